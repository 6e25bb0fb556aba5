import GRDB

/// A kind of record: its fields, filters and listing columns, declared once.
///
/// Storage, listings, import, export, the command line, help and completions are all derived from
/// this declaration; CONTRIBUTING.md says what a new one needs.
package struct Noun: Sendable {
  package let name: Name

  /// What a record of this noun is, as a noun phrase for help texts.
  package let summary: String

  /// The field that gives a record its name, if the noun has one: `title`, `name` or `label`.
  package let nameField: String?

  /// The fields from whose values an id is made when none is given, in order.
  package let idFields: [String]

  /// Fields that tell records apart whose ids are made from the same values, where both have one.
  let distinguishingFields: [String]

  /// The fields that together tell records apart when an import gives no id; empty: the made id.
  let naturalKey: [String]

  /// The fields in the order of the CSV columns, which follow `id`; new ones go to the end.
  package let fields: [Field]

  /// The record that one of its records belongs to or is about, where that is one of several nouns.
  package let owner: Owner?

  package let filters: [Filter]

  /// Columns beyond the fields: counts and texts derived from other records.
  package let derivedColumns: [Column]

  /// The columns of a listing that asks for none.
  package let defaultColumns: [String]

  /// The order of a listing that asks for none; the id follows and makes it total.
  let defaultOrder: [String]

  /// The lists of other records on a record's page, in order.
  package let sections: [Section]

  /// Counts that sources claim beside those derived from the records.
  package let counts: [ClaimedCount]

  /// Fields that lose their value when another field changes and they are not given anew.
  let forgottenWith: [String: String]

  /// Completes and checks the values of one record together; nil where nothing depends on another.
  let rule: (@Sendable (inout RecordValues) throws(ValueError) -> Void)?

  init(
    _ name: Name, summary: String, nameField: String? = nil, idFields: [String],
    distinguishingFields: [String] = [], naturalKey: [String] = [], fields: [Field],
    owner: Owner? = nil, filters: [Filter] = [],
    derivedColumns: [Column] = [], defaultColumns: [String], defaultOrder: [String] = [],
    sections: [Section] = [], counts: [ClaimedCount] = [],
    forgottenWith: [String: String] = [:],
    rule: (@Sendable (inout RecordValues) throws(ValueError) -> Void)? = nil
  ) {
    self.name = name
    self.summary = summary
    self.nameField = nameField
    self.idFields = idFields
    self.distinguishingFields = distinguishingFields
    self.naturalKey = naturalKey
    self.fields = fields
    self.owner = owner
    self.filters = filters + (name.has(.citable) ? Filter.ofEvidence(for: name) : [])
    self.derivedColumns = derivedColumns
    self.defaultColumns = defaultColumns
    self.defaultOrder = defaultOrder
    self.sections = sections
    self.counts = counts
    self.forgottenWith = forgottenWith
    self.rule = rule
  }

  /// Returns the field of a name, or nil.
  package func field(_ name: String) -> Field? {
    fields.first { $0.name == name }
  }

  /// The plural that lists are named by.
  package var plural: String { name.plural }

  /// The table, named like the noun.
  var table: String { name.rawValue }

  /// Every column that a listing can show: the id, the fields, the derived columns.
  package var columns: [Column] {
    [Column.id] + fields.map(\.column) + derivedColumns
  }

  /// The columns of an export: the id and the fields, which import reads back.
  package var exportColumns: [String] {
    ["id"] + fields.map(\.name)
  }
}

extension Noun: CustomStringConvertible {
  package var description: String { name.rawValue }
}
