import GRDB
import MetroText

/// What became of a record that had an id which leads nowhere now, as far as the history has it.
package struct IDHistory: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case removed
    /// The record has another id since; in a catalog that kept no former ids then.
    case renamed(to: String)
    /// The id led to another one, until its alias was taken away.
    case freed(from: String)
  }

  package let kind: Kind
  /// The revision that did it.
  package let revision: Revision
}

extension IDHistory {
  /// Looks for the revision that took an id away; nil if the history has none.
  static func find(_ noun: Noun, id: String, _ database: Database) throws -> IDHistory? {
    let log = RevisionLog(database)
    let alias =
      Alias.owner.nouns.contains(noun.name) ? RecordID.made(from: [noun.table, id])?.text : nil
    var keys: Set = [RecordKey(noun, id: id)]
    if let alias { keys.insert(RecordKey(.alias, id: alias)) }
    for part in try log.parts(after: .min, touching: keys).reversed() {
      guard let loss = try Loss(of: noun, id: id, alias: alias, in: log.changeset(part), database),
        let number = try log.revision(ofPart: part)
      else { continue }
      let revision = try log.revision(number)
      if let target = loss.target {
        return IDHistory(kind: .freed(from: target), revision: revision)
      }
      let rename = try log.renames(in: number...number)
        .first { $0.noun == noun.name && $0.before == id }
      return IDHistory(kind: rename.map { .renamed(to: $0.after) } ?? .removed, revision: revision)
    }
    return nil
  }

  /// The removal of a record, or of the alias that led to another one.
  private struct Loss {
    /// Where the alias led; nil if it was the record.
    var target: String?

    /// Finds it in a changeset; nil if the changeset does neither.
    init?(
      of noun: Noun, id: String, alias: String?, in changeset: [UInt8], _ database: Database
    ) throws {
      let columns = try String.fetchAll(
        database, sql: "SELECT name FROM pragma_table_info('alias')")
      let target = columns.firstIndex(of: noun.table)
      let former = columns.firstIndex(of: "former")
      var isLost = false
      try unsafe changeset.withUnsafeBufferPointer { bytes in
        var reader = unsafe ChangesetReader(bytes)
        while try reader.next() {
          guard reader.operation == .delete, let key = reader.key.first?.cell else { continue }
          if reader.table == noun.table, Cell(key).text == id { isLost = true }
          guard reader.table == Noun.alias.table, let target, let former,
            max(target, former) < reader.before.count,
            let cell = reader.before[former], Cell(cell).text == id,
            let led = reader.before[target].flatMap({ Cell($0).text })
          else { continue }
          isLost = true
          self.target = led
        }
      }
      guard isLost else { return nil }
    }
  }
}
