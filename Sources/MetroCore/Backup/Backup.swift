import Foundation
import GRDB

/// The content digest and latest revision of a backup.
package struct BackupSummary: Sendable, Equatable {
  package let content: ContentDigest
  /// The number of the latest revision.
  package let revision: Int64
}

extension Catalog {
  /// Copies the catalog to a file while others may use it, and checks that the copy is identical.
  ///
  /// - Throws: `fileExists` if the file exists and may not be replaced; `cannotCreate`; `damaged`
  ///   if the catalog is damaged.
  package func backUp(to target: String, replacing: Bool) throws -> BackupSummary {
    let place = try BackupFile(
      path: target, old: replacing ? .replaced : .refused, sparing: path, source: path)
    return try SQLiteErrors.translating(path: target, wait: wait, isInterrupted) {
      var summary: BackupSummary?
      // All steps see one state of the catalog, whatever other programs write meanwhile.
      try consistently {
        try place.write {
          try copy(to: $0)
        } check: { file in
          let own = try self.summary()
          let copy = try Catalog.open(at: file, for: .reading, isInterrupted: isInterrupted)
          // A copy made page by page also copies damage.
          guard try copy.isWhole() else { throw StorageError.damaged(path: path) }
          guard try copy.summary() == own else {
            throw StorageError.inputOutput(
              path: target, reason: "the copy differs from the data written to it")
          }
          summary = own
        }
      }
      return try summary ?? self.summary()
    }
  }

  /// Returns whether SQLite finds the pages of the file consistent.
  func isWhole() throws -> Bool {
    try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") } == "ok"
  }

  /// Returns the content digest and latest revision, for comparison with a copy.
  package func summary() throws -> BackupSummary {
    try BackupSummary(content: contentDigest(), revision: latestRevision())
  }
}
