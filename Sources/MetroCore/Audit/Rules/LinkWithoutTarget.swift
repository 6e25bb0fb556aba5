extension AuditRule {
  static let linkWithoutTarget = AuditRule(
    "link-without-target", .warning,
    reason: "A link that leads nowhere costs the page the trust of its readers.",
    explanation: """
      Finds links without a URL: an editor's placeholder (error), a label without a target or a \
      missing link (warning), and an announced link (note). Add the URL, or remove the link. \
      Waive the finding if the link will never have a URL.
      """,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.state, t.relation, t.label FROM link AS t
        WHERE t.url IS NULL AND \(scope.holds(.link))
        """
      ) { row in
        let (id, state, relation) = try (
          row.text(0), row.text(1), row.text(2)
        )
        let label = try row.textIfAny(3)
        var finding = Finding(
          severity: severities[state] ?? .warning, noun: .link, id: id,
          field: "url",
          message: "The link to \(names[relation] ?? relation) \(faults[state] ?? "")",
          inputs: [state, label ?? ""].joined(separator: "\n"))
        finding.evidence = try scope.statements(.link, id, ["label", "url"])
        if finding.evidence.isEmpty, let label {
          finding.evidence = ["label: \"\(label.oneLine)\""]
        }
        finding.remedy = .edit(record: RecordAddress(.link, id), values: [.init("url")])
        try take(finding)
      }
    })

  private static let severities: [String: Severity] = ["placeholder": .error, "announced": .note]

  private static let names = [
    "page": "the page", "slides": "the slides", "agenda": "the agenda",
    "participants": "the list of participants", "recording": "the recording",
    "album": "the album", "archive": "the archived page",
  ]

  private static let faults = [
    "placeholder": "is an editor's placeholder", "label-only": "is a label without a target",
    "missing": "is missing", "announced": "is announced but not available yet",
  ]
}
