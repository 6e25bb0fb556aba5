import MetroText

extension AuditRule {
  static let personalData = AuditRule(
    "personal-data", .error,
    reason: "The catalog keeps no e-mail addresses, telephone or passport numbers.",
    explanation: """
      Finds e-mail addresses, telephone numbers (with +, with an area code in brackets, or after a \
      word such as "tel" or "전화") and passport numbers after the word. Dates, sums, coordinates and \
      addresses of pages are left alone. It looks at quoted sources too: what may not be kept may not \
      be quoted either. Take it out of the text.
      """,
    .text { text in
      guard PersonalDatum.mayHold(text.text), text.field != "url",
        let datum = PersonalDatum.first(in: text.text)
      else { return nil }
      let noun =
        switch datum.kind {
        case .email: "an e-mail address"
        case .telephone: "a telephone number"
        case .passport: "a passport number"
        }
      return TextMatch(excerpt: datum.masked, message: "the text holds \(noun): \(datum.masked)")
    })
}
