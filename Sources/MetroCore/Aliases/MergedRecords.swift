import GRDB
import MetroText

/// What records said before they were merged, as far as the history has it.
///
/// A list that is imported again still has a row for each of two merged records. What it repeats is
/// no news, since the merge decided which values to use.
final class MergedRecords {
  /// A record before a merge.
  struct Past {
    /// The current ID of the record that it is part of.
    let id: String
    let values: RecordValues
  }

  private let noun: Noun
  private let database: Database
  private var byID: [String: [Past]] = [:]
  private var byName: [String: [Past]] = [:]

  /// A merge: the ID that ended, the ID of the other record then, and that record's ID now.
  private struct Merge {
    let former: String
    let other: String
    let current: String
    let revision: Int64
  }

  /// Returns nil if no record of the noun was merged.
  init?(_ noun: Noun, _ database: Database) throws {
    guard Alias.owner.nouns.contains(noun.name) else { return nil }
    // Compaction may have removed the revision.
    let merges = try Row.fetchAll(
      database,
      sql: """
        SELECT former, revision_merge.after, \(noun.table), max(revision)
        FROM alias JOIN revision_merge ON noun = ? AND before = former
        WHERE \(noun.table) IS NOT NULL AND reason = ?
        GROUP BY former ORDER BY 4 DESC, 1
        """, arguments: [noun.table, Alias.Reason.merged.rawValue]
    ).map { row in
      try Merge(
        former: row.decode(atIndex: 0), other: row.decode(atIndex: 1),
        current: row.decode(atIndex: 2), revision: row.decode(atIndex: 3))
    }
    guard let first = merges.last?.revision else { return nil }
    self.noun = noun
    self.database = database
    do { try read(merges, since: first) } catch is RowConflict {
      // Another program has changed a record: what it said before is not known.
    }
  }

  /// Reads what the records said directly before each merge, the latest merge first.
  private func read(_ merges: [Merge], since first: Int64) throws {
    var ids: Set<String> = []
    for merge in merges {
      ids.formUnion([merge.former, merge.other])
      ids.formUnion(try Lineage(of: noun, id: merge.current, database).ids)
    }
    let log = RevisionLog(database)
    let slice = try RecordSlice(of: noun, ids: ids, database) { false }
    let before = try log.parts(of: 0...first - 1).last ?? 0
    var parts = try log.parts(after: before, touching: slice.records)
    for merge in merges {
      while let part = parts.last, try log.revision(ofPart: part) ?? 0 >= merge.revision {
        try slice.takeBack([part], database)
        parts.removeLast()
      }
      for id in [merge.former, merge.other] {
        try add(merge.current, present(slice.values(noun, id: id)))
      }
    }
  }

  /// Returns the records that were merged into a record, and the record itself before each merge.
  func parts(of id: String) -> [RecordValues] { (byID[id] ?? []).map(\.values) }

  /// Returns the past records with a name, or of a noun without names all.
  func named(_ name: String?) -> [Past] { byName[FoldedName.key(of: name ?? "")] ?? [] }

  private func add(_ id: String, _ values: RecordValues) {
    let past = Past(id: id, values: values)
    byID[id, default: []].append(past)
    let name = noun.nameField.flatMap { values.text($0) } ?? ""
    byName[FoldedName.key(of: name), default: []].append(past)
  }

  /// Returns values with the current IDs of the records that they refer to.
  private func present(_ values: RecordValues) throws -> RecordValues {
    var values = values
    for field in noun.fields where !field.isList {
      guard case .reference(let target) = field.type, let text = values.text(field.name) else {
        continue
      }
      let id = try FormerIDs(database: database).present(.named(target), text)
      values[field.name] = FieldValue(.text(id))
    }
    return values
  }
}
