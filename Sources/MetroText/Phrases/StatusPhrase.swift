/// Words in a title that state the status of a program: `Metro Safety (canceled)`.
package enum StatusPhrase {
  /// Returns the status that a title states in brackets at its end or its start, or before a colon, a dash
  /// or asterisks at its start.
  package static func status(inTitle title: String) -> String? {
    if let remark = TrailingRemark(title), let status = status(of: remark.remark) { return status }
    let marks = "([（［【〔《*＊"
    let start = title.drop { $0.isWhitespace || marks.contains($0) }
    let hasMark = title.first.map { marks.contains($0) } ?? false
    let ends = hasMark ? ")]）］】〕》*＊" : ":：–—-"
    guard let end = start.firstIndex(where: { ends.contains($0) }) else { return nil }
    // A hyphen within a word ends nothing.
    if start[end] == "-", start[..<end].last?.isWhitespace != true { return nil }
    return status(of: String(start[..<end]))
  }

  /// Returns whether a title may state a status, without reading it.
  package static func mayBe(in title: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = unsafe title.first, let last = unsafe title.last else { return false }
    // A bracket, and the beginning of a mark or a word of another script.
    if first >= 0x80 || last >= 0x80 || last == UInt8(ascii: ")") || last == UInt8(ascii: "]") {
      return true
    }
    return unsafe title.contains { marks.contains($0) }
  }

  /// The bytes of marks behind a status at the start of a title; E2 begins a dash.
  private static let marks = Set(":-*([".utf8 + [0xE2])

  /// Returns the status that a whole text is a word for.
  static func status(of text: String) -> String? {
    // A lower-case İ is i with a dot above.
    let word = text.lowercased().replacing("i\u{307}", with: "i").trimmingBlanks()
    return words.first { $0.words.contains(word) }?.status
  }

  private static let words: [(status: String, words: Set<String>)] = [
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
        "programada", "planifié", "planifiée", "in planung", "planificat", "planerat", "계획", "예정",
        "计划",
        "計劃", "予定",
      ]
    ),
  ]
}
