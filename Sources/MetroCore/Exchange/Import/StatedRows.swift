import GRDB
import MetroText

/// Records the source of each imported row as a statement.
final class StatedRows {
  let noun: Noun
  let source: String
  let writer: CatalogWriter
  private let insert: RowStatement
  private let find: RowStatement
  private let table: InsertedRows.Table
  private var row = StatedRow()
  /// The fields with references whose records may have former IDs.
  private let movedFields: [(name: String, noun: Noun)]
  /// Whether a record may have a statement of the source under a former ID, or with former IDs.
  private let mayBeStated: Bool

  /// The values of the current row that are written in other forms than the catalog's own.
  var readings: [ValueReading] = []

  /// - Throws: `noSuchRecord` if the source is missing; `inconsistent` for records that cannot be
  ///   cited.
  init(of noun: Noun, from source: String, _ writer: CatalogWriter) throws {
    guard noun.isCitable else {
      throw ValueError.inconsistent(reason: "sources cannot be recorded for \(noun.plural)")
    }
    try writer.reader.require(.source, id: source)
    self.noun = noun
    self.source = source
    self.writer = writer
    movedFields = try noun.fields.compactMap { field in
      guard case .reference(let target) = field.type,
        case let noun = Noun.named(target), try writer.formerIDs.hasAny(noun)
      else { return nil }
      return (field.name, noun)
    }
    mayBeStated = try !movedFields.isEmpty || writer.formerIDs.hasAny(noun)
    table = try InsertedRows.Table("statement", writer.database)
    find = try RowStatement(
      cachedIn: writer.database, "SELECT 1 FROM statement WHERE id = ?")
    insert = try RowStatement(
      cachedIn: writer.database,
      """
      INSERT INTO statement (id, source, \(noun.name.rawValue), method, fields)
      VALUES (?, ?, ?, 'imported', ?)
      """)
  }

  /// Records a row as it was stored; `values` are in the order of the noun's fields.
  func take(_ id: UnsafeBufferPointer<UInt8>, _ values: [ImportedValue]) throws {
    row.clear()
    for (field, value) in zip(noun.fields, values) {
      switch value {
      case .notGiven, .none: break
      case .written(let bytes), .writtenList(let bytes): unsafe row.add(field.name, bytes)
      case .checked(let value): if let text = value.text { row.add(field.name, text) }
      }
    }
    try unsafe store(id)
  }

  /// Records a row that was imported by its checked values.
  func take(_ id: String, _ values: [String: FieldValue]) throws {
    row.clear()
    let written = written(values)
    readings = []
    for field in noun.fields where written[field.name] == nil {
      if let text = values[field.name]?.text { row.add(field.name, text) }
    }
    var owner = id
    try owner.withUTF8 { try unsafe store($0) }
    for (field, text) in written.sorted(by: { $0.key < $1.key }) {
      try state(field, text, values[field]?.text ?? "", of: id)
    }
  }

  private func store(_ subject: UnsafeBufferPointer<UInt8>) throws {
    guard !row.isEmpty else { return }
    row.end()
    if mayBeStated, try isStated(unsafe String(decoding: subject, as: UTF8.self)) { return }
    let id = try unsafe statementID(subject)
    guard unsafe try !add(id, subject) else {
      try writer.report?(Change(kind: .added, noun: .statement, id: id, fields: []))
      return
    }
    // The source was imported before, so its new values replace the old ones.
    try change(id)
  }

  private func add(_ id: String, _ subject: UnsafeBufferPointer<UInt8>) throws -> Bool {
    let rows = writer.recorder?.addedRows
    // A statement about a record that waits to be stored waits with it.
    if let rows, rows.areWaiting {
      guard try !isThere(id) else {
        try rows.storeWaiting()
        return false
      }
      unsafe record(id, subject, in: rows, isStored: false)
      return true
    }
    return try unsafe row.json.withUnsafeBufferPointer { json in
      defer { insert.reset() }
      insert.bind(id, at: 1)
      insert.bind(source, at: 2)
      unsafe insert.bind(subject, at: 3)
      unsafe insert.bind(json, at: 4)
      guard try insert.run() else { return false }
      if let rows { unsafe record(id, subject, in: rows, isStored: true) }
      return true
    }
  }

