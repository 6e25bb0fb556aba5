import GRDB
import MetroText

/// The texts that mention dates: titles, summaries, notes and statements of sources.
struct WrittenDates {
  /// A text, and the known dates that it may mention.
  struct Text {
    let noun: Noun.Name
    let id: String
    let field: String
    let text: String
    /// The dates that the text may mention: the date that a source states, then the date in use.
    let dates: [String]
    let isHybrid: Bool
    /// Whether a source says it about part of a program.
    let isAboutPart: Bool
    /// The record that the text is about, such as `program/seoul-2015`.
    let record: String

    /// The field about which a source says it; nil for a text of the record itself.
    let statedField: String?

    /// The correction of the text, or the decision about the dates that a source states.
    var remedy: Remedy {
      if let statedField, ["dates", "date"].contains(statedField),
        let subject = RecordAddress(record)
      {
        return .decide(record: subject, field: statedField, value: nil)
      }
      return .edit(
        record: RecordAddress(noun, id), values: [.init(noun == .statement ? "value" : field)])
    }

    /// The correction of the text itself, also of the words of a source that were copied wrongly.
    var correction: Remedy {
      .edit(record: RecordAddress(noun, id), values: [.init(field)])
    }

    /// The ``dates`` whose days are stated, as ranges.
    var ranges: [ClosedRange<CalendarDay>] {
      dates.compactMap { (try? EDTFDate($0))?.statedDays }.map { $0.first...$0.last }
    }

    /// The year of the first date, if the date is within one year.
    var year: Int? {
      guard let date = dates.lazy.compactMap({ try? EDTFDate($0) }).first,
        let first = date.firstDay?.year, first == date.lastDay?.year
      else { return nil }
      return first
    }

    var context: [String] { dates.map { "dates: \($0)" } }
  }

  /// Whether the texts are about a whole program.
  let isOfProgram: Bool

  /// The query, with these columns: record type, ID, field, text, date in use, stated date, mode,
  /// subject, scope, field of a statement.
  private let sql: @Sendable (AuditScope) -> String

  func forEachText(_ scope: AuditScope, _ work: (Text) throws -> Void) throws {
    try scope.forEachRow(sql(scope)) { row in
      guard let noun = try Noun.Name(rawValue: row.text(0)) else { return }
      let dates = try [row.textIfAny(5), row.textIfAny(4)].compactMap(\.self)
      try work(
        Text(
          noun: noun, id: row.text(1), field: row.text(2), text: row.text(3),
          dates: dates.count == 2 && dates[0] == dates[1] ? [dates[0]] : dates,
          isHybrid: row.textIfAny(6) == "hybrid",
          isAboutPart: row.textIfAny(8) == Noun.Scope.part.rawValue, record: row.text(7),
          statedField: row.textIfAny(9)))
    }
  }

  static let all = [
    ofProgram("title"), ofProgram("summary"), ofStatements, ofVisits, ofDays("visit"),
    ofDays("presentation"),
  ]

  private static func ofProgram(_ field: String) -> WrittenDates {
    WrittenDates(isOfProgram: true) { scope in
      """
      SELECT 'program', t.id, '\(field)', t.\(field), t.dates, NULL, t.mode, 'program/' || t.id,
        NULL, NULL
      FROM program AS t WHERE t.\(field) IS NOT NULL AND \(scope.holds(.program))
      """
    }
  }

  // A quote that supports several fields is read once, for the dates if it is about them.
  private static let ofStatements = WrittenDates(isOfProgram: true) { scope in
    let statements = RepeatedQuote.statements(
      about: ["dates", "title", "summary"],
      where: "s.stated IS NOT NULL AND \(scope.holds(.statement, "s.id"))")
    return """
      SELECT 'statement', s.id, CASE WHEN s.quote IS NULL THEN 'stated' ELSE 'quote' END,
        ifnull(s.quote, s.stated), t.dates, CASE s.field WHEN 'dates' THEN s.value END, t.mode,
        'program/' || t.id, s.scope, s.field
      FROM \(statements) AS s JOIN program AS t ON t.id = s.program
      WHERE NOT EXISTS (SELECT 1 FROM decision AS d
          WHERE d.program = s.program AND d.field = 'dates')
        -- A title or summary in use is read with the program.
        AND (s.quote IS NOT NULL OR s.stated IS NOT CASE s.field WHEN 'title' THEN t.title
          WHEN 'summary' THEN t.summary END)
      ORDER BY t.id
      """
  }

  private static let ofVisits = WrittenDates(isOfProgram: false) { scope in
    """
    SELECT 'visit', v.id, 'note', v.note, ifnull(v.date, t.dates), NULL, t.mode, 'visit/' || v.id, NULL, NULL
    FROM visit AS v JOIN program AS t ON t.id = v.program
    WHERE v.note IS NOT NULL AND \(scope.holds(.visit, "v.id"))
    """
  }

  /// Returns the statements about the date of a visit or presentation.
  private static func ofDays(_ noun: String) -> WrittenDates {
    WrittenDates(isOfProgram: false) { scope in
      """
      SELECT 'statement', s.id, CASE WHEN s.quote IS NULL THEN 'stated' ELSE 'quote' END,
        ifnull(s.quote, s.stated), ifnull(r.date, t.dates), s.value, t.mode, '\(noun)/' || r.id,
        s.scope, s.field
      FROM statement AS s JOIN \(noun) AS r ON r.id = s.\(noun) JOIN program AS t ON t.id = r.program
      WHERE s.field = 'date' AND s.stated IS NOT NULL AND \(scope.holds(.statement, "s.id"))
        AND NOT EXISTS (SELECT 1 FROM decision AS d
          WHERE d.\(noun) = s.\(noun) AND d.field = s.field)
      """
    }
  }
}
