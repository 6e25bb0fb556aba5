import Foundation
import GRDB

/// Opening and creating catalog files.
extension Catalog {
  package enum Access: Sendable {
    case reading, writing
  }

  /// Creates a catalog file, and the folders above it where they are missing.
  ///
  /// `wait` is how many seconds to wait for another program's lock.
  ///
  /// - Throws: `catalogExists` where there is a file already; `cannotCreate` and the faults of a
  ///   file otherwise.
  package static func create(at path: String, wait: Double = 5) throws -> Catalog {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw CatalogError.catalogExists(path: path)
    }
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw CatalogError.cannotCreate(
        path: path, reason: "the folder \(folder.path) cannot be made")
    }
    return try DatabaseFault.translating(path: path, wait: wait) {
      var configuration = configuration(wait: wait)
      // Readers never wait for a writer in this mode, and the file remembers it.
      configuration.journalMode = .wal
      let queue: DatabaseQueue
      do {
        queue = try DatabaseQueue(path: path, configuration: configuration)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
        throw CatalogError.cannotCreate(path: path, reason: "the folder cannot be written to")
      }
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          try Schema.migrate(database)
          return .commit
        }
      }
      return Catalog(path: path, queue: queue, wait: wait)
    }
  }

  /// Makes a catalog that lives in memory, as long as this value does.
  package static func inMemory() throws -> Catalog {
    try DatabaseFault.translating(path: ":memory:", wait: 0) {
      let queue = try DatabaseQueue(configuration: configuration(wait: 0))
      try queue.write(Schema.migrate)
      return Catalog(path: ":memory:", queue: queue, wait: 0)
    }
  }

  /// Opens an existing catalog file.
  ///
  /// Reading never changes the file; it works without permission to write as well. `wait` is how
  /// many seconds to wait for another program's lock.
  ///
  /// - Throws: `noCatalog`, `notACatalog`, `newerCatalog`, and the other faults of a file.
  package static func open(at path: String, for access: Access, wait: Double = 5) throws -> Catalog
  {
    try DatabaseFault.translating(path: path, wait: wait) {
      guard FileManager.default.fileExists(atPath: path) else {
        throw CatalogError.noCatalog(path: path)
      }
      let queue = try openQueue(at: path, for: access, wait: wait)
      try queue.inDatabase { try checkIdentity(of: $0, path: path) }
      return Catalog(path: path, for: access, queue: queue, wait: wait)
    }
  }

  /// Opens the connection that fits what is asked and what is allowed.
  ///
  /// A connection that SQLite itself opens as read-only leaves `-wal` and `-shm` files behind, since
  /// it may not tidy them up. So readers open for writing where they are allowed to, with
  /// `query_only`, and only else as read-only; a file in a folder that cannot be written to and
  /// that nobody is writing needs `immutable`.
  private static func openQueue(
    at path: String, for access: Access, wait: Double
  ) throws -> DatabaseQueue {
    var configuration = configuration(wait: wait)
    let folder = URL(filePath: path).deletingLastPathComponent().path
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

  private static func checkIdentity(of database: Database, path: String) throws {
    let application = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard application == Schema.applicationID else {
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
      throw CatalogError.notACatalog(
        path: path,
        reason: application == 0 && tables == 0
          ? "there is nothing in it" : "it is another program's database")
    }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= Schema.current else {
      throw CatalogError.newerCatalog(path: path, version: version)
    }
  }

  private static func configuration(wait: Double) -> Configuration {
    var configuration = Configuration()
    configuration.label = "catalog"
    configuration.busyMode = .timeout(wait)
    configuration.prepareDatabase { database in
      // A catalog may come from somebody else: its schema runs nothing but harmless functions.
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL")
      database.add(function: countryName)
      database.add(function: searchText)
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
