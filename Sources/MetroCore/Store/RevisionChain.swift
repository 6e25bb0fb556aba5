import Foundation
import GRDB

/// The digests of revisions, each of which covers the one before.
///
/// A revision whose contents were changed, removed or exchanged afterward does not fit its digest. Undoing
/// and redoing only add revisions.
struct RevisionChain {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Stores the digest of the latest revision, of which `digest` has the parts.
  func append(_ number: Int64, _ digest: RevisionDigest) throws {
    let previous = try Data.fetchOne(
      database,
      sql: "SELECT digest FROM revision WHERE number < ? ORDER BY number DESC LIMIT 1",
      arguments: [number])
    try store(number, finished(digest, number, after: previous), in: "digest")
  }

  /// Computes the digests of all revisions from a number on.
  func fill(from first: Int64 = 1) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT number, kind FROM revision WHERE number >= ? ORDER BY number",
      arguments: [first])
    var previous = try Data.fetchOne(
      database,
      sql: "SELECT digest FROM revision WHERE number < ? ORDER BY number DESC LIMIT 1",
      arguments: [first])
    for row in rows {
      let number: Int64 = try row.decode(atIndex: 0)
      let digest = try computed(number, after: previous)
      try store(number, digest, in: "digest")
      previous = Data(digest)
      if try row.decode(String.self, atIndex: 1) == "baseline" {
        try store(number, computed(number, after: previous), in: "baseline_digest")
      }
    }
  }

  /// Passes the revisions that do not fit their digests to `report`, in order.
  func check(_ report: (_ number: Int64) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, digest, baseline_digest, kind FROM revision ORDER BY number")
    var previous: Data?
    while let row = try rows.next() {
      let number: Int64 = try row.decode(atIndex: 0)
      let digest = try row.decode(Data?.self, atIndex: 1)
      let isBaseline = try row.decode(String.self, atIndex: 3) == "baseline"
      let expected = isBaseline ? try row.decode(Data?.self, atIndex: 2) : digest
      if try expected != Data(computed(number, after: isBaseline ? digest : previous)) {
        try report(number)
      }
      previous = digest
    }
  }

  private func store(_ number: Int64, _ digest: [UInt8], in column: String) throws {
    try database.execute(
      sql: "UPDATE revision SET \(column) = ? WHERE number = ?", arguments: [Data(digest), number])
  }

  /// Computes the digest of a revision from everything that is stored of it.
  private func computed(_ number: Int64, after previous: Data?) throws -> [UInt8] {
    var digest = RevisionDigest()
    let parts = try RowStatement(
      cachedIn: database, "SELECT changeset FROM revision_part WHERE revision = ? ORDER BY number")
    defer { parts.reset() }
    parts.bind(number, at: 1)
    while try parts.next() { digest.add(part: parts.blob(0)) }
    return try finished(digest, number, after: previous)
  }

  /// Adds what is stored besides the parts.
  private func finished(
    _ digest: RevisionDigest, _ number: Int64, after previous: Data?
  ) throws -> [UInt8] {
    var digest = digest
    for query in Self.queries {
      let rows = try RowStatement(cachedIn: database, query.sql)
      defer { rows.reset() }
      rows.bind(number, at: 1)
      while try rows.next() {
        for column in 0..<query.columns { digest.add(rows.cell(column)) }
      }
      digest.endTable()
    }
    return digest.finished(after: previous.map { Array($0) } ?? [])
  }

  private static let queries: [(sql: String, columns: Int32)] = [
    (
      """
      SELECT number, time, actor, command, note, kind, target FROM revision WHERE number = ?
      """, 7
    ),
    (
      """
      SELECT noun, added, changed, removed FROM revision_noun WHERE revision = ? ORDER BY noun
      """, 4
    ),
    (
      """
      SELECT noun, after, before FROM revision_rename WHERE revision = ? ORDER BY noun, after
      """, 3
    ),
    (
      """
      SELECT position, noun, before, after FROM revision_merge WHERE revision = ? ORDER BY position
      """, 4
    ),
  ]
}
