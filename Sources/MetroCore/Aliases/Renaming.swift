import GRDB
package import MetroText

extension CatalogWriter {
  /// Changes the ID of a record; all references follow, and the old ID becomes an alias.
  ///
  /// A former ID of the same record becomes its current ID and is no longer an alias.
  ///
  /// - Throws: `noSuchRecord`, `recordExists`; `idLeadsElsewhere` if another record had the new ID.
  package func rename(_ noun: Noun, from old: String, to new: RecordID) throws {
    try reader.require(noun, id: old)
    guard old != new.text else { return }
    guard try !reader.exists(noun, id: new.text) else {
      throw RecordError.recordExists(noun.name, id: new.text)
    }
    let number = try numberOfPresentID(noun, old)
    if try formerIDs.successor(noun, of: new.text) == old {
      try freeFormerID(noun, new.text)
    }
    try checkLeadsNowhere(noun, id: new.text)
    try database.execute(
      sql: "UPDATE \(noun.table) SET id = ? WHERE id = ?", arguments: [new.text, old])
    noteNames(of: noun)
    identityGroups.forget(noun)
    note(Rename(noun: noun.name, before: old, after: new.text))
    try note(Change(kind: .renamed(from: old), noun: noun.name, id: new.text, fields: []))
    try keepFormerID(noun, old, leadingTo: new.text, .renamed, number: number)
  }
}
