/// A table of a dump: the stored columns of a noun, or a list.
///
/// Lists have tables of their own here, so each reference can be declared as a foreign key.
struct PackageTable {
  let table: ExchangeTable

  static let all = ExchangeTable.inOrderOfReference.map(PackageTable.init)

  var name: String { table.plural }

  var path: String { name + ".csv" }

  /// Whether a dump has the table only if it has rows, so that a catalog without a description is dumped
  /// as before there were any; a folder without the table then says that there are none.
  var isOmittedIfEmpty: Bool {
    if case .records(let noun) = table { noun.name == .description } else { false }
  }

  /// The table in the catalog file.
  var stored: String {
    switch table {
    case .records(let noun): noun.table
    case .list(let relation): relation.table.name
    }
  }

  /// The derived columns at the end of the file, of which a catalog stores nothing.
  var derived: [Column] {
    if case .records(let noun) = table { noun.exportedColumns } else { [] }
  }

  /// The columns as SQL, in the order of ``columns``.
  var expressions: [String] {
    switch table {
    case .records: columns.map(\.name)
    case .list(let relation): relation.expressions
    }
  }

  var columns: [PackageColumn] {
    switch table {
    case .records(let noun):
      [PackageColumn("id", .reference(noun.name), isKey: true, help: "the id")]
        + noun.fields.filter { !$0.isList }
        .map { PackageColumn($0.name, $0.type, isRequired: $0.isRequired, help: $0.help) }
    case .list(let relation): relation.packageColumns
    }
  }

  /// The columns that identify and sort the rows.
  var key: [String] {
    switch table {
    case .records: ["id"]
    case .list(let relation): relation.keyColumns
    }
  }
}

/// A column of a table in a dump.
struct PackageColumn {
  let name: String
  let type: FieldType
  let isRequired: Bool
  /// Whether the column is the key of its own table, rather than a reference to another one.
  let isKey: Bool
  let help: String

  init(
    _ name: String, _ type: FieldType, isRequired: Bool = false, isKey: Bool = false, help: String
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired || isKey
    self.isKey = isKey
    self.help = help
  }

  /// The noun that the column refers to.
  var target: Noun.Name? {
    guard !isKey, case .reference(let noun) = type else { return nil }
    return noun
  }
}

extension ListRelation {
  fileprivate var packageColumns: [PackageColumn] {
    let role =
      table.role == nil
      ? [] : [PackageColumn("role", .choice(roles), isRequired: true, help: "the role")]
    return [
      PackageColumn(
        table.owner, .reference(noun.name), isRequired: true, help: "the id of the \(noun)")
    ] + role
      + [PackageColumn("position", .ordinal, isRequired: true, help: "the place in the list")]
      + table.columns.map { column in
        let type = fields[0].type
        return PackageColumn(
          column, type == .speaker ? .line : type, isRequired: column == table.columns[0],
          help: type == .speaker ? "the speaker's \(column)" : "the value")
      }
  }
}
