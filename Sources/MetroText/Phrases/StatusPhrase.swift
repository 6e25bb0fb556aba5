/// Words in a title that state the status of a program: `Metro Safety (canceled)`.
package enum StatusPhrase {
  /// Returns the status that a title states in brackets at its end, or before a colon at its start.
  package static func status(inTitle title: String) -> String? {
    if let remark = TrailingRemark(title), let status = status(of: remark.remark) { return status }
    guard let colon = title.firstIndex(where: { ":：".contains($0) }) else { return nil }
    return status(of: String(title[..<colon]))
  }

  /// Returns whether a title may state a status, without reading it.
  package static func mayBe(in title: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = unsafe title.last else { return false }
    return last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last >= 0x80
      || (unsafe title.contains(UInt8(ascii: ":")))
  }

  /// Returns the status that a whole text is a word for.
  static func status(of text: String) -> String? {
    let word = text.lowercased().trimmingBlanks()
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
        "ملغي", "ألغي", "لغو شد", "취소", "취소됨", "取消", "已取消", "中止",
      ]
    ),
    (
      "postponed",
      [
        "postponed", "aplazado", "aplazada", "pospuesto", "pospuesta", "postergado", "reporté",
        "reportée", "adiado", "adiada", "ajornat", "ajornada", "verschoben", "rinviato", "rinviata",
        "uitgesteld", "przełożony", "przełożone", "перенесено", "перенесён", "перенесен",
        "отложено",
        "ertelendi", "ditunda", "hoãn", "مؤجل", "تأجل", "به تعویق افتاد", "연기", "연기됨", "延期",
        "推迟", "推遲",
      ]
    ),
    (
      "planned",
      [
        "planned", "planificado", "planificada", "previsto", "prevista", "prévu", "prévue",
        "planejado", "planejada", "planificat", "geplant", "pianificato", "gepland", "planowane",
        "планируется", "запланировано",
        "planlandı", "planlanıyor", "direncanakan", "dự kiến", "مخطط", "예정", "计划",
        "計劃", "予定",
      ]
    ),
  ]
}
