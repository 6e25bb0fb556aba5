import GRDB

/// Brings back what one side removed together with a record that the result keeps.
///
/// Whoever removes a record removes what depends on it, or takes the reference out of a record that
/// stays. If the removal is overruled, both come back, except what the other side removed as well.
struct KeptDependents {
  private let merge: ThreeWayMerge
  private let taken: DifferingRecords
  private let rows: MergedRows
  private let database: Database

  /// `taken` are the records of which the catalog's state is the result.
  init(
    _ merge: ThreeWayMerge, _ taken: DifferingRecords, _ rows: MergedRows, _ database: Database
  ) {
    self.merge = merge
    self.taken = taken
    self.rows = rows
    self.database = database
  }

  /// Restores what referred to a record, and what referred to that in turn.
  func restore(_ noun: Noun, _ id: String, removedBy side: EditConflict.Side) throws {
    let kept = side == .there && merge.decision == .here ? merge.here : merge.base
    let references = try kept.read { database in
      try References(to: noun, database: database).all.map { reference in
        try (reference, reference.ids(database, referringTo: id))
      }
    }
    for (reference, owners) in references {
      for owner in owners {
        guard let values = try kept.values(reference.noun, id: owner) else { continue }
        if let result = try RecordReader(database: database).values(reference.noun, id: owner) {
          try restore(reference, to: id, values, in: result, owner)
        } else if try isRemoved(reference.noun, owner, by: side) {
          try merge.insert(reference.noun, owner, values, rows)
          try restore(reference.noun, owner, removedBy: side)
        }
      }
    }
  }

  /// Returns whether only this side removed a record.
  private func isRemoved(_ noun: Noun, _ id: String, by side: EditConflict.Side) throws -> Bool {
    let isHere = try merge.here.values(noun, id: id) != nil
    return try side == .there ? isHere : !isHere && taken.has(noun.name, id)
  }

  /// Restores a reference in a record that both sides have.
  private func restore(
    _ reference: References.Reference, to id: String, _ kept: RecordValues,
    in result: RecordValues, _ owner: String
  ) throws {
    var values = result
    for field in reference.fields {
      if field.isList {
        let texts = result[field.name].texts
        let missing = kept[field.name].texts.filter { $0 == id && !texts.contains(id) }
        values[field.name] = .list((texts + missing).map { FieldValue(.text($0)) })
      } else if result[field.name] == .none {
        values[field.name] = kept[field.name]
      }
    }
    guard values != result else { return }
    try rows.remove(reference.noun, id: owner)
    try merge.insert(reference.noun, owner, values, rows)
  }
}
