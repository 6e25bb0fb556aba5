import GRDB

/// Finds stored audit results that cannot be read.
///
/// It cannot detect deleted results, since the next audit only examines records that have changed.
struct AuditCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    let severities = Severity.allCases.map { "\($0.rawValue)" }
    let nouns = Noun.Name.allCases.map { "'\($0.rawValue)'" }
    let count = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM finding WHERE severity NOT IN (\(severities.joined(separator: ", ")))
          OR noun NOT IN (\(nouns.joined(separator: ", ")))
        """)
    guard let count, count > 0 else { return }
    try take(
      CheckFinding(.audit, "audit results that cannot be read: \(count)", .repair))
  }
}
