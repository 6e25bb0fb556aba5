import GRDB
import GRDBSQLite
import MetroText

/// Writes the parts of one revision and the indexes that find them again.
///
/// For each part it notes which records the part touches, for history, and marks them for the
/// search index, as triggers do when another program writes.
final class RevisionParts {
  private struct Counts {
    var added = 0
    var changed = 0
    var removed = 0

    mutating func count(_ presence: RecordTally.Presence, _ number: Int) {
      switch (presence.isBefore, presence.isAfter) {
      case (false, true): added += number
      case (true, true): changed += number
      case (true, false): removed += number
      case (false, false): break
      }
    }
  }

  private let database: Database
  /// The revision, once it has a part.
  private var begun: (revision: Int64, statements: PartStatements)?
  private var counts: [Noun.Name: Counts] = [:]
  /// Created when a second part touches a record again.
  private var tally: RecordTally?
  private let number: Int64?
  private let marksPending: Bool
  private var digest = RevisionDigest()
  /// The nouns whose records need no mark for the search index.
  var newNouns: Set<Noun.Name> = []

  /// Without a number, the revision gets the number after the latest.
  init(_ database: Database, number: Int64? = nil, marksPending: Bool = true) {
    self.database = database
    self.number = number
    self.marksPending = marksPending
  }

  /// Writes a part from the bytes of a changeset.
  ///
  /// Without a number, the part gets the number after the latest. With `isNew`, no earlier part of
  /// the revision touches any of its records.
  func add(
    _ changeset: UnsafeBufferPointer<UInt8>, number: Int64? = nil, isNew: Bool = false
  ) throws {
    let isFirst = begun == nil
    let (revision, statements) = try begin()
    let part = try unsafe statements.insert(changeset, of: revision, number: number)
    unsafe digest.add(part: changeset)
    var reader = unsafe ChangesetReader(changeset)
    var table: RecordedTable?
    if !isNew, !isFirst { try statements.touched.write() }
    let hadTally = tally != nil
    var keys: Set<RecordKey> = []
    while try reader.next() {
      if table?.name != reader.table { table = RecordedTable.named(reader.table) }
      guard let table, case .text(let id)? = reader.firstKey else {
        throw ChangesetError()
      }
      let key = unsafe RecordKey(table.noun, id: id)
      // Noun tables precede list tables, so the first change of a record determines how it is
      // counted.
      guard keys.insert(key).inserted else { continue }
      if marksPending, !newNouns.contains(table.noun.name) {
        try unsafe statements.pending.mark(table, id: id)
      }
      let operation = table.isNounsOwn ? reader.operation : nil
      if tally == nil, !isNew, !isFirst,
        try statements.isTouched(key, before: part, of: revision)
      {
        tally = try tally(of: revision, before: part)
      }
      let (old, new) = tally?.note(key, operation) ?? (nil, RecordTally.Presence(operation))
      if let old { counts[table.noun.name, default: Counts()].count(old, -1) }
      counts[table.noun.name, default: Counts()].count(new, 1)
    }
    try statements.touched.add(keys, in: part)
    // Adds the records of this part that were counted before the tally existed.
    if !hadTally, tally != nil { tally = try tally(of: revision, before: part + 1) }
  }

  /// Computes the tally of a revision's records from its parts before `part`.
  private func tally(of revision: Int64, before part: Int64) throws -> RecordTally {
    let log = RevisionLog(database)
    var tally = RecordTally()
    for earlier in try log.parts(of: revision...revision) where earlier < part {
      try unsafe log.changeset(earlier).forEachRecord { table, id, operation in
        tally.note(unsafe RecordKey(table.noun, id: id), table.isNounsOwn ? operation : nil)
      }
    }
    return tally
  }

