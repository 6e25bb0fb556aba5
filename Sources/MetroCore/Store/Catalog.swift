import GRDB

/// A catalog: one SQLite file that holds a network's programmes and all that belongs to them.
///
/// Reading methods see one state of the file. ``write(dryRun:_:)`` is the only way to change it:
/// one transaction, which holds all of its work or none. Every method throws `CatalogError`, or
/// what the closure given to it throws.
package final class Catalog {
  package let path: String

  private let access: Access
  private let queue: DatabaseQueue
  let wait: Double
  let isInterrupted: @Sendable () -> Bool
  private let watch: ProgressWatch

  init(
    path: String, for access: Access = .writing, queue: DatabaseQueue, wait: Double,
    isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.path = path
    self.access = access
    self.queue = queue
    self.wait = wait
    self.isInterrupted = isInterrupted
    watch = queue.inDatabase { ProgressWatch($0, isInterrupted) }
  }

  deinit {
    queue.inDatabase { watch.remove(from: $0) }
  }

  /// Runs reading work on one consistent state.
  func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try DatabaseFault.translating(path: path, wait: wait, isInterrupted) { try queue.read(work) }
  }

  /// Lets several reads see one state of the catalog.
  package func consistently<Result>(_ work: () throws -> Result) throws -> Result {
    try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      try queue.inDatabase { try $0.beginTransaction(.deferred) }
    }
    defer { queue.inDatabase { try? $0.rollback() } }
    return try work()
  }

  /// Runs work while another catalog is attached as `package`.
  func attaching<Result>(
    _ scratch: ScratchCatalog, _ work: (Database) throws -> Result
  ) throws -> Result {
    try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      try queue.inDatabase { database in
        try database.execute(sql: "ATTACH ? AS package", arguments: [scratch.path])
        defer { try? database.execute(sql: "DETACH package") }
        return try work(database)
      }
    }
  }

  /// Changes the catalog in one transaction and returns what changed, in the order it happened.
  ///
  /// An error in `work` takes all of them back, and so does the end of a dry run.
  @discardableResult
  package func write(
    dryRun: Bool = false, _ work: (CatalogWriter) throws -> Void
  ) throws -> [Change] {
    guard access == .writing else { throw CatalogError.readOnly(path: path) }
    return try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      var changes: [Change] = []
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          let writer = CatalogWriter(database: database, isInterrupted: isInterrupted)
          try work(writer)
          try SearchIndex(database: database).update()
          changes = writer.changes
          return dryRun ? .rollback : .commit
        }
      }
      return changes
    }
  }
}
