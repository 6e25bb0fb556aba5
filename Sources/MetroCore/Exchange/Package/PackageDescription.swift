import MetroJSON

/// The `datapackage.json` of a dump: Frictionless Data Package 1 with Table Schema.
///
/// https://specs.frictionlessdata.io/data-package and .../table-schema
enum PackageDescription {
  static let fileName = "datapackage.json"

  /// The version of the dump's tables, independent of the schema version of the catalog file.
  static let schema = 1

  /// The size in bytes and the SHA-256 of a table's file.
  struct Content {
    let byteCount: Int
    let digest: String
  }

  /// Returns the text of a description; `states` are the earlier states of the catalog.
  static func text(
    _ contents: [(table: PackageTable, content: Content)], of catalog: CatalogDescription?,
    states: [String] = []
  ) -> String {
    let names = Set(contents.map(\.table.name))
    return JSONDocument.object(
      [
        ("profile", .text("tabular-data-package")),
        ("name", .text("metro-catalog")),
      ] + (catalog?.packageMembers ?? [("title", .text("A catalog of training programs"))])
        + [("metro_schema", .whole(schema))]
        + (states.isEmpty ? [] : [("metro_states", .array(states.map(JSONDocument.text)))])
        + [("resources", .array(contents.map { resource($0.table, $0.content, names) }))]
    ).text
  }

  private static func resource(
    _ table: PackageTable, _ content: Content, _ names: Set<String>
  ) -> JSONDocument {
    .object([
      ("profile", .text("tabular-data-resource")),
      ("name", .text(table.name)),
      ("path", .text(table.path)),
      ("format", .text("csv")),
      ("mediatype", .text("text/csv")),
      ("encoding", .text("utf-8")),
      ("bytes", .whole(content.byteCount)),
      ("hash", .text("sha256:\(content.digest)")),
      ("schema", schema(table, names)),
    ])
  }

  /// Returns the schema of a table; a reference to a table that is not in the package is no key.
  private static func schema(_ table: PackageTable, _ names: Set<String>) -> JSONDocument {
    var members: [(key: String, value: JSONDocument)] = [
      ("fields", .array(table.columns.map(field) + table.derived.map(day))),
      ("missingValues", .array([.text("")])),
      ("primaryKey", .array(table.key.map(JSONDocument.text))),
    ]
    let keys = table.columns.compactMap { column in
      column.target.flatMap { names.contains($0.plural) ? (column, $0) : nil }
    }
    if !keys.isEmpty {
      members.append(
        (
          "foreignKeys",
          .array(
            keys.map { column, target in
              // A table refers to itself with an empty name.
              let resource = target.plural == table.name ? "" : target.plural
              return .object([
                ("fields", .text(column.name)),
                (
                  "reference",
                  .object([("resource", .text(resource)), ("fields", .text("id"))])
                ),
              ])
            })
        ))
    }
    return .object(members)
  }

  /// Returns the field of a derived column, which holds a full date.
  private static func day(_ column: Column) -> JSONDocument {
    .object([
      ("name", .text(column.name)), ("type", .text("date")), ("description", .text(column.help)),
    ])
  }

  private static func field(_ column: PackageColumn) -> JSONDocument {
    var constraints: [(key: String, value: JSONDocument)] = []
    if column.isRequired { constraints.append(("required", .truth(true))) }
    if column.isKey { constraints.append(("unique", .truth(true))) }
    constraints += limits(of: column.type)
    var members: [(key: String, value: JSONDocument)] = [
      ("name", .text(column.name)), ("type", .text(type(of: column.type))),
      ("description", .text(column.help)),
    ]
    if column.type == .webAddress { members.append(("format", .text("uri"))) }
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }

  private static func type(of type: FieldType) -> String {
    switch type {
    case .count, .ordinal: "integer"
    case .latitude, .longitude: "number"
    // A date may be a month, a range or uncertain (EDTF), which Table Schema has no type for.
    default: "string"
    }
  }

  private static func limits(of type: FieldType) -> [(key: String, value: JSONDocument)] {
    switch type {
    case .choice(let words): [("enum", .array(words.map(JSONDocument.text)))]
    case .count: [("minimum", .whole(0))]
    case .ordinal: [("minimum", .whole(1))]
    case .latitude: [("minimum", .whole(-90)), ("maximum", .whole(90))]
    case .longitude: [("minimum", .whole(-180)), ("maximum", .whole(180))]
    case .country: [("pattern", .text("[A-Z]{2}"))]
    case .reference: [("pattern", .text("[a-z0-9]+(-[a-z0-9]+)*"))]
    default: []
    }
  }
}
