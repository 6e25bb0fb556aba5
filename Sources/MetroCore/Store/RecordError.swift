/// Why a record cannot be found, added or removed.
package enum RecordError: CatalogError {
  case noSuchRecord(Noun.Name, id: String, nearest: [String])
  /// No record of a relation has these values.
  case noMatch(Noun.Name, values: [String])
  /// More than one record of a relation has the values given.
  case severalMatch(Noun.Name, ids: [String])
  case recordExists(Noun.Name, id: String)
  /// A record had the id that a new one is to have, and it still leads to that.
  case idLeadsElsewhere(Noun.Name, id: String, to: String)
  /// No id can be made: nothing usable in the values, or another record has that id already.
  case noIDFromName(Noun.Name, reason: String)
  /// A record would come to stand below itself on a way of references to its own noun.
  case belowItself(Noun.Name, id: String, field: String, above: String)
  /// The record cannot go without others losing something.
  case inUse(Noun.Name, id: String, by: [Dependent])
}

/// Records that refer to a record which is to be removed.
package struct Dependent: Sendable, Equatable {
  /// What refers: `presentation`, `participation`.
  package let noun: Noun.Name
  package let count: Int
  /// Whether those records go as well; else they only lose the reference.
  package let isRemoved: Bool
}
