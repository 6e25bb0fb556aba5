import GRDB

/// Catalogs beside another one that are not meant to last: their files go when the values do.
///
/// Nothing of what happens in them is recorded, and they need not survive a fall of the system.
extension Catalog {
  /// Makes a catalog for rows that come in any order.
  static func emptyScratch(_ isInterrupted: @escaping @Sendable () -> Bool) throws -> Catalog {
    try scratch(checksReferences: false, isInterrupted) { try $0.write(Schema.makeWithoutIndexes) }
  }

  /// Makes a copy of the catalog as it is.
  func scratchCopy() throws -> Catalog {
    try Self.scratch(checksReferences: false, isInterrupted) { try copy(to: $0) }
  }

  /// Makes a catalog file of its own in a folder of its own; `fill` makes it what it is to be.
  static func scratch(
    for access: Access = .writing, checksReferences: Bool,
    _ isInterrupted: @escaping @Sendable () -> Bool,
    fill: (DatabaseQueue) throws -> Void
  ) throws -> Catalog {
    let folder = try TemporaryFolder()
    let path = folder.path + "/catalog.sqlite"
    return try DatabaseFault.translating(path: path, wait: 0, isInterrupted) {
      var configuration = configuration(wait: 0, isInterrupted)
      configuration.foreignKeysEnabled = checksReferences
      let mode = """
        PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA secure_delete = OFF
        """
      configuration.prepareDatabase { try $0.execute(sql: mode) }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try fill(queue)
      // What fills it may bring another mode along.
      try queue.inDatabase { try $0.execute(sql: mode) }
      return Catalog(
        path: path, for: access, queue: queue, wait: 0, scratch: folder,
        isInterrupted: isInterrupted)
    }
  }

  /// Copies the whole catalog to another file, in one state of it.
  ///
  /// With `step`, it goes in steps of a few pages, of which there are several for every catalog. It is
  /// called after each: from the first one on nobody else can write to the target, and until the last
  /// one everybody sees it as it was. What it throws leaves the target so.
  ///
  /// - Throws: what SQLite reports of either file.
  func copy(to target: DatabaseQueue, step: (() throws -> Void)? = nil) throws {
    try withQueue { queue in
      try queue.read { source in
        try target.inDatabase {
          try source.backup(to: $0, pagesPerStep: step == nil ? -1 : 16) { _ in try step?() }
        }
      }
    }
  }
}
