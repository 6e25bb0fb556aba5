import GRDB

/// Stores imported rows of a noun without creating a record for each, since most rows are new or
/// identical to the catalog's record.
///
/// It makes only changes that ``CatalogWriter`` would make, and leaves all other rows to it.
final class RowStorage {
  /// The result of comparing a row with the record of its ID.
  enum Outcome {
    /// The record has all values of the row.
    case unchanged
    /// The record has other values.
    case differs
  }

  private let noun: Noun
  private let database: Database
  private let find: RowStatement
  private let insert: RowStatement
  private let lists: [FieldStorage?]
  private let defaults: [FieldValue]
  private let recorder: ChangeRecorder?
  private let table: InsertedRows.Table
  private let order: RowsInOrder
  /// Whether no record of the catalog can have the ID of a row that comes in ID order.
  var isNew: Bool
  /// The contents of each column of the table.
  private let slots: [Slot]

  private enum Slot {
    case id
    /// A part of a field: the text, first day or last day of a date.
    case field(Int, part: Int)
  }

  init(
    _ noun: Noun, _ database: Database, _ recorder: ChangeRecorder?, isNew: Bool
  ) throws {
    self.isNew = isNew
    order = try RowsInOrder(of: noun, database)
    self.noun = noun
    self.database = database
    self.recorder = recorder
    let stored = noun.fields.filter { !$0.isList }
    find = try RowStatement(
      cachedIn: database,
      """
      SELECT \(["id"] + stored.map(\.name), separator: ", ") FROM \(noun.table) WHERE id = ?
      """)
    table = try InsertedRows.Table(noun.table, database)
    slots = table.columns.map { column in
      for (index, field) in noun.fields.enumerated() where !field.isList {
        if let part = field.storedColumns.firstIndex(of: column) {
          return .field(index, part: part)
        }
      }
      return .id
    }
    insert = try RowStatement(
      cachedIn: database,
      """
      INSERT INTO \(noun.table) (\(table.columns, separator: ", "))
      VALUES (\(table.columns.map { _ in "?" }, separator: ", "))
      """)
    lists = try noun.fields.map { try FieldStorage($0, database) }
    defaults = try noun.fields.map { field in
      try field.defaultText.map { try field.value(from: [$0]) } ?? .none
    }
  }

  /// Compares a row with the record of its ID; `values` are in the order of the noun's fields.
  ///
  /// Returns nil if there is no such record.
  func compare(
    _ id: UnsafeBufferPointer<UInt8>, _ values: [ImportedValue]
  ) throws -> Outcome? {
    defer { find.reset() }
    unsafe find.bind(id, at: 1)
    guard try find.next() else { return nil }
    var column: Int32 = 0
    for (index, value) in values.enumerated() {
      if let list = lists[index] {
        guard try unsafe list.isStored(value, owner: id) else { return .differs }
      } else {
        column += 1
        guard isStored(value, at: column) else { return .differs }
      }
    }
    return .unchanged
  }

  /// Adds a record; returns false if the ID exists or the row cannot simply be stored.
  func add(_ id: UnsafeBufferPointer<UInt8>, _ values: [ImportedValue]) throws -> Bool {
    var values = values
    for index in values.indices {
      switch values[index] {
      case .notGiven, .none: values[index] = .checked(defaults[index])
      default: break
      }
    }
    if let rule = noun.rule {
      var record = RecordValues()
      for (index, field) in noun.fields.enumerated() {
        record[field.name] = values[index].fieldValue
      }
      guard (try? rule(&record)) != nil else { return false }
      for (index, field) in noun.fields.enumerated() {
        values[index] = .checked(record[field.name])
      }
    }
    for (index, field) in noun.fields.enumerated() where field.isRequired {
      if case .checked(.none) = values[index] { return false }
    }
    let rows = recorder?.addedRows
    if let rows, try unsafe areSimple(values) && order.canWait(id, values, isNew: isNew) {
      unsafe record(id, values, in: rows, isStored: false)
      return true
    }
    try rows?.storeWaiting()
    guard try unsafe insertRow(id, values) else { return false }
    for (index, list) in lists.enumerated() {
      guard let list, try unsafe !list.store(values[index], owner: id) else { continue }
      // Removes the partial record; the full check then finds the error.
      try database.cachedStatement(sql: "DELETE FROM \(noun.table) WHERE id = ?")
        .execute(arguments: [unsafe String(decoding: id, as: UTF8.self)])
      return false
    }
    if let rows { unsafe record(id, values, in: rows, isStored: true) }
    return true
  }

  /// Returns whether all lists are stored as written.
  private func areSimple(_ values: [ImportedValue]) -> Bool {
    zip(lists, values).allSatisfy { list, value in
      guard list != nil, case .checked(let value) = value else { return true }
      return value == .none
    }
  }

  private func record(
    _ id: UnsafeBufferPointer<UInt8>, _ values: [ImportedValue], in rows: InsertedRows,
    isStored: Bool
  ) {
    rows.add(to: table, isStored: isStored) { writer in
      for slot in slots { writer.append(unsafe cell(slot, id, values)) }
    }
    for (index, list) in lists.enumerated() {
      unsafe list?.record(values[index], owner: id, in: rows, isStored: isStored)
    }
  }

  private func insertRow(
    _ id: UnsafeBufferPointer<UInt8>, _ values: [ImportedValue]
  ) throws -> Bool {
    defer { insert.reset() }
    for (index, slot) in slots.enumerated() {
      insert.bind(unsafe cell(slot, id, values), at: Int32(index + 1))
    }
    return try insert.run()
  }

  private func cell(
    _ slot: Slot, _ id: UnsafeBufferPointer<UInt8>, _ values: [ImportedValue]
  ) -> StoredCell {
    guard case .field(let index, let part) = slot else { return .raw(unsafe .text(id)) }
    switch values[index] {
    case .notGiven, .none, .writtenList: return .raw(.null)
    case .written(let bytes): return .raw(unsafe .text(bytes))
    case .checked(let value):
      switch value.content {
      case .none, .list: return .raw(.null)
      case .text(let text): return .text(text)
      case .whole(let number): return .raw(.integer(number))
      case .number(let number): return .raw(.number(number))
      case .date(let text, let first, let last): return .text([text, first, last][part])
      }
    }
  }

  private func isStored(_ value: ImportedValue, at column: Int32) -> Bool {
    switch value {
    case .notGiven: true
    case .none, .writtenList: find.isNull(column)
    case .written(let bytes): unsafe find.holds(bytes, at: column)
    case .checked(let value):
      switch value.content {
      case .none, .list: find.isNull(column)
      case .text(let text), .date(let text, _, _): find.holds(text, at: column)
      case .whole(let number): !find.isNull(column) && find.integer(column) == number
      case .number(let number): !find.isNull(column) && find.number(column) == number
      }
    }
  }
}

/// The value of a row in one column, without a copy.
@safe private enum StoredCell {
  case raw(RawCell)
  case text(String)
}

extension RowStatement {
  fileprivate func bind(_ cell: StoredCell, at index: Int32) {
    switch cell {
    case .raw(let cell): bind(cell, at: index)
    case .text(let text): bind(text, at: index)
    }
  }
}

extension ChangesetWriter {
  fileprivate mutating func append(_ cell: StoredCell) {
    switch cell {
    case .raw(let cell): append(cell)
    case .text(let text): append(text)
    }
  }
}

extension String.StringInterpolation {
  /// Appends texts with a separator between them.
  mutating func appendInterpolation(_ texts: [String], separator: String) {
    appendLiteral(texts.joined(separator: separator))
  }
}
