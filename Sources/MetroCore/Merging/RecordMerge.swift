import GRDB

extension CatalogWriter {
  /// Merges a record into another one of its noun, which stays: everything that refers to the first
  /// refers to the second, and the first's id leads there.
  ///
  /// Values that only one of them has are kept. Records that would be told apart by nothing else
  /// any more, such as two participations of one program, become one in the same way.
  ///
  /// - Throws: `noSuchRecord`; `mergeConflicts` where the records differ and no choice is made;
  ///   `belowItself` if one between them is below the one and above the other; `inconsistent` if
  ///   they are one, or are no records of their own, or somebody has said that they are two.
  package func merge(
    _ noun: Noun, _ left: String, into right: String, _ choices: MergeChoices = MergeChoices()
  ) throws {
    for id in [left, right] { try reader.require(noun, id: id) }
    guard left != right else {
      throw ValueError.inconsistent(reason: "\(noun.withArticle) cannot be merged with itself")
    }
    guard noun.has(.mergeable) else {
      throw MergeError.neverMerged(noun.name)
    }
    if let id = try waiver(telling: left, from: right, noun) {
      throw MergeError.notedAsDifferent(waiver: id)
    }
    let work = RecordMerge(self, choices)
    let merge = Merge(noun: noun.name, before: left, after: right)
    try work.run(merge)
    guard work.conflicts.isEmpty else {
      throw MergeError.mergeConflicts(merge, work.conflicts)
    }
    if let place = work.unused.first {
      throw ValueError.inconsistent(
        reason: "\(place.noun.rawValue) '\(place.id)' is none of the records that become one")
    }
  }
}

/// Makes one record of two, and of others that have to become one with them.
///
/// It goes on after a conflict, so that all of them can be told at once; then nothing of it is kept.
private final class RecordMerge {
  private let writer: CatalogWriter
  private let choices: MergeChoices
  private(set) var conflicts: [MergeConflict] = []
  /// The records that have become one, by noun and the id that went.
  private var merged: [Noun.Name: [String: String]] = [:]
  /// Choices about records that are none of those.
  private(set) var unused: Set<MergePlace>

  init(_ writer: CatalogWriter, _ choices: MergeChoices) {
    self.writer = writer
    self.choices = choices
    unused = Set(choices.values.keys)
  }

  func run(_ merge: Merge) throws {
    let noun = Noun.named(merge.noun)
    guard let left = try writer.reader.values(noun, id: merge.before),
      let right = try writer.reader.values(noun, id: merge.after)
    else { return }
    try writer.pause()
    writer.note(merge)
    merged[merge.noun, default: [:]][merge.before] = merge.after
    unused = unused.filter { $0.noun != merge.noun || $0.id != merge.after }
    let result = MergedValues(
      merge, left: present(left, noun, merge), right: present(right, noun, merge), choices)
    conflicts += result.conflicts
    let isDecided = result.conflicts.isEmpty
    // What it refers to among its own kind comes first: those below must not find it below them.
    let own = noun.fields.filter { $0.type == .reference(noun.name) }
    if isDecided { try edit(noun, merge.after, result.values, own) }
    try moveReferences(to: merge, noun)
    try writer.database.execute(
      sql: "DELETE FROM \(noun.table) WHERE id = ?", arguments: [merge.before])
    writer.noteNames(of: noun)
    try writer.note(Change(kind: .removed, noun: noun.name, id: merge.before, fields: []))
    if isDecided {
      try edit(noun, merge.after, result.values, noun.fields)
      for name in result.otherNames { try keep(name, merge) }
    }
    try writer.keepFormerID(noun, merge.before, leadingTo: merge.after, .merged)
  }

  private func edit(
    _ noun: Noun, _ id: String, _ values: RecordValues, _ fields: [Field]
  ) throws {
    let pairs = fields.map { ($0.name, values[$0.name]) }
    try writer.edit(noun, id: id, Dictionary(uniqueKeysWithValues: pairs))
  }

  /// The same values with the ids that records have now; what would refer to itself is none.
  private func present(_ values: RecordValues, _ noun: Noun, _ merge: Merge) -> RecordValues {
    var values = values
    for field in noun.fields {
      guard case .reference(let target) = field.type, let ids = merged[target] else { continue }
      let texts = values[field.name].texts.map { ids[$0] ?? $0 }
      let isItself = target == noun.name && texts == [merge.after]
      let checked = texts.unique.map { FieldValue(.text($0)) }
      values[field.name] =
        isItself ? .none : field.isList ? .list(checked) : checked.first ?? .none
    }
    return values
  }

  // MARK: - What refers to it

  private func moveReferences(to merge: Merge, _ noun: Noun) throws {
    for reference in try writer.references(to: noun).all {
      for id in try reference.ids(writer.database, referringTo: merge.before) {
        if reference.noun.name == noun.name, [merge.before, merge.after].contains(id) { continue }
        try move(reference, of: id, merge)
      }
    }
  }

  private func move(_ reference: References.Reference, of id: String, _ merge: Merge) throws {
    let noun = reference.noun
    // It may have become one with another in the meantime.
    guard let before = try writer.reader.values(noun, id: id) else { return }
    var values: [String: FieldValue] = [:]
    for field in reference.fields where before[field.name].texts.contains(merge.before) {
      let texts = before[field.name].texts.map { $0 == merge.before ? merge.after : $0 }.unique
      let checked = texts.map { FieldValue(.text($0)) }
      values[field.name] = field.isList ? .list(checked) : checked.first ?? .none
    }
    var after = before
    after.apply(values)
    try noun.rule?(&after)
    if let twin = try twin(of: after, noun, id) {
      try run(Merge(noun: noun.name, before: id, after: twin))
    } else {
      try writer.edit(noun, id: id, values)
    }
    try writer.pause()
  }
}

extension RecordMerge {
  /// Another record that this one would be told apart from by nothing any more.
  private func twin(of values: RecordValues, _ noun: Noun, _ id: String) throws -> String? {
    guard noun.naturalKey.isEmpty else {
      let twin = try writer.reader.id(noun, naturalKey: values)
      return twin == id ? nil : twin
    }
    guard noun.name == .name else { return nil }
    // The same name of the same record, of which nothing else is said.
    return try names(values.text("text") ?? "", of: Noun.nameOwner.record(of: values, "a name"))
      .first { other in
        guard other != id, let known = try writer.reader.values(noun, id: other) else {
          return false
        }
        return noun.fields.allSatisfy { field in
          [known[field.name], values[field.name]].contains(.none)
            || known[field.name] == values[field.name]
        }
      }
  }

  /// Keeps a name beside the one that the record has itself.
  private func keep(_ name: String, _ merge: Merge) throws {
    guard try names(name, of: (.named(merge.noun), merge.after)).isEmpty else { return }
    try writer.add(
      .name,
      [
        merge.noun.rawValue: FieldValue(.text(merge.after)), "text": FieldValue(.text(name)),
        "kind": FieldValue(.text("as-typed")),
      ])
  }

  /// The names of a record that have a text, by their ids.
  private func names(
    _ text: String, of record: (noun: Noun, id: String)
  ) throws -> [String] {
    try String.fetchAll(
      writer.database,
      sql: "SELECT id FROM name WHERE \(record.noun.table) = ? AND text = ? ORDER BY id",
      arguments: [record.id, text])
  }
}

extension [String] {
  /// The same without those that came before.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
