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

  init(_ statistics: Statistics, _ database: Database) throws {
    let phase = ProgramPhase.sql(today: "\(statistics.programs.today)")
    let query: SQL = """
      SELECT \(literal: phase) AS phase, count(*),
        count(*) FILTER (WHERE status IN ('planned', 'confirmed')), count(delegates_claimed),
        count(*) FILTER (WHERE EXISTS (SELECT 1 FROM participation
          WHERE program = t.id AND role = 'participant' AND delegates IS NOT NULL))
      FROM program AS t WHERE \(literal: statistics.programs.condition()) GROUP BY phase
      """
    let (sql, arguments) = try query.build(database)
    for row in try Row.fetchAll(database, sql: sql, arguments: arguments) {
      let (phase, count): (String, Int) = (try row.decode(atIndex: 0), try row.decode(atIndex: 1))
      guard let phase = ProgramPhase(rawValue: phase) else { continue }
      guard !statistics.countsOnlyHeld || phase == .held else {
        leftOut[phase] = count
        continue
      }
      counted += count
      if phase == .held { stillPlanned += try row.decode(atIndex: 2) }
      withClaim += try row.decode(atIndex: 3)
      withDelegates += try row.decode(atIndex: 4)
    }
  }
}
