import GRDB

/// A record type: its fields, filters and listing columns, declared once.
///
/// Storage, listings, import, export, the command line, help and completions are all derived from
/// this declaration; CONTRIBUTING.md describes how to add a record type.
package struct Noun: Sendable {
  package let name: Name

  /// The field with the name of a record, if any: `title`, `name` or `label`.
  package let nameField: String?

  /// The fields from which a missing ID is made, in order.
  package let idFields: [String]

  /// The fields that distinguish records with equal ``idFields``, if both records have a value.
  let distinguishingFields: [String]

  /// The fields that identify a record if an import has no ID; if empty, the made ID does.
  let naturalKey: [String]

  /// How a description identifies a record; nil if it must agree with the record in every value.
  package let identity: Identity?

  /// What the search for duplicates compares besides names; nil if it does not compare records.
  let compared: ComparedProperties?

  /// The fields in the order of the CSV columns after `id`; new fields are appended.
  package let fields: [Field]

  /// Fields of which a record has one, and which can be given as one value.
  package let joined: [JoinedField]

  /// The record that a record belongs to or is about, if it can be of several types.
  package let owner: Owner?

  package let filters: [Filter]

  /// Columns in addition to the fields: counts and texts derived from other records.
  package let derivedColumns: [Column]

  /// The columns from related records for exports in open formats; listings do not offer them.
  package let relatedColumns: [Column]

  /// The description in the vocabulary of schema.org, if it follows from the fields.
  package let linkedType: LinkedType?

  /// The default columns of a listing.
  package let defaultColumns: [String]

  /// The default order of a listing; the ID is appended to make the order total.
  let defaultOrder: [String]

  /// The lists of related records on the page of a record, in order.
  package let sections: [Section]

  /// The counts that sources claim and that are also derived from the records.
  package let counts: [ClaimedCount]

  /// How a site publishes the records; a test fails for a type that does not say.
  package let publication: Publication?

  /// The fields that are cleared if another field changes and they are not set in the same edit.
  let forgottenWith: [String: String]

  /// The function that completes and checks all values of a record; nil if no values are related.
  let rule: (@Sendable (inout RecordValues) throws(ValueError) -> Void)?

  init(
    _ name: Name, nameField: String? = nil, idFields: [String],
    distinguishingFields: [String] = [], naturalKey: [String] = [], identity: Identity? = nil,
    compared: ComparedProperties? = nil, fields: [Field], joined: [JoinedField] = [],
    owner: Owner? = nil, filters: [Filter] = [],
    derivedColumns: [Column] = [], relatedColumns: [Column] = [], linkedType: LinkedType? = nil,
    defaultColumns: [String], defaultOrder: [String] = [],
    sections: [Section] = [], counts: [ClaimedCount] = [], publication: Publication? = nil,
    forgottenWith: [String: String] = [:],
    rule: (@Sendable (inout RecordValues) throws(ValueError) -> Void)? = nil
  ) {
    self.name = name
    self.nameField = nameField
    self.idFields = idFields
    self.distinguishingFields = distinguishingFields
    self.naturalKey = naturalKey
    self.identity = identity
    self.compared = compared
    self.fields = fields
    self.joined = joined
    self.owner = owner
    // Names are searched with the records that have them.
    let isSearched = name != .name && fields.contains(where: \.isSearched)
    self.filters =
      filters + (name.has(.citable) ? Filter.ofEvidence(for: name) : [])
      + (isSearched ? [.search(in: name)] : [])
    self.derivedColumns = derivedColumns
    self.relatedColumns = relatedColumns
    self.linkedType = linkedType
    self.defaultColumns = defaultColumns
    self.defaultOrder = defaultOrder
    self.sections = sections
    self.counts = counts
    self.publication = publication
    self.forgottenWith = forgottenWith
    self.rule = rule
  }

  /// Returns the field with a name, or nil.
  package func field(_ name: String) -> Field? {
    fields.first { $0.name == name }
  }

  /// The plural, which names listings.
  package var plural: String { name.plural }

  /// The name of the table, which is the name of the record type.
  var table: String { name.rawValue }

  /// All columns that a listing can show: the ID, the fields and the derived columns.
  package var columns: [Column] {
    [Column.id] + fields.map(\.column) + derivedColumns
  }

  /// The derived columns that tables of exports and dumps have at their end.
  var exportedColumns: [Column] { derivedColumns.filter(\.isExported) }

  /// The columns of an export, which an import accepts: the ID and the fields.
  package var exportColumns: [String] {
    ["id"] + fields.map(\.name)
  }
}

extension Noun: CustomStringConvertible {
  package var description: String { name.rawValue }
}
