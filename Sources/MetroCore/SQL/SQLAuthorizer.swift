import GRDB
import GRDBSQLite

/// Lets a connection read and do nothing else, and remembers what it refused first.
///
/// SQLite asks while it prepares a statement, for every single thing that the statement would do.
final class SQLAuthorizer {
  /// What was refused, as one would write it: `DELETE`, `PRAGMA table_info`, `load_extension()`.
  private(set) var refused: String?

  /// Takes a connection over, which goes with it: there is no way back to GRDB's own authorizer.
  init(_ database: Database) {
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe sqlite3_set_authorizer(
      database.sqliteConnection,
      { context, action, first, second, _, _ in
        guard let context = unsafe context else { return SQLITE_DENY }
        let authorizer = unsafe Unmanaged<SQLAuthorizer>.fromOpaque(context).takeUnretainedValue()
        let isAllowed = unsafe authorizer.allows(
          action, first.map { unsafe String(cString: $0) },
          second.map { unsafe String(cString: $0) }
        )
        return isAllowed ? SQLITE_OK : SQLITE_DENY
      }, context)
  }

  func remove(from database: Database) {
    unsafe sqlite3_set_authorizer(database.sqliteConnection, nil, nil)
  }

  private func allows(_ action: Int32, _ first: String?, _ second: String?) -> Bool {
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return true
    case SQLITE_FUNCTION where !Self.refusedFunctions.contains(second?.lowercased() ?? ""):
      return true
    // The full-text index asks for it, and it changes nothing.
    case SQLITE_PRAGMA where first == "data_version" && second == nil: return true
    // To learn the columns of a virtual table SQLite parses a CREATE TABLE that it never runs. It
    // lets nobody write to this table itself.
    case SQLITE_UPDATE where first == "sqlite_master": return true
    default:
      refused = refused ?? Self.text(of: action, first, second)
      return false
    }
  }

  /// Functions that run foreign code.
  private static let refusedFunctions: Set<String> = ["load_extension", "fts3_tokenizer"]

  private static func text(of action: Int32, _ first: String?, _ second: String?) -> String {
    switch action {
    case SQLITE_FUNCTION: "\(second ?? "")()"
    case SQLITE_PRAGMA: "PRAGMA \(first ?? "")"
    case SQLITE_INSERT: "INSERT"
    case SQLITE_UPDATE: "UPDATE"
    case SQLITE_DELETE: "DELETE"
    case SQLITE_ATTACH: "ATTACH"
    case SQLITE_DETACH: "DETACH"
    case SQLITE_TRANSACTION, SQLITE_SAVEPOINT: "a transaction"
    default: "a change of the schema"
    }
  }
}
