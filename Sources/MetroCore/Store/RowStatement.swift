import Foundation
import GRDB
import GRDBSQLite

/// A prepared statement for one row at a time, without allocating values.
///
/// Texts are bound without a copy, so they must stay in memory until the next row. SQLite counts
/// parameters from 1 and columns from 0.
@safe struct RowStatement {
  private let statement: OpaquePointer
  /// Keeps the statement alive.
  private let owner: AnyObject

  init(_ database: Database, _ sql: String) throws {
    self.init(try database.makeStatement(sql: sql))
  }

  /// Prepares a statement or reuses the cached one for the same text; only one user at a time is
  /// allowed.
  init(cachedIn database: Database, _ sql: String) throws {
    self.init(try database.cachedStatement(sql: sql))
  }

  /// Wraps a statement whose arguments are already bound, or that has none.
  init(_ statement: Statement) {
    owner = statement
    unsafe self.statement = statement.sqliteStatement
  }

  /// Wraps a statement prepared elsewhere, and keeps its owner alive.
  init(_ statement: OpaquePointer, of owner: AnyObject) {
    self.owner = owner
    unsafe self.statement = statement
  }

  func bind(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int32) {
    unsafe bind(bytes, at: index, nil)
  }

  func bind(_ text: String, at index: Int32) {
    var text = text
    // SQLITE_TRANSIENT: the text lives only during this call, so SQLite copies it.
    text.withUTF8 { bytes in
      unsafe bind(bytes, at: index, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
  }

  private func bind(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int32, _ destructor: sqlite3_destructor_type?
  ) {
    guard let address = bytes.baseAddress else {
      // Without an address SQLite would bind NULL.
      _ = unsafe sqlite3_bind_text(statement, index, "", 0, destructor)
      return
    }
    _ = unsafe sqlite3_bind_text(
      statement, index, UnsafeRawPointer(address).assumingMemoryBound(to: CChar.self),
      Int32(bytes.count), destructor)
  }

  func bind(_ number: Int64, at index: Int32) {
    _ = unsafe sqlite3_bind_int64(statement, index, number)
  }

  func bind(_ number: Double, at index: Int32) {
    _ = unsafe sqlite3_bind_double(statement, index, number)
  }

  /// Binds a blob without a copy, like texts.
  ///
  /// - Throws: `DatabaseError` if the blob exceeds SQLite's limit.
  func bind(blob bytes: UnsafeBufferPointer<UInt8>, at index: Int32) throws {
    let code = unsafe sqlite3_bind_blob64(
      statement, index, bytes.baseAddress, UInt64(bytes.count), nil)
    guard code == SQLITE_OK else { throw fault(code) }
  }

  func bind(_ cell: RawCell, at index: Int32) {
    switch cell {
    case .null: bindNull(at: index)
    case .integer(let number): bind(number, at: index)
    case .number(let number): bind(number, at: index)
    case .text(let bytes): unsafe bind(bytes, at: index)
    }
  }

  func bind(_ cell: Cell, at index: Int32) {
    switch cell {
    case .null: bindNull(at: index)
    case .integer(let number): bind(number, at: index)
    case .number(let number): bind(number, at: index)
    case .text(let text): bind(text, at: index)
    }
  }

  func bindNull(at index: Int32) {
    _ = unsafe sqlite3_bind_null(statement, index)
  }

  /// Advances to the next row; returns false at the end.
  func next() throws -> Bool {
    let code = unsafe sqlite3_step(statement)
    guard code == SQLITE_ROW || code == SQLITE_DONE else { throw fault(code) }
    return code == SQLITE_ROW
  }

  /// Runs to the end; returns false, with nothing changed, if the row violates a constraint.
  ///
  /// - Throws: `DatabaseError` for other errors; SQLite may have rolled back the transaction.
  func run() throws -> Bool {
    let code = unsafe sqlite3_step(statement)
    guard code == SQLITE_DONE || code & 0xFF == SQLITE_CONSTRAINT else { throw fault(code) }
    return code == SQLITE_DONE
  }

  /// Runs a statement that violates a constraint only in a damaged file.
  func execute() throws {
    guard try run() else { throw fault(SQLITE_CORRUPT) }
  }

  private func fault(_ code: Int32) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code & 0xFF))
  }

  func reset() {
    _ = unsafe sqlite3_reset(statement)
  }

  /// Whether a column of the current row is NULL.
  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  /// Returns whether a column of the current row holds a text with these bytes.
  func holds(_ bytes: UnsafeBufferPointer<UInt8>, at column: Int32) -> Bool {
    guard let text = unsafe sqlite3_column_text(statement, column),
      unsafe sqlite3_column_bytes(statement, column) == Int32(bytes.count)
    else { return false }
    guard let address = bytes.baseAddress else { return true }
    return unsafe memcmp(text, address, bytes.count) == 0
  }

  func holds(_ text: String, at column: Int32) -> Bool {
    var text = text
    return text.withUTF8 { unsafe holds($0, at: column) }
  }

  /// Returns a column of the current row; a text is valid until the next row.
  func cell(_ column: Int32) -> RawCell {
    switch unsafe sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(integer(column))
    case SQLITE_FLOAT: return .number(number(column))
    case SQLITE_TEXT: return unsafe .text(bytes(column))
    default: return .null
    }
  }

  /// Returns the bytes of a text in a column of the current row, valid until the next row.
  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let text = unsafe sqlite3_column_text(statement, column)
    return unsafe UnsafeBufferPointer(
      start: text, count: Int(sqlite3_column_bytes(statement, column)))
  }

  /// Returns the bytes of a blob in a column of the current row.
  func blob(_ column: Int32) -> [UInt8] {
    let start = unsafe sqlite3_column_blob(statement, column)
    return unsafe Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func integer(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(statement, column)
  }

  func number(_ column: Int32) -> Double {
    unsafe sqlite3_column_double(statement, column)
  }
}
