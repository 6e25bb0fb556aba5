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
  private let columns: [String]
  private var byID: [String: [Past]] = [:]
  private var byName: [String: [Past]] = [:]

  /// Returns nil if no record of the noun was merged.
  init?(_ noun: Noun, _ database: Database) throws {
    guard Alias.owner.nouns.contains(noun.name) else { return nil }
    let merges = try Row.fetchAll(
      database,
      sql: """
        SELECT former, \(noun.table), (SELECT max(revision) FROM revision_merge
          WHERE noun = ? AND before = former)
        FROM alias WHERE \(noun.table) IS NOT NULL AND reason = ? ORDER BY former
        """, arguments: [noun.table, Alias.Reason.merged.rawValue])
    guard !merges.isEmpty else { return nil }
    self.noun = noun
    self.database = database
    columns = try String.fetchAll(
      database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [noun.table])
    for merge in merges {
      // Compaction may have removed the revision.
      guard let revision = try merge.decode(Int64?.self, atIndex: 2) else { continue }
      try read(merge.decode(atIndex: 0), mergedIn: revision, of: merge.decode(atIndex: 1))
    }
  }

  /// Returns the records that were merged into a record, and the record itself before each merge.
  func parts(of id: String) -> [RecordValues] { (byID[id] ?? []).map(\.values) }

  /// Returns the past records with a name, or of a noun without names all.
  func named(_ name: String?) -> [Past] { byName[FoldedName.key(of: name ?? "")] ?? [] }

  private func read(_ former: String, mergedIn revision: Int64, of id: String) throws {
    let after = try String.fetchOne(
      database,
      sql: "SELECT after FROM revision_merge WHERE revision = ? AND noun = ? AND before = ?",
      arguments: [revision, noun.table, former])
    try RevisionLog(database).forEachPart(of: revision) { changeset in
      try unsafe changeset.withUnsafeBufferPointer { bytes in
        var reader = unsafe ChangesetReader(bytes)
        while try reader.next() {
          guard reader.table == noun.table, let key = reader.firstKey.flatMap({ Cell($0).text })
          else { continue }
          if reader.operation == .delete, key == former {
            try add(id, values(reader.before, over: RecordValues()))
          } else if reader.operation == .update, key == after,
            let now = try RecordReader(database: database).values(noun, id: id)
          {
            try add(id, values(reader.before, over: now))
          }
        }
      }
    }
  }

  private func add(_ id: String, _ values: RecordValues) {
    let past = Past(id: id, values: values)
    byID[id, default: []].append(past)
    let name = noun.nameField.flatMap { values.text($0) } ?? ""
    byName[FoldedName.key(of: name), default: []].append(past)
  }

  /// Returns the values in the cells of a row over others, with the current IDs of records.
  private func values(_ cells: [RawCell?], over others: RecordValues) throws -> RecordValues {
    var values = others
    for field in noun.fields where !field.isList {
      guard let index = columns.firstIndex(of: field.name), index < cells.count,
        let cell = cells[index]
      else { continue }
      values[field.name] = field.stored(Cell(cell).stored)
      if case .reference(let target) = field.type, let text = values.text(field.name) {
        let id = try FormerIDs(database: database).present(.named(target), text)
        values[field.name] = FieldValue(.text(id))
      }
    }
    return values
  }
}

extension Cell {
  fileprivate var stored: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .number(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}
