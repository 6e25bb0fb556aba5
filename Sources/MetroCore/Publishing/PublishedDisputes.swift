import GRDB

/// The disputed fields of the records of a published catalog.
struct PublishedDisputes {
  private var disputes: [String: Dispute] = [:]

  /// Reads the disputes about decisions, from a catalog that still has the statements on which the
  /// decisions are based.
  init(ofDecisionsIn database: Database) throws {
    for noun in Subject.nouns {
      let name = noun.rawValue
      try add(noun, database, where: "s.\(name) IN (SELECT \(name) FROM decision)") {
        $0.isOfDecision
      }
    }
  }

  /// Adds the disputes of values without a decision.
  mutating func addUndecided(in database: Database) throws {
    for noun in Subject.nouns { try add(noun, database) { !$0.isOfDecision } }
  }

  private mutating func add(
    _ noun: Noun.Name, _ database: Database, where condition: String = "TRUE",
    _ isAdded: (Dispute) -> Bool
  ) throws {
    let (sql, arguments) = try DisputeQuery(noun: .named(noun)).sql(where: condition)
      .build(database)
    for row in try Row.fetchAll(database, sql: sql, arguments: arguments) {
      guard let dispute = try Dispute(rawValue: row.decode(forColumn: "dispute")), isAdded(dispute)
      else { continue }
      let id: String = try row.decode(forColumn: "id")
      try disputes[Self.key(RecordAddress(noun, id), row.decode(forColumn: "field"))] = dispute
    }
  }

  /// Returns the dispute about a field of a record.
  func dispute(_ record: RecordAddress, _ field: String, isDecided: Bool) -> Dispute? {
    let dispute = disputes[Self.key(record, field)]
    return dispute?.isOfDecision == isDecided ? dispute : nil
  }

  private static func key(_ record: RecordAddress, _ field: String) -> String {
    "\(record.noun.rawValue)/\(record.id) \(field)"
  }
}
