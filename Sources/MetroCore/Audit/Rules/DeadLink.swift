extension AuditRule {
  static let deadLink = AuditRule(
    "dead-link", .warning,
    reason: "An archive may still have a copy of a dead page, and later it is harder to find.",
    explanation: """
      Finds links whose page is gone (warning), or whose server redirects or refuses (note). \
      Replace the URL, for example with that of an archived copy; a dead link remains a record.
      """,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.state, t.url FROM link AS t
        WHERE t.state IN ('dead', 'moved', 'blocked') AND \(scope.holds(.link))
        """
      ) { row in
        let (id, state, url) = try (
          row.text(0), row.text(1), row.text(2)
        )
        try take(
          Finding(
            severity: state == "dead" ? .warning : .note, noun: .link, id: id,
            field: "url", message: "The link is \(state)", evidence: ["url: \(url)"],
            remedy: .edit(record: RecordAddress(.link, id), values: [.init("url")]),
            inputs: "\(state)\n\(url)"))
      }
    })
}
