/// A list of related records on the page of a record.
package struct Section: Sendable {
  package let title: String
  package let noun: Noun.Name

  /// The filter of ``noun`` that selects the related records by the record's ID.
  package let filter: String

  /// The columns, in order.
  package let columns: [String]

  /// The columns for the names of a record.
  static let nameColumns = ["text", "language", "script", "kind", "since", "until", "id"]

  init(_ title: String, _ noun: Noun.Name, filter: String, columns: [String]) {
    self.title = title
    self.noun = noun
    self.filter = filter
    self.columns = columns
  }
}

/// A count of a program, both derived from the records and claimed by sources.
package struct ClaimedCount: Sendable {
  /// The label of the count for users.
  package let label: String

  /// The derived column with the count.
  package let derived: String

  /// The field with the count that sources claim.
  package let claimed: String
}
