import CSQLite
import GRDB
import GRDBSQLite

/// Records what a transaction changes, and writes it down as a revision.
///
/// SQLite's session extension sees every row that changes, also those that foreign keys change. What
/// it holds is cut off and written down from time to time, so that memory does not grow with an
/// import.
final class ChangeRecorder {
  private let database: Database
  private let origin: RevisionOrigin
  private let kind: RevisionKind
  /// Nil while nobody watches, and whoever adds rows says which.
  private var session: Session?
  private let parts: RevisionParts
  private let inserted: InsertedRows
  private var isAddingRows = false
  private let partSize: Int

  init(
    _ database: Database, _ origin: RevisionOrigin, _ kind: RevisionKind,
    partSize: Int = Catalog.partSize
  ) throws {
    self.database = database
    self.origin = origin
    self.kind = kind
    self.partSize = partSize
    session = try Session(database)
    parts = RevisionParts(database)
    inserted = InsertedRows(database)
  }

  /// Writes down what was recorded if it has become much.
  func cutIfLarge() throws {
    guard (session?.byteCount ?? 0) + inserted.byteCount > partSize else { return }
    try writePart()
    if !isAddingRows { try watch() }
  }

  /// Writes down what was recorded so far, so that what follows from it can be made.
  func flush() throws {
    let isWatching = session != nil
    try writePart()
    if isWatching { try watch() }
  }

  /// Does work that adds rows and says which, to ``addedRows``, and nothing else without ``watch()``.
  func addingRows<Result>(_ work: () throws -> Result) throws -> Result {
    try writePart()
    isAddingRows = true
    let result = try work()
    isAddingRows = false
    try watch()
    return result
  }

  /// Takes the rows that are added, if nobody watches.
  var addedRows: InsertedRows? { session == nil ? inserted : nil }

  /// Watches what is changed from now on; to be called before anything but adding rows.
  func watch() throws {
    guard session == nil else { return }
    try inserted.storeWaiting()
    session = try Session(database)
  }

  /// Writes down the rest and the revision; returns its number, or nil if nothing was changed.
  ///
  /// Records that were renamed or merged have to be said: a changeset has them removed and added.
  func finish(renames: [Rename], merges: [Merge] = []) throws -> Int64? {
    try writePart()
    return try parts.finish(origin, kind, renames: renames, merges: merges)
  }

  /// Writes down changes that are made already, and that nobody recorded.
  ///
  /// With `isNew`, they add records that no earlier change of the revision has touched.
  func add(_ changeset: [UInt8], isNew: Bool = false) throws {
    guard !changeset.isEmpty else { return }
    try unsafe changeset.withUnsafeBufferPointer { try unsafe parts.add($0, isNew: isNew) }
  }

  /// The nouns that had no records before: all of theirs are indexed for search, and none is marked.
  var newNouns: Set<Noun.Name> { parts.newNouns }

  /// Says that a noun has no records yet.
  func begins(_ noun: Noun) { parts.newNouns.insert(noun.name) }

  /// The changeset that makes the tables of an attached database equal to those of `main`.
  static func difference(from schema: String, _ database: Database) throws -> [UInt8] {
    let session = try Session(database)
    for table in RecordedTable.all { try session.compare(table.name, with: schema) }
    var changeset: [UInt8] = []
    try unsafe session.end { unsafe changeset = Array($0) }
    return changeset
  }

  /// Writes down what was recorded, and watches no more.
  private func writePart() throws {
    // Rows were added before the session began.
    try add(inserted.take(), isNew: true)
    guard let session else { return }
    self.session = nil
    try unsafe session.end { bytes in
      if !bytes.isEmpty { try unsafe parts.add(bytes) }
    }
  }
}

/// A session of SQLite over the recorded tables.
@safe private final class Session {
  private var session: OpaquePointer?

  init(_ database: Database) throws {
    try check(unsafe metro_session_create(database.sqliteConnection, &session))
    for table in RecordedTable.all {
      try check(unsafe metro_session_attach(session, table.name))
    }
  }

  deinit {
    // It must be gone before its connection.
    if let session = unsafe session { unsafe metro_session_delete(session) }
  }

  func compare(_ table: String, with schema: String) throws {
    try check(unsafe metro_session_diff(session, schema, table, nil))
  }

  var byteCount: Int { unsafe Int(metro_session_memory(session)) }

  /// Gives the changeset of what was recorded, and records no more.
  func end(_ work: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    var count: Int32 = 0
    var start: UnsafeMutableRawPointer?
    try check(unsafe metro_session_changeset(session, &count, &start))
    defer { unsafe sqlite3_free(start) }
    unsafe metro_session_delete(session)
    unsafe session = nil
    try unsafe work(
      UnsafeBufferPointer(
        start: start?.assumingMemoryBound(to: UInt8.self), count: Int(count)))
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}
