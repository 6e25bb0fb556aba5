import GRDB

/// Whether a program was held, as far as its status and its dates say.
package enum ProgramPhase: String, Sendable, CaseIterable {
  /// It is past and neither canceled nor postponed, or its status says that it was held.
  case held
  /// It is not over: planned, running, or without an end.
  case ahead
  case canceled
  case postponed
  /// It has no dates, and no status that says more.
  case undated

  /// Returns the phase of a program as SQL over a table; `today` is the current day.
  ///
  /// A program with a possible day after today may not be over, unless its status says that it was
  /// held. A status cannot say so of a program that has not begun.
  static func sql(of t: SQL = "t", today: SQL) -> SQL {
    """
    CASE WHEN \(literal: t).status = 'cancelled' THEN 'canceled'
      WHEN \(literal: t).status = 'postponed' THEN 'postponed'
      WHEN \(literal: t).dates_last < \(literal: today) THEN 'held'
      WHEN \(literal: t).status = 'held'
        AND ifnull(\(literal: t).dates_first <= \(literal: today), TRUE) THEN 'held'
      WHEN \(literal: t).dates IS NULL THEN 'undated' ELSE 'ahead' END
    """
  }

  /// Returns a condition for the programs of a table in which cities can have taken part: those that
  /// were held, and those without dates and status, because nothing says that they were not.
  static func tookPlace(_ t: SQL, today: SQL) -> SQL {
    """
    (\(literal: sql(of: t, today: today)) = 'held'
      OR \(literal: t).dates IS NULL AND \(literal: t).status IS NULL)
    """
  }

  /// Returns the same condition as far as the status alone says, for what must not change from one
  /// day to the next.
  static func tookPlace(byStatusOf t: SQL) -> SQL {
    "ifnull(\(literal: t).status, 'held') IN ('held', 'confirmed')"
  }

  /// The day of the last change of the catalog as SQL, for pages that must not change with the day alone.
  static let dayOfLastChange: SQL =
    "(SELECT substr(time, 1, 10) FROM revision ORDER BY number DESC LIMIT 1)"

  /// The filter for programs that were held.
  static let heldFilter = Filter(
    "held", nil, help: "that were held: past, and neither canceled nor postponed"
  ) { _, request in
    "\(literal: sql(today: "\(request.today)")) = 'held'"
  }
}
