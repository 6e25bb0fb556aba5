import MetroText

/// What a source can know of a program.
enum Standpoint: Int, Sendable {
  /// It is a call: it says what is planned.
  case call = 1
  /// It is a notice that the program was postponed.
  case notice
  /// It is a report: it says what was held.
  case report
}

/// Distinguishes plans that changed from contradictions: a call expects 30 delegates, and a report says
/// that 24 came.
///
/// A source is a call, a notice or a report by the status that it states, or else by its date (before the
/// program it knows only plans), or else by the tense of its words ("will take place"). A plan is changed
/// if a report, or a notice, states the same field, unless that is certainly older.
struct ChangedPlans {
  /// The first day of the program in use, if it is known.
  let start: String?

  /// The field that the statements are about.
  let field: String

  /// Returns the statements about the field without changed plans; `others` are statements that replace
  /// plans of the field as well.
  func current(_ statements: [StatedValue], beside others: [StatedValue] = []) -> [StatedValue] {
    if field == "status" { return StatusOrder.current(statements) }
    // No plan changes which edition it is.
    if field == "edition" { return statements }
    guard statements.count + others.count > 1 else { return statements }
    // If all statements agree, nothing can have changed.
    if others.isEmpty, Set(statements.map(\.value)).count == 1 { return statements }
    let standpoints = (statements + others).map(standpoint)
    guard standpoints.contains(where: { $0 == .call || $0 == .notice }) else { return statements }
    var latest: [Standpoint: String] = [:]
    for (statement, standpoint) in zip(statements + others, standpoints)
    where statement.value != nil && !statement.isAboutPart && !statement.isTotal {
      guard let standpoint else { continue }
      latest[standpoint] = max(latest[standpoint] ?? "", statement.date ?? "9999~")
    }
    return zip(statements, standpoints).filter { statement, standpoint in
      let replacing: [Standpoint] =
        switch standpoint {
        case .call?: [.notice, .report]
        case .notice?: [.report]
        case .report?, nil: []
        }
      let earliest = statement.earliest ?? "0"
      return !replacing.contains { latest[$0].map { $0 >= earliest } ?? false }
    }
    .map(\.0)
  }

  private func standpoint(of statement: StatedValue) -> Standpoint? {
    if let standpoint = statement.standpoint { return standpoint }
    let stated = field == "dates" ? statement.value.flatMap { try? EDTFDate($0) }?.first : nil
    let starts = [start, stated].compactMap(\.self)
    guard let first = starts.min(), let last = starts.max() else { return tense(of: statement) }
    if let date = statement.date, date < first { return .call }
    if let published = statement.published, published >= last { return .report }
    return tense(of: statement)
  }
}

extension ChangedPlans {
  private func tense(of statement: StatedValue) -> Standpoint? {
    switch TensePhrase(statement.quote ?? statement.stated) {
    case .planned: .call
    case .held: .report
    case nil: nil
    }
  }

  /// Returns SQL for the standpoint of each source about each program, of the programs that a condition over
  /// `s` selects: rows of `program`, `source` and `standpoint`.
  static func standpoints(where condition: String) -> String {
    func rank(_ status: String) -> String {
      """
      CASE \(status) WHEN 'held' THEN \(Standpoint.report.rawValue)
        WHEN 'postponed' THEN \(Standpoint.notice.rawValue)
        WHEN 'planned' THEN \(Standpoint.call.rawValue)
        WHEN 'confirmed' THEN \(Standpoint.call.rawValue) END
      """
    }
    return """
      (SELECT s.program, s.source, max(\(rank("iif(s.fields IS NULL, s.value, s.fields ->> '$.status')")))
        AS standpoint
      FROM statement AS s WHERE s.program IS NOT NULL AND \(condition)
        AND (s.field = 'status' OR s.fields IS NOT NULL)
      GROUP BY s.program, s.source)
      """
  }
}
