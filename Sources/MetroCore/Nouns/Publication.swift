import GRDB

/// How a site publishes the records of a type.
package enum Publication: Sendable {
  /// Each record has a page of its own, and all of them have a list.
  case pages(RecordPages)

  /// A record stands on the page of another one, to which one of these fields refers: the first that
  /// has a value.
  case parts(of: [String])

  /// The records describe the catalog as a whole, on every page and in every download that says what it
  /// is; they have no page, list or table.
  case everywhere

  /// The records are on no page and in no download.
  case unpublished

  static func part(of fields: String...) -> Publication { .parts(of: fields) }

  /// The pages, if the records have any.
  package var pages: RecordPages? {
    if case .pages(let pages) = self { pages } else { nil }
  }
}

/// The pages of the records of a type, and their list.
package struct RecordPages: Sendable {
  /// How a long list is divided.
  package enum Division: String, Sendable {
    case year, country, letter
  }

  /// The columns of the list of all records.
  package let columns: [PublishedColumn]

  /// How a list of more than 1,000 records is divided.
  package let division: Division

  /// The lists on the page of a record, in order.
  package let lists: [PublishedList]

  init(
    columns: [PublishedColumn], dividedBy division: Division = .letter, lists: [PublishedList]
  ) {
    self.columns = columns
    self.division = division
    self.lists = lists
  }
}

/// A list of related records on a page.
package struct PublishedList: Sendable {
  /// The name, from which the heading follows: `presentations`.
  package let name: String

  /// The type of the records in the list.
  package let noun: Noun.Name

  package let columns: [PublishedColumn]

  /// A table expression with the columns `owner`, the ID of the record that has the page, and
  /// `record`, the ID of the record in the list; and others that the columns use.
  let relation: SQL

  /// The order, over `t`, the record, and `r`, the row of the relation.
  let order: SQL

  /// The type of the records without pages that the rows show as well; the relation has their IDs, joined with
  /// `;`, in the column `shown`.
  let shown: Noun.Name?

  init(
    _ name: String, _ noun: Noun.Name, from relation: SQL, showing shown: Noun.Name? = nil,
    by order: SQL, columns: [PublishedColumn]
  ) {
    self.shown = shown
    self.name = name
    self.noun = noun
    self.columns = columns
    self.relation = relation
    self.order = order
  }

  /// Creates a list of the records whose field refers to the record that has the page.
  init(
    _ name: String, _ noun: Noun.Name, with field: String, by order: SQL,
    columns: [PublishedColumn]
  ) {
    self.init(
      name, noun,
      from: SQL(
        sql: """
          (SELECT \(field) AS owner, id AS record FROM \(noun.rawValue) WHERE \(field) IS NOT NULL)
          """),
      by: order, columns: columns)
  }
}

/// A column of a list on a page.
package struct PublishedColumn: Sendable {
  enum Content: Sendable {
    /// The record itself, by its name.
    case itself
    /// A field of the record.
    case field
    /// The record of a type whose ID an expression returns.
    case record(Noun.Name, SQL)
    /// The value of an expression: one value of a type, or several words joined with `;`.
    case value(FieldType, SQL)
    /// The links that belong to the record.
    case links
    /// The record that a statement is about.
    case subject
  }

  package let name: String
  let content: Content

  static let itself = PublishedColumn(name: "name", content: .itself)
  static let links = PublishedColumn(name: "links", content: .links)
  static let subject = PublishedColumn(name: "record", content: .subject)

  static func field(_ name: String) -> PublishedColumn {
    PublishedColumn(name: name, content: .field)
  }

  static func record(_ name: String, _ noun: Noun.Name, _ id: SQL) -> PublishedColumn {
    PublishedColumn(name: name, content: .record(noun, id))
  }

  static func value(_ name: String, _ type: FieldType, _ sql: SQL) -> PublishedColumn {
    PublishedColumn(name: name, content: .value(type, sql))
  }

  static func count(_ name: String, _ sql: SQL) -> PublishedColumn { value(name, .count, sql) }
}
