import GRDB

/// The results for records that both sides changed.
struct MergedResults {
  /// Changes of a record that the other side merged into another one.
  private struct Moved {
    let noun: Noun
    /// The record that it is part of.
    let target: String
    let base: RecordValues
    let changed: RecordValues
    /// The side that changed it.
    let side: EditConflict.Side
  }

  private struct Place: Hashable {
    let noun: Noun.Name
    let id: String
  }

  private let merge: ThreeWayMerge
  private let taken: DifferingRecords
  private let reader: RecordReader
  private var places: [Place] = []
  private var results: [Place: RecordValues?] = [:]
  private var moved: [Moved] = []
  private(set) var conflicts: [EditConflict] = []
  /// The records that are kept although a side removed them.
  private(set) var kept: [(noun: Noun, id: String, side: EditConflict.Side)] = []

  /// `taken` are the records of which the catalog's state is the result.
  init(_ merge: ThreeWayMerge, _ taken: DifferingRecords, _ database: Database) {
    self.merge = merge
    self.taken = taken
    reader = RecordReader(database: database)
  }

  /// The records with their values; nil for a record that is removed.
  var all: [(noun: Noun, id: String, values: RecordValues?)] {
    places.map { (Noun.named($0.noun), $0.id, results[$0] ?? nil) }
  }

  /// Merges one record.
  mutating func merge(_ noun: Noun, _ id: String) throws {
    let base = try merge.base.values(noun, id: id)
    let here = try merge.here.values(noun, id: id)
    let there = try reader.values(noun, id: id)
    switch (base, here, there) {
    case (let base?, let here?, nil):
      settle(noun, id, base: base, changed: here, by: .here)
    case (let base?, nil, let there?):
      settle(noun, id, base: base, changed: there, by: .there)
    case (let base, let here?, let there?):
      mergeFields(noun, id, base: base ?? RecordValues(), here: here, there: there)
    case (_, nil, nil), (nil, _, nil), (nil, nil, _): break
    }
  }

  /// Settles a record that one side changed and the other removed or merged into another one.
  private mutating func settle(
    _ noun: Noun, _ id: String, base: RecordValues, changed: RecordValues,
    by side: EditConflict.Side
  ) {
    if let target = merge.successor(noun, of: id) {
      moved.append(Moved(noun: noun, target: target, base: base, changed: changed, side: side))
      return set(noun, id, nil)
    }
    note(
      noun, id, .removed(by: side.other, changes: differences(noun, from: base, to: changed)))
    guard !merge.decision.takes(side.other) else { return set(noun, id, nil) }
    set(noun, id, merge.decision == .base ? base : changed)
    kept.append((noun, id, side.other))
  }

  /// Merges the changes of records that are part of others by now into those.
  mutating func mergeMoved() throws {
    for one in moved {
      guard let present = try present(one) else {
        let changes = differences(one.noun, from: one.base, to: one.changed)
        note(one.noun, one.target, .removed(by: one.side.other, changes: changes))
        continue
      }
      mergeFields(
        one.noun, one.target, base: one.base, here: one.side == .here ? one.changed : present,
        there: one.side == .here ? present : one.changed)
    }
  }

  /// Returns the values that the record has in the result so far.
  private func present(_ one: Moved) throws -> RecordValues? {
    if let result = results[Place(noun: one.noun.name, id: one.target)] { return result }
    return try taken.has(one.noun.name, one.target)
      ? merge.here.values(one.noun, id: one.target) : reader.values(one.noun, id: one.target)
  }

  private mutating func mergeFields(
    _ noun: Noun, _ id: String, base: RecordValues, here: RecordValues, there: RecordValues
  ) {
    let merged = RecordThreeWay(
      noun, base: base, here: here, there: there, decision: merge.decision)
    for kind in merged.conflicts { note(noun, id, kind) }
    var values = merged.values
    do throws(ValueError) {
      try noun.rule?(&values)
    } catch {
      note(noun, id, .rule(Self.reason(error)))
      values = merge.decision == .there ? there : here
    }
    set(noun, id, values)
  }

  private static func reason(_ error: ValueError) -> String {
    switch error {
    case .inconsistent(let reason): "both changes together: \(reason)"
    default: "both changes together are not valid"
    }
  }

  private mutating func note(_ noun: Noun, _ id: String, _ kind: EditConflict.Kind) {
    conflicts.append(EditConflict(noun: noun.name, id: id, kind: kind))
  }

  private mutating func set(_ noun: Noun, _ id: String, _ values: RecordValues?) {
    let place = Place(noun: noun.name, id: id)
    if results[place] == nil { places.append(place) }
    results[place] = .some(values)
  }
}
