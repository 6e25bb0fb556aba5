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
