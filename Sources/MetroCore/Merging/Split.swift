import GRDB

/// A merge that was undone.
package struct Split: Sendable {
  /// The revision that merged the two.
  package let revision: Revision
  package let merge: Merge
  /// The records, by noun and ID, that began to refer to the remaining record later and still do.
  package let staying: [(noun: Noun.Name, id: String)]
}

extension Catalog {
  /// Undoes the merge of a record as a new revision; later changes, and later references to the
  /// remaining record, are kept.
  ///
  /// - Throws: `cannotSplit` if no record with this ID was merged, or if the history of the merge
  ///   is not retained; `undoConflict` if later changes depend on the merge.
  @discardableResult
  package func split(
    _ noun: Noun, id: String, by origin: RevisionOrigin = .unknown, dryRun: Bool = false
  ) throws -> Split {
    let (number, merge, renamed, latest) = try read { database in
      let found = try MergeSearch(database).find(noun, id: id)
      let log = RevisionLog(database)
      let renamed = try log.renames(in: found.revision + 1...Int64.max).composed
        .first { $0.noun == noun.name && $0.before == found.merge.after }
      return (found.revision, found.merge, renamed, try log.latest())
    }
    let revision = try undo(number, by: origin, dryRun: dryRun, keeping: renamed)
    let staying = try read { database in
      try LaterReferences(
        to: noun, id: renamed?.after ?? merge.after, formerly: merge.after, database
      ).since(number, upTo: latest)
    }
    return Split(revision: revision, merge: merge, staying: staying)
  }
}

/// Finds the revision that merged a record into another one.
private struct MergeSearch {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func find(_ noun: Noun, id: String) throws -> (revision: Int64, merge: Merge) {
    func refusal(_ reason: String, hint: Hint? = nil) -> MergeError {
      .cannotSplit(noun.name, id: id, reason: reason, hint: hint)
    }
    let reader = RecordReader(database: database)
    guard try !reader.exists(noun, id: id) else {
      throw refusal("a record has this id", hint: .listMergedIDs)
    }
    guard
      let alias = try Row.fetchOne(
        database,
        sql: """
          SELECT \(noun.table), reason, id FROM alias WHERE former = ? AND \(noun.table) IS NOT NULL
          """, arguments: [id])
    else {
      try reader.require(noun, id: id)
      throw refusal("it was not merged")
    }
    let target: String = try alias.decode(atIndex: 0)
    guard try alias.decode(String.self, atIndex: 1) == Alias.Reason.merged.rawValue else {
      throw refusal(
        "it was renamed, not merged",
        hint: .rename(record: RecordAddress(noun.name, target), to: id))
    }
    guard
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT revision, position, after FROM revision_merge WHERE noun = ? AND before = ?
          ORDER BY revision DESC LIMIT 1
          """, arguments: [noun.table, id])
    else {
      throw refusal(
        "the history of its merge is no longer kept",
        hint: .removeAlias(id: try alias.decode(atIndex: 2)))
    }
    let revision: Int64 = try row.decode(atIndex: 0)
    guard try row.decode(Int.self, atIndex: 1) == 1 else {
      let record =
        try String.fetchOne(
          database,
          sql: """
            SELECT noun || '/' || before FROM revision_merge WHERE revision = ? AND position = 1
            """, arguments: [revision]) ?? ""
      throw refusal(
        "it was merged along with \(record)",
        hint: RecordAddress(record).map { Hint.split(record: $0) })
    }
    return (
      revision, Merge(noun: noun.name, before: id, after: try row.decode(atIndex: 2))
    )
  }
}

/// Finds the records that began to refer to a record in some revisions, and still do.
private struct LaterReferences {
  private let database: Database
  private let id: String
  /// The ID at the time of the merge.
  private let former: String
  private let references: [References.Reference]

  init(to noun: Noun, id: String, formerly former: String, _ database: Database) throws {
    self.database = database
    self.id = id
    self.former = former
    references = try References(to: noun, database: database).all
      .filter { $0.noun.name != .alias }
  }

  /// Returns the records, in order of reference and of IDs.
  ///
  /// `first` is the merge itself; references that it moved are not included.
  func since(_ first: Int64, upTo last: Int64) throws -> [(noun: Noun.Name, id: String)] {
    let log = RevisionLog(database)
    let own = try log.parts(of: first...first)
    let start = own.last ?? 0
    let end = try log.parts(of: 0...last).last ?? 0
    var found: [Noun.Name: Set<String>] = [:]
    for reference in references {
      var candidates: Set<String> = []
      var parts: Set<Int64> = []
      for owner in try reference.ids(database, referringTo: id) {
        let touching = try log.parts(after: start, touching: [RecordKey(reference.noun, id: owner)])
          .filter { $0 <= end }
        guard !touching.isEmpty else { continue }
        candidates.insert(owner)
        parts.formUnion(touching)
      }
      for part in own where !candidates.isEmpty {
        candidates.subtract(try owners(reference, in: log.changeset(part)))
      }
      for part in parts where !candidates.isEmpty {
        found[reference.noun.name, default: []].formUnion(
          try owners(reference, in: log.changeset(part)).intersection(candidates))
      }
    }
    return Noun.inOrderOfReference.flatMap { noun in
      (found[noun.name] ?? []).sorted().map { (noun.name, $0) }
    }
  }

  /// Returns the records whose references to the record a changeset sets.
  private func owners(
    _ reference: References.Reference, in changeset: [UInt8]
  ) throws -> Set<String> {
    let columns = try String.fetchAll(
      database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [reference.table])
    guard let column = columns.firstIndex(of: reference.column) else { return [] }
    var owners: Set<String> = []
    try unsafe changeset.withUnsafeBufferPointer { bytes in
      var reader = unsafe ChangesetReader(bytes)
      while try reader.next() {
        guard reader.table == reference.table, reader.operation != .delete,
          column < reader.after.count, let cell = reader.after[column],
          [id, former].contains(Cell(cell).text), let owner = reader.key.first?.cell
        else { continue }
        // A reference that follows a new ID was there before.
        let old = reader.operation == .update ? reader.before[column].map { Cell($0).text } : nil
        guard old != former || id == former else { continue }
        Cell(owner).text.map { _ = owners.insert($0) }
      }
    }
    return owners
  }
}
