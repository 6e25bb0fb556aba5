/// A list of other records on the page of one record.
package struct Section: Sendable {
  package let title: String
  package let noun: Noun.Name

  /// The filter of ``noun`` that takes the record's id.
  package let filter: String

  /// The columns, in order.
  package let columns: [String]

  /// The columns of the names that a record has.
  static let nameColumns = ["text", "language", "script", "kind", "since", "until", "id"]

  init(_ title: String, _ noun: Noun.Name, filter: String, columns: [String]) {
    self.title = title
    self.noun = noun
    self.filter = filter
    self.columns = columns
  }
}

/// A count of a program: as derived from the records, and as claimed by sources.
package struct ClaimedCount: Sendable {
  /// What is counted, as a person reads it.
  package let label: String

  /// The derived column with the count.
  package let derived: String

  /// The field with the number that sources claim.
  package let claimed: String
}
