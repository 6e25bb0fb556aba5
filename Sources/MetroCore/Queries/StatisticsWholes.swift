import GRDB

/// Programs that are part of another one, as statistics count them: with the whole.
///
/// A source that says how many people a program had means all of its parts, so adding up the claims of
/// a whole and of its parts would count people twice. A part whose whole is not selected counts itself.
extension Statistics {
  /// The selected programs, as a common table expression `chosen`, after those that it needs.
  ///
  /// `whole` is the program as which a program counts: the topmost selected one that it is part of, or
  /// itself.
  var chosen: SQL {
    let isHeld: SQL = countsOnlyHeld ? "\(literal: phase) = 'held'" : "TRUE"
    return """
      selected AS MATERIALIZED (
        SELECT t.id, t.part_of, t.dates, t.dates_first, t.status, t.kind, t.mode, t.series, t.host,
          t.delegates_claimed, \(literal: phase) AS phase
        FROM program AS t WHERE \(literal: programs.condition()) AND \(literal: isHeld)),
      above (part, whole) AS (
        SELECT id, part_of FROM selected WHERE part_of IS NOT NULL
        UNION SELECT part, part_of FROM above JOIN program ON program.id = whole
        WHERE part_of IS NOT NULL),
      wholes AS MATERIALIZED (
        SELECT part, whole FROM above WHERE whole IN (SELECT id FROM selected)),
      topmost AS MATERIALIZED (
        SELECT part, whole FROM wholes WHERE whole NOT IN (SELECT part FROM wholes)),
      chosen AS (
        SELECT selected.id, dates, dates_first, status, kind, mode, series, host, phase,
          ifnull(whole, selected.id) AS whole, delegates_claimed
        FROM selected LEFT JOIN topmost ON part = selected.id)
      """
  }

  private var phase: SQL { ProgramPhase.sql(today: "\(programs.today)") }

  /// Returns the number of delegates of a participation in a program, both SQL expressions; NULL if a whole of the
  /// program has a number for the city.
  ///
  /// `wholes` is a table with the columns part, whole and `keys`; only a whole with the same `group` counts.
  func delegates(
    of participation: SQL, in program: SQL, group: SQL = "", wholes: SQL = "wholes", keys: SQL = ""
  ) -> SQL {
    """
    CASE WHEN (\(literal: program), \(literal: participation).city\(literal: group)) NOT IN (
        SELECT part, p.city\(literal: keys) FROM \(literal: wholes) AS w
          JOIN participation AS p ON p.program = w.whole
        WHERE p.role = 'participant' AND p.delegates IS NOT NULL)
      THEN \(literal: participation).delegates END
    """
  }
}
