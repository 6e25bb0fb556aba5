/// Why a record cannot be found, added or removed.
package enum RecordError: CatalogError {
  case noSuchRecord(Noun.Name, id: String, nearest: [String])
  /// No record of a relation has these values.
  case noMatch(Noun.Name, values: [String])
  /// More than one record of a relation has these values.
  case severalMatch(Noun.Name, ids: [String])
  /// A description without an ID fits several records, and nothing shows which one is meant.
  case fitsSeveral(Noun.Name, ids: [String])
  case recordExists(Noun.Name, id: String)
  /// A value is a correction of a record with the same name, or shows another record.
  case mayBeSame(Noun.Name, id: String, field: String, stored: String?, given: String?)
  /// Another record has the number in a register that a record is given.
  case numberTaken(Noun.Name, field: String, number: String, by: String)
  /// The ID for a new record formerly belonged to a record that it still leads to.
  case idLeadsElsewhere(Noun.Name, id: String, to: String)
  /// No ID can be derived: the values contain nothing usable, or another record has the ID.
  case noIDFromName(Noun.Name, reason: String)
  /// A record would become its own ancestor through references within its noun.
  case belowItself(Noun.Name, id: String, field: String, above: String)
  /// Other records refer to the record to remove.
  case inUse(Noun.Name, id: String, by: [Dependent])
  /// Records of the type are never published, so none can be withheld.
  case notPublished(Noun.Name)
  /// The record to release is not withheld.
  case notWithheld(Noun.Name, id: String)
  /// Another program has changed fields since the record was read for an edit.
  case changedMeanwhile(Noun.Name, id: String, [FieldConflict])
}

/// Records that refer to a record to remove.
package struct Dependent: Sendable, Equatable {
  /// The noun of the referring records, such as `presentation` or `participation`.
  package let noun: Noun.Name
  package let count: Int
  /// Whether the removal also removes those records; otherwise they only lose the reference.
  package let isRemoved: Bool
}

/// A field to which two programs gave different values.
package struct FieldConflict: Sendable, Equatable {
  package let field: String
  /// The value when the record was read for an edit.
  package let before: String?
  /// The value that another program has stored since.
  package let stored: String?
  /// The value of the edit.
  package let given: String?
}
