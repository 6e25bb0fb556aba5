/// Making ids for records that are added without one.
extension CatalogWriter {
  /// Returns an id for a new record, made from the values of its noun's `idFields`.
  ///
  /// Where a record with other values has it (long values are cut, and `a` and `b-c` make the same
  /// as `a-b` and `c`), a number goes behind it, from 2.
  ///
  /// - Throws: `noIDFromName`; `recordExists` if a record with the same values has it.
  func freeID(_ noun: Noun, for record: RecordValues) throws -> RecordID {
    let (id, isTaken) = try walk(noun, record)
    guard !isTaken else { throw CatalogError.recordExists(noun.name, id: id.text) }
    return id
  }

  /// Returns the id of the record that was made from the same values, or nil if there is none.
  func idMade(_ noun: Noun, from record: RecordValues) throws -> String? {
    let (id, isTaken) = try walk(noun, record)
    return isTaken ? id.text : nil
  }

  /// Goes from the made id over those of other records to one that is free, or that the same values
  /// have taken.
  private func walk(
    _ noun: Noun, _ record: RecordValues
  ) throws -> (id: RecordID, isTaken: Bool) {
    let made = try madeID(noun, from: record)
    var id = made
    var number = 1
    while let other = try reader.values(noun, id: id.text) {
      guard !hasSameIDFields(noun, other, record) else { return (id, true) }
      number += 1
      id = try numbered(made, number)
    }
    return (id, false)
  }

  private func madeID(_ noun: Noun, from record: RecordValues) throws -> RecordID {
    let parts = noun.idFields.compactMap { record.text($0) }
    guard let id = RecordID.made(from: parts) else {
      throw CatalogError.noIDFromName(
        noun.name, reason: "no letter or digit in '\(parts.joined(separator: " "))' can be used")
    }
    return id
  }

  private func hasSameIDFields(
    _ noun: Noun, _ left: RecordValues, _ right: RecordValues
  ) -> Bool {
    noun.idFields.allSatisfy { left[$0] == right[$0] }
  }

  private func numbered(_ id: RecordID, _ number: Int) throws -> RecordID {
    let suffix = "-\(number)"
    var base = id.text.prefix(RecordID.longest - suffix.count)
    while base.hasSuffix("-") { base.removeLast() }
    return try RecordID(base + suffix)
  }
}
