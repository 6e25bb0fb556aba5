import GRDB
import MetroText

/// The texts in which dates are spoken of: titles, summaries and notes, and what sources say.
struct WrittenDates {
  /// A text, and what is known of the dates that it speaks of.
  struct Text {
    let noun: Noun.Name
    let id: String
    let field: String
    let text: String
    /// The dates that it may speak of: that in use, and that which the source states.
    let dates: [String]
    let isHybrid: Bool
    /// What it is about: `program/seoul-2015`.
    let record: String

    var remedy: Remedy? { RecordAddress(record).map { Remedy.explain(record: $0, field: nil) } }

    /// The same as days, where they are exact.
    var ranges: [ClosedRange<CalendarDay>] {
      dates.compactMap { (try? EDTFDate($0))?.exactDays }.map { $0.first...$0.last }
    }

    /// The year of the dates, where they lie in one.
    var year: Int? {
      guard let date = dates.lazy.compactMap({ try? EDTFDate($0) }).first,
        let first = date.firstDay?.year, first == date.lastDay?.year
      else { return nil }
      return first
    }

    var context: [String] { dates.map { "dates: \($0)" } }
  }

  /// Whether the texts speak of a program as a whole.
  let isOfProgram: Bool

  /// Columns: noun, id, field, text, date in use, date stated, mode, the record that it is about.
  private let sql: @Sendable (AuditScope) -> String

  func forEachText(_ scope: AuditScope, _ work: (Text) throws -> Void) throws {
    try scope.forEachRow(sql(scope)) { row in
      guard let noun = try Noun.Name(rawValue: row.text(0)) else { return }
      let dates = try [row.textIfAny(5), row.textIfAny(4)].compactMap(\.self)
      try work(
        Text(
          noun: noun, id: row.text(1), field: row.text(2), text: row.text(3),
          dates: dates.count == 2 && dates[0] == dates[1] ? [dates[0]] : dates,
          isHybrid: row.textIfAny(6) == "hybrid", record: row.text(7)))
    }
  }

  static let all = [
    ofProgram("title"), ofProgram("summary"), ofStatements, ofVisits, ofDays("visit"),
    ofDays("presentation"),
  ]

  private static func ofProgram(_ field: String) -> WrittenDates {
    WrittenDates(isOfProgram: true) { scope in
      """
      SELECT 'program', t.id, '\(field)', t.\(field), t.dates, NULL, t.mode, 'program/' || t.id
      FROM program AS t WHERE t.\(field) IS NOT NULL AND \(scope.holds(.program))
      """
    }
  }

  private static let ofStatements = WrittenDates(isOfProgram: true) { scope in
    """
    SELECT 'statement', s.id, CASE WHEN s.quote IS NULL THEN 'stated' ELSE 'quote' END,
      ifnull(s.quote, s.stated), t.dates, CASE s.field WHEN 'dates' THEN s.value END, t.mode,
      'program/' || t.id
    FROM statement AS s JOIN program AS t ON t.id = s.program
    WHERE s.field IN ('dates', 'title', 'summary') AND s.stated IS NOT NULL
      AND \(scope.holds(.statement, "s.id"))
    """
  }

  private static let ofVisits = WrittenDates(isOfProgram: false) { scope in
    """
    SELECT 'visit', v.id, 'note', v.note, ifnull(v.date, t.dates), NULL, t.mode, 'visit/' || v.id
    FROM visit AS v JOIN program AS t ON t.id = v.program
    WHERE v.note IS NOT NULL AND \(scope.holds(.visit, "v.id"))
    """
  }

  /// What sources say of the day of a visit or presentation.
  private static func ofDays(_ noun: String) -> WrittenDates {
    WrittenDates(isOfProgram: false) { scope in
      """
      SELECT 'statement', s.id, CASE WHEN s.quote IS NULL THEN 'stated' ELSE 'quote' END,
        ifnull(s.quote, s.stated), ifnull(r.date, t.dates), s.value, t.mode, '\(noun)/' || r.id
      FROM statement AS s JOIN \(noun) AS r ON r.id = s.\(noun) JOIN program AS t ON t.id = r.program
      WHERE s.field = 'date' AND s.stated IS NOT NULL AND \(scope.holds(.statement, "s.id"))
      """
    }
  }
}
