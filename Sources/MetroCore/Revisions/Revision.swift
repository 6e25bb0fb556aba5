/// The record of one writing command: who changed the catalog, when, how and why.
package struct Revision: Sendable, Equatable {
  /// The number, from 1, in chronological order.
  package let number: Int64
  package let kind: RevisionKind
  package let origin: RevisionOrigin
  /// How many records of each noun it touched, in order of reference.
  package let counts: [Counts]

  package struct Counts: Sendable, Equatable {
    package let noun: Noun.Name
    package let added: Int
    package let changed: Int
    package let removed: Int
  }
}
