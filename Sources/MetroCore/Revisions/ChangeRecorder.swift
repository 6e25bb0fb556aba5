import CSQLite
import GRDB
import GRDBSQLite

/// Records what a transaction changes, and stores it as a revision.
///
/// SQLite's session extension sees every row that changes, including rows that foreign keys change.
/// The recorded changes are stored in parts from time to time, which keeps memory bounded during an
/// import.
final class ChangeRecorder {
  private let database: Database
  private let origin: RevisionOrigin
  private let kind: RevisionKind
  /// Nil while the caller reports the added rows itself and no session watches.
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

  /// Stores the recorded changes as a part if they have grown large.
  func cutIfLarge() throws {
    guard (session?.byteCount ?? 0) + inserted.byteCount > partSize else { return }
    try writePart()
    if !isAddingRows { try watch() }
  }

  /// Stores the changes recorded so far, before data derived from them is written.
  func flush() throws {
    let isWatching = session != nil
    try writePart()
    if isWatching { try watch() }
  }

  /// Runs work that only adds rows and reports them to ``addedRows``; anything else needs
  /// ``watch()``, also after an error.
  func addingRows<Result>(_ work: () throws -> Result) throws -> Result {
    try writePart()
    isAddingRows = true
    defer { isAddingRows = false }
    let result = try work()
    try watch()
    return result
  }

  /// The recorder of added rows while no session watches, otherwise nil.
  var addedRows: InsertedRows? { session == nil ? inserted : nil }

  /// Watches all changes from now on; must be called before anything except adding rows.
  func watch() throws {
    guard session == nil else { return }
    try inserted.storeWaiting()
    session = try Session(database)
  }

  /// Stores the remaining changes and the revision; returns its number, or nil if nothing changed.
  ///
  /// The caller passes renames and merges, since a changeset shows them as a removal and an
  /// addition.
  func finish(renames: [Rename], merges: [Merge] = []) throws -> Int64? {
    try writePart()
    return try parts.finish(origin, kind, renames: renames, merges: merges)
  }

  /// Stores changes that were already made without being recorded.
  ///
  /// With `isNew`, the changeset adds records that no earlier change of the revision has touched.
  func add(_ changeset: [UInt8], isNew: Bool = false) throws {
    guard !changeset.isEmpty else { return }
    try unsafe changeset.withUnsafeBufferPointer { try unsafe parts.add($0, isNew: isNew) }
  }

  /// The nouns that had no records before; all their records are indexed, so none is marked for
  /// search.
  var newNouns: Set<Noun.Name> { parts.newNouns }

  /// Notes that a noun has no records yet.
  func begins(_ noun: Noun) { parts.newNouns.insert(noun.name) }

  /// Notes that all records of types so far are in the search index; those that follow are marked.
  func areIndexed(_ nouns: Set<Noun.Name>) { parts.newNouns.subtract(nouns) }

  /// Returns the changeset that makes the tables of an attached database equal to those of `main`.
  static func difference(from schema: String, _ database: Database) throws -> [UInt8] {
    let session = try Session(database)
    for table in RecordedTable.all { try session.compare(table.name, with: schema) }
    var changeset: [UInt8] = []
    try unsafe session.end { unsafe changeset = Array($0) }
    return changeset
  }

  /// Stores the recorded changes and stops watching.
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

/// An SQLite session over the recorded tables.
@safe private final class Session {
  private var session: OpaquePointer?

  init(_ database: Database) throws {
    try check(unsafe metro_session_create(database.sqliteConnection, &session))
    for table in RecordedTable.all {
      try check(unsafe metro_session_attach(session, table.name))
    }
  }

  deinit {
    // The session must be deleted before its connection closes.
    if let session = unsafe session { unsafe metro_session_delete(session) }
  }

  func compare(_ table: String, with schema: String) throws {
    try check(unsafe metro_session_diff(session, schema, table, nil))
  }

  var byteCount: Int { unsafe Int(metro_session_memory(session)) }

  /// Passes the changeset of the recorded changes to `work` and ends the session.
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