  /// Writes the revision's own data; returns its number, or nil if it has no parts.
  func finish(
    _ origin: RevisionOrigin, _ kind: RevisionKind, renames: [Rename], merges: [Merge] = []
  ) throws -> Int64? {
    guard let (revision, statements) = begun else { return nil }
    try statements.touched.write()
    try SQLiteErrors.blamingFile {
      // If the clock goes backward, a change must not get a time before the change it follows.
      try database.execute(
        sql: """
          UPDATE revision SET actor = ?, command = ?, note = ?, kind = ?, target = ?,
            time = max(?, ifnull((SELECT time FROM revision WHERE number < ?
              ORDER BY number DESC LIMIT 1), ''))
          WHERE number = ?
          """,
        arguments: [
          origin.actor, origin.command, origin.note, kind.word, kind.target, origin.time.text,
          revision, revision,
        ])
    }
    for rename in try happened(renames.composed, in: revision) {
      counts[rename.noun, default: Counts()].added -= 1
      counts[rename.noun, default: Counts()].removed -= 1
      counts[rename.noun, default: Counts()].changed += 1
      try database.execute(
        sql: "INSERT INTO revision_rename (revision, noun, before, after) VALUES (?, ?, ?, ?)",
        arguments: [revision, rename.noun.rawValue, rename.before, rename.after])
    }
    for (index, merge) in merges.enumerated() {
      try database.execute(
        sql: "INSERT INTO revision_merge VALUES (?, ?, ?, ?, ?)",
        arguments: [revision, index + 1, merge.noun.rawValue, merge.before, merge.after])
    }
    try SQLiteErrors.blamingFile {
      for (noun, counts) in counts where counts.added + counts.changed + counts.removed > 0 {
        try database.execute(
          sql: "INSERT INTO revision_noun VALUES (?, ?, ?, ?, ?)",
          arguments: [revision, noun.rawValue, counts.added, counts.changed, counts.removed])
      }
      try RevisionChain(database).append(revision, digest)
    }
    return revision
  }

  /// Returns the renames of records that exist before and after; others are intermediate steps.
  private func happened(_ renames: [Rename], in revision: Int64) throws -> [Rename] {
    guard !renames.isEmpty else { return [] }
    let tally = try tally ?? self.tally(of: revision, before: .max)
    return renames.filter(tally.isRenamed)
  }

  /// Builds the index of the records that parts touch, for a catalog that has none.
  static func fillIndex(_ database: Database) throws {
    let touched = try TouchedRecords(database)
    let log = RevisionLog(database)
    for part in try log.parts(of: 0...Int64.max) {
      var keys: Set<RecordKey> = []
      try unsafe log.changeset(part).forEachRecord { table, id, _ in
        keys.insert(unsafe RecordKey(table.noun, id: id))
      }
      try touched.add(keys, in: part)
    }
    try touched.write()
  }

  /// Creates the revision row that parts refer to.
  @discardableResult
  func begin() throws -> (revision: Int64, statements: PartStatements) {
    if let begun { return begun }
    try database.execute(
      sql: """
        INSERT INTO revision (number, time, actor, command, kind)
          SELECT ifnull(?, ifnull(max(number), 0) + 1), '1970-01-01T00:00:00Z', '', '', 'change'
          FROM revision
        """, arguments: [number])
    let begun = (database.lastInsertedRowID, try PartStatements(database))
    self.begun = begun
    return begun
  }
}

/// The statements that run for each record of a part.
struct PartStatements {
  private let insertPart: RowStatement
  private let findRecord: RowStatement
  let pending: PendingRecords
  let touched: TouchedRecords
  private let database: Database

  init(_ database: Database) throws {
    self.database = database
    insertPart = try RowStatement(
      database,
      // SQLite would choose an arbitrary number if none followed the last.
      """
      INSERT INTO revision_part (revision, changeset, number)
        SELECT ?, ?, ifnull(?, ifnull(max(number), 0) + 1) FROM revision_part
      """)
    touched = try TouchedRecords(database)
    findRecord = try RowStatement(
      database,
      """
      SELECT 1 FROM revision_record
        JOIN revision_part ON revision_part.number = revision_record.part
      WHERE record = ? AND part < ? AND revision = ? LIMIT 1
      """)
    pending = try PendingRecords(database)
  }

  /// Adds a part and returns its number.
  func insert(
    _ changeset: UnsafeBufferPointer<UInt8>, of revision: Int64, number: Int64?
  ) throws -> Int64 {
    defer { insertPart.reset() }
    if let number { insertPart.bind(number, at: 3) } else { insertPart.bindNull(at: 3) }
    insertPart.bind(revision, at: 1)
    try unsafe insertPart.bind(blob: changeset, at: 2)
    try insertPart.execute()
    return database.lastInsertedRowID
  }

  /// Returns whether an earlier part of the revision touches a record.
  func isTouched(_ record: RecordKey, before part: Int64, of revision: Int64) throws -> Bool {
    defer { findRecord.reset() }
    findRecord.bind(record.number, at: 1)
    findRecord.bind(part, at: 2)
    findRecord.bind(revision, at: 3)
    return try findRecord.next()
  }
}
