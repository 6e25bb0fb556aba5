import GRDB

/// Which revision gave a field the value that it has.
package struct FieldOrigin: Sendable {
  package let field: Field
  package let value: String
  /// Nil where the value is another program's.
  package let revision: Revision?
}

extension Catalog {
  /// Says for each field of a record that has a value which revision set it, in the noun's order.
  ///
  /// - Throws: `noSuchRecord`; `changedOutside` if another program has changed the record.
  package func blame(_ noun: Noun, id: String) throws -> [FieldOrigin] {
    try translatingConflicts {
      try read { database in
        let reader = RecordReader(database: database)
        try reader.require(noun, id: id)
        let present = try reader.values(noun, id: id) ?? RecordValues()
        let log = RevisionLog(database)
        let lineage = try Lineage(of: noun, id: id, database)
        let slice = try RecordSlice(of: noun, ids: lineage.ids, database, isInterrupted)
        var origins: [String: Revision] = [:]
        // What was taken back and what took it back cancel out.
        let takenBack = try UndoChoice(database).takenBack()
        let passing = Set(takenBack.keys).union(takenBack.values)
        var after = present
        var parts = try log.parts(after: .min, touching: slice.records)
        for number in lineage.revisions.reversed() where origins.count < noun.fields.count {
          // Some may be of another record, which had one of the ids for a time.
          while let part = parts.last, try log.revision(ofPart: part) ?? 0 >= number {
            try slice.takeBack([part], database)
            parts.removeLast()
          }
          let before = try slice.values(noun, id: lineage.id(after: number - 1))
          for change in differences(noun, from: before, to: after)
          where origins[change.field] == nil && !passing.contains(number) {
            origins[change.field] = try log.revision(number)
          }
          after = before
        }
        return noun.fields.compactMap { field in
          guard let text = present.text(field.name) else { return nil }
          return FieldOrigin(field: field, value: text, revision: origins[field.name])
        }
      }
    }
  }
}
