import Foundation
import GRDB

/// Copies a catalog from a shared drive in one state.
struct SharedCopy {
  private let lease: LeaseFolder
  private let wait: Double
  private let isInterrupted: @Sendable () -> Bool

  init(_ lease: LeaseFolder, wait: Double, _ isInterrupted: @escaping @Sendable () -> Bool) {
    self.lease = lease
    self.wait = wait
    self.isInterrupted = isInterrupted
  }

  /// Copies the catalog to a local file, and returns the name of its content.
  ///
  /// The content is one that the lease folder names. If it names none yet, two copies must be equal, and no
  /// process may use the file in place. With `acceptsAny`, any content is accepted after the wait, with the
  /// files in which SQLite keeps a part of it; the wait is longer if a cache may show an old state.
  ///
  /// - Throws: `StorageError.replacedOnDrive`, `usedInPlace`, and errors of the files.
  func fetch(to file: String, acceptsAny: Bool = false) throws -> LeaseState.ContentName {
    var patience = LeasePatience(wait, isInterrupted)
    var last: LeaseState.ContentName?
    while true {
      let before = lease.states()
      let (content, isCached) = try copy(to: file, isRetry: last != nil)
      let states = lease.states(isFresh: patience.isTimeToRefresh())
      let named = Set((before + states).flatMap(\.contents)).subtracting([LeaseState.unread])
      let companions = named.isEmpty ? companions : []
      if let content {
        if named.contains(content) { return content }
        if named.isEmpty, companions.isEmpty, content == last { return content }
      }
      let isStable = content != nil && content == last
      last = content ?? ""
      guard try !patience.isWorthAnother(states) else { continue }
      guard let content else { throw StorageError.noCatalog(path: lease.catalog) }
      if acceptsAny, isCached, !named.isEmpty, patience.elapsed < Self.longestCache {
        usleep(500_000)
        continue
      }
      if acceptsAny, isStable {
        for ending in companions {
          _ = try translating { try ContentCopy.copy(lease.catalog + ending, to: file + ending) }
        }
        return content
      }
      throw companions.isEmpty
        ? StorageError.replacedOnDrive(path: lease.catalog) : .usedInPlace(path: lease.catalog)
    }
  }

  /// The endings of the files that show that SQLite uses the catalog in place, or did when it was killed.
  private var companions: [String] {
    let name = PathName.name(of: lease.catalog)
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: PathName.folder(of: lease.catalog)))
      ?? []
    return ["-wal", "-journal"].filter { names.contains(name + $0) }
  }

  /// The time after which caches ask the drive again; those of NFS keep a folder for at most 60 seconds.
  private static let longestCache = Duration.seconds(70)

  /// Copies the catalog once; returns no content if it is replaced meanwhile, and whether a cache may have
  /// answered.
  ///
  /// A retry reads it under a name that no cache of this computer knows, where the drive has links.
  private func copy(
    to file: String, isRetry: Bool
  ) throws -> (content: LeaseState.ContentName?, isCached: Bool) {
    let other = lease.path + "/look-\(LeaseState.newHolder())"
    let isLinked = unsafe isRetry && link(lease.catalog, other) == 0
    defer { if isLinked { _ = unsafe unlink(other) } }
    do {
      return try (ContentCopy.copy(isLinked ? other : lease.catalog, to: file), !isLinked)
    } catch ContentCopy.Fault.reading(let code) where [ESTALE, ENOENT, EIO].contains(code) {
      return (nil, true)
    } catch let fault as ContentCopy.Fault {
      throw fault.storageError(lease.catalog)
    }
  }

  private func translating<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let fault as ContentCopy.Fault {
      throw fault.storageError(lease.catalog)
    }
  }

  /// Leaves WAL mode, in which a local copy would keep changes in a second file; returns whether it was
  /// in that mode.
  static func leaveWALMode(_ file: String) throws -> Bool {
    guard isInWALMode(file) else { return false }
    let queue = try DatabaseQueue(
      path: file, configuration: Catalog.configuration(wait: 0) { false })
    try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try queue.close()
    guard !isInWALMode(file) else {
      throw StorageError.inputOutput(path: file, reason: "SQLite keeps it in WAL mode")
    }
    return true
  }

  /// Returns whether a database file says that it is used in WAL mode (SQLite file format, section 1.3.3).
  static func isInWALMode(_ file: String) -> Bool {
    let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var version: [UInt8] = [0]
    return unsafe pread(descriptor, &version, 1, 18) == 1 && version[0] == 2
  }
}
