import GRDB

/// Brings the changes between two states of a catalog into an edited dump of the first.
///
/// All three are scratch catalogs. The dump becomes the result, and the others may be changed.
final class ThreeWayMerge {
  let base: Catalog
  let here: Catalog
  let there: Catalog
  let decision: EditConflict.Decision
  private(set) var conflicts: [EditConflict] = []
  /// The records that one of the sides merged into others.
  private var merges: [Noun.Name: [String: String]] = [:]

  init(base: Catalog, here: Catalog, there: Catalog, _ decision: EditConflict.Decision) {
    self.base = base
    self.here = here
    self.there = there
    self.decision = decision
  }

  /// Merges; `recorded` are the renames in the history of the catalog since the base.
  func run(recorded: [Rename]) throws {
    try alignIDs(recorded)
    try alignKeys()
    try there.inDatabase { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      for (catalog, name) in [(base, "base"), (here, "here")] {
        try database.execute(sql: "ATTACH ? AS \(name)", arguments: [catalog.path])
      }
      defer { for name in ["base", "here"] { try? database.execute(sql: "DETACH \(name)") } }
      try database.inTransaction(.deferred) {
        try mergeRecords(database)
        return .commit
      }
    }
  }

  func note(_ noun: Noun.Name, _ id: String, _ kind: EditConflict.Kind, isDecidable: Bool = true) {
    conflicts.append(EditConflict(noun: noun, id: id, kind: kind, isDecidable: isDecidable))
  }

  /// Returns the current ID of a record that one of the sides merged into another.
  func successor(_ noun: Noun, of id: String) -> String? { merges[noun.name]?[id] }

  // MARK: - IDs

  /// Gives every record of the base the same ID in all three catalogs.
  private func alignIDs(_ recorded: [Rename]) throws {
    let mine = try IDChanges(of: here, since: base, recorded: recorded)
    let theirs = try IDChanges(of: there, since: base)
    for changes in [theirs, mine] {
      for (noun, ids) in changes.merges { merges[noun, default: [:]].merge(ids) { $1 } }
    }
    var inThere: [Rename] = []
    var inHere: [Rename] = []
    var inBase: [Rename] = []
    for rename in mine.all {
      let other = theirs.renames[rename.noun]?[rename.before]
      guard let other, other != rename.after else {
        inBase.append(rename)
        if other == nil { inThere.append(rename) }
        continue
      }
      note(rename.noun, rename.after, .renamed(here: rename.after, there: other))
      if decision == .there {
        inBase.append(Rename(noun: rename.noun, before: rename.before, after: other))
        inHere.append(Rename(noun: rename.noun, before: rename.after, after: other))
      } else {
        inBase.append(rename)
        inThere.append(Rename(noun: rename.noun, before: other, after: rename.after))
      }
    }
    for rename in theirs.all where mine.renames[rename.noun]?[rename.before] == nil {
      inBase.append(rename)
      inHere.append(rename)
    }
    _ = try base.changeIDs(inBase)
    for (side, renames) in [(there, inThere), (here, inHere)] {
      for rename in try side.changeIDs(renames) {
        note(
          rename.noun, rename.after,
          .rule("\(rename.before) was renamed to this ID, which another record has"),
          isDecidable: false)
      }
    }
    for (noun, ids) in mine.reused {
      for id in ids {
        let id = theirs.renames[noun]?[id] ?? id
        guard try isEdited(Noun.named(noun), id) else { continue }
        note(
          noun, id, .rule("the catalog has given this ID to another record since the dump"),
          isDecidable: false)
      }
    }
  }

  /// Returns whether the dump has other values of a record, or other references to it, than the base.
  private func isEdited(_ noun: Noun, _ id: String) throws -> Bool {
    func referring(_ catalog: Catalog) throws -> [[String]] {
      try catalog.read { database in
        try References(to: noun, database: database).all
          .map { try $0.ids(database, referringTo: id) }
      }
    }
    return try base.values(noun, id: id) != there.values(noun, id: id)
      || referring(base) != referring(there)
  }

  /// Finds records that both sides added under different IDs, although they are one by their key.
  private func alignKeys() throws {
    var renames: [Rename] = []
    for noun in Noun.inOrderOfReference where !noun.naturalKey.isEmpty {
      let added = try here.attaching(base) {
        try here.read {
          try String.fetchAll(
            $0,
            sql: """
              SELECT id FROM main.\(noun.table) AS t
              WHERE NOT EXISTS (SELECT 1 FROM package.\(noun.table) WHERE id = t.id) ORDER BY id
              """)
        }
      }
      for id in added {
        let values = try here.record(noun, id: id)
        let other = try there.read { database -> String? in
          let reader = RecordReader(database: database)
          guard try !reader.exists(noun, id: id) else { return nil }
          return try reader.id(noun, naturalKey: values)
        }
        guard let other else { continue }
        let isNew = try [base, here].allSatisfy { catalog in
          try !catalog.read { try RecordReader(database: $0).exists(noun, id: other) }
        }
        note(noun.name, id, .sameKey(other: other), isDecidable: isNew)
        guard isNew else { continue }
        renames.append(Rename(noun: noun.name, before: other, after: id))
      }
    }
    if decision == .there {
      _ = try here.changeIDs(renames.map(\.reversed))
    } else {
      _ = try there.changeIDs(renames)
    }
  }

  // MARK: - Records

  private func mergeRecords(_ database: Database) throws {
    let taken = try DifferingRecords(database)
    var contested: [(noun: Noun, id: String)] = []
    for noun in Noun.inOrderOfReference {
      try ThreeWayRows(noun, database).run { change, id in
        switch change {
        case .onlyHere: try taken.note(noun.name, id)
        case .both: contested.append((noun, id))
        }
      }
    }
    let rows = MergedRows(database, there.isInterrupted)
    var results = MergedResults(self, taken, database)
    for (noun, id) in contested { try results.merge(noun, id) }
    try results.mergeMoved()
    conflicts += results.conflicts
    for (noun, id, _) in results.all { try rows.remove(noun, id: id) }
    do {
      try taken.replace(from: "here") {}
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      try takeEach(taken, rows)
    }
    for (noun, id, values) in results.all {
      guard let values else { continue }
      try insert(noun, id, values, rows)
    }
    let dependents = KeptDependents(self, taken, rows, database)
    for kept in results.kept {
      try dependents.restore(kept.noun, kept.id, removedBy: kept.side)
    }
    try MergedReferences(self, rows, dependents, database).settle()
    try taken.end()
    try MergedRules(database).run { note($0, $1, .rule($2), isDecidable: false) }
  }

  /// Takes records one by one to find those that violate a constraint.
  private func takeEach(_ taken: DifferingRecords, _ rows: MergedRows) throws {
    let all = try taken.all()
    for (noun, id) in all { try rows.remove(Noun.named(noun), id: id) }
    for (noun, id) in all {
      let noun = Noun.named(noun)
      guard let values = try here.values(noun, id: id) else { continue }
      try insert(noun, id, values, rows)
    }
  }

  /// Inserts a record; a constraint that it violates is a conflict.
  func insert(
    _ noun: Noun, _ id: String, _ values: RecordValues, _ rows: MergedRows
  ) throws {
    do {
      try rows.insert(noun, id: id, values)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      note(
        noun.name, id, .rule("another record in the result has a value that only one can have"),
        isDecidable: false)
    }
  }
}

extension Catalog {
  /// Returns the values of a record, or nil if there is none.
  func values(_ noun: Noun, id: String) throws -> RecordValues? {
    try read { try RecordReader(database: $0).values(noun, id: id) }
  }
}
