import GRDB
import MetroText

/// Reads the revisions of a catalog and their changesets.
struct RevisionLog {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the number of the latest revision, or 0 before the first.
  func latest() throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT max(number) FROM revision") ?? 0
  }

  /// Returns the latest revision, or nil before the first.
  func last() throws -> Revision? {
    let number = try latest()
    return number > 0 ? try revision(number) : nil
  }

  /// Reads a revision.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`.
  func revision(_ number: Int64) throws -> Revision {
    let row = try Row.fetchOne(
      try database.cachedStatement(sql: "\(Self.select) WHERE number = ?"), arguments: [number])
    guard let row else {
      try checkIsKept(number)
      throw HistoryError.noSuchRevision(number, latest: try latest())
    }
    return try revision(row)
  }

  /// Checks that history still holds the state after a revision; 0 is the state before the first.
  ///
  /// With `orBefore`, the empty state directly before a baseline also passes.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`.
  func checkIsKept(_ number: Int64, orBefore: Bool = false) throws {
    guard number >= 0, try number <= latest() else {
      throw HistoryError.noSuchRevision(number, latest: try latest())
    }
    let baseline = try Int64.fetchOne(
      database, sql: "SELECT number FROM revision WHERE kind = 'baseline'")
    if let baseline, number < baseline, !(orBefore && number + 1 == baseline) {
      throw HistoryError.revisionNotKept(number, first: baseline)
    }
  }

  /// The columns that ``revision(_:)-swift.method`` reads from a row.
  static let select = "SELECT number, time, actor, command, note, kind, target FROM revision"

  func revision(_ row: Row) throws -> Revision {
    let number = try row.decode(Int64.self, atIndex: 0)
    let kind = try RevisionKind(word: row.decode(atIndex: 5), target: row.decode(atIndex: 6))
    guard number >= 1, let kind, let time = try UTCTime(row.decode(atIndex: 1)) else {
      throw ChangesetError()
    }
    return try Revision(
      number: number, kind: kind,
      origin: RevisionOrigin(
        actor: row.decode(atIndex: 2), command: row.decode(atIndex: 3),
        note: row.decode(atIndex: 4), time: time),
      counts: counts(of: number))
  }

  private func counts(of revision: Int64) throws -> [Revision.Counts] {
    let statement = try database.cachedStatement(
      sql: "SELECT noun, added, changed, removed FROM revision_noun WHERE revision = ?")
    let rows = try Row.fetchAll(statement, arguments: [revision])
    return try Noun.inOrderOfReference.compactMap { noun in
      let row = try rows.first { try $0.decode(String.self, atIndex: 0) == noun.table }
      guard let row else { return nil }
      return try Revision.Counts(
        noun: noun.name, added: row.decode(atIndex: 1), changed: row.decode(atIndex: 2),
        removed: row.decode(atIndex: 3))
    }
  }

  /// Returns the number of the last revision at or before a time, or 0 if there is none.
  func revision(at time: UTCTime) throws -> Int64 {
    try Int64.fetchOne(
      database, sql: "SELECT max(number) FROM revision WHERE time <= ?", arguments: [time.text])
      ?? 0
  }

  // MARK: - Changesets

  /// Returns the numbers of the parts of some revisions, in chronological order.
  func parts(of revisions: ClosedRange<Int64>) throws -> [Int64] {
    try Int64.fetchAll(
      database, sql: "SELECT number FROM revision_part WHERE revision BETWEEN ? AND ? ORDER BY 1",
      arguments: [revisions.lowerBound, revisions.upperBound])
  }

  /// Returns the parts after `part` that touch any of some records, in chronological order.
  ///
  /// The result may include a part that only touches a different record with the same key.
  func parts(after part: Int64, touching records: Set<RecordKey>) throws -> [Int64] {
    // For many records, reading every part is faster than searching the index.
    guard records.count <= 1_000 else {
      return try Int64.fetchAll(
        database, sql: "SELECT number FROM revision_part WHERE number > ? ORDER BY 1",
        arguments: [part])
    }
    let statement = try database.cachedStatement(
      sql: "SELECT part FROM revision_record WHERE record = ? AND part > ?")
    var parts: Set<Int64> = []
    for record in records {
      parts.formUnion(try Int64.fetchAll(statement, arguments: [record.number, part]))
    }
    return parts.sorted()
  }

  /// Returns the revision that a part belongs to.
  func revision(ofPart part: Int64) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT revision FROM revision_part WHERE number = ?"),
      arguments: [part])
  }

  /// Returns the changeset of a part.
  func changeset(_ part: Int64) throws -> [UInt8] {
    let statement = try database.cachedStatement(
      sql: "SELECT changeset FROM revision_part WHERE number = ?")
    statement.arguments = [part]
    let rows = RowStatement(statement)
    defer { rows.reset() }
    guard try rows.next() else { throw ChangesetError() }
    return rows.blob(0)
  }

  func forEachPart(of revision: Int64, _ work: ([UInt8]) throws -> Void) throws {
    for part in try parts(of: revision...revision) { try work(changeset(part)) }
  }

  /// Deletes all revisions after one.
  func forget(after number: Int64) throws {
    let last = try parts(of: 0...number).last ?? 0
    try database.execute(
      sql: """
        DELETE FROM revision_record WHERE part > \(last);
        DELETE FROM revision_part WHERE number > \(last);
        DELETE FROM revision_noun WHERE revision > \(number);
        DELETE FROM revision_rename WHERE revision > \(number);
        DELETE FROM revision_merge WHERE revision > \(number);
        DELETE FROM revision WHERE number > \(number);
        """)
  }

  /// Returns the renames of some revisions, in chronological order.
  func renames(in revisions: ClosedRange<Int64>) throws -> [Rename] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT noun, before, after FROM revision_rename WHERE revision BETWEEN ? AND ?
        ORDER BY revision, noun, after
        """, arguments: [revisions.lowerBound, revisions.upperBound]
    ).compactMap { row in
      try Noun.Name(rawValue: row.decode(atIndex: 0)).map {
        try Rename(noun: $0, before: row.decode(atIndex: 1), after: row.decode(atIndex: 2))
      }
    }
  }
}
