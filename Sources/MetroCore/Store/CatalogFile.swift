import CSQLite
import Foundation
import GRDB

/// Opening and creating catalog files.
extension Catalog {
  package enum Access: Sendable {
    case reading, writing
  }

  /// Makes an empty catalog file, and the folders above it where they are missing.
  ///
  /// It is not opened, which needs room for more: so there is a whole file or none. `wait` is how
  /// many seconds to wait for another program's lock.
  ///
  /// - Throws: `catalogExists` where there is a file already; `cannotCreate` and the faults of a
  ///   file otherwise.
  package static func make(
    at path: String, wait: Double = 5, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws {
    try refuseSpecialName(path)
    let folder = (path as NSString).deletingLastPathComponent
    do {
      if !folder.isEmpty {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      }
    } catch {
      throw CatalogError.cannotCreate(path: path, reason: "the folder \(folder) cannot be made")
    }
    do {
      try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
        try BackupFile(path: path, isCatalog: true).write {
          try $0.write(Schema.make)
        }
      }
    } catch CatalogError.fileExists {
      throw CatalogError.catalogExists(path: path)
    }
  }

  /// SQLite takes some names for something else than a file.
  private static func refuseSpecialName(_ path: String) throws {
    guard path.isEmpty || path.hasPrefix(":") || path.hasPrefix("file:") else { return }
    throw CatalogError.cannotCreate(path: path, reason: "this cannot be the name of a catalog")
  }

  /// Makes a catalog that lives in memory, as long as this value does.
  package static func inMemory() throws -> Catalog {
    try DatabaseFault.translating(path: ":memory:", wait: 0, { false }) {
      let queue = try DatabaseQueue(configuration: configuration(wait: 0) { false })
      try queue.write(Schema.make)
      return Catalog(path: ":memory:", queue: queue, wait: 0, isInterrupted: { false })
    }
  }

  /// Opens an existing catalog file.
  ///
  /// Reading never changes the file; it works without permission to write as well. A file of an
  /// older schema is migrated to be written, or else only read, if that is wanted. `wait` is how many
  /// seconds to wait for another program's lock.
  ///
  /// - Throws: `noCatalog`, `notACatalog`, `newerCatalog`, and the other faults of a file.
  package static func open(
    at path: String, for access: Access, migrates: Bool = true, wait: Double = 5,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> Catalog {
    // SQLite works beside the file that a link leads to, and so do the questions below.
    guard let real = RealPath.of(path) else {
      throw errno == EACCES ? CatalogError.notPermitted(path: path) : .noCatalog(path: path)
    }
    return try DatabaseFault.translating(path: path, wait: wait, isInterrupted) {
      let configuration = configuration(wait: wait, for: access, isInterrupted)
      let queue = try openQueue(at: real, for: access, configuration)
      let version = try queue.inDatabase { try checkIdentity(of: $0, path: path) }
      if version < Schema.current {
        // Reading must not change the file: what reads it gets a copy of the current schema.
        guard access == .writing, migrates else {
          return try migratedCopy(of: queue, path: path, isInterrupted)
        }
        try Migration(path: real).run(queue)
      }
      return Catalog(
        path: path, for: access, queue: queue, wait: wait, isInterrupted: isInterrupted)
    }
  }

  /// Opens the connection that fits what is asked and what is allowed.
  ///
  /// A connection that SQLite itself opens as read-only leaves `-wal` and `-shm` files behind, since
  /// it may not tidy them up. So readers open for writing where they are allowed to, with
  /// `query_only`, and only else as read-only; a file in a folder that cannot be written to and
  /// that nobody is writing needs `immutable`.
  static func openQueue(
    at path: String, for access: Access, _ configuration: Configuration
  ) throws -> DatabaseQueue {
    try SuperJournal.refuse(beside: path)
    var configuration = configuration
    let folder = (path as NSString).deletingLastPathComponent
    let files = FileManager.default
    guard !(files.isWritableFile(atPath: path) && files.isWritableFile(atPath: folder)) else {
      if access == .reading {
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
      }
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    guard access == .reading else { throw CatalogError.readOnly(path: path) }
    guard files.isReadableFile(atPath: path) else { throw CatalogError.notPermitted(path: path) }
    configuration.readonly = true
    guard !files.fileExists(atPath: path + "-wal") else {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return try DatabaseQueue(
      path: "file:\(escaped)?immutable=1", configuration: configuration)
  }

  private static func migratedCopy(
    of queue: DatabaseQueue, path: String, _ isInterrupted: @escaping @Sendable () -> Bool
  ) throws -> Catalog {
    do {
      return try scratch(for: .reading, checksReferences: false, isInterrupted) { copy in
        try queue.backup(to: copy)
        try copy.write { try Migration.migrate($0, from: Schema.version(of: $0)) }
      }
    } catch CatalogError.damaged {
      // Nobody has given the name of the copy.
      throw CatalogError.damaged(path: path)
    }
  }

  /// Checks that a file is a catalog, and returns the number of its schema.
  private static func checkIdentity(of database: Database, path: String) throws -> Int {
    let application = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard application == Schema.applicationID else {
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
      throw CatalogError.notACatalog(
        path: path,
        reason: application == 0 && tables == 0
          ? "there is nothing in it" : "it is another program's database")
    }
    let version = try Schema.version(of: database)
    guard version <= Schema.current else {
      throw CatalogError.newerCatalog(path: path, version: version)
    }
    guard version >= 1 else { throw CatalogError.damaged(path: path) }
    return version
  }

  /// Done once, before the first connection.
  private static let countsNoMemory: Void = { _ = metro_count_no_memory() }()

  static func configuration(
    wait: Double, for access: Access = .writing,
    _ isInterrupted: @escaping @Sendable () -> Bool
  ) -> Configuration {
    countsNoMemory
    var configuration = Configuration()
    configuration.label = "catalog"
    let lockWait = LockWait(seconds: wait, for: access, isInterrupted)
    configuration.busyMode = .callback { lockWait.isWorthAnother(after: $0) }
    // Several reads of one page share a transaction.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      try Hardening.apply(to: database)
      try database.execute(sql: "PRAGMA synchronous = FULL")
      database.add(function: countryName)
      database.add(function: DisputeQuery.function)
      database.add(function: NameIndex.function)
      SearchText.addFunction(to: database)
      database.add(function: searchPlain)
      database.add(function: searchMarked)
    }
    return configuration
  }

  /// SQL function `country_name(code)`: the English name of a country, NULL for no code.
  private static let countryName = DatabaseFunction(
    "country_name", argumentCount: 1, pure: true
  ) { arguments in
    guard let code = String.fromDatabaseValue(arguments[0]) else { return nil }
    return try? CountryCode(code).name
  }
}
