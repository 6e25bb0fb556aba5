extension AuditRule {
  static let overlappingMemberships = AuditRule(
    "overlapping-memberships", .warning,
    reason:
      "A city cannot have two memberships in a network at the same time, so one period is wrong.",
    explanation: """
      Finds two memberships of a city in the same network whose periods certainly have a day in \
      common. Periods that may only touch (one until 2010, the other since 2010) are not \
      reported.
      """,
    .query { scope, take in
      // Either of the two can be the changed one.
      for changed in scope.isPartial ? ["a", "b"] : ["a"] {
        try scope.forEachRow(
          """
          SELECT a.id, b.id, a.city, a.network,
            ifnull(a.since, '..') || '/' || ifnull(a.until, '..'),
            ifnull(b.since, '..') || '/' || ifnull(b.until, '..')
          FROM membership AS a JOIN membership AS b
            ON b.city = a.city AND b.network = a.network AND b.id > a.id
          WHERE ifnull(a.since_last, '0000') < ifnull(b.until_first, '9999~')
            AND ifnull(b.since_last, '0000') < ifnull(a.until_first, '9999~')
            AND \(scope.holds(.membership, "\(changed).id"))
          """
        ) { row in
          let (first, second) = try (
            row.text(0), row.text(1)
          )
          let periods = try ["\(first): \(row.text(4))", "\(second): \(row.text(5))"]
          let message = try "\(row.text(2)) has two memberships in \(row.text(3)) at the same time"
          try take(
            Finding(
              noun: .membership, id: first,
              other: "membership/\(second)",
              message: message,
              evidence: periods,
              remedy: .edit(record: RecordAddress(.membership, first), values: [.init("until")]),
              inputs: periods.joined(separator: "\n")))
        }
      }
    })
}
