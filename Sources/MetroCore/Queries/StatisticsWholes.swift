import GRDB

/// Programs that are part of another one, as statistics count them: with the whole.
///
/// A source that says how many people a program had means all of its parts, so adding up the claims of
/// a whole and of its parts would count people twice. A part whose whole is not selected counts itself.
extension Statistics {
  /// The selected programs, as a common table expression `chosen`, after those that it needs.
  ///
  /// `whole` is the program as which a program counts: the topmost selected one that it is part of, or
  /// itself. A claim is missing if a selected whole has one.
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
          ifnull(whole, selected.id) AS whole,
          CASE WHEN selected.id NOT IN (SELECT part FROM wholes JOIN selected AS s ON s.id = whole
            WHERE s.delegates_claimed IS NOT NULL) THEN delegates_claimed END AS delegates_claimed
        FROM selected LEFT JOIN topmost ON part = selected.id)
      """
  }

  private var phase: SQL { ProgramPhase.sql(today: "\(programs.today)") }

  /// Returns the number of delegates of a participation in a program, both SQL expressions; NULL if a selected
  /// whole has a number for the city.
  func delegates(of participation: SQL, in program: SQL) -> SQL {
    """
    CASE WHEN (\(literal: program), \(literal: participation).city) NOT IN (
        SELECT part, p.city FROM wholes JOIN participation AS p ON p.program = whole
        WHERE p.role = 'participant' AND p.delegates IS NOT NULL)
      THEN \(literal: participation).delegates END
    """
  }
}
