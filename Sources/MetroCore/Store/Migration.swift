import Foundation
import GRDB

/// A migration of a catalog from an older version of the program to the current schema, in place.
final class Migration {
  /// The file that keeps the old catalog, such as `catalog.sqlite.schema-1`.
  let backup: String

  private let old: BackupFile.Prepared
  private var isKept = false

  /// Copies the file, and migrates it in the caller's transaction, which keeps other programs from
  /// writing meanwhile; returns nil if another program has already migrated it.
  ///
  /// `file` is the file of the catalog at `path` that SQLite has opened.
  init?(_ path: String, of file: String, _ database: Database) throws {
    let version = try Schema.version(of: database)
    guard version < Schema.current else { return nil }
    backup = UniquePath.near("\(path).schema-\(version)")
    old = try BackupFile(path: backup, source: path).prepare { copy in
      let source = try DatabaseQueue(path: file)
      try source.read { database in try copy.inDatabase { try database.backup(to: $0) } }
    }
    try Schema.bring(database, from: version)
  }

  /// Gives the old catalog its name, right before the transaction ends.
  func keepOld() throws {
    try old.place()
    isKept = true
  }

  /// Removes the old catalog again if the transaction has failed.
  func discardOld() {
    if isKept { _ = unsafe unlink(backup) }
  }
}
