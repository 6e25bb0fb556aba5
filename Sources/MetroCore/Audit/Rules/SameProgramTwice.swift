extension AuditRule {
  static let sameProgramTwice = AuditRule(
    "same-program-twice", .warning,
    reason: "A program that is recorded twice is counted twice.",
    explanation: """
      Finds two programs with the same host whose dates overlap or follow each other directly, \
      and which are probably the same program. The search for duplicates rates them by title, \
      dates, series and participants. Other editions of a series are not reported, and neither \
      are programs that run at the same time under different titles. If they are different \
      programs, record that with not-same.
      """,
    dependsOn: [.programOfParticipation, .programOfHost],
    .query { scope, take in
      let programs = ComparedRecords(.program, scope.database)
      var comparison = RecordComparison(
        .program, participants: scope.database.participants(of:))
      // Either of the two can be the changed one.
      for changed in scope.isPartial ? ["a", "b"] : ["a"] {
        try scope.forEachRow(
          """
          SELECT a.id, b.id FROM program AS a
            JOIN program AS b ON b.host = a.host AND b.id > a.id
              AND b.dates_first <= ifnull(date(a.dates_last, '+\(gap) days'), a.dates_last)
              AND a.dates_first <= ifnull(date(b.dates_last, '+\(gap) days'), b.dates_last)
          WHERE \(scope.holds(.program, "\(changed).id"))
          """
        ) { row in
          let (id, other) = try (row.text(0), row.text(1))
          let pair = try programs.records([id, other])
          guard pair.count == 2, let likelihood = try comparison.likelihood(pair[0], pair[1]) else {
            return
          }
          try take(
            Finding(
              noun: .program, id: id,
              other: "program/\(other)",
              message: "\(id) and \(other) look like the same program",
              evidence: likelihood.reasons.map { $0.sentence(.program, pair[0], pair[1]) },
              remedy: .merge(
                record: RecordAddress(.program, other), into: RecordAddress(.program, id)),
              inputs: ComparedRecord.inputs(pair[0], pair[1])))
        }
      }
    })

  /// The maximum difference in days between the dates of two records of the same program.
  ///
  /// After a weekend, another program begins.
  private static let gap = 2
}
