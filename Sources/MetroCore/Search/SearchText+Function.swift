import GRDB
import GRDBSQLite

extension SearchText {
  /// Adds the SQL function `search_prepared(text)`: a text as it is indexed.
  ///
  /// It is called for each text of an import. Most are indexed as they are, and of those no string is
  /// made.
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
          // SQLITE_TRANSIENT: SQLite takes a copy.
          unsafe sqlite3_result_text64(
            context, UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self),
            UInt64(bytes.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self),
            UInt8(SQLITE_UTF8))
        }
      }, nil, nil, nil)
  }

  /// Whether a text has only characters before U+0300: none of them combines or stands alone.
  fileprivate static func isPrepared(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe text.allSatisfy { $0 < 0xCC }
  }
}

extension SQLFunction {
  static let searchPrepared = SQLFunction(add: SearchText.addFunction)
}
