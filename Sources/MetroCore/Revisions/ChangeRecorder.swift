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
  private var session: Session
  private let parts: RevisionParts

  init(_ database: Database, _ origin: RevisionOrigin, _ kind: RevisionKind) throws {
    self.database = database
    self.origin = origin
    self.kind = kind
    session = try Session(database)
    parts = RevisionParts(database)
  }

  /// How many bytes a session may hold before it is cut; it takes twice as many while it is written.
  static let partSize = 16 << 20

  /// Writes down what was recorded if it has become much.
  func cutIfLarge() throws {
    guard session.byteCount > Self.partSize else { return }
    try writePart()
    session = try Session(database)
  }

  /// Writes down the rest and the revision; returns its number, or nil if nothing was changed.
  ///
  /// Records that were renamed have to be said, since a changeset has them removed and added.
  func finish(renames: [Rename]) throws -> Int64? {
    try writePart()
    return try parts.finish(origin, kind, renames: renames)
  }

  /// Writes down changes that are made already, and that nobody recorded.
  func add(_ changeset: [UInt8]) throws {
    guard !changeset.isEmpty else { return }
    try unsafe changeset.withUnsafeBufferPointer { try unsafe parts.add($0) }
  }

  /// The changeset that makes the tables of an attached database equal to those of `main`.
  static func difference(from schema: String, _ database: Database) throws -> [UInt8] {
    let session = try Session(database)
    for table in RecordedTable.all { try session.compare(table.name, with: schema) }
    var changeset: [UInt8] = []
    try unsafe session.end { unsafe changeset = Array($0) }
    return changeset
  }

  private func writePart() throws {
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
