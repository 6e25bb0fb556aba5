/// What a writing command did to one record, or would do in a dry run.
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
  /// The fields that differ, in the noun's order; of a removal none, unless they are asked for.
  package let fields: [FieldChange]
}
