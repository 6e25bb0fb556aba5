/// One writing command: who changed the catalog, when, how and why.
package struct Revision: Sendable, Equatable {
  /// From 1, in the order in which they happened.
  package let number: Int64
  package let kind: RevisionKind
  package let origin: RevisionOrigin
  /// How many records of each noun it touched, in the order of reference.
  package let counts: [Counts]

  package struct Counts: Sendable, Equatable {
    package let noun: Noun.Name
    package let added: Int
    package let changed: Int
    package let removed: Int
  }
}
