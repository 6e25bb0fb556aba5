/// A field for which two records that are to become one have different values.
package struct MergeConflict: Sendable, Equatable {
  package let place: MergePlace
  /// The id of the record that goes.
  package let left: String
  package let leftText: String?
  package let rightText: String?
}

/// A field of a record that stays.
package struct MergePlace: Sendable, Hashable {
  package let noun: Noun.Name
  package let id: String
  package let field: String

  package init(noun: Noun.Name, id: String, field: String) {
    self.noun = noun
    self.id = id
    self.field = field
  }
}

/// Which values hold where two records that become one differ.
package struct MergeChoices: Sendable {
  package enum Side: String, Sendable, CaseIterable {
    case left, right
  }

  /// Whose values hold where nothing else is said; nil: somebody has to say.
  package var keep: Side?

  /// The values of single fields, also of fields in which the two do not differ.
  package var values: [MergePlace: FieldValue]

  package init(keep: Side? = nil, values: [MergePlace: FieldValue] = [:]) {
    self.keep = keep
    self.values = values
  }
}
