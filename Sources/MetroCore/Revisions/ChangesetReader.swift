/// Reads a changeset: the changes of rows, table by table, as SQLite's session extension writes them.
///
/// The head of SQLite's `sqlite3session.c` describes the format. This reader replaces SQLite's own
/// because a catalog from another source may hold any bytes; bytes that are not a changeset throw
/// an error.
@safe struct ChangesetReader {
  /// What happened to a row; the raw value is the byte in the changeset.
  enum Operation: UInt8 {
    case delete = 9
    case insert = 18
    case update = 23
  }

  /// The table of the current change.
  private(set) var table = ""
  /// Whether each column is part of the table's primary key.
  private(set) var isKey: [Bool] = []
  private(set) var operation = Operation.insert
  /// The row before the change: all columns of a deletion, key and changed columns of an update.
  private(set) var before: [RawCell?] = []
  /// The row after the change: all columns of an insertion, changed columns of an update.
  private(set) var after: [RawCell?] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var place = 0

  /// Reads bytes, which must stay at their address while the reader is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
    end = bytes.count
  }

  /// Advances to the next change; returns false at the end.
  ///
  /// - Throws: ``ChangesetError`` if the bytes are not a valid change.
  mutating func next() throws(ChangesetError) -> Bool {
    guard place < end else { return false }
    var byte = try takeByte()
    if byte == UInt8(ascii: "T") {
      try takeTable()
      byte = try takeByte()
    }
    guard let operation = Operation(rawValue: byte), !isKey.isEmpty else { throw ChangesetError() }
    self.operation = operation
    // This byte says whether a trigger or a foreign key made the change.
    guard try takeByte() <= 1 else { throw ChangesetError() }
    for column in isKey.indices where operation != .insert {
      before[column] = try takeCell(isNeeded: operation == .delete)
    }
    for column in isKey.indices where operation != .delete {
      after[column] = try takeCell(isNeeded: operation == .insert)
    }
    try checkKey()
    return true
  }

  /// The cells of the primary key: the record's ID and, in a list table, the position of the value.
  var key: [(column: Int, cell: RawCell)] {
    let row = operation == .insert ? after : before
    return isKey.indices.compactMap { column in
      guard isKey[column], let cell = row[column] else { return nil }
      return (column, cell)
    }
  }

  /// The first cell of the primary key.
  var firstKey: RawCell? {
    let row = operation == .insert ? after : before
    return isKey.firstIndex(of: true).flatMap { row[$0] }
  }

  private func checkKey() throws(ChangesetError) {
    let row = operation == .insert ? after : before
    for (column, isKey) in isKey.enumerated() {
      guard isKey else { continue }
      switch row[column] {
      case nil, .null: throw ChangesetError()
      default: break
      }
      // A row with another key is another row.
      if operation == .update, after[column] != nil { throw ChangesetError() }
    }
  }

  private mutating func takeTable() throws(ChangesetError) {
    let count = try takeLength()
    guard count >= 1, count <= 2_000, count <= end - place else { throw ChangesetError() }
    isKey = []
    for _ in 0..<count { isKey.append(try takeByte() != 0) }
    guard isKey.contains(true) else { throw ChangesetError() }
    var name: [UInt8] = []
    while case let byte = try takeByte(), byte != 0 { name.append(byte) }
    table = String(decoding: name, as: UTF8.self)
    before = Array(repeating: nil, count: count)
    after = before
  }

  /// Reads a cell; returns nil for a column that the change does not mention.
  private mutating func takeCell(isNeeded: Bool) throws(ChangesetError) -> RawCell? {
    switch try takeByte() {
    case 0 where !isNeeded: return nil
    case 1: return .integer(Int64(bitPattern: try takeNumber()))
    case 2: return .number(Double(bitPattern: try takeNumber()))
    case 3:
      let count = try takeLength()
      guard count <= end - place else { throw ChangesetError() }
      defer { place += count }
      return unsafe .text(UnsafeBufferPointer(rebasing: bytes[place..<place + count]))
    case 5: return .null
    // 4 is a blob, which no recorded table contains.
    default: throw ChangesetError()
    }
  }

  private mutating func takeByte() throws(ChangesetError) -> UInt8 {
    guard place < end else { throw ChangesetError() }
    defer { place += 1 }
    return unsafe bytes[place]
  }

  private mutating func takeNumber() throws(ChangesetError) -> UInt64 {
    var number: UInt64 = 0
    for _ in 0..<8 { number = number << 8 | UInt64(try takeByte()) }
    return number
  }

  /// Reads a number of one to nine bytes with seven bits each, as in SQLite's files.
  private mutating func takeLength() throws(ChangesetError) -> Int {
    var number = 0
    // Lengths end long before the ninth byte, which would hold eight bits.
    for _ in 0..<5 {
      let byte = try takeByte()
      number = number << 7 | Int(byte & 0x7F)
      if byte & 0x80 == 0 { return number }
    }
    throw ChangesetError()
  }
}

/// The bytes of a changeset.
extension [UInt8] {
  /// Passes the record and operation of each change to `work`; a record may occur several times.
  func forEachRecord(
    _ work: (RecordedTable, UnsafeBufferPointer<UInt8>, ChangesetReader.Operation) throws -> Void
  ) throws {
    try unsafe withUnsafeBufferPointer { bytes in
      var reader = unsafe ChangesetReader(bytes)
      while try reader.next() {
        guard let table = RecordedTable.named(reader.table),
          case .text(let id)? = reader.firstKey
        else { throw ChangesetError() }
        try unsafe work(table, id, reader.operation)
      }
    }
  }
}
