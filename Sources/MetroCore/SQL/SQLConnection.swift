import CSQLite
import GRDB
import GRDBSQLite

/// A connection to a catalog file for one statement of the user.
///
/// It is opened for reading, has the public views, and can only read. It is separate because a
/// connection has one authorizer, which GRDB needs on all others.
struct SQLConnection {
  private let queue: DatabaseQueue
  private let isInterrupted: @Sendable () -> Bool

  /// - Throws: `DatabaseError`, and `CatalogError` if the file is missing.
  ///
  /// `today` is the current day, which the SQL function `today()` returns.
  ///
  /// The evidence is only read for a statement that may ask for it, because that takes longer.
  init(to catalog: Catalog, today: String, withFacts: Bool) throws {
    guard let path = RealPath.of(catalog.file) else {
      throw StorageError.noCatalog(path: catalog.path)
    }
    isInterrupted = catalog.isInterrupted
    var configuration = Catalog.configuration(
      wait: catalog.wait, for: .reading, catalog.isInterrupted)
    // The views must be created before the connection becomes read-only, even for temporary views.
    configuration.prepareDatabase { database in
      database.add(
        function: DatabaseFunction("today", argumentCount: 0, pure: true) { _ in today })
      for view in PublicView.all where view.name != PublicView.facts.name {
        try view.create(on: database)
      }
      if withFacts { try Facts.createTable(on: database) }
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

  /// Lowers SQLite's limits, whose defaults are for trusted programs.
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

/// Restricts a connection to reading, and remembers the first action that it denied.
///
/// SQLite calls it while it prepares a statement, for every action that the statement would take.
final class SQLAuthorizer {
  /// The denied action as in SQL: `DELETE`, `PRAGMA table_info`, `load_extension()`.
  private(set) var refused: String?

  /// Registers the authorizer with the connection.
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
    // The full-text index uses this pragma, which changes nothing.
    case SQLITE_PRAGMA where first == "data_version" && second == nil: return true
    // To read the columns of a virtual table, SQLite parses a CREATE TABLE that it never runs.
    // SQLite itself prevents writes to this table.
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
