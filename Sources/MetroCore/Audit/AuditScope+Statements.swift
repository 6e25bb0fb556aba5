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

  /// Returns the lengths in days of the exact dates with travel that sources state for a program.
  func travelDays(of program: String) throws -> Set<Int> {
    if let days = try record(.program, program).travelDays { return days }
    let days = Set(
      try Set(travelDates(of: program)).compactMap(\.exactDays)
        .flatMap { WorkingDays.lengths(of: $0.first...$0.last) })
    latest.records[.program]?.travelDays = days
    return days
  }

  private func travelDates(of program: String) throws -> [EDTFDate] {
    try values(.program, program, "dates").filter { $0.scope == Noun.Scope.withTravel.rawValue }
      .compactMap { $0.value.flatMap { try? EDTFDate($0) } }
  }
}