  private func isThere(_ id: String) throws -> Bool {
    defer { find.reset() }
    find.bind(id, at: 1)
    return try find.next()
  }

  /// Returns whether a statement of the source says all of the row about a record that was renamed,
  /// or about one that was merged into it; references in the statement mean the current records.
  private func isStated(_ id: String) throws -> Bool {
    let fields = String(decoding: row.json, as: UTF8.self)
    let isThere =
      try Bool.fetchOne(
        writer.database.cachedStatement(
          sql: """
            SELECT EXISTS (SELECT 1 FROM statement WHERE \(noun.name.rawValue) = ?2
              AND +source = ?3 AND fields IS NOT NULL AND json_patch(fields, ?1) = fields)
            """), arguments: [fields, id, source]) ?? false
    guard !isThere, !movedFields.isEmpty, let given = StatedRow.texts(ofJSON: fields) else {
      return isThere
    }
    let stated = try String.fetchAll(
      writer.database.cachedStatement(
        sql: """
          SELECT fields FROM statement
          WHERE \(noun.name.rawValue) = ? AND +source = ? AND fields IS NOT NULL
          """), arguments: [id, source])
    return try stated.contains { json in
      guard var texts = StatedRow.texts(ofJSON: json) else { return false }
      for (field, target) in movedFields {
        if let ids = texts[field] { texts[field] = try present(ids, target) }
      }
      return given.allSatisfy { texts[$0.key] == $0.value }
    }
  }

  /// Returns the current IDs of references as a row states them, each once.
  private func present(_ ids: String, _ target: Noun) throws -> String {
    var found: [String] = []
    for id in ListText.values(ofCell: ids) {
      let id = try writer.formerIDs.present(target, id)
      if !found.contains(id) { found.append(id) }
    }
    return ListText.joined(found)
  }

  private func record(
    _ id: String, _ subject: UnsafeBufferPointer<UInt8>, in rows: InsertedRows, isStored: Bool
  ) {
    rows.add(to: table, isStored: isStored) { changes in
      for column in table.columns {
        switch column {
        case "id": changes.append(id)
        case "source": changes.append(source)
        case noun.name.rawValue: changes.append(unsafe .text(subject))
        case "method": changes.append("imported")
        case "fields": unsafe row.json.withUnsafeBufferPointer { changes.append(unsafe .text($0)) }
        default: changes.append(.null)
        }
      }
    }
  }

  private func change(_ id: String) throws {
    let fields = String(decoding: row.json, as: UTF8.self)
    let merged = try String.fetchOne(
      writer.database.cachedStatement(
        sql: """
          SELECT json_patch(fields, ?1) FROM statement
          WHERE id = ?2 AND fields IS NOT NULL AND json_patch(fields, ?1) <> fields
          """), arguments: [fields, id])
    guard let merged else { return }
    try writer.report?(Change(kind: .updated, noun: .statement, id: id, fields: []))
    try writer.recorder?.watch()
    try writer.database.cachedStatement(sql: "UPDATE statement SET fields = ? WHERE id = ?")
      .execute(arguments: [merged, id])
  }

  /// Returns the same ID for the same record and source, so a repeated row is found.
  private func statementID(_ subject: UnsafeBufferPointer<UInt8>) throws -> String {
    let id = unsafe "\(noun)-\(String(decoding: subject, as: UTF8.self))-\(source)"
    guard id.utf8.count > RecordID.longest else { return id }
    let key = RecordKey(noun, id: id).number
    let hash = String(UInt64(bitPattern: key), radix: 36)
    return id.prefix(RecordID.longest - hash.utf8.count).dropLast() + "-" + hash
  }
}
