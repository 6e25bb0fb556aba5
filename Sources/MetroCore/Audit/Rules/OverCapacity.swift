import MetroText

extension AuditRule {
  static let overCapacity = AuditRule(
    "over-capacity", .warning,
    reason: "A course with 20 places does not have 26 participants.",
    explanation: """
      Finds a program with more delegates than it has places, by what is recorded or by what sources \
      state. Bounds such as "about 30" are taken as they are. A program without dates in the past may \
      still be planned, and is compared all the same. A decision replaces what sources state.
      """,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.capacity, t.delegates_claimed, (SELECT iif(count(*) = count(delegates),
            sum(delegates), NULL) FROM participation WHERE program = t.id AND role = 'participant')
        FROM program AS t WHERE t.capacity IS NOT NULL AND \(scope.holds(.program))
        """
      ) { row in
        let (id, capacity) = try (row.text(0), row.whole(1))
        let claims = try scope.claims(
          .program, id, "delegates_claimed", used: row.wholeIfAny(2))
        var found = claims.filter { ($0.count?.least ?? 0) > capacity }.map(\.stated.oneLine)
        if let recorded = try row.wholeIfAny(3), recorded > capacity {
          found.append("\(recorded) recorded")
        }
        guard let first = found.first else { return }
        try take(
          Finding(
            noun: .program, id: id, field: "capacity",
            message: "\(first): more delegates than the \(capacity) places",
            evidence: try scope.statements(.program, id, ["capacity", "delegates_claimed"]),
            remedy: .edit(record: RecordAddress(.program, id), values: [.init("capacity")]),
            inputs: "\(capacity)\n\(found.joined(separator: "\n"))"))
      }
    })
}
