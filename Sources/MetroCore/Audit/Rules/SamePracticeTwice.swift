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
    dependsOn: [.practicesOfCity], version: 2,
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

  /// The number of practices of a city with a key in common that one is compared with, those whose IDs follow.
  private static let mostNeighbors = 40

  /// What practices have in common that are compared.
  private struct Block: Hashable {
    let city: String
    let key: UInt64
  }

  /// Returns the indices of records of one city that share a key, in order.
  private static func pairs(of records: [ComparedRecord]) -> [Pair] {
    var blocks: [Block: [Int]] = [:]
    for (index, record) in records.enumerated() {
      var keys: Set<UInt64> = []
      BlockingKeys(noun: .practice).forEach(of: record) { keys.insert($0) }
      for city in Set(record.place?.ids ?? []) {
        for key in keys { blocks[Block(city: city, key: key), default: []].append(index) }
      }
    }
    var pairs: Set<Pair> = []
    for indices in blocks.values {
      for (position, left) in indices.enumerated() {
        for right in indices[(position + 1)...].prefix(mostNeighbors) {
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
