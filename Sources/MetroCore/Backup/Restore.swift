import Foundation
import GRDB
import MetroText

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
      throw StorageError.cannotCreate(path: path, reason: "this is the backup itself")
    }
    guard try source.isWhole() else { throw StorageError.damaged(path: backup) }
    let summary = try source.summary()
    let kept = UniquePath.near("\(path).before-restore")
    let files = FileManager.default
    guard files.fileExists(atPath: path) else {
      // Of a catalog that is gone there may be something left, which is not to come into the new one.
      try source.place(at: path, keeping: kept)
      return (summary, UniquePath.endings.map { kept + $0 }.first(where: files.fileExists))
    }
    do {
      let catalog = try Catalog.open(
        at: path, for: .writing, wait: wait, isInterrupted: isInterrupted)
      try catalog.takeOver(source) {
        // Nobody can write now, and everybody still sees what was there.
        let present = try Catalog.open(at: path, for: .reading, isInterrupted: isInterrupted)
        if !force {
          // The other one is at work.
          let source = try Catalog.open(at: backup, for: .reading, isInterrupted: isInterrupted)
          try present.refuseRevisions(missingIn: source)
        }
        _ = try present.backUp(to: kept, replacing: false)
      } otherwise: {
        _ = unsafe unlink(kept)
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
    // The same number may be of another revision, if both went on from a common copy.
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
  /// `prepare` is called as soon as nobody else can write; what it throws leaves everything as it is.
  /// So does a fault after it, and then `otherwise` is called.
  private func takeOver(
    _ source: Catalog, prepare: @escaping () throws -> Void, otherwise: () -> Void
  ) throws {
    var isPrepared = false
    do {
      try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
        try withQueue { queue in
          // Else readers would have to wait from the first page on, and `prepare` is one.
          try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
          try source.copy(to: queue) { [isInterrupted] in
            if isInterrupted() { throw StorageError.interrupted }
            if !isPrepared { try prepare() }
            isPrepared = true
          }
        }
      }
    } catch {
      if isPrepared { otherwise() }
      throw error
    }
  }

  /// Puts a copy in a place, and what is there under another name.
  private func place(at target: String, keeping kept: String) throws {
    try DatabaseFault.translating(path: target, wait: wait, isInterrupted) {
      try BackupFile(path: target, isCatalog: true, old: .kept(as: kept)).write {
        try copy(to: $0)
      }
    }
  }
}
