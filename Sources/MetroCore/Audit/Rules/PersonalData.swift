import MetroText

extension AuditRule {
  static let personalData = AuditRule(
    "personal-data", .error,
    reason: "The catalog must not contain e-mail addresses, telephone numbers or passport numbers.",
    explanation: """
      Finds e-mail addresses, telephone numbers (with +, with an area code in parentheses, or \
      after a word such as "tel" or "전화"), and passport numbers after the word "passport" or its \
      equivalent. Dates, amounts of money, coordinates and URLs are ignored. Quoted sources are \
      checked too, because data that must not be stored must not be quoted either. Remove the \
      data from the text.
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
      return TextMatch(excerpt: datum.masked, message: "the text contains \(noun): \(datum.masked)")
    })
}
