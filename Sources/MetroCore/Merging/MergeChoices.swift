/// A field in which two records to merge have different values.
package struct MergeConflict: Sendable, Equatable {
  package let place: MergePlace
  /// The ID of the merged record.
  package let left: String
  package let leftText: String?
  package let rightText: String?
}

/// A field of the remaining record.
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

/// The choices between values that differ in a merge.
package struct MergeChoices: Sendable {
  package enum Side: String, Sendable, CaseIterable {
    case left, right
  }

  /// The side whose values win by default; nil if each conflict needs a choice.
  package var keep: Side?

  /// The values of single fields, including fields without a conflict.
  package var values: [MergePlace: FieldValue]

  package init(keep: Side? = nil, values: [MergePlace: FieldValue] = [:]) {
    self.keep = keep
    self.values = values
  }
}
