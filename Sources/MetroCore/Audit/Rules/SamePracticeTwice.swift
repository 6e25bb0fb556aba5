import GRDB

extension AuditRule {
  static let samePracticeTwice = AuditRule(
    "same-practice-twice", .warning,
    reason: "Platforms describe the same practice, and a practice recorded twice is counted twice.",
    explanation: """
      Finds two practices of a city that are probably the same. The search for duplicates rates \
      them by title, dates, kind and link. Practices of different cities are not compared. If they \
      are different practices, record that with not-same.
      """,
    dependsOn: [.practicesOfCity],
    .query { scope, take in
      let near: SQL = """
        t.id IN (SELECT practice FROM practice_city WHERE city IN (
          SELECT t.city FROM practice_city AS t WHERE \(sql: scope.holds(.practice, "t.practice"))))
        """
      let records = try ComparedRecords(.practice, scope.database)
        .records(where: near, pause: scope.meter.pause)
      let looked = scope.isPartial ? try scope.ids(of: .practice) : nil
      var comparison = RecordComparison(.practice, participants: { _ in [] })
      for pair in pairs(of: records) {
        let (left, right) = (records[pair.left], records[pair.right])
        if let looked, !looked.contains(left.id), !looked.contains(right.id) { continue }
        try scope.meter.add(.comparison)
        guard let likelihood = try comparison.likelihood(left, right) else { continue }
        try take(
          Finding(
            noun: .practice, id: left.id, other: "practice/\(right.id)",
            message: "\(left.id) and \(right.id) look like the same practice",
            evidence: likelihood.reasons.map { $0.sentence(.practice, left, right) },
            remedy: .merge(
              record: RecordAddress(.practice, right.id), into: RecordAddress(.practice, left.id)),
            inputs: ComparedRecord.inputs(left, right)))
      }
    })

  private struct Pair: Hashable, Comparable {
    let left: Int
    let right: Int

    static func < (first: Pair, second: Pair) -> Bool {
      (first.left, first.right) < (second.left, second.right)
    }
  }

  private static let mostNeighbors = 40

  /// Returns the indices of records of one city that share a key, in order.
  private static func pairs(of records: [ComparedRecord]) -> [Pair] {
    var byKey: [UInt64: [Int]] = [:]
    for (index, record) in records.enumerated() {
      var keys: Set<UInt64> = []
      BlockingKeys(noun: .practice).forEach(of: record) { keys.insert($0) }
      for key in keys { byKey[key, default: []].append(index) }
    }
    let places = records.map { Set($0.place?.ids ?? []) }
    var pairs: Set<Pair> = []
    for indices in byKey.values {
      for (position, left) in indices.enumerated() {
        // Of very many practices that are alike, each is compared with those whose IDs are next.
        for right in indices[(position + 1)...].prefix(mostNeighbors)
        where !places[left].isDisjoint(with: places[right]) {
          pairs.insert(Pair(left: left, right: right))
        }
      }
    }
    return pairs.sorted()
  }
}

extension AuditDependency {
  fileprivate static let practicesOfCity = AuditDependency(
    .owners, .practice,
    "SELECT practice AS found FROM practice_city WHERE city IN \(changed(.city))")
}
