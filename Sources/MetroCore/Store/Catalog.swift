import GRDB

/// A catalog: one SQLite file that holds a network's programs and all related records.
///
/// Reading methods see one state of the file. ``write(by:dryRun:_:)`` is the only way to change
/// records: one transaction that stores all of its work or none. Every method throws `CatalogError`
/// or the error of its closure argument.
package final class Catalog {
  package let path: String

  let access: Access
  private let queue: DatabaseQueue
  let wait: Double
  /// The size of recorded changes in bytes at which they are stored, which needs twice as much
  /// memory.
  var partSize = Catalog.partSize
  static let partSize = 4 << 20
  let isInterrupted: @Sendable () -> Bool
  /// The settings for resolving texts that refer to records.
  package var resolutionOptions = ResolutionOptions()
  private let watch: ProgressWatch
  /// The folder of a scratch catalog, deleted with this value; nil for any other catalog.
  private let scratch: TemporaryFolder?

  init(
    path: String, for access: Access = .writing, queue: DatabaseQueue, wait: Double,
    scratch: TemporaryFolder? = nil, isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.path = path
    self.access = access
    self.queue = queue
    self.wait = wait
    self.scratch = scratch
    self.isInterrupted = isInterrupted
    watch = queue.inDatabase { ProgressWatch($0, isInterrupted) }
  }

  deinit {
    queue.inDatabase { watch.remove(from: $0) }
  }

  /// Whether the file has the current schema and needs no migration before writing.
  package var isCurrent: Bool { !isScratch }

  /// Whether this is a temporary catalog, whose changes are not recorded.
  var isScratch: Bool { scratch != nil }

  /// Runs reading work on one consistent state.
  func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try explainingMissingIDs {
      try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) { try queue.read(work) }
    }
  }

  /// Runs work with the connection itself, outside a transaction.
  func withQueue<Result>(_ work: (DatabaseQueue) throws -> Result) rethrows -> Result {
    try work(queue)
  }

  /// Runs work with the connection, without starting a transaction.
  func inDatabase<Result>(_ work: (Database) throws -> Result) rethrows -> Result {
    try queue.inDatabase(work)
  }

  /// Runs work whose reads all see the same state of the catalog.
  package func consistently<Result>(_ work: () throws -> Result) throws -> Result {
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try queue.inDatabase { database in
        try database.beginTransaction(.deferred)
        // The transaction sees the state at its first read, not at its beginning.
        _ = try Int.fetchOne(database, sql: "SELECT 1 FROM sqlite_schema")
      }
    }
    defer { queue.inDatabase { try? $0.rollback() } }
    return try work()
  }

  /// Runs work while another catalog is attached as `package`.
  func attaching<Result>(
    _ scratch: Catalog, _ work: () throws -> Result
  ) throws -> Result {
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try queue.inDatabase {
        try $0.execute(sql: "ATTACH ? AS package", arguments: [scratch.path])
      }
    }
    defer { queue.inDatabase { try? $0.execute(sql: "DETACH package") } }
    return try SQLiteErrors.translating(path: path, wait: wait, isInterrupted, work)
  }

  /// Changes data that is derived from records and belongs to no revision, in one transaction.
  func writeUnrecorded(_ work: (Database) throws -> Void) throws {
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          try work(database)
          try database.refuseMoved(path)
          return .commit
        }
      }
    }
  }

  /// Runs reading work that needs temporary tables, which `query_only` does not allow.
  func readingWithTemporaryTables(_ work: (Database) throws -> Void) throws {
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA query_only = OFF")
        defer { try? database.execute(sql: "PRAGMA query_only = ON") }
        try database.inTransaction(.deferred) {
          try work(database)
          return .rollback
        }
      }
    }
  }
}
