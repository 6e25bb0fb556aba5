import GRDB

/// Scratch catalogs, whose files are deleted when the values are freed.
///
/// Changes in them are not recorded, and they need not survive a system crash.
extension Catalog {
  /// Creates a scratch catalog for rows that come in any order.
  static func emptyScratch(_ isInterrupted: @escaping @Sendable () -> Bool) throws -> Catalog {
    try scratch(checksReferences: false, isInterrupted) { try $0.write(Schema.makeWithoutIndexes) }
  }

  /// Creates a scratch copy of the catalog as it is.
  func scratchCopy() throws -> Catalog {
    try Self.scratch(checksReferences: false, isInterrupted) { try copy(to: $0) }
  }

  /// Creates a catalog file in a folder of its own; `fill` writes its contents.
  static func scratch(
    for access: Access = .writing, checksReferences: Bool, isRecorded: Bool = false,
    _ isInterrupted: @escaping @Sendable () -> Bool,
    fill: (DatabaseQueue) throws -> Void
  ) throws -> Catalog {
    let folder = try TemporaryFolder()
    let path = try folder.makeFile("catalog.sqlite")
    return try SQLiteErrors.translating(path: path, wait: 0, isInterrupted) {
      var configuration = configuration(wait: 0, isInterrupted)
      configuration.foreignKeysEnabled = checksReferences
      let mode = """
        PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA secure_delete = OFF
        """
      configuration.prepareDatabase { try $0.execute(sql: mode) }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try fill(queue)
      // A copy into the file may have changed the mode.
      try queue.inDatabase { try $0.execute(sql: mode) }
      return Catalog(
        path: path, for: access, queue: queue, wait: 0, scratch: folder, isRecorded: isRecorded,
        isInterrupted: isInterrupted)
    }
  }

  /// Copies the whole catalog, in one state, to another file.
  ///
  /// With `step`, the copy runs in steps of a few pages, several for every catalog, and calls
  /// `step` after each. From the first step on, no other process can write to the target; until the
  /// last, readers see its old state. An error from `step` leaves the target unchanged.
  ///
  /// - Throws: SQLite's errors for either file.
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
