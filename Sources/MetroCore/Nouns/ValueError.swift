package import MetroText

/// An error in the values of one record.
package enum ValueError: CatalogError {
  case missingField(Noun.Name, field: String)
  /// An edit would clear a required field.
  case cannotBeEmpty(Noun.Name, field: String)
  case invalidValue(field: String, InvalidValue)
  /// A source is cited for a field that the record type does not have.
  case unknownField(Noun.Name, field: String, known: [String])
  case unknownColumn(Noun.Name, column: String, use: ColumnUse = .shown, known: [String])
  case doubledColumn(Noun.Name, column: String)
  /// The values of one record are inconsistent.
  case inconsistent(reason: String)
  /// The words of a source are not a value of the field.
  case noStatedValue(field: String)
}

/// What a list uses a column for.
package enum ColumnUse: Sendable {
  case shown, sorted
}
