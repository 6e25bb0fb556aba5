/// A field of a record type: its name, its type, and where it is stored.
package struct Field: Sendable {
  /// The CSV header and JSON key, in snake case; plural if the field holds several values.
  package let name: String

  /// The command-line option without its dashes; singular, and repeatable if the field is a list.
  package let option: String

  package let type: FieldType

  package let isRequired: Bool

  /// The content of the field, as a noun phrase for help texts.
  package let help: String

  /// The default value for a new record.
  package let defaultText: String?

  /// The option that reads the value from a file, if any, without its dashes.
  package let fileOption: String?

  /// Whether full-text search includes the field.
  let isSearched: Bool

  /// The table of a field with several values; nil if the field is a column of the record's table.
  let list: ListTable?

  init(
    _ name: String, option: String? = nil, _ type: FieldType, isRequired: Bool = false,
    defaultText: String? = nil, fileOption: String? = nil, isSearched: Bool = false, help: String
  ) {
    self.name = name
    self.fileOption = fileOption
    self.option = option ?? name.replacing("_", with: "-")
    self.type = type
    self.isRequired = isRequired
    self.defaultText = defaultText
    self.isSearched = isSearched
    self.list = nil
    self.help = help
  }

  init(
    list name: String, option: String, of type: FieldType, in list: ListTable,
    isSearched: Bool = false, help: String
  ) {
    self.name = name
    self.fileOption = nil
    self.option = option
    self.type = type
    self.isRequired = false
    self.defaultText = nil
    self.isSearched = isSearched
    self.list = list
    self.help = help
  }

  /// Whether the field holds several values.
  package var isList: Bool { list != nil }
}

/// The table that stores the values of a list field, numbered by `position` from 1.
struct ListTable: Sendable {
  let name: String

  /// The column with the ID of the record that the values belong to.
  let owner: String

  /// The columns of one value, in order.
  let columns: [String]

  /// The value of column `role` that distinguishes the rows of this field in a shared table.
  var role: String?

  /// The SQL expression over ``columns`` that returns one value as text.
  var text: String { columns.count == 1 ? columns[0] : Speaker.textExpression }

  /// Returns the SQL condition for the rows of one record; `owner` is an SQL expression for its ID.
  func condition(owner expression: String) -> String {
    "\(owner) = \(expression)" + (role.map { " AND role = '\($0)'" } ?? "")
  }
}
