/// The effect of a writing command on one record, or its planned effect in a dry run.
package struct Change: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case added, updated, removed
    case renamed(from: String)
  }

  package struct FieldChange: Sendable, Equatable {
    package let field: String
    package let before: String?
    package let after: String?
  }

  package let kind: Kind
  package let noun: Noun.Name
  package let id: String
  /// The fields that differ, in the noun's order; empty for a removal unless requested.
  package let fields: [FieldChange]
}
