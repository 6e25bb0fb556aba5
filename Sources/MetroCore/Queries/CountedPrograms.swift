import GRDB

/// Which of the programs that match the filters of statistics were counted.
package struct CountedPrograms: Sendable, Equatable {
  /// The number of programs that were counted.
  package var counted = 0

  /// The number of programs that were not counted, by phase, if there are any.
  package var leftOut: [ProgramPhase: Int] = [:]

  /// The number of counted programs that are over but whose status says planned or confirmed.
  package var stillPlanned = 0

  /// The number of counted programs with a recorded number of delegates, and with a claimed one.
  package var withDelegates = 0
  package var withClaim = 0

  /// The number of programs that count with the program of which they are part.
  package var parts = 0

  init(_ statistics: Statistics, _ database: Database) throws {
    try count(statistics, database)
    if statistics.countsOnlyHeld { try countLeftOut(statistics, database) }
  }

  private mutating func count(_ statistics: Statistics, _ database: Database) throws {
    let query: SQL = """
      WITH \(literal: statistics.chosen)
      SELECT count(DISTINCT whole), count(*) - count(DISTINCT whole),
        count(DISTINCT CASE WHEN phase = 'held' AND status IN ('planned', 'confirmed') THEN whole END),
        count(DISTINCT CASE WHEN delegates_claimed IS NOT NULL THEN whole END),
        count(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM participation
          WHERE program = chosen.id AND role = 'participant' AND delegates IS NOT NULL) THEN whole END)
      FROM chosen
      """
    let (sql, arguments) = try query.build(database)
    guard let row = try Row.fetchOne(database, sql: sql, arguments: arguments) else { return }
    counted = try row.decode(atIndex: 0)
    parts = try row.decode(atIndex: 1)
    stillPlanned = try row.decode(atIndex: 2)
    withClaim = try row.decode(atIndex: 3)
    withDelegates = try row.decode(atIndex: 4)
  }

  private mutating func countLeftOut(_ statistics: Statistics, _ database: Database) throws {
    var all = statistics
    all.countsOnlyHeld = false
    let query: SQL = """
      WITH \(literal: all.chosen)
      SELECT chosen.phase, count(DISTINCT CASE w.phase WHEN chosen.phase THEN w.id ELSE chosen.id END)
      FROM chosen JOIN chosen AS w ON w.id = chosen.whole
      WHERE chosen.phase <> 'held' GROUP BY chosen.phase
      """
    let (sql, arguments) = try query.build(database)
    for row in try Row.fetchAll(database, sql: sql, arguments: arguments) {
      let (phase, count): (String, Int) = (try row.decode(atIndex: 0), try row.decode(atIndex: 1))
      if let phase = ProgramPhase(rawValue: phase) { leftOut[phase] = count }
    }
  }
}
