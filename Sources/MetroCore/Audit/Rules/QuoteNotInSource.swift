import MetroText

extension AuditRule {
  static let quoteNotInSource = AuditRule(
    "quote-not-in-source", .error,
    reason: "A quotation that is not in the source proves nothing.",
    explanation: """
      Finds a statement whose quote does not occur in the stored text of its source. White space, \
      the shape of quotation marks and dashes, and Unicode forms do not matter; ... or [...] \
      stands for omitted words. Sources without a stored text are ignored.
      """,
    dependsOn: [.quotesOfSource],
    .query { scope, take in
      var source = ""
      var text = ""
      try scope.forEachRow(
        """
        SELECT t.id, t.quote, t.source, source.text FROM statement AS t
          JOIN source ON source.id = t.source
        WHERE t.quote IS NOT NULL AND source.text IS NOT NULL
          AND \(scope.holds(.statement))
        ORDER BY t.source
        """
      ) { row in
        if try row.text(2) != source {
          source = try row.text(2)
          text = try row.text(3).comparable
        }
        let (id, quote) = try (
          row.text(0), row.text(1)
        )
        guard !isIn(text, quote) else { return }
        try take(
          Finding(
            noun: .statement, id: id, field: "quote",
            message: "The quote is not in the text of \(source)",
            evidence: ["quote: \"\(quote.oneLine)\""],
            remedy: .edit(record: RecordAddress(.statement, id), values: [.init("quote")]),
            inputs: quote))
      }
    })

  /// Returns whether the parts of a quote occur in a text in the same order.
  private static func isIn(_ text: String, _ quote: String) -> Bool {
    var rest = text[...]
    let parts = quote.comparable.replacing("[...]", with: "...").split(separator: "...")
    for part in parts {
      let part = part.trimmingPrefix(" ")
      guard let range = rest.firstRange(of: part.hasSuffix(" ") ? part.dropLast() : part) else {
        return false
      }
      rest = rest[range.upperBound...]
    }
    return true
  }
}

extension String {
  /// The text with NFC characters, single spaces, and plain quotation marks and dashes.
  fileprivate var comparable: String {
    var text = ""
    for scalar in NormalForm.composed(self).unicodeScalars {
      switch scalar {
      case "“", "”", "„", "«", "»": text.unicodeScalars.append("\"")
      case "‘", "’", "‚", "´", "`": text.unicodeScalars.append("'")
      case "‐", "‑", "–", "—", "−": text.unicodeScalars.append("-")
      case "…": text += "..."
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
