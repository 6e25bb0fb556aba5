import GRDB
import MetroText

/// What happened to a record whose ID is no longer valid, according to the history.
package struct IDHistory: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case removed
    /// The record has another ID; the catalog did not keep former IDs at the time.
    case renamed(to: String)
    /// The ID was an alias of another one, and the alias was removed.
    case freed(from: String)
  }

  package let kind: Kind
  /// The revision with this change.
  package let revision: Revision
}

extension IDHistory {
  /// Finds the revision that made an ID invalid; nil if the history has none.
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

  /// The removal of a record or of an alias.
  private struct Loss {
    /// The ID that the alias led to; nil if the record was removed.
    var target: String?

    /// Finds the removal in a changeset; returns nil if there is none.
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
