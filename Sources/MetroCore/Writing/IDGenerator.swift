import MetroText

/// Deriving IDs for records that are added without one.
extension CatalogWriter {
  /// Returns an ID for a new record, derived from the values of its noun's `idFields`.
  ///
  /// If another record has the ID (long values are cut, and `a` with `b-c` derives the same as
  /// `a-b` with `c`), the ID gets a numeric suffix, from 2. Names do not distinguish records here:
  /// `Medellin` counts as `Medellín` unless it has an ID of its own.
  ///
  /// - Throws: `noIDFromName`, `missingField`; `recordExists` if a record with the same values has
  ///   the ID, `idLeadsElsewhere` if it formerly had it.
  func freeID(_ noun: Noun, for record: RecordValues) throws -> RecordID {
    let (id, holder) = try walk(noun, record)
    guard let holder else { return id }
    guard holder != id.text else { throw RecordError.recordExists(noun.name, id: holder) }
    throw RecordError.idLeadsElsewhere(noun.name, id: id.text, to: holder)
  }

  /// Returns the ID of the record with the same values in `idFields`, or nil if there is none.
  func idMade(_ noun: Noun, from record: RecordValues) throws -> String? {
    try walk(noun, record).holder
  }

  /// Numbers the derived ID until it is free or its holder has the same values.
  ///
  /// The holder is the record that has or had the ID.
  private func walk(
    _ noun: Noun, _ record: RecordValues
  ) throws -> (id: RecordID, holder: String?) {
    let made = try madeID(noun, from: record)
    var id = made
    var number = 1
    while true {
      let holder = try formerIDs.present(noun, id.text)
      guard let other = try reader.values(noun, id: holder) else { return (id, nil) }
      guard !hasSameIDFields(noun, other, record) else { return (id, holder) }
      number += 1
      id = try numbered(made, number)
    }
  }

  private func madeID(_ noun: Noun, from record: RecordValues) throws -> RecordID {
    let parts =
      (noun.name == .alias ? [try Alias(record).noun.table] : [])
      + noun.idFields.compactMap { record.text($0) }
    let name = noun.nameField.flatMap { noun.idFields.contains($0) ? record.text($0) : nil }
    guard let id = RecordID.made(from: parts), name.map({ RecordID.made(from: $0) != nil }) ?? true
    else {
      // Without any value, the error is a missing field rather than unusable characters.
      if parts.isEmpty, let missing = noun.idFields.first(where: { isRequired(noun, $0) }) {
        throw ValueError.missingField(noun.name, field: missing)
      }
      throw RecordError.noIDFromName(
        noun.name,
        reason: "no letter or digit in '\(name ?? parts.joined(separator: " "))' can be used")
    }
    return id
  }

  private func isRequired(_ noun: Noun, _ field: String) -> Bool {
    noun.field(field)?.isRequired == true
  }

  /// Returns whether two records derive the same ID because they are the same, not by coincidence.
  ///
  /// Names are compared if the ID is too short to hold them.
  private func hasSameIDFields(
    _ noun: Noun, _ left: RecordValues, _ right: RecordValues
  ) -> Bool {
    let areApart = noun.distinguishingFields.contains { field in
      left[field] != .none && right[field] != .none && left[field] != right[field]
    }
    return !areApart
      && noun.idFields.allSatisfy { field in
        guard field == noun.nameField else { return left[field] == right[field] }
        return !isCut(noun, right) || madeAlone(left, field) == madeAlone(right, field)
      }
  }

  private func isCut(_ noun: Noun, _ record: RecordValues) -> Bool {
    let lengths = noun.idFields.compactMap { madeAlone(record, $0)?.text.utf8.count }
    return lengths.reduce(lengths.count - 1, +) > RecordID.longest
  }

  private func madeAlone(_ record: RecordValues, _ field: String) -> RecordID? {
    record.text(field).flatMap { RecordID.made(from: $0) }
  }

  private func numbered(_ id: RecordID, _ number: Int) throws -> RecordID {
    let suffix = "-\(number)"
    var base = id.text.prefix(RecordID.longest - suffix.count)
    while base.hasSuffix("-") { base.removeLast() }
    return try RecordID(base + suffix)
  }
}
