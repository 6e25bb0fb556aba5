/// A merge of two records of a type; the result has the ID of the second.
package struct Merge: Sendable, Equatable {
  package let noun: Noun.Name
  /// The ID of the merged record, which is removed.
  package let before: String
  /// The ID of the remaining record.
  package let after: String
}
