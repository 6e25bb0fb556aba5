extension AuditRule {
  static let deadLink = AuditRule(
    "dead-link", .warning,
    reason: "What a link led to may still be in an archive, and is soon forgotten.",
    explanation: """
      Finds links whose address is known to be gone (warning), or to have moved or to refuse (note). \
      Give the link another address, such as that of an archive; a dead link stays a record.
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
