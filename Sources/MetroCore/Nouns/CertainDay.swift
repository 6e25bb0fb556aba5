import GRDB

extension Column {
  /// Returns a column with the first or last day of a date, as `YYYY-MM-DD`; NULL for a month, a year, an
  /// open end, and a day that is approximate, uncertain or written with unknown digits.
  static func certainDay(_ name: String, help: String, of field: String, isFirst: Bool) -> Column {
    let slash = "instr(t.\(field), '/')"
    let side =
      isFirst
      ? "substr(t.\(field), 1, \(slash) - 1)" : "substr(t.\(field), \(slash) + 1)"
    let digits = { (count: Int) in String(repeating: "[0-9]", count: count) }
    let day = "\(digits(4))-\(digits(2))-\(digits(2))"
    var column = Column(
      name, help: help,
      sql: SQL(
        sql: """
          (SELECT side FROM (
              SELECT CASE WHEN \(slash) = 0 THEN t.\(field) ELSE \(side) END AS side)
            WHERE side GLOB '\(day)')
          """))
    column.isExported = true
    return column
  }
}
