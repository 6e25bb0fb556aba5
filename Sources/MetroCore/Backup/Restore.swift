import Foundation
import GRDB

extension Catalog {
  /// Makes a catalog what a backup is, and keeps what was there in a file beside it.
  ///
  /// Others may have the catalog open: they see it as it was or as the backup is. Returns what the
  /// backup holds, and the file with what was there, if anything was.
  ///
  /// - Throws: `newerThanBackup` if the catalog has revisions that the backup has not, unless `force`
  ///   is true; with it even a damaged catalog gives way. The faults of a file, of either.
  package static func restore(
    _ path: String, from backup: String, force: Bool, wait: Double = 5,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> (summary: BackupSummary, kept: String?) {
    let source = try Catalog.open(at: backup, for: .reading, isInterrupted: isInterrupted)
    guard RealPath.of(path) != RealPath.of(backup) else {
      throw CatalogError.cannotCreate(path: path, reason: "this is the backup itself")
    }
    try source.refuseDamage()
    let summary = try source.summary()
    guard FileManager.default.fileExists(atPath: path) else {
      try source.place(at: path)
      return (summary, nil)
    }
    do {
      let catalog = try Catalog.open(
        at: path, for: .writing, wait: wait, isInterrupted: isInterrupted)
      if !force { try catalog.refuseRevisions(missingIn: source) }
      let kept = FreePath.near("\(path).before-restore")
      _ = try catalog.backUp(to: kept, replacing: false)
      do {
        try catalog.takeOver(source)
      } catch {
        // The catalog is as it was.
        _ = unsafe unlink(kept)
        throw error
      }
      return (summary, kept)
    } catch CatalogError.damaged, CatalogError.notACatalog {
      guard force else { throw CatalogError.damaged(path: path) }
      return (summary, try source.place(at: path, insteadOf: FreePath.near("\(path).damaged")))
    }
  }

  private func refuseDamage() throws {
    let isWhole = try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") } == "ok"
    guard isWhole else { throw CatalogError.damaged(path: path) }
  }

  private func refuseRevisions(missingIn backup: Catalog) throws {
    let own = try latestRevision()
    let last = try backup.latestRevision()
    guard own > 0 else { return }
    // The same number may be of another revision, if both went on from a common copy.
    let isSame = try own <= last && revision(own) == (try? backup.revision(own))
    guard !isSame else { return }
    throw CatalogError.newerThanBackup(path: path, revision: own, backup: last)
  }

  /// Copies another catalog over this one, in one transaction.
  private func takeOver(_ source: Catalog) throws {
    try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      try withQueue { try source.copy(to: $0) }
    }
  }

  private func place(at target: String) throws {
    try DatabaseFault.translating(path: target, wait: wait, isInterrupted) {
      try BackupFile(path: target, isCatalog: true).write(copy)
    }
  }

  /// Puts a copy in the place of a file that is no catalog any more; returns where that is now.
  private func place(at target: String, insteadOf kept: String) throws -> String {
    for ending in ["", "-wal", "-shm"] {
      guard unsafe rename(target + ending, kept + ending) == 0 || errno == ENOENT else {
        throw CatalogError.cannotCreate(
          path: kept, reason: unsafe String(cString: strerror(errno)))
      }
    }
    try place(at: target)
    return kept
  }
}
