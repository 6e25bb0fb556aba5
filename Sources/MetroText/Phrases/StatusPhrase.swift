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

  private static func status(of text: String) -> String? {
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
        "annullata", "취소", "취소됨", "取消", "已取消", "中止",
      ]
    ),
    (
      "postponed",
      [
        "postponed", "aplazado", "aplazada", "pospuesto", "pospuesta", "postergado", "reporté",
        "reportée", "adiado", "adiada", "ajornat", "ajornada", "verschoben", "rinviato", "rinviata",
        "연기", "연기됨", "延期", "推迟", "推遲",
      ]
    ),
    (
      "planned",
      [
        "planned", "planificado", "planificada", "previsto", "prevista", "prévu", "prévue",
        "planejado", "planejada", "planificat", "geplant", "pianificato", "예정", "计划",
        "計劃", "予定",
      ]
    ),
  ]
}
