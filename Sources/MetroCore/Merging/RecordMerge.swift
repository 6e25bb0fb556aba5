import GRDB

extension CatalogWriter {
  /// Merges a record into another one of its noun: references to the first move to the second, and
  /// the first ID becomes an alias of the second.
  ///
  /// Keeps values that only one of them has. Records that nothing else would distinguish afterward,
  /// such as two participations of one program, are merged in the same way.
  ///
  /// - Throws: `noSuchRecord`; `mergeConflicts` if the records differ and no choice is made;
  ///   `belowItself` if a record between them would become its own ancestor; `inconsistent` if both
  ///   IDs are the same record, if the noun cannot be merged, or if a waiver says that the records
  ///   differ.
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
    if let id = try waiver(distinguishing: left, from: right, noun) {
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
        reason: "\(place.noun.rawValue) '\(place.id)' is not part of this merge")
    }
  }
}

/// Merges two records, and other records that must be merged with them.
///
/// It continues after a conflict to report all conflicts at once; the transaction is then rolled
/// back.
private final class RecordMerge {
  private let writer: CatalogWriter
  private let choices: MergeChoices
  private(set) var conflicts: [MergeConflict] = []
  /// The merged records, by noun and removed ID.
  private var merged: [Noun.Name: [String: String]] = [:]
  /// Choices that concern none of the merged records.
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
    // References within the noun come first, or its descendants would create a cycle.
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

  /// Returns the values with the current IDs of records; a reference to itself becomes empty.
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

  // MARK: - References to the merged record

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
    // An earlier step of this merge may have removed it.
    guard let before = try writer.reader.values(noun, id: id) else { return }
    var values: [String: FieldValue] = [:]
    for field in reference.fields where before[field.name].texts.contains(merge.before) {
      let texts = before[field.name].texts.map { $0 == merge.before ? merge.after : $0 }.unique
      let checked = texts.map { FieldValue(.text($0)) }
      values[field.name] = field.isList ? .list(checked) : checked.first ?? .none
    }
    // A former ID of the merged record is not one that the other record had.
    if noun.name == .alias { values["number"] = FieldValue.none }
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
  /// Returns another record that nothing distinguishes from this one anymore.
  private func twin(of values: RecordValues, _ noun: Noun, _ id: String) throws -> String? {
    guard noun.naturalKey.isEmpty else {
      let twin = try writer.reader.id(noun, naturalKey: values)
      return twin == id ? nil : twin
    }
    guard noun.name == .name else { return nil }
    // The same name of the same record, without contradictory details.
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

  /// Keeps a name in addition to the record's own name.
  private func keep(_ name: String, _ merge: Merge) throws {
    guard try names(name, of: (.named(merge.noun), merge.after)).isEmpty else { return }
    try writer.add(
      .name,
      [
        merge.noun.rawValue: FieldValue(.text(merge.after)), "text": FieldValue(.text(name)),
        "kind": FieldValue(.text("as-typed")),
      ])
  }

  /// Returns the IDs of a record's names with a text.
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
  /// The elements without repetitions.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
