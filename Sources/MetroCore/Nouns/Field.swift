/// One field of a noun: its name, its type, and where it is stored.
package struct Field: Sendable {
  /// The CSV header and JSON key, in snake case; plural where the field holds several values.
  package let name: String

  /// The command-line option without its dashes; singular, given again for each further value.
  package let option: String

  package let type: FieldType

  package let isRequired: Bool

  /// What the field holds, as a phrase for help texts.
  package let help: String

  /// The value of a new record that gives none.
  package let defaultText: String?

  /// The option that takes the value from a file, if there is one, without its dashes.
  package let fileOption: String?

  /// Whether full-text search looks into it.
  let isSearched: Bool

  /// The table of a field with several values; nil where the noun's own table has a column.
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

/// The table that holds the values of a many-valued field, numbered by `position` from 1.
struct ListTable: Sendable {
  let name: String

  /// The column with the id of the record that the values belong to.
  let owner: String

  /// The columns that one value fills, in order.
  let columns: [String]

  /// A column that tells this field's rows from another field's in the same table.
  var role: String?

  /// One value as text: an SQL expression over ``columns``.
  var text: String { columns.count == 1 ? columns[0] : Speaker.textExpression }

  /// The rows of one record, as an SQL condition; `owner` is an SQL expression for its id.
  func condition(owner expression: String) -> String {
    "\(owner) = \(expression)" + (role.map { " AND role = '\($0)'" } ?? "")
  }
}
