import Foundation
import GRDB
import MetroText

extension Catalog {
  /// Restores a catalog from a backup, and keeps the previous contents in a file next to it.
  ///
  /// Other processes may have the catalog open; they see either the old or the restored state.
  /// Returns the summary of the backup, and the path of the file with the previous contents, if
  /// any.
  ///
  /// - Throws: `newerThanBackup` if the catalog has revisions that the backup does not have, unless
  ///   `force` is true, which also replaces a damaged catalog; the file errors of either file.
  package static func restore(
    _ path: String, from backup: String, force: Bool, wait: Double = 5, breaksLease: Bool = false,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> (summary: BackupSummary, kept: String?) {
    let target = FileTarget(path)
    try target.requireRegular()
    let path = target.path
    let source = try Catalog.open(at: backup, for: .reading, isInterrupted: isInterrupted)
    guard RealPath.of(path) != RealPath.of(backup) else {
      throw StorageError.cannotCreate(path: path, reason: "this is the backup itself")
    }
    guard try source.isWhole() else { throw StorageError.damaged(path: backup) }
    let summary = try source.summary()
    let kept = UniquePath.near("\(path).before-restore")
    let files = FileManager.default
    guard files.fileExists(atPath: path) else {
      // A lost catalog may have left companion files, which the new one must not pick up.
      try source.place(at: path, keeping: kept)
      return (summary, UniquePath.endings.map { kept + $0 }.first(where: files.fileExists))
    }
    let permissions = KeptPermissions(of: path)
    do {
      let catalog = try Catalog.open(
        at: path, for: .writing, wait: wait, breaksLease: breaksLease,
        isInterrupted: isInterrupted)
      try catalog.takeOver(source) {
        // No other process can write now, and readers still see the old state.
        let present = try Catalog.open(at: path, for: .reading, isInterrupted: isInterrupted)
        if !force {
          // The other connection to the backup is busy copying.
          let source = try Catalog.open(at: backup, for: .reading, isInterrupted: isInterrupted)
          try present.refuseRevisions(missingIn: source)
        }
        _ = try present.backUp(to: kept, replacing: false)
        permissions.restrict(by: backup)
      } otherwise: {
        _ = unsafe unlink(kept)
        permissions.restore()
      }
      return (summary, kept)
    } catch StorageError.damaged, StorageError.notACatalog {
      guard force else { throw StorageError.damaged(path: path) }
      let damaged = UniquePath.near("\(path).damaged")
      try source.place(at: path, keeping: damaged)
      return (summary, damaged)
    }
  }

  private func refuseRevisions(missingIn backup: Catalog) throws {
    let own = try latestRevision()
    let last = try backup.latestRevision()
    guard own > 0 else { return }
    // Two copies that diverged can use the same number for different revisions.
    let isSame =
      try own <= last && revision(own) == (try? backup.revision(own))
      && digest(ofRevision: own) == backup.digest(ofRevision: own)
    guard !isSame else { return }
    throw StorageError.newerThanBackup(path: path, revision: own, backup: last)
  }

  private func digest(ofRevision number: Int64) throws -> String {
    let hash = try SHA256Hasher()
    try read {
      try RevisionLog($0).forEachPart(of: number) { part in
        unsafe part.withUnsafeBytes { unsafe hash.update($0) }
      }
    }
    return hash.finalize()
  }

  /// Copies another catalog over this one, in one transaction.
  ///
  /// `prepare` runs as soon as no other process can write; an error that it throws changes nothing.
  /// After `prepare` has run, a later error also changes nothing, and calls `otherwise`.
  private func takeOver(
    _ source: Catalog, prepare: @escaping () throws -> Void, otherwise: () -> Void
  ) throws {
    var isPrepared = false
    do {
      try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
        try withFile { queue in
          // In another mode readers would wait from the first page on, and `prepare` reads.
          if !isOnSharedDrive {
            try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
          }
          try inTurn(changing: {
            try source.copy(to: queue) { [isInterrupted] in
              if isInterrupted() { throw StorageError.interrupted }
              if !isPrepared { try prepare() }
              isPrepared = true
            }
          })
        }
      }
    } catch {
      if isPrepared { otherwise() }
      throw error
    }
  }

  /// Puts a copy at a path, and renames what exists there.
  private func place(at target: String, keeping kept: String) throws {
    try SQLiteErrors.translating(path: target, wait: wait, isInterrupted) {
      try BackupFile(path: target, isCatalog: true, old: .kept(as: kept), source: path)
        .write { try copy(to: $0) }
      try SharedDrive.prepare(target)
    }
  }
}
