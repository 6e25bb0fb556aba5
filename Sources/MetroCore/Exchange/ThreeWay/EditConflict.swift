/// Where the changes in a folder and those in the catalog since its base contradict each other.
package struct EditConflict: Sendable, Equatable {
  /// Where a change was made.
  package enum Side: String, Sendable, CaseIterable {
    case here, there

    var other: Side { self == .here ? .there : .here }
  }

  package enum Kind: Sendable, Equatable {
    /// Both changed a field, or a record that both added has different values.
    case field(String, base: String?, here: String?, there: String?)
    /// One side removed the record and the other changed it.
    case removed(by: Side, changes: [Change.FieldChange])
    /// Both changed the ID.
    case renamed(here: String, there: String)
    /// The two sides have one thing under two IDs; `other` is the ID in the folder.
    case sameKey(other: String)
    /// A value refers to a record that the other side removed.
    case reference(field: String, to: Noun.Name, id: String, removedBy: Side)
    /// Both changes together break a rule.
    case rule(String)
  }

  /// What a value becomes that both sides changed.
  enum Decision {
    case here, there
    /// What it was before, so that neither side counts as unchanged.
    case base

    /// Whether the state of a side is the result.
    func takes(_ side: Side) -> Bool { self == (side == .here ? .here : .there) }
  }

  package let noun: Noun.Name
  /// The ID in the result.
  package let id: String
  package let kind: Kind
  /// Whether a preferred side decides it.
  package var isDecidable = true
}
