import GRDB
import MetroText

/// The statements about the last record of each type, because many findings are about one record.
final class LatestStatements {
  fileprivate struct Record {
    let id: String
    let byField: [String: [StatedValue]]
    var lines: [[String]: [String]] = [:]
    var travel: PeriodIndex?
    var travelDays: Set<Int>?
  }

  fileprivate var records: [Noun.Name: Record] = [:]
}

/// Statements of sources, for the evidence of findings.
///
/// A rule about parts of programs, such as visits, must ask for the statements of one program after
/// those of another, because each time they are read again.
extension AuditScope {
  /// The maximum number of lines and of bytes of the statements in one finding, since a record with
  /// many statements can have as many findings.
  private static let mostLines = 100
  private static let mostBytes = 20_000

  private func record(_ noun: Noun.Name, _ id: String) throws -> LatestStatements.Record {
    if let known = latest.records[noun], known.id == id { return known }
    let record = LatestStatements.Record(
      id: id, byField: try Evidence(database).statements(.named(noun), id: id))
    latest.records[noun] = record
    return record
  }

  /// Returns the values that sources state for a field of a record.
  func values(_ noun: Noun.Name, _ id: String, _ field: String) throws -> [StatedValue] {
    try record(noun, id).byField[field] ?? []
  }

  /// Returns what is claimed of a count of a record: the decided number, else what sources state of
  /// the whole, else the number in use.
  ///
  /// Plans are left out of which sources, also in a list that is compared, say what became of them.
  func claims(
    _ noun: Noun.Name, _ id: String, _ field: String, used: Int?, comparedWith list: String? = nil
  ) throws -> [StatedValue] {
    if let used, try isDecided(noun, id, field) {
      return [StatedValue(stated: String(used), value: String(used))]
    }
    let claims = try values(noun, id, field).filter { $0.value != nil && !$0.isAboutPart }
    guard claims.isEmpty, let used else {
      guard noun == .program, !claims.isEmpty else { return claims }
      return try ChangedPlans(start: start(of: id), field: field)
        .current(claims, beside: list.map { try values(noun, id, $0) } ?? [])
    }
    return [StatedValue(stated: String(used), value: String(used))]
  }

  private func start(of program: String) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT dates_first FROM program WHERE id = ?"),
      arguments: [program])
  }

  private func isDecided(_ noun: Noun.Name, _ id: String, _ field: String) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM decision WHERE \(noun.rawValue) = ? AND field = ?)"),
      arguments: [id, field]) ?? false
  }

  /// Returns the statements about several fields as lines, of which there is a limited number.
  ///
  /// A quote that supports several fields is shown once.
  func statements(_ noun: Noun.Name, _ id: String, _ fields: [String]) throws -> [String] {
    let record = try record(noun, id)
    if let lines = record.lines[fields] { return lines }
    var quotes: Set<String> = []
    var lines: [String] = []
    var bytes = 0
    let statements = fields.flatMap { field in (record.byField[field] ?? []).map { (field, $0) } }
    for (field, statement) in statements {
      var statement = statement
      if let quote = statement.quote, !quotes.insert(quote).inserted { statement.quote = nil }
      let line = "\(field): \(statement.line)"
      bytes += line.utf8.count
      guard lines.isEmpty || lines.count < Self.mostLines && bytes <= Self.mostBytes else {
        lines.append("and \(statements.count - lines.count) more statements")
        break
      }
      lines.append(bytes <= Self.mostBytes ? line : String(line.prefix(Self.mostBytes / 4)) + "…")
    }
    latest.records[noun]?.lines[fields] = lines
    return lines
  }

  /// Returns the dates with travel that sources state for a program.
  func travel(of program: String) throws -> PeriodIndex {
    if let travel = try record(.program, program).travel { return travel }
    let travel = PeriodIndex(
      try travelDates(of: program).map { date in
        PeriodIndex.Period(first: date.first ?? "0000", last: date.last ?? "9999~")
      })
    latest.records[.program]?.travel = travel
    return travel
  }

  /// Returns the lengths in days of the dates with travel that sources state for a program.
  func travelDays(of program: String) throws -> Set<Int> {
    if let days = try record(.program, program).travelDays { return days }
    let days = Set(
      try Set(travelDates(of: program)).compactMap(\.statedDays)
        .flatMap { WorkingDays.lengths(of: $0.first...$0.last) })
    latest.records[.program]?.travelDays = days
    return days
  }

  private func travelDates(of program: String) throws -> [EDTFDate] {
    try values(.program, program, "dates").filter { $0.scope == Noun.Scope.withTravel.rawValue }
      .compactMap { $0.value.flatMap { try? EDTFDate($0) } }
  }
}
