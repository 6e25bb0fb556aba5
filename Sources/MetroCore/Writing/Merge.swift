/// Two records of a noun that became one, which has the id of the second.
package struct Merge: Sendable, Equatable {
  package let noun: Noun.Name
  /// The id of the record that went.
  package let before: String
  /// The id of the record that stays.
  package let after: String
}
