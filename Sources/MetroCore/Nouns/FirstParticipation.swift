import GRDB

/// The first program in which each city took part.
///
/// Canceled and postponed programs do not count. Programs are ordered by their start; those without
/// a known start come last.
enum FirstParticipation {
  /// The table expression `firsts` with columns city, program and dates_first.
  static let rows = """
    (SELECT city, program, dates_first FROM (
      SELECT participation.city, program.id AS program, program.dates_first, row_number() OVER (
        PARTITION BY participation.city
        ORDER BY nullif(dates_first, '0000-01-01') NULLS LAST, program.id) AS number
      FROM participation JOIN program ON program.id = participation.program
      WHERE role = 'participant' AND ifnull(status NOT IN ('cancelled', 'postponed'), TRUE))
    WHERE number = 1) AS firsts
    """

  /// The filter for cities whose first program began in a period.
  static let filter = Filter(
    "first-in", .date,
    help: "whose first program as a participant began in this year or period, such as 2012..2016",
    reading: .period
  ) { period, request in
    """
    t.id IN (SELECT city FROM \(sql: rows) JOIN program ON program.id = firsts.program
      WHERE firsts.dates_first BETWEEN \(period.first) AND \(period.last)
        AND \(literal: ProgramPhase.tookPlace("program", today: "\(request.today)")))
    """
  }
}
