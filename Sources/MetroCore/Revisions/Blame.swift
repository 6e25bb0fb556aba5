import GRDB

/// The revision that set the current value of a field.
package struct FieldOrigin: Sendable {
  package let field: Field
  package let value: String
  /// Nil if another program set the value.
  package let revision: Revision?
}

extension Catalog {
  /// Returns, for each field of a record that has a value, the revision that set it, in field
  /// order.
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
        // Fields that a revision returned to an earlier state: the revision that set them then is
        // their origin.
        var returned: [String: (by: Revision, before: Int64)] = [:]
        var after = present
        var parts = try log.parts(after: .min, touching: slice.records)
        for number in lineage.revisions.reversed() where origins.count < noun.fields.count {
          // Some may touch another record that had one of the IDs for a time.
          while let part = parts.last, try log.revision(ofPart: part) ?? 0 >= number {
            try slice.takeBack([part], database)
            parts.removeLast()
          }
          let before = try slice.values(noun, id: lineage.id(after: number - 1))
          let revision = try log.revision(number)
          for field in noun.fields.map(\.name) where origins[field] == nil {
            if let back = returned[field] {
              guard number < back.before else { continue }
              returned[field] = nil
              // The value differs if a list was changed in between.
              guard after[field] == present[field] else {
                origins[field] = back.by
                continue
              }
            }
            guard before[field] != after[field] else { continue }
            if let end = revision.kind.goesBackBefore {
              returned[field] = (revision, end)
            } else {
              origins[field] = revision
            }
          }
          after = before
        }
        origins.merge(returned.mapValues(\.by)) { found, _ in found }
        return noun.fields.compactMap { field in
          guard let text = present.text(field.name) else { return nil }
          return FieldOrigin(field: field, value: text, revision: origins[field.name])
        }
      }
    }
  }
}

extension RevisionKind {
  /// The revision before which the catalog had the state that this revision restores, if any.
  fileprivate var goesBackBefore: Int64? {
    switch self {
    case .undo(let target), .redo(let target): target
    case .revert(let target): target + 1
    case .change, .adoption, .baseline: nil
    }
  }
}
