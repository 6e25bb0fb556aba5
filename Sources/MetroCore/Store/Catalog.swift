import GRDB

/// A catalog: one SQLite file that holds a network's programs and all related records.
///
/// Reading methods see one state of the file. ``write(by:dryRun:_:)`` is the only way to change
/// records: one transaction that stores all of its work or none. Every method throws `CatalogError`
/// or the error of its closure argument.
package final class Catalog {
  package let path: String

  /// The file that SQLite opens; a local copy for a catalog on a shared drive.
  let file: String
  let access: Access
  /// The connection to the file.
  private let queue: DatabaseQueue
  /// The state of a file that still has an older schema; nil once it has the current one.
  private var older: OlderSchema?
  let wait: Double
  /// The size of recorded changes in bytes at which they are stored, which needs twice as much
  /// memory.
  var partSize = Catalog.partSize
  static let partSize = 4 << 20
  let isInterrupted: @Sendable () -> Bool
  /// The revision that the latest change through this value became; nil if it changed nothing.
  ///
  /// The latest revision of the file may be of another program.
  package internal(set) var ownRevision: Int64?
  /// Called after each change that was stored as a revision or as a repair.
  package var changed: () -> Void = {}
  /// Called after the file was migrated, with the new schema and the file that has the old one.
  package var migrated: (_ schema: Int, _ backup: String) -> Void = { _, _ in }
  /// The settings for resolving texts that refer to records.
  package var resolutionOptions = ResolutionOptions()
  private let watch: ProgressWatch
  /// Limits the work of SQLite's statements.
  let statements: StatementLimit
  /// The folder of a scratch catalog, deleted with this value; nil for any other catalog.
  private let scratch: TemporaryFolder?
  /// Keeps other processes from writing while this one does; nil for a file that no other process uses.
  private let turn: (any WriterTurn)?
  /// Whether several transactions share one turn.
  private var isHoldingTurn = false
  /// Whether changes become revisions.
  let isRecorded: Bool

  init(
    path: String, file: String? = nil, for access: Access = .writing, queue: DatabaseQueue,
    wait: Double, turn: (any WriterTurn)? = nil, older: OlderSchema? = nil,
    scratch: TemporaryFolder? = nil, isRecorded: Bool = true,
    isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.path = path
    self.file = file ?? path
    self.turn = turn
    self.access = access
    self.queue = queue
    self.wait = wait
    self.older = older
    self.scratch = scratch
    self.isRecorded = isRecorded
    self.isInterrupted = isInterrupted
    let statements = StatementLimit()
    self.statements = statements
    watch = queue.inDatabase { ProgressWatch($0) { isInterrupted() || statements.isReached() } }
  }

  deinit {
    queue.inDatabase { watch.remove(from: $0) }
  }

  /// Whether the file has the current schema and needs no migration before writing.
  package var isCurrent: Bool { !isScratch }

  /// Whether this is a temporary catalog.
  var isScratch: Bool { scratch != nil }

  /// The catalog for dry runs if the file must not be used for them because its schema is older.
  func rehearsal() throws -> Catalog? { try older?.copy() }

  /// The connection from which records are read.
  private func reader() throws -> DatabaseQueue { try older?.copy().queue ?? queue }

  /// Runs reading work on one consistent state.
  func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try explainingMissingIDs {
      try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
        try reader().read(work)
      }
    }
  }

  /// Runs reading work with the connection itself, outside a transaction.
  func withQueue<Result>(_ work: (DatabaseQueue) throws -> Result) throws -> Result {
    try work(reader())
  }

  /// Runs work with the connection to the file itself, which may have an older schema.
  func withFile<Result>(_ work: (DatabaseQueue) throws -> Result) rethrows -> Result {
    try work(queue)
  }

  /// Runs work with the connection to the file, which may have an older schema, without starting a
  /// transaction.
  func inDatabase<Result>(_ work: (Database) throws -> Result) rethrows -> Result {
    try queue.inDatabase(work)
  }

  /// Runs a transaction that changes the file; an older schema is migrated in the same transaction.
  ///
  /// So a file is never migrated for a change that is not made.
  func inWriteTransaction(
    _ database: Database, dryRun: Bool = false,
    _ work: () throws -> Database.TransactionCompletion
  ) throws {
    guard let older else { return try inTurn(database, dryRun: dryRun, work) }
    var migration: Migration?
    var completion = Database.TransactionCompletion.rollback
    do {
      try inTurn(database) {
        migration = try Migration(older.path, of: file, database)
        completion = try work()
        if completion == .commit { try migration?.keepOld() }
        return completion
      }
    } catch {
      migration?.discardOld()
      throw error
    }
    guard completion == .commit else { return }
    self.older = nil
    if let migration { migrated(Schema.current, migration.backup) }
  }

  /// Runs a transaction while no other process writes.
  ///
  /// A dry run changes nothing that others see, so on a shared drive it does not keep them waiting.
  func inTurn(
    _ database: Database, dryRun: Bool = false,
    _ work: () throws -> Database.TransactionCompletion
  ) throws {
    let taken = isHoldingTurn || dryRun && turn is SharedDrive ? nil : turn
    try takingTurn(taken) {
      try taken?.begin(database)
    } for: {
      try database.inTransaction(.immediate) {
        let completion = try work()
        if completion == .commit { try turn?.confirm() }
        return completion
      }
    }
  }

  /// Runs work that changes the file in its own transactions while no other process writes.
  func inTurn(changing work: () throws -> Void) throws {
    try takingTurn(turn) {
      try inDatabase { try turn?.begin($0) }
    } for: {
      try work()
    }
  }

  /// Runs work, with the changes that it makes, while no other process writes.
  package func holdingTurn<Result>(_ work: () throws -> Result) throws -> Result {
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      var result: Result?
      try inTurn(changing: {
        isHoldingTurn = true
        defer { isHoldingTurn = false }
        result = try work()
      })
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    }
  }

  private func takingTurn(
    _ turn: (any WriterTurn)?, begin: () throws -> Void, for work: () throws -> Void
  ) throws {
    try begin()
    do {
      try work()
    } catch {
      try? turn?.end(isStored: false)
      throw error
    }
    try turn?.end(isStored: true)
  }

  /// Whether SQLite works on a local copy, because several computers share the drive.
  var isOnSharedDrive: Bool { turn is SharedDrive }

  /// Called after the lease of a holder that has died was taken over, on a shared drive.
  package func reportTakeovers(to report: @escaping (LeaseHolder) -> Void) {
    (turn as? SharedDrive)?.tookOver = report
  }

  /// Migrates a file that has an older schema.
  func migrate() throws {
    guard isOlder else { return }
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try inDatabase { database in try inWriteTransaction(database) { .commit } }
    }
  }

  /// Whether the next change migrates the file.
  var isOlder: Bool { older != nil }

  /// Runs work whose reads all see the same state of the catalog.
  package func consistently<Result>(_ work: () throws -> Result) throws -> Result {
    let queue = try reader()
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
    // The work may read from a migrated copy and then change the file.
    let queues = try [queue] + (rehearsal().map { [$0.queue] } ?? [])
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      for queue in queues {
        try queue.inDatabase {
          try $0.execute(sql: "ATTACH ? AS package", arguments: [scratch.path])
        }
      }
    }
    defer {
      for queue in queues { queue.inDatabase { try? $0.execute(sql: "DETACH package") } }
    }
    return try SQLiteErrors.translating(path: path, wait: wait, isInterrupted, work)
  }

  /// Changes data that is derived from records and belongs to no revision, in one transaction.
  func writeUnrecorded(_ work: (Database) throws -> Void) throws {
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      if let older { return try older.copy().writeUnrecorded(work) }
      try queue.inDatabase { database in
        try inTurn(database) {
          try work(database)
          try database.refuseMoved(path)
          return .commit
        }
      }
    }
  }

  /// Runs work of a writable catalog that reads one state of the file and fills temporary tables,
  /// which remain; the file is not locked.
  func readingIntoTemporaryTables<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try queue.inDatabase { database in
        var result: Result?
        try database.inTransaction(.deferred) {
          result = try work(database)
          return .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return result
      }
    }
  }

  /// Runs reading work that needs temporary tables, which `query_only` does not allow.
  func readingWithTemporaryTables(_ work: (Database) throws -> Void) throws {
    try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      try reader().inDatabase { database in
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
