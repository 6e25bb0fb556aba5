import GRDB
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
      var text: [UInt8] = []
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
          text = Array(try scope.text(of: source).comparable.utf8)
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
  private static func isIn(_ text: [UInt8], _ quote: String) -> Bool {
    var start = 0
    let parts = quote.comparable.replacing("[...]", with: "...").split(separator: "...")
    for part in parts {
      let part = part.trimmingPrefix(" ")
      let bytes = Array((part.hasSuffix(" ") ? part.dropLast() : part).utf8)
      guard let end = text.end(of: bytes, from: start) else { return false }
      start = end
    }
    return true
  }
}

extension AuditScope {
  fileprivate func text(of source: String) throws -> String {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT text FROM source WHERE id = ?"), arguments: [source])
      ?? ""
  }
}

extension [UInt8] {
  /// Returns the index after the first occurrence of some bytes, in time that grows with the number of
  /// bytes alone (Knuth, Morris and Pratt, Fast pattern matching in strings, 1977).
  fileprivate func end(of part: [UInt8], from start: Int) -> Int? {
    guard !part.isEmpty else { return start }
    // The length of the longest beginning of the part that also ends before each byte after it.
    var borders = [0]
    var length = 0
    for byte in part.dropFirst() {
      while length > 0, part[length] != byte { length = borders[length - 1] }
      if part[length] == byte { length += 1 }
      borders.append(length)
    }
    length = 0
    for index in start..<Swift.max(start, count) {
      while length > 0, part[length] != self[index] { length = borders[length - 1] }
      if part[length] == self[index] { length += 1 }
      if length == part.count { return index + 1 }
    }
    return nil
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
