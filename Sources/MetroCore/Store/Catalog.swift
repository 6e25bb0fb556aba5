import GRDB

/// A catalog: one SQLite file that holds a network's programs and all that belongs to them.
///
/// Reading methods see one state of the file. ``write(by:dryRun:_:)`` is the only way to change it:
/// one transaction, which holds all of its work or none. Every method throws `CatalogError`, or
/// what the closure given to it throws.
package final class Catalog {
  package let path: String

  let access: Access
  private let queue: DatabaseQueue
  let wait: Double
  /// How many bytes of changes are recorded before they are written down; see ``ChangeRecorder``.
  var partSize = ChangeRecorder.partSize
  let isInterrupted: @Sendable () -> Bool
  /// How the texts are understood that stand for records.
  package var resolutionOptions = Resolution.Options()
  private let watch: ProgressWatch
  /// The folder of a catalog that is not meant to last.
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

  /// Whether the file has the current schema, and needs no migration to be written.
  package var isCurrent: Bool { scratch == nil }

  /// Runs reading work on one consistent state.
  func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try explainingMissingIDs {
      try DatabaseFault.translating(path: path, wait: wait, isInterrupted) { try queue.read(work) }
    }
  }

  /// Runs work with the connection itself, in no transaction.
  func withQueue<Result>(_ work: (DatabaseQueue) throws -> Result) rethrows -> Result {
    try work(queue)
  }

  /// Lets several reads see one state of the catalog.
  package func consistently<Result>(_ work: () throws -> Result) throws -> Result {
    try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      try queue.inDatabase { database in
        try database.beginTransaction(.deferred)
        // The state that is seen is that of the first reading, not that of the beginning.
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
    try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      try queue.inDatabase {
        try $0.execute(sql: "ATTACH ? AS package", arguments: [scratch.path])
      }
    }
    defer { queue.inDatabase { try? $0.execute(sql: "DETACH package") } }
    return try DatabaseFault.translating(path: path, wait: wait, isInterrupted, work)
  }

  /// Changes what follows from the records and belongs to no revision, in one transaction.
  func writeUnrecorded(_ work: (Database) throws -> Void) throws {
    try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
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
    try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
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

  /// Changes the catalog in one transaction, which is one revision, and returns what changed, in the
  /// order it happened.
  ///
  /// An error in `work` takes all of them back, and so does the end of a dry run. Where nothing is
  /// changed there is no revision.
  @discardableResult
  package func write(
    by origin: RevisionOrigin = .unknown, dryRun: Bool = false,
    _ work: (CatalogWriter) throws -> Void
  ) throws -> [Change] {
    try explainingMissingIDs { try transact(by: origin, .change, dryRun: dryRun, work) }
  }

  /// Changes the catalog; ``write(by:dryRun:_:)`` and all else that writes comes here.
  ///
  /// With `checksReferencesLast`, foreign keys are off during the work: rows go and come in any
  /// order, and those that were touched are checked at its end.
  @discardableResult
  func transact(
    by origin: RevisionOrigin, _ kind: RevisionKind, dryRun: Bool = false,
    checksReferencesLast: Bool = false, _ work: (CatalogWriter) throws -> Void
  ) throws -> [Change] {
    guard access == .writing else { throw CatalogError.readOnly(path: path) }
    return try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      try queue.inDatabase { database in
        if checksReferencesLast { try database.execute(sql: "PRAGMA foreign_keys = OFF") }
        defer {
          if checksReferencesLast { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
        }
        var changes: [Change] = []
        try database.inTransaction(.immediate) {
          let recorder =
            scratch == nil
            ? try ChangeRecorder(database, origin, kind, partSize: partSize) : nil
          let writer = CatalogWriter(
            database: database, recorder: recorder, resolutionOptions: resolutionOptions,
            isInterrupted: isInterrupted)
          try work(writer)
          changes = writer.changes
          if let revision = try recorder?.finish(
            renames: writer.renames, merges: writer.merges), checksReferencesLast
          {
            let check = try ReferenceCheck(database)
            try RevisionLog(database).forEachPart(of: revision) { try check.check($0) }
          }
          try DatabaseFault.blamingFile {
            try SearchIndex(database: database).update(whole: recorder?.newNouns ?? [])
          }
          if !dryRun { try database.refuseMoved(path) }
          return dryRun ? .rollback : .commit
        }
        // Who takes the file away between the check and the commit takes the changes away as well.
        if !dryRun { try database.refuseMoved(path) }
        if scratch == nil, !dryRun {
          // The last one to close the file would do it, and hold off readers until it is done.
          _ = try? database.checkpoint(.passive)
        }
        return changes
      }
    }
  }
}
