import GRDB
import GRDBSQLite
import MetroText

/// The order of names, in which `Ávila` precedes `Bergen`, and `Łódź` precedes `Malmö`.
///
/// Words are compared one by one in their folded form, so `San José` precedes `Sandwich`. Names of
/// other scripts follow in the order of Unicode.
enum NameOrder {
  /// Returns the text by which a name is sorted.
  static func key(of name: String) -> String {
    let words = FoldedName(name).words.joined(separator: " ")
    return words.isEmpty ? name : words
  }

  /// Returns the key of an ASCII name, or nil if the name has other characters.
  static func key(of name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var key: [UInt8] = []
    key.reserveCapacity(name.count)
    var isGap = false
    for index in name.indices {
      let byte = unsafe name[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if isGap, !key.isEmpty { key.append(UInt8(ascii: " ")) }
        isGap = false
        key.append(byte < UInt8(ascii: "A") ? byte : byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): continue
      case 0x80...: return nil
      default: isGap = true
      }
    }
    return key.isEmpty ? unsafe Array(name) : key
  }

  /// Adds the SQL function `name_order(text)`; it is called for each row of a sorted listing.
  fileprivate static func addFunction(to database: Database) {
    _ = unsafe sqlite3_create_function_v2(
      database.sqliteConnection, "name_order", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
      { context, _, arguments in
        guard let value = unsafe arguments?[0], let text = unsafe sqlite3_value_text(value) else {
          return
        }
        let bytes = unsafe UnsafeBufferPointer(
          start: text, count: Int(sqlite3_value_bytes(value)))
        let key =
          unsafe NameOrder.key(of: bytes)
          ?? Array(NameOrder.key(of: unsafe String(decoding: bytes, as: UTF8.self)).utf8)
        unsafe key.withUnsafeBytes { bytes in
          // SQLITE_TRANSIENT: SQLite copies the text.
          unsafe sqlite3_result_text64(
            context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(bytes.count),
            unsafeBitCast(-1, to: sqlite3_destructor_type.self), UInt8(SQLITE_UTF8))
        }
      }, nil, nil, nil)
  }
}

extension SQLFunction {
  static let nameOrder = SQLFunction(add: NameOrder.addFunction)
}
