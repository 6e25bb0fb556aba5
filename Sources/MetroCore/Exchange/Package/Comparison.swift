import GRDB

/// The number of differing records of each noun in a comparison.
package struct ChangeCounts: Sendable, Equatable {
  package struct Counts: Sendable, Equatable {
    package var added = 0
    package var updated = 0
    package var removed = 0
    package var renamed = 0
    /// The number of records in the catalog.
    package var present = 0
  }

  package private(set) var byNoun: [Noun.Name: Counts] = [:]

  package init() {}

  package var all: Counts {
    byNoun.values.reduce(into: Counts()) { sum, counts in
      sum.added += counts.added
      sum.updated += counts.updated
      sum.removed += counts.removed
      sum.renamed += counts.renamed
      sum.present += counts.present
    }
  }

  package var isEmpty: Bool { all.added + all.updated + all.removed + all.renamed == 0 }

  /// Whether the removals are probably a mistake: more than ten records, or all of several records
  /// of one noun.
  package var isMassRemoval: Bool {
    all.removed > 10 || byNoun.values.contains { $0.removed > 1 && $0.removed == $0.present }
  }

  mutating func count(_ kind: Change.Kind, _ noun: Noun) {
    switch kind {
    case .added: byNoun[noun.name, default: Counts()].added += 1
    case .updated: byNoun[noun.name, default: Counts()].updated += 1
    case .removed: byNoun[noun.name, default: Counts()].removed += 1
    case .renamed: byNoun[noun.name, default: Counts()].renamed += 1
    }
  }

  /// The same numbers of present records, without changes.
  var withoutChanges: ChangeCounts {
    var counts = self
    for (noun, old) in byNoun { counts.byNoun[noun] = Counts(present: old.present) }
    return counts
  }

  mutating func countPresent(_ noun: Noun) {
    byNoun[noun.name, default: Counts()].present += 1
  }
}

extension Catalog {
  /// Compares the catalog with a package and passes the changes that would make it equal to `take`,
  /// in order of reference and of IDs.
  ///
  /// With `showsRemoved`, removals include the values of the records.
  package func compare(
    with scratch: Catalog, showsRemoved: Bool = false, take: (Change) throws -> Void
  ) throws -> ChangeCounts {
    try attaching(scratch) {
      try read { try Comparison(database: $0, showsRemoved: showsRemoved).run(take) }
    }
  }

  /// Makes the catalog equal to a package, in one transaction.
  ///
  /// - Throws: `changedMeanwhile` if the changes differ from those of the earlier comparison.
  package func apply(
    _ scratch: Catalog, expecting expected: ChangeCounts,
    by origin: RevisionOrigin = .unknown, take: (Change) throws -> Void = { _ in }
  ) throws {
    try apply(scratch, expecting: expected, by: origin, first: { _ in }, take: take)
  }

  /// Makes the catalog equal to a package; `first` runs in the transaction before anything is changed.
  func apply(
    _ scratch: Catalog, expecting expected: ChangeCounts, by origin: RevisionOrigin,
    first: (Database) throws -> Void, take: (Change) throws -> Void = { _ in }
  ) throws {
    _ = try attaching(scratch) {
      try transact(by: origin, .change, checksReferencesLast: true) { writer in
        try first(writer.database)
        let differing = try DifferingRecords(writer.database)
        let counts = try Comparison(database: writer.database).run { change in
          try differing.note(change.noun, change.id)
          try take(change)
        }
        guard counts == expected else { throw HistoryError.changedMeanwhile }
        for rename in try writer.database.renamesToPackage() { writer.note(rename) }
        try differing.replace(pause: writer.pause)
        try differing.end()
      }
    }
  }

