import MetroText

extension AuditRule {
  static let statusInTitle = AuditRule(
    "status-in-title", .warning,
    reason: "A program whose title alone says that it was canceled is counted as held.",
    explanation: """
      Finds a program whose title says that it is canceled, postponed or planned, in brackets at \
      its end or start, or before a colon or a dash, while its status does not. A title may say \
      "planned" of a program that was held since. Set the status, or correct the title.
      """,
    version: 3,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.title, t.status FROM program AS t
        WHERE (t.title GLOB '*[\(StatusPhrase.marks)]*' OR t.title LIKE '% - %') AND \(scope.holds(.program))
        """
      ) { row in
        let (id, title, status) = try (row.text(0), row.text(1), row.textIfAny(2))
        guard let stated = StatusPhrase.status(inTitle: title), stated != status,
          stated != "planned" || status == nil
        else { return }
        try take(
          Finding(
            noun: .program, id: id, field: "status",
            message: "The title says \(stated), but the status "
              + (status.map { "is \($0)" } ?? "is empty"),
            evidence: ["title: \"\(title.oneLine)\""],
            remedy: .edit(record: RecordAddress(.program, id), values: [.init("status", stated)]),
            inputs: "\(title)\n\(status ?? "")"))
      }
    })
}
