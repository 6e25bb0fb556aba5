import GRDB

/// All records of a type sorted by ID, each with its many-valued fields.
///
/// The list tables are sorted by the same IDs, so each is read once in parallel with the records,
/// which is faster than a lookup of the lists of every record.
final class RecordRows {
  /// The current record: its ID and its fields, in the noun's order, and the further columns.
  private(set) var cells: [RawCell]

  private let records: RowStatement
  private let lists: [ListRows?]
  private let furtherCount: Int

  /// Reads the tables of the database `schema`: `main`, or one that is attached.
  init(
    _ noun: Noun, _ database: Database, schema: String = "main", further: [Column] = []
  ) throws {
    let stored = noun.fields.filter { !$0.isList }.map(\.name)
    let expressions = try further.map { try $0.sql.build(database).sql }
    records = try RowStatement(
      database,
      """
      SELECT \(["id"] + stored + expressions, separator: ", ") FROM \(schema).\(noun.table) AS t
      ORDER BY id
      """)
    lists = try noun.fields.map { try ListRows($0, database, schema) }
    furtherCount = further.count
    cells = Array(repeating: .null, count: noun.fields.count + 1 + furtherCount)
  }

  /// Advances to the next record; returns false at the end.
  func next() throws -> Bool {
    guard try records.next() else { return false }
    let id = unsafe records.bytes(0)
    unsafe cells[0] = .text(id)
    var column: Int32 = 1
    for (index, list) in lists.enumerated() {
      if let list {
        cells[index + 1] = try unsafe list.joined(for: id)
      } else {
        cells[index + 1] = records.cell(column)
        column += 1
      }
    }
    for index in cells.count - furtherCount..<cells.count {
      cells[index] = records.cell(column)
      column += 1
    }
    return true
  }
}

/// The values of one many-valued field of all records, in the order of the records.
@safe private final class ListRows {
  private let rows: RowStatement
  private var isAtRow: Bool
  private var text: UnsafeMutableBufferPointer<UInt8>

  /// Returns nil for a field with a single value.
  init?(_ field: Field, _ database: Database, _ schema: String) throws {
    guard let list = field.list else { return nil }
    rows = try RowStatement(
      database,
      """
      SELECT \(list.owner), \(list.text) FROM \(schema).\(list.name)
      WHERE \(list.role.map { "role = '\($0)'" } ?? "TRUE") ORDER BY \(list.owner), position
      """)
    isAtRow = try rows.next()
    unsafe text = .allocate(capacity: 1024)
  }

  deinit {
    unsafe text.deallocate()
  }

  /// Returns the values of a record joined with `;`; records must be requested in order.
  func joined(for id: UnsafeBufferPointer<UInt8>) throws -> RawCell {
    var length = 0
    while isAtRow {
      let owner = unsafe rows.bytes(0)
      guard unsafe rows.holds(id, at: 0) else {
        // Skips rows of missing records, which only another program can leave behind.
        guard unsafe owner.lexicographicallyPrecedes(id) else { break }
        isAtRow = try rows.next()
        continue
      }
      if length > 0 { append(UInt8(ascii: ";"), at: &length) }
      let value = unsafe rows.bytes(1)
      for index in 0..<value.count { append(unsafe value[index], at: &length) }
      isAtRow = try rows.next()
    }
    guard length > 0 else { return .null }
    return unsafe .text(UnsafeBufferPointer(rebasing: text[..<length]))
  }

  private func append(_ byte: UInt8, at length: inout Int) {
    if unsafe length == text.count {
      let longer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: length * 2)
      _ = unsafe longer.update(fromContentsOf: text)
      unsafe text.deallocate()
      unsafe text = unsafe longer
    }
    unsafe text[length] = byte
    length += 1
  }
}