  /// Compares the catalog with a package as ``compare(with:showsRemoved:take:)`` does, but passes a
  /// record that has another ID in the package as one that is renamed.
  ///
  /// Returns the counts of all changes, and of those that were passed.
  func compareFollowingRenames(
    with scratch: Catalog, take: (Change) throws -> Void
  ) throws -> (all: ChangeCounts, shown: ChangeCounts) {
    let renames = try attaching(scratch) { try read { try $0.renamesToPackage() } }
    guard !renames.isEmpty else {
      let counts = try compare(with: scratch, take: take)
      return (counts, counts)
    }
    var changes: [Change] = []
    let all = try compare(with: scratch) { changes.append($0) }
    var shown = all.withoutChanges
    let merged = try RenamedChanges(renames, in: changes)
      .merged(changes, before: self, after: scratch)
    for change in merged {
      shown.count(change.kind, Noun.named(change.noun))
      try take(change)
    }
    return (all, shown)
  }
}

extension Database {
  /// The records of the catalog that have another ID in the attached package, which its aliases show.
  fileprivate func renamesToPackage() throws -> [Rename] {
    var renames: [Rename] = []
    for name in Alias.owner.nouns {
      let noun = name.rawValue
      let rows = try Row.fetchAll(
        self,
        sql: """
          SELECT min(former), \(noun) FROM package.alias AS a
          WHERE \(noun) IS NOT NULL AND reason = 'renamed'
            AND EXISTS (SELECT 1 FROM main.\(noun) WHERE id = a.former)
            AND NOT EXISTS (SELECT 1 FROM package.\(noun) WHERE id = a.former)
            AND NOT EXISTS (SELECT 1 FROM main.\(noun) WHERE id = a.\(noun))
          GROUP BY \(noun) ORDER BY 1
          """)
      renames += try rows.map {
        try Rename(noun: name, before: $0.decode(atIndex: 0), after: $0.decode(atIndex: 1))
      }
    }
    return renames
  }
}

/// Iterates over the records of the catalog and of an attached package in parallel, by ID.
private struct Comparison {
  let database: Database
  var showsRemoved = false

  func run(_ take: (Change) throws -> Void) throws -> ChangeCounts {
    var counts = ChangeCounts()
    for noun in Noun.inOrderOfReference {
      try compare(noun, &counts, take)
    }
    return counts
  }

  private func compare(
    _ noun: Noun, _ counts: inout ChangeCounts, _ take: (Change) throws -> Void
  ) throws {
    let here = try RecordRows(noun, database)
    let there = try RecordRows(noun, database, schema: "package")
    var isHere = try here.next()
    var isThere = try there.next()
    while isHere || isThere {
      let order = !isHere ? 1 : !isThere ? -1 : here.cells[0].order(there.cells[0])
      let nothing = here.cells.map { _ in RawCell.null }
      var change: Change?
      if order == 0 {
        let fields = differences(noun, here.cells, there.cells)
        if !fields.isEmpty { change = self.change(.updated, noun, here.cells, fields) }
      } else if order < 0 {
        let fields = showsRemoved ? differences(noun, here.cells, nothing) : []
        change = self.change(.removed, noun, here.cells, fields)
      } else {
        change = self.change(
          .added, noun, there.cells, differences(noun, nothing, there.cells))
      }
      if let change {
        counts.count(change.kind, noun)
        try take(change)
      }
      if order <= 0 {
        counts.countPresent(noun)
        isHere = try here.next()
      }
      if order >= 0 { isThere = try there.next() }
    }
  }

  private func change(
    _ kind: Change.Kind, _ noun: Noun, _ cells: [RawCell], _ fields: [Change.FieldChange]
  ) -> Change {
    Change(kind: kind, noun: noun.name, id: Cell(cells[0]).text ?? "", fields: fields)
  }

  private func differences(
    _ noun: Noun, _ before: [RawCell], _ after: [RawCell]
  ) -> [Change.FieldChange] {
    var changes: [Change.FieldChange] = []
    for (index, field) in noun.fields.enumerated()
    where !before[index + 1].isSame(as: after[index + 1]) {
      changes.append(
        Change.FieldChange(
          field: field.name, before: Cell(before[index + 1]).text,
          after: Cell(after[index + 1]).text))
    }
    return changes
  }
}
