import CSQLite
import GRDB
import GRDBSQLite

/// A connection to a catalog's file for one statement of the user's own.
///
/// It is opened as a reader's, has the public views, and can do nothing but read. It is one of its
/// own because a connection has one authorizer: GRDB needs it on every other.
struct SQLConnection {
  private let queue: DatabaseQueue
  private let isInterrupted: @Sendable () -> Bool

  /// - Throws: `DatabaseError`, and `CatalogError` where the file is gone.
  init(to catalog: Catalog) throws {
    guard let path = RealPath.of(catalog.path) else {
      throw StorageError.noCatalog(path: catalog.path)
    }
    isInterrupted = catalog.isInterrupted
    var configuration = Catalog.configuration(
      wait: catalog.wait, for: .reading, catalog.isInterrupted)
    // Before the connection is made one that cannot write, not even temporary views.
    configuration.prepareDatabase { database in
      for view in PublicView.all { try view.create(on: database) }
    }
    queue = try Catalog.openQueue(at: path, for: .reading, configuration)
  }

  /// Runs a statement, once.
  func run(_ query: SQLQuery, to sink: some RowSink) throws {
    try queue.inDatabase { database in
      Self.restrict(database)
      let authorizer = SQLAuthorizer(database)
      defer { authorizer.remove(from: database) }
      let watchdog = query.abort.map {
        SQLWatchdog(limit: query.timeLimit, isInterrupted, abort: $0)
      }
      defer { watchdog?.dismiss() }
      let clock = query.clock(watchdog)
      let watch = ProgressWatch(database) { isInterrupted() || clock.isOver }
      defer { watch.remove(from: database) }
      let statement = try SQLStatement(query.text, database, authorizer, clock)
      try statement.bind(query.parameters)
      try statement.send(to: sink)
    }
  }

  /// What no statement needs more of; the defaults of SQLite are for programs that it trusts.
  private static func restrict(_ database: Database) {
    let connection = unsafe database.sqliteConnection
    for (limit, most) in [
      (SQLITE_LIMIT_SQL_LENGTH, SQLQuery.longest), (SQLITE_LIMIT_LENGTH, 100_000_000),
      (SQLITE_LIMIT_EXPR_DEPTH, 200), (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_TRIGGER_DEPTH, 0),
    ] as [(Int32, Int)] {
      _ = unsafe sqlite3_limit(connection, limit, Int32(most))
    }
    _ = unsafe metro_take_quoted_for_names(connection)
  }
}

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
