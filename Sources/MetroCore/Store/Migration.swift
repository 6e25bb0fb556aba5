import GRDB
import MetroText

/// Migrates a catalog from an older version of the program to the current schema.
struct Migration {
  let path: String

  /// Migrates a catalog in place, after a backup next to it, such as `catalog.sqlite.schema-1`.
  func run(_ queue: DatabaseQueue) throws {
    try queue.inDatabase { database in
      try database.inTransaction(.immediate) {
        // Another program may have migrated it in the meantime.
        let version = try Schema.version(of: database)
        guard version < Schema.current else { return .commit }
        try backUp(to: UniquePath.near("\(path).schema-\(version)"))
        try Self.migrate(database, from: version)
        return .commit
      }
    }
  }

  /// Migrates a database in the caller's transaction.
  static func migrate(_ database: Database, from version: Int) throws {
    try Schema.bring(database, from: version)
  }

  /// Copies the file; the open transaction keeps other programs from writing meanwhile.
  private func backUp(to target: String) throws {
    try BackupFile(path: target).write { copy in
      let source = try DatabaseQueue(path: path)
      try source.read { database in try copy.inDatabase { try database.backup(to: $0) } }
    }
  }
}
