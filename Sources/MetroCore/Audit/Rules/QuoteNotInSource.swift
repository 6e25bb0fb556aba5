extension AuditRule {
  static let quoteNotInSource = AuditRule(
    "quote-not-in-source", .error,
    reason: "A quotation that is not in the source proves nothing.",
    explanation: """
      Finds a statement whose quote does not occur in the stored text of its source. White space, \
      the shape of quotation marks and dashes, the width of characters, soft hyphens and Unicode \
      forms do not matter; ... or [...] stands for omitted words. Sources without a stored text \
      are ignored.
      """,
    dependsOn: [.quotesOfSource], version: 2,
    .query { scope, take in
      var source = ""
      var text = QuotedText("")
      try scope.forEachRow(
        """
        SELECT t.id, t.quote, t.source FROM statement AS t
        WHERE t.quote IS NOT NULL
          AND EXISTS (SELECT 1 FROM source WHERE id = t.source AND text IS NOT NULL)
          AND \(scope.holds(.statement))
        ORDER BY t.source
        """
      ) { row in
        if try row.text(2) != source {
          source = try row.text(2)
          text = QuotedText(try scope.text(of: source))
        }
        let (id, quote) = try (
          row.text(0), row.text(1)
        )
        guard !text.contains(quote) else { return }
        try take(
          Finding(
            noun: .statement, id: id, field: "quote",
            message: "The quote is not in the text of \(source)",
            evidence: ["quote: \"\(quote.oneLine)\""],
            remedy: .edit(record: RecordAddress(.statement, id), values: [.init("quote")]),
            inputs: quote))
      }
    })
}
