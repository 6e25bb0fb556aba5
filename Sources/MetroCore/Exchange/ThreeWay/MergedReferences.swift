import GRDB

/// Settles references of a merged catalog to records that are not there.
struct MergedReferences {
  private let merge: ThreeWayMerge
  private let rows: MergedRows
  private let dependents: KeptDependents
  private let database: Database

  init(
    _ merge: ThreeWayMerge, _ rows: MergedRows, _ dependents: KeptDependents, _ database: Database
  ) {
    self.merge = merge
    self.rows = rows
    self.dependents = dependents
    self.database = database
  }

  /// Settles all references; what that adds or removes can leave further ones.
  func settle() throws {
    while try settleOnce() {}
  }

  /// Returns whether anything was changed.
  private func settleOnce() throws -> Bool {
    var isChanged = false
    for target in Noun.inOrderOfReference {
      for reference in try References(to: target, database: database).all {
        let dangling = try Row.fetchAll(
          database,
          sql: """
            SELECT DISTINCT \(reference.owner), \(reference.column)
            FROM main.\(reference.table) AS t
            WHERE \(reference.column) IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM main.\(target.table) WHERE id = t.\(reference.column))
            ORDER BY 1, 2
            """)
        for row in dangling {
          try settle(reference, of: row.decode(atIndex: 0), target, row.decode(atIndex: 1))
          isChanged = true
        }
      }
    }
    return isChanged
  }

  private func settle(
    _ reference: References.Reference, of owner: String, _ target: Noun, _ id: String
  ) throws {
    if let next = try successor(target, of: id) {
      return try move(reference, of: owner, from: id, to: next)
    }
    guard let base = try merge.base.values(target, id: id) else {
      return try drop(reference, of: owner, id)
    }
    let here = try merge.here.values(target, id: id)
    let side: EditConflict.Side = here == nil ? .here : .there
    merge.note(
      reference.noun.name, owner,
      .reference(
        field: reference.fields.first?.name ?? reference.column, to: target.name, id: id,
        removedBy: side))
    guard !merge.decision.takes(side) else { return try drop(reference, of: owner, id) }
    do {
      try rows.insert(target, id: id, here ?? base)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return try drop(reference, of: owner, id)
    }
    try dependents.restore(target, id, removedBy: side)
  }

  /// Returns the current ID for a former one, if a record has it.
  private func successor(_ target: Noun, of id: String) throws -> String? {
    let reader = RecordReader(database: database)
    for next in [
      merge.successor(target, of: id),
      try FormerIDs(database: database).successor(target, of: id),
    ] {
      if let next, try reader.exists(target, id: next) { return next }
    }
    return nil
  }

  /// Leads a reference on; a list that has the new value already loses the old one.
  private func move(
    _ reference: References.Reference, of owner: String, from id: String, to next: String
  ) throws {
    let isList = reference.owner != "id"
    let hasNext = try isList && reference.ids(database, referringTo: next).contains(owner)
    guard !hasNext else { return try drop(reference, of: owner, id) }
    do {
      try database.execute(
        sql: """
          UPDATE main.\(reference.table) SET \(reference.column) = ?
          WHERE \(reference.owner) = ? AND \(reference.column) = ?
          """, arguments: [next, owner, id])
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      merge.note(
        reference.noun.name, owner,
        .rule("\(id) is now \(next), which already has such a record"),
        isDecidable: false)
      try rows.remove(reference.noun, id: owner)
    }
  }

  /// Removes a reference, or the record in which it is required.
  private func drop(
    _ reference: References.Reference, of owner: String, _ id: String
  ) throws {
    if reference.owner != "id" {
      try database.execute(
        sql: """
          DELETE FROM main.\(reference.table)
          WHERE \(reference.owner) = ? AND \(reference.column) = ?
          """, arguments: [owner, id])
    } else if reference.removes || reference.fields.contains(where: \.isRequired) {
      try rows.remove(reference.noun, id: owner)
    } else {
      try database.execute(
        sql: "UPDATE main.\(reference.table) SET \(reference.column) = NULL WHERE id = ?",
        arguments: [owner])
    }
  }
}
