import MetroText

/// Compares a description with the records of a type that declares no ``Identity``, such as the links
/// of one relation of a program, of which none differs in a distinguishing field.
///
/// Of several that fit, the one with the most equal values is meant, as with ``IdentityRule``. A tie
/// matters only if the description says something that the record does not have yet.
struct SharedValues {
  let noun: Noun
  let given: RecordValues

  /// How a record fits; nil if it is another one.
  ///
  /// A label and an address of which each has only one say nothing of each other. Within a file, or
  /// beside a record that a person adds, they are two links; `completes` says that the description may
  /// complete the record instead, as the next file does with a link that was announced.
  func likeness(_ values: RecordValues, completes: Bool) -> Int? {
    let fields = noun.distinguishingFields
    let equal = fields.count { given[$0] != .none && given[$0] == values[$0] }
    guard equal == 0, let name = noun.nameField, fields.contains(name),
      fields.contains(where: { given[$0] != .none }),
      fields.contains(where: { values[$0] != .none })
    else { return equal }
    // Words such as "to follow" say that there is no address, which a link with one contradicts.
    let isInPlaceOfValue = given.text(name).map(PlaceholderScanner.isWhole) ?? false
    return completes && !isInPlaceOfValue ? equal : nil
  }

  /// Returns whether a record has every value of the description.
  func repeats(_ values: RecordValues) -> Bool {
    noun.fields.allSatisfy { given[$0.name] == .none || given[$0.name] == values[$0.name] }
  }
}
