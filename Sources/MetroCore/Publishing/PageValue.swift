import MetroText

/// A value on a page, in the form from which every language can write it.
package enum PageValue: Sendable, Equatable {
  case text(String, language: String?)
  case number(String)
  /// One of the words of a field, such as `held`.
  case word(String)
  /// A date as EDTF.
  case date(String)
  /// A country as ISO 3166-1 alpha-2.
  case country(String)
  /// A language as BCP 47.
  case language(String)
  case record(RecordLink)
  case address(String)
  case link(PublishedLink)
  case speaker(Speaker)
  /// The name of a field, such as `cities_claimed`.
  case field(String)
}

/// A record by its name, and the page that shows it.
package struct RecordLink: Sendable, Equatable {
  package let record: RecordAddress
  package let name: String

  /// The record whose page it is; nil if no page shows the record.
  package let page: RecordAddress?

  package init(record: RecordAddress, name: String, page: RecordAddress?) {
    self.record = record
    self.name = name
    self.page = page
  }
}

/// A link as the catalog knows it.
package struct PublishedLink: Sendable, Equatable {
  package let relation: String
  package let state: String
  package let label: String?
  package let url: String?
  package let mediaType: String?
}
