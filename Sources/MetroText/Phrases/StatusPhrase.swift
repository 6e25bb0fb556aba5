/// Words in a title that state the status of a program: `Metro Safety (canceled)`.
package enum StatusPhrase {
  /// The marks behind a status in a title, besides a hyphen between blanks; the square bracket comes first, as
  /// in a class of a pattern.
  package static let marks = "])）］】〕》*＊:：–—"

  private static let opening = "([（［【〔《*＊"

  /// Returns the status that a title states in brackets at its end or its start, or before a colon, a dash
  /// or asterisks at its start.
  package static func status(inTitle title: String) -> String? {
    if let remark = TrailingRemark(title), let status = status(of: remark.remark) { return status }
    let start = title.drop { $0.isWhitespace || opening.contains($0) }
    let hasBracket = title.first.map { opening.contains($0) } ?? false
    let ends = hasBracket ? ")]）］】〕》*＊" : ":：–—-"
    guard let end = start.firstIndex(where: { ends.contains($0) }) else { return nil }
    let isDash = "–—-".contains(start[end])
    // A hyphen within a word ends nothing.
    if start[end] == "-", start[..<end].last?.isWhitespace != true { return nil }
    guard let status = status(of: String(start[..<end])) else { return nil }
    // `计划 – 执行 – 检查` is no plan of the program.
    return isDash && status == "planned" ? nil : status
  }

  /// Returns whether a title may state a status, without reading all of it.
  package static func mayBe(in title: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = unsafe title.first, let last = unsafe title.last else { return false }
    if last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last >= 0x80 { return true }
    // Brackets and asterisks, and colons anywhere, also of full width: E3 80 and EF BC.
    if "([*".utf8.contains(first) || first == 0xE3 { return true }
    if unsafe title.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) { return true }
    guard let dash = unsafe dash(in: title) else { return false }
    return status(of: unsafe String(decoding: title[..<dash], as: UTF8.self)) != nil
  }

  /// Returns the index of the first dash, or hyphen behind a blank, that may follow a status.
  private static func dash(in title: UnsafeBufferPointer<UInt8>) -> Int? {
    var before: UInt8 = 0
    for index in 0..<min(title.count, longest) {
      let byte = unsafe title[index]
      // En and em dashes begin with E2 80.
      if byte == 0xE2 || byte == UInt8(ascii: "-") && before == 0x20 { return index }
      before = byte
    }
    return nil
  }

  /// The number of bytes that no status exceeds.
  private static let longest = 40

  /// Returns the status that a whole text is a word for.
  static func status(of text: String) -> String? {
    // A lower-case İ is i with a dot above.
    let word = text.lowercased().replacing("i\u{307}", with: "i").trimmingBlanks()
    return words.first { $0.words.contains(word) }?.status
  }

  /// The words for each status, of which a whole text may be one.
  static let words: [(status: String, words: Set<String>)] = [
    (
      "cancelled",
      [
        "cancelled", "canceled", "called off", "cancelado", "cancelada", "anulado", "anulada",
        "annulé", "annulée", "annule", "annulee", "cancel·lat", "cancel·lada",
        "abgesagt", "annullato",
        "annullata", "geannuleerd", "afgelast", "odwołany", "odwołane", "отменено", "отменён",
        "отменен", "отменена", "iptal", "iptal edildi", "batal", "dibatalkan", "đã hủy", "hủy",
        "ملغى",
        "ملغي", "ألغي", "لغو شد", "ملغاة", "ألغيت", "أُلغيت", "zrušeno", "zrušen", "zrušena",
        "odwołano", "odwołana",
        "скасовано", "скасований", "anulat", "inställt", "aflyst", "avlyst", "취소", "취소됨", "행사 취소",
        "取消", "已取消", "中止", "開催中止",
        "活动取消", "活動取消", "έχει ακυρωθεί", "ακυρώθηκε", "בוטל",
      ]
    ),
    (
      "postponed",
      [
        "postponed", "aplazado", "aplazada", "pospuesto", "pospuesta", "postergado", "reporté",
        "reportée", "adiado", "adiada", "ajornat", "ajornada", "verschoben", "rinviato", "rinviata",
        "uitgesteld", "przełożony", "przełożone", "перенесено", "перенесён", "перенесен",
        "отложено",
        "ertelendi", "ditunda", "hoãn", "مؤجل", "تأجل", "به تعویق افتاد", "مؤجلة", "أجلت",
        "odloženo", "odložen", "odložena", "přesunuto",
        "przesunięte", "przełożono", "przesunięto", "відкладено", "перенесений", "amânat",
        "uppskjutet", "연기", "연기됨", "행사 연기", "延期", "開催延期",
        "推迟", "推遲",
      ]
    ),
    (
      "planned",
      [
        "planned", "planificado", "planificada", "previsto", "prevista", "prévu", "prévue",
        "planejado", "planejada", "planificat", "geplant", "pianificato", "gepland", "planowane",
        "планируется", "запланировано",
        "planlandı", "planlanıyor", "direncanakan", "dự kiến", "مخطط", "مخطط لها", "مبرمج",
        "مبرمجة", "plánováno", "plánován", "plánována",
        "zaplanowano", "zaplanowane", "planowany", "заплановано", "programmé", "programmée",
        "programado",
        "programada", "planifié", "planifiée", "in planung", "planerat", "예정",
        "计划",
        "計劃", "予定",
      ]
    ),
  ]
}
