import Foundation
import GRDB
import MetroText

/// Opening and creating catalog files.
extension Catalog {
  package enum Access: Sendable {
    case reading, writing
  }

  /// Creates an empty catalog file, and missing parent folders.
  ///
  /// Does not open the catalog, which would need more space, so the result is a complete file or
  /// none. The members of `group` may change it; without one, those of the folder's group if the folder says
  /// so. `wait` is the maximum number of seconds to wait for another program's lock.
  ///
  /// - Throws: `catalogExists` if the file exists; otherwise `cannotCreate`, `noSuchGroup`,
  ///   `notGroupFolder`, and the file errors.
  package static func make(
    at path: String, group: String? = nil, wait: Double = 5,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws {
    try refuseSpecialName(path)
    let place = try BackupFile(path: path, isCatalog: true)
    let folder = PathName.folder(of: place.realPath)
    let rights = try GroupRights(group: group, in: folder)
    let hasFolder = FileManager.default.fileExists(atPath: folder)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw StorageError.cannotCreate(path: path, reason: "the folder \(folder) cannot be created")
    }
    if !hasFolder { try rights?.apply(toNewFolder: folder) }
    do {
      try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
        try place.write {
          try $0.write(Schema.make)
        }
        try rights?.apply(toFile: place.realPath)
        try SharedDrive.prepare(place.realPath)
      }
    } catch StorageError.fileExists {
      throw StorageError.catalogExists(path: path)
    }
  }

  /// Rejects names that SQLite does not interpret as files.
  private static func refuseSpecialName(_ path: String) throws {
    guard path.isEmpty || path.hasPrefix(":") || path.hasPrefix("file:") else { return }
    throw StorageError.cannotCreate(path: path, reason: "this cannot be the name of a catalog")
  }

  /// Creates a catalog in memory, which lives as long as this value.
  package static func inMemory() throws -> Catalog {
    try SQLiteErrors.translating(path: ":memory:", wait: 0, { false }) {
      let queue = try DatabaseQueue(configuration: configuration(wait: 0) { false })
      try queue.write(Schema.make)
      return Catalog(path: ":memory:", queue: queue, wait: 0, isInterrupted: { false })
    }
  }

  /// Opens an existing catalog file.
  ///
  /// Reading never changes the file and does not require write permission. A file with an older
  /// schema is migrated by the first change that is stored; it is only read if `migrates` is false.
  /// `wait` is the maximum number of seconds to wait for another program's lock. `breaksLease` allows taking
  /// over the lease of a process that gives no sign, on a shared drive.
  ///
  /// - Throws: `noCatalog`, `notACatalog`, `formerCatalog`, `newerCatalog`, and the other file
  ///   errors.
  package static func open(
    at path: String, for access: Access, migrates: Bool = true, wait: Double = 5,
    breaksLease: Bool = false,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> Catalog {
    // SQLite creates its files next to the target of a link, so the checks below use the target
    // too.
    guard let real = RealPath.of(path) else {
      throw errno == EACCES ? StorageError.notPermitted(path: path) : .noCatalog(path: path)
    }
    if case .irregular(let name) = FileTarget(real).kind {
      throw StorageError.notACatalog(path: path, reason: "it is \(name)")
    }
    return try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
      var configuration = configuration(of: real, wait: wait, for: access, isInterrupted)
      var turn: any WriterTurn = WriterQueue(at: real, wait: wait, isInterrupted)
      var file = real
      if SharedDrive.isUsed(for: real) {
        try requirePermission(at: real, for: access)
        let drive = try SharedDrive(
          at: real, wait: wait, breaksLease: breaksLease, isInterrupted)
        turn = drive
        file = drive.file
        // The copy need not survive anything.
        configuration.prepareDatabase {
          try $0.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
        }
      }
      let queue = try openQueue(at: file, for: access, configuration)
      let version = try queue.inDatabase { try checkIdentity(of: $0, path: path) }
      if version < Schema.current {
        // Reading must not change the file, so a reader gets a copy with the current schema.
        guard access == .writing, migrates else {
          return try migratedCopy(of: queue, for: .reading, path: path, isInterrupted)
        }
        let older = OlderSchema(path: FileTarget(path).path) {
          try migratedCopy(of: queue, for: .writing, path: path, isInterrupted)
        }
        return Catalog(
          path: path, file: file, for: access, queue: queue, wait: wait, turn: turn, older: older,
          isInterrupted: isInterrupted)
      }
      return Catalog(
        path: path, file: file, for: access, queue: queue, wait: wait, turn: turn,
        isInterrupted: isInterrupted)
    }
  }

  /// Opens a connection that fits the requested access and the permissions.
  ///
  /// A connection that SQLite opens as read-only leaves `-wal` and `-shm` files behind, since it
  /// may not remove them. So readers open for writing with `query_only` if permissions allow it,
  /// and otherwise as read-only. A file in a read-only folder that no process is writing needs
  /// `immutable`.
  static func openQueue(
    at path: String, for access: Access, _ configuration: Configuration
  ) throws -> DatabaseQueue {
    try SuperJournal.refuse(beside: path)
    var configuration = configuration
    let folder = PathName.folder(of: path)
    let files = FileManager.default
    guard !(files.isWritableFile(atPath: path) && files.isWritableFile(atPath: folder)) else {
      if access == .reading {
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
      }
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    try requirePermission(at: path, for: access)
    configuration.readonly = true
    guard !files.fileExists(atPath: path + "-wal") else {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return try DatabaseQueue(
      path: "file:\(escaped)?immutable=1", configuration: configuration)
  }

  /// - Throws: `StorageError.readOnly`, `notPermitted`.
  private static func requirePermission(at path: String, for access: Access) throws(StorageError) {
    let files = FileManager.default
    guard
      access == .reading
        || files.isWritableFile(atPath: path)
          && files.isWritableFile(atPath: PathName.folder(of: path))
    else { throw .readOnly(path: path) }
    guard files.isReadableFile(atPath: path) else { throw .notPermitted(path: path) }
  }

  private static func migratedCopy(
    of queue: DatabaseQueue, for access: Access, path: String,
    _ isInterrupted: @escaping @Sendable () -> Bool
  ) throws -> Catalog {
    do {
      let isWritten = access == .writing
      return try scratch(
        for: access, checksReferences: isWritten, isRecorded: isWritten, isInterrupted
      ) { copy in
        try queue.backup(to: copy)
        try copy.write { try Schema.bring($0, from: Schema.version(of: $0)) }
      }
    } catch StorageError.damaged {
      // The error must name the user's file, not the copy.
      throw StorageError.damaged(path: path)
    }
  }

  /// Checks that a file is a catalog, and returns its schema version.
  static func checkIdentity(of database: Database, path: String) throws -> Int {
    let application = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard application != Schema.formerApplicationID else {
      throw StorageError.formerCatalog(path: path, tree: Schema.lastFormerTree)
    }
    guard application == Schema.applicationID else {
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
      throw StorageError.notACatalog(
        path: path,
        reason: application == 0 && tables == 0
          ? "it contains no tables" : "it is another program's database")
    }
    let version = try Schema.version(of: database)
    guard version <= Schema.current else {
      throw StorageError.newerCatalog(path: path, version: version)
    }
    guard version >= 1 else { throw StorageError.damaged(path: path) }
    return version
  }

  static func configuration(
    of path: String = "", wait: Double, for access: Access = .writing,
    _ isInterrupted: @escaping @Sendable () -> Bool
  ) -> Configuration {
    var configuration = Configuration()
    configuration.label = "catalog"
    let lockWait = LockWait(at: path, seconds: wait, for: access, isInterrupted)
    configuration.busyMode = .callback { lockWait.isWorthAnother(after: $0) }
    // Several reads of one page share a transaction.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      StatementObservation.remove(from: database)
      try Hardening.apply(to: database)
      // Not every build of SQLite overwrites removed content by itself.
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
      for function in SQLFunction.all { function.add(database) }
    }
    return configuration
  }
}
