import GRDB
import GRDBSQLite

extension SearchText {
  /// Adds the SQL function `search_prepared(text)`, which returns a text as it is indexed.
  ///
  /// It is called for each text of an import. Most texts are indexed unchanged, and no string is
  /// allocated for them.
  fileprivate static func addFunction(to database: Database) {
    _ = unsafe sqlite3_create_function_v2(
      database.sqliteConnection, "search_prepared", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
      { context, _, arguments in
        guard let value = unsafe arguments?[0], let text = unsafe sqlite3_value_text(value) else {
          return
        }
        let bytes = unsafe UnsafeBufferPointer(
          start: text, count: Int(sqlite3_value_bytes(value)))
        guard unsafe !SearchText.isPrepared(bytes) else {
          return unsafe sqlite3_result_value(context, value)
        }
        var prepared = unsafe SearchText.prepared(String(decoding: bytes, as: UTF8.self))
        prepared.withUTF8 { bytes in
          // SQLITE_TRANSIENT: SQLite copies the text.
          unsafe sqlite3_result_text64(
            context, UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self),
            UInt64(bytes.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self),
            UInt8(SQLITE_UTF8))
        }
      }, nil, nil, nil)
  }

  /// Returns whether all characters precede U+0300, so none is combining or indexed separately.
  fileprivate static func isPrepared(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe text.allSatisfy { $0 < 0xCC }
  }
}

extension SQLFunction {
  static let searchPrepared = SQLFunction(add: SearchText.addFunction)
}
