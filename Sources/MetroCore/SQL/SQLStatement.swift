import GRDB
import GRDBSQLite
import MetroText

/// A user statement, prepared and run on its connection.
@safe final class SQLStatement {
  private let text: SQLText
  private let connection: OpaquePointer
  private let authorizer: SQLAuthorizer
  private let clock: SQLClock
  private var handle: OpaquePointer?

  /// - Throws: `SQLStatementError`, or `DatabaseError` if the file is at fault.
  init(
    _ text: String, _ database: Database, _ authorizer: SQLAuthorizer, _ clock: SQLClock
  ) throws {
    self.text = SQLText(text)
    self.authorizer = authorizer
    self.clock = clock
    guard let connection = unsafe database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    unsafe self.connection = connection
    try prepare(text)
  }

  deinit {
    _ = unsafe sqlite3_finalize(handle)
  }

  private func prepare(_ text: String) throws {
    var text = text
    var length = 0
    let code = text.withUTF8 { bytes in
      let start = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      var tail = unsafe start
      defer {
        if let start = unsafe start, let tail = unsafe tail { length = unsafe tail - start }
      }
      return clock.measure {
        unsafe sqlite3_prepare_v3(connection, start, Int32(bytes.count), 0, &handle, &tail)
      }
    }
    guard code == SQLITE_OK else { throw fault(code, isRunning: false) }
    guard self.text.isBlank(from: length) else { throw SQLStatementError(.several) }
    guard unsafe handle != nil else { throw SQLStatementError(.empty) }
    // VACUUM does not consult the authorizer.
    guard unsafe sqlite3_stmt_readonly(handle) != 0 else {
      throw SQLStatementError(.refused(action: self.text.verb))
    }
  }

  /// Binds the values of all parameters as texts.
  func bind(_ values: [String: String]) throws(SQLStatementError) {
    let names = try parameterNames()
    for name in values.keys.sorted() where !names.contains(name) {
      throw SQLStatementError(.noSuchParameter(name, known: names))
    }
    let missing = names.filter { values[$0] == nil }
    guard missing.isEmpty else { throw SQLStatementError(.missingParameters(missing)) }
    guard let rows else { return }
    for (index, name) in names.enumerated() {
      if let value = values[name] { rows.bind(value, at: Int32(index + 1)) }
    }
  }

  /// Returns the parameters in numerical order, without the colon.
  private func parameterNames() throws(SQLStatementError) -> [String] {
    var names: [String] = []
    for index in 0..<(unsafe sqlite3_bind_parameter_count(handle)) {
      let name = unsafe sqlite3_bind_parameter_name(handle, index + 1)
      let text = unsafe name.map { unsafe String(cString: $0) } ?? "?"
      guard text.hasPrefix(":") else { throw SQLStatementError(.unnamedParameter(text)) }
      names.append(String(text.dropFirst()))
    }
    return names
  }

  /// Runs the statement to its end.
  func send(to sink: some RowSink) throws {
    guard let rows else { return }
    // The first row determines which columns are numbers, since expressions have no declared type.
    var isRow = try next(rows)
    let count = unsafe sqlite3_column_count(handle)
    try sink.begin(columns(count, isRow ? rows : nil))
    while isRow {
      let cells = (0..<count).map { rows.cell($0) }
      if (0..<count).allSatisfy({ isPlain($0, cells[Int($0)]) }) {
        try sink.row(raw: cells)
      } else {
        try sink.row((0..<count).map { cell($0, cells[Int($0)]) })
      }
      isRow = try next(rows)
    }
    try sink.end()
  }

  private var rows: RowStatement? {
    unsafe handle.map { unsafe RowStatement($0, of: self) }
  }

  private func next(_ rows: RowStatement) throws -> Bool {
    do {
      let isRow = try clock.measure { try rows.next() }
      guard !isRow || !clock.isOver else { throw timeLimit() }
      return isRow
    } catch let error as DatabaseError {
      throw fault(error.resultCode.rawValue, isRunning: true)
    }
  }

  private func timeLimit() -> SQLStatementError {
    SQLStatementError(.timeLimit(seconds: clock.limit ?? 0))
  }

