extension Noun {
  /// What else than its own fields the records of a noun have, as the noun says in its file.
  ///
  /// Owner columns, filters, help, the search for duplicates and the reading order follow.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Sources can state something about its records, and values of their fields can be decided.
    package static let citable = Traits(rawValue: 1 << 0)

    /// Its records can have names beside the one in their own field, and are found by them.
    package static let named = Traits(rawValue: 1 << 1)

    /// Links can belong to its records.
    package static let linked = Traits(rawValue: 1 << 2)

    /// Findings about its records can be waived; those about citable records always can.
    package static let waivable = Traits(rawValue: 1 << 3)

    /// Its records are compared with each other in the search for duplicates.
    package static let compared = Traits(rawValue: 1 << 4)

    /// Two of its records can turn out to be the same, and become one.
    package static let mergeable = Traits(rawValue: 1 << 5)

    /// Its records are described in the vocabulary of schema.org.
    package static let published = Traits(rawValue: 1 << 6)

    /// Its records are judgments: a reason belongs to its value, so that the fields of two of them are
    /// not mixed.
    static let judged = Traits(rawValue: 1 << 7)
  }

  /// Whether the noun says a trait of itself, or any of several.
  package func has(_ traits: Traits) -> Bool { name.has(traits) }
}

extension Noun.Name {
  package func has(_ traits: Noun.Traits) -> Bool { !self.traits.isDisjoint(with: traits) }

  /// The plural that lists are named by: `list-cities`.
  package var plural: String {
    if rawValue.hasSuffix("y") { return "\(rawValue.dropLast())ies" }
    return rawValue.hasSuffix("s") ? "\(rawValue)es" : "\(rawValue)s"
  }
}
