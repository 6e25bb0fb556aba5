import Foundation
import GRDB

/// What a backup holds.
package struct BackupSummary: Sendable, Equatable {
  package let content: ContentDigest
  /// The number of the latest revision.
  package let revision: Int64
}

extension Catalog {
  /// Copies the catalog to a file while others may use it, and checks that the copy holds the same.
  ///
  /// - Throws: `fileExists` if there is a file, unless it may be replaced; `cannotCreate`; `damaged` if
  ///   the catalog is.
  package func backUp(to target: String, replacing: Bool) throws -> BackupSummary {
    guard RealPath.of(target) != RealPath.of(path) else {
      throw StorageError.cannotCreate(path: target, reason: "this is the catalog itself")
    }
    guard replacing || !FileManager.default.fileExists(atPath: target) else {
      throw StorageError.fileExists(path: target)
    }
    return try DatabaseFault.translating(path: target, wait: wait, isInterrupted) {
      var summary: BackupSummary?
      // One state of the catalog, whatever others write meanwhile.
      try consistently {
        let place = BackupFile(path: target, old: replacing ? .replaced : .refused)
        try place.write {
          try copy(to: $0)
        } check: { file in
          let own = try self.summary()
          let copy = try Catalog.open(at: file, for: .reading, isInterrupted: isInterrupted)
          // What is copied page by page brings its damage along.
          guard try copy.isWhole() else { throw StorageError.damaged(path: path) }
          guard try copy.summary() == own else {
            throw StorageError.inputOutput(
              path: target, reason: "the copy does not hold what was written to it")
          }
          summary = own
        }
      }
      return try summary ?? self.summary()
    }
  }

  /// Whether the pages of the file fit together.
  func isWhole() throws -> Bool {
    try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") } == "ok"
  }

  /// What the catalog holds, to be compared with a copy.
  package func summary() throws -> BackupSummary {
    try BackupSummary(content: contentDigest(), revision: latestRevision())
  }
}
