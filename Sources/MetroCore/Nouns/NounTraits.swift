extension Noun {
  /// The features of a record type in addition to its fields, as declared in the file of the type.
  ///
  /// Owner columns, filters, help, the search for duplicates and the reading order depend on them.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Statements and decisions can be about fields of the records.
    package static let citable = Traits(rawValue: 1 << 0)

    /// The records can have additional names, and are found by them.
    package static let named = Traits(rawValue: 1 << 1)

    /// Links can belong to the records.
    package static let linked = Traits(rawValue: 1 << 2)

    /// Findings about the records can be waived, as is always possible for citable records.
    package static let waivable = Traits(rawValue: 1 << 3)

    /// The search for duplicates compares the records.
    package static let compared = Traits(rawValue: 1 << 4)

    /// Two of the records can be merged.
    package static let mergeable = Traits(rawValue: 1 << 5)

    /// Exports describe the records in the vocabulary of schema.org.
    package static let published = Traits(rawValue: 1 << 6)

    /// The records are judgments, which are never merged field by field.
    ///
    /// A reason belongs to the value that it explains.
    static let judged = Traits(rawValue: 1 << 7)
  }

  /// Returns whether the record type has any of the traits.
  package func has(_ traits: Traits) -> Bool { name.has(traits) }
}

extension Noun.Name {
  package func has(_ traits: Noun.Traits) -> Bool { !self.traits.isDisjoint(with: traits) }

  /// The plural, which names listings: `list-cities`.
  package var plural: String {
    if self == .withholding { return "withheld" }
    if rawValue.hasSuffix("y") { return "\(rawValue.dropLast())ies" }
    return rawValue.hasSuffix("s") ? "\(rawValue)es" : "\(rawValue)s"
  }
}