  private func fault(_ code: Int32, isRunning: Bool) -> any Error {
    let message = unsafe String(cString: sqlite3_errmsg(connection))
    switch code & 0xFF {
    case SQLITE_INTERRUPT where clock.isOver: return timeLimit()
    case SQLITE_AUTH, SQLITE_READONLY:
      return SQLStatementError(.refused(action: authorizer.refused ?? text.verb))
    case SQLITE_ERROR, SQLITE_TOOBIG, SQLITE_MISMATCH, SQLITE_RANGE, SQLITE_CONSTRAINT,
      SQLITE_NOMEM:
      // A denied action inside a virtual table arrives as a generic error.
      if let action = authorizer.refused { return SQLStatementError(.refused(action: action)) }
      guard !isRunning else { return SQLStatementError(.failed(reason: message)) }
      // If the statement does not name the missing table, one of metro's views reads it.
      if message.hasPrefix("no such table: main."), !text.contains("main") {
        return DatabaseError(resultCode: .SQLITE_CORRUPT)
      }
      let offset = unsafe Int(sqlite3_error_offset(connection))
      return SQLStatementError(preparing: message, at: offset < 0 ? nil : text.place(of: offset))
    default:
      return DatabaseError(resultCode: ResultCode(rawValue: code & 0xFF), message: message)
    }
  }
}

/// The columns and cells of the result.
extension SQLStatement {
  /// Returns the columns of the result; `rows` is at the first row, if there is one.
  private func columns(_ count: Int32, _ rows: RowStatement?) -> [Column] {
    var names: Set<String> = []
    return (0..<count).map { index in
      let given = unsafe sqlite3_column_name(handle, index).map { unsafe String(cString: $0) } ?? ""
      var name = given
      var number = 1
      while !names.insert(name).inserted {
        number += 1
        name = "\(given)_\(number)"
      }
      let kind: Column.Kind =
        switch rows?.cell(index) {
        case .integer, .number: .number
        default: .text
        }
      return Column(name, kind, isFreeText: true, help: "", sql: "NULL").kept
    }
  }

  /// Returns whether a cell is neither a blob nor invalid UTF-8.
  private func isPlain(_ column: Int32, _ cell: RawCell) -> Bool {
    switch cell {
    case .null: unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
    case .text(let bytes): unsafe (try? UTF8Span(validating: bytes.span)) != nil
    default: true
    }
  }

  /// Returns a cell that may be a blob or a text with invalid UTF-8.
  private func cell(_ column: Int32, _ cell: RawCell) -> Cell {
    guard unsafe sqlite3_column_type(handle, column) == SQLITE_BLOB else { return Cell(cell) }
    let start = unsafe sqlite3_column_blob(handle, column)
    let bytes = unsafe Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return .text(String(decoding: text, as: UTF8.self))
  }
}

/// The text of a statement, with the checks that precede SQLite.
struct SQLText {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  var count: Int { bytes.count }

  /// The offset of the first NUL, where SQLite would stop reading.
  var firstNUL: Int? { bytes.firstIndex(of: 0) }

  /// Returns whether only space, comments and semicolons follow an offset.
  func isBlank(from offset: Int = 0) -> Bool { afterBlank(from: offset) == bytes.count }

  /// The word that names the statement's action, in capitals, after any `EXPLAIN`.
  var verb: String {
    var offset = 0
    while true {
      offset = afterBlank(from: offset)
      let end = bytes[offset...].firstIndex { !Byte.isLetter($0) } ?? bytes.count
      let word = String(decoding: bytes[offset..<end], as: UTF8.self).uppercased()
      guard ["EXPLAIN", "QUERY", "PLAN"].contains(word) else { return word }
      offset = end
    }
  }

  func contains(_ word: String) -> Bool { bytes.contains(Array(word.utf8)) }

  /// Returns the line and column of an offset.
  func place(of offset: Int) -> SQLPlace {
    let before = bytes[..<min(max(offset, 0), bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Counts characters: every byte except UTF-8 continuation bytes begins one.
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return SQLPlace(line: line, column: column)
  }

  /// Returns the offset of the first token at or after an offset, or the end.
  private func afterBlank(from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), 0x09...0x0D, UInt8(ascii: ";"): offset += 1
      case _ where bytes[offset...].starts(with: "\u{FEFF}".utf8): offset += 3
      case _ where bytes[offset...].starts(with: "--".utf8):
        offset = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      case _ where bytes[offset...].starts(with: "/*".utf8):
        offset = afterComment(from: offset + 2)
      default: return offset
      }
    }
    return offset
  }

  /// Returns the offset after `*/`, or the end, where SQLite lets a comment end too.
  private func afterComment(from start: Int) -> Int {
    var offset = start
    while offset + 1 < bytes.count {
      if bytes[offset] == UInt8(ascii: "*"), bytes[offset + 1] == UInt8(ascii: "/") {
        return offset + 2
      }
      offset += 1
    }
    return bytes.count
  }
}

/// A position in the text of a statement: line and column from 1, in characters.
package struct SQLPlace: Sendable, Equatable {
  package let line: Int
  package let column: Int
}
