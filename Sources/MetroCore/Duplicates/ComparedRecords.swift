import GRDB
import MetroText

/// Reads the compared values of a noun's records.
struct ComparedRecords {
  let noun: Noun.Name
  let database: Database
  private let spelling = LatinSpelling()

  /// The nouns whose records are compared, in the order in which pairs of equal likelihood are listed.
  static let nouns = Noun.inOrderOfReference.filter { $0.has(.compared) }.map(\.name)

  init(_ noun: Noun.Name, _ database: Database) {
    self.noun = noun
    self.database = database
  }

  /// Reads all records, sorted by ID.
  func all(pause: () throws -> Void) throws -> [ComparedRecord] {
    try records(where: "TRUE", pause: pause)
  }

  /// Reads the records with some IDs; missing ones are omitted.
  func records(_ ids: [String]) throws -> [ComparedRecord] {
    try ids.isEmpty ? [] : records(where: "t.id IN \(ids)", pause: {})
  }

  /// Reads the records that satisfy a condition over the noun's table `t`.
  func records(where condition: SQL, pause: () throws -> Void) throws -> [ComparedRecord] {
    let fields = detailFields
    let columns = details.joined(separator: ", ")
    let query: SQL = """
      SELECT t.id, t.\(sql: Noun.named(noun).nameField ?? "id"), \(sql: place), \(sql: coordinates),
        \(sql: dates), \(sql: noun == .program ? "t.part_of" : "NULL")\(sql: columns.isEmpty ? "" : ", " + columns)
      FROM \(sql: noun.rawValue) AS t WHERE \(literal: condition) ORDER BY t.id
      """
    let (sql, arguments) = try query.build(database)
    let statement = try database.makeStatement(sql: sql)
    try statement.setArguments(arguments)
    let rows = RowStatement(statement)
    defer { rows.reset() }
    var records: [ComparedRecord] = []
    while try rows.next() {
      if records.count & 0x3FF == 0 { try pause() }
      records.append(record(rows, fields))
    }
    if Noun.named(noun).hasNames { try addNames(to: &records, where: condition) }
    return records
  }

  /// Adds the additional names of records; both are sorted by the records' IDs.
  private func addNames(to records: inout [ComparedRecord], where condition: SQL) throws {
    let table = noun.rawValue
    let query: SQL = """
      SELECT name.\(sql: table), name.text FROM name
      WHERE name.\(sql: table) IN (SELECT id FROM \(sql: table) AS t WHERE \(literal: condition))
      ORDER BY name.\(sql: table), name.id
      """
    let (sql, arguments) = try query.build(database)
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    var index = 0
    while let row = try rows.next() {
      let (id, text): (String, String) = try (row.decode(atIndex: 0), row.decode(atIndex: 1))
      while index < records.count, records[index].id < id { index += 1 }
      guard index < records.count, records[index].id == id else { continue }
      records[index].names.append(ComparedName(text, spelling))
    }
  }

  private func record(
    _ rows: RowStatement, _ fields: [ComparedRecord.Detail.Field]
  ) -> ComparedRecord {
    func text(_ column: Int32) -> String? { Cell(rows.cell(column)).text }
    var record = ComparedRecord(
      id: text(0) ?? "", names: [ComparedName(text(1) ?? "", spelling)])
    if let ids = text(2) {
      record.place = .init(ids: ListText.values(of: ids), name: text(3) ?? ids)
    }
    // A file from another source may hold coordinates outside the valid range.
    if !rows.isNull(4), !rows.isNull(5), let latitude = try? Latitude(rows.number(4)),
      let longitude = try? Longitude(rows.number(5))
    {
      record.coordinates = .init(latitude: latitude.value, longitude: longitude.value)
    }
    if let written = text(6), let first = text(7), let last = text(8) {
      record.dates = .init(text: written, first: first, last: last)
    }
    record.whole = text(9)
    for (index, field) in fields.enumerated() {
      guard let text = text(Int32(10 + index)) else { continue }
      record.details.append(.init(field: field, text: text))
    }
    return record
  }

  private var compared: ComparedProperties? { Noun.named(noun).compared }

  /// The IDs and the name of the place of a record, as SQL.
  private var place: String {
    guard let place = compared?.place else { return "NULL, NULL" }
    let columns = place.columns(in: .named(noun))
    return "\(columns.ids), \(columns.names)"
  }

  private var coordinates: String {
    Noun.named(noun).field("latitude") == nil ? "NULL, NULL" : "t.latitude, t.longitude"
  }

  private var dates: String {
    guard let field = compared?.dates else { return "NULL, NULL, NULL" }
    return "t.\(field), t.\(field)_first, t.\(field)_last"
  }

  private var detailFields: [ComparedRecord.Detail.Field] { compared?.details ?? [] }

  private var details: [String] {
    detailFields.map { compared?.expressions[$0] ?? "t.\($0.rawValue)" }
  }
}
