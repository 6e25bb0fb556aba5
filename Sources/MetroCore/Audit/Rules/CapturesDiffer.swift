extension AuditRule {
  static let capturesDiffer = AuditRule(
    "captures-differ", .warning,
    reason: "A page that was changed after it was read no longer says what it is cited for.",
    explanation: """
      Finds a statement whose quote is in the stored text of its source, but not in that of another \
      capture of the same document: a source that is recorded as its copy (mirror_of), or of which it \
      is one. Cite the capture that is right, or decide which value to use.
      """,
    dependsOn: [.quotesOfCaptures], version: 3,
    .query { scope, take in
      var texts: (source: String, capture: String) = ("", "")
      var isIn = (source: QuotedText(""), capture: QuotedText(""))
      try scope.forEachRow(
        """
        SELECT t.id, t.quote, s.id, c.id, c.retrieved, \(Subject.spokenOf.nameSQL(of: "t")), t.field
        FROM statement AS t JOIN source AS s ON s.id = t.source
          JOIN source AS c ON c.id IN (SELECT id FROM source WHERE mirror_of = s.id
            UNION ALL SELECT s.mirror_of
            UNION ALL SELECT id FROM source WHERE mirror_of = s.mirror_of)
        WHERE t.quote IS NOT NULL AND s.text IS NOT NULL AND c.text IS NOT NULL AND c.id <> s.id
          AND \(scope.holds(.statement))
          AND ifnull(\(Subject.spokenOf.nameSQL(of: "t")) || '/' || t.field NOT IN (
            SELECT \(Subject.spokenOf.nameSQL(of: "d")) || '/' || d.field FROM decision AS d), TRUE)
        ORDER BY s.id, c.id, t.id
        """
      ) { row in
        let (source, capture) = try (row.text(2), row.text(3))
        if source != texts.source { isIn.source = QuotedText(try scope.text(of: source)) }
        if capture != texts.capture { isIn.capture = QuotedText(try scope.text(of: capture)) }
        texts = (source, capture)
        let (id, quote) = try (row.text(0), row.text(1))
        guard isIn.source.contains(quote), !isIn.capture.contains(quote),
          let subject = try RecordAddress(row.text(5))
        else { return }
        let field = try row.textIfAny(6).flatMap { Noun.named(subject.noun).field($0)?.name }
        let retrieved = try row.textIfAny(4).map { ", which was read on \($0)" } ?? ""
        try take(
          Finding(
            noun: .statement, id: id, field: "quote", other: "source/\(capture)",
            message: "The quote is in \(source), but not in \(capture)\(retrieved)",
            evidence: ["quote: \"\(quote.oneLine)\""],
            // Lists of records are not decided, and a whole row has no field.
            remedy: field.map { .decide(record: subject, field: $0, value: nil) }
              ?? .edit(record: RecordAddress(.statement, id), values: [.init("source")]),
            inputs: "\(quote)\n\(retrieved)"))
      }
    })
}

extension AuditDependency {
  /// The text of a capture, which sources are captures of one document, and decisions about what they
  /// state, decide about the quotes of all of them.
  fileprivate static let quotesOfCaptures = AuditDependency(
    .parts, .statement,
    """
    SELECT id AS found FROM statement WHERE quote IS NOT NULL AND source IN (
      SELECT id FROM source WHERE mirror_of IN \(changed(.source))
      UNION SELECT mirror_of FROM source WHERE id IN \(changed(.source))
      UNION SELECT id FROM source WHERE mirror_of IN (
        SELECT mirror_of FROM source WHERE id IN \(changed(.source)))
      UNION SELECT id FROM source WHERE mirror_of IN (
        SELECT source FROM statement WHERE id IN \(changed(.statement))))
      OR quote IS NOT NULL AND source IN (
        SELECT id FROM source WHERE mirror_of IS NOT NULL UNION SELECT mirror_of FROM source)
        AND \(Subject.spokenOf.nameSQL(of: "statement"))
          IN (SELECT noun || '/' || id FROM \(AuditScope.table))
    """)
}
