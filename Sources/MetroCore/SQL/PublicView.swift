import GRDB

/// A view that user statements can query: a noun, a list, involvements, or revisions.
///
/// The views are the stable interface for other programs; the tables behind them belong to a schema
/// version and change with it. They are temporary views, created on the connection of a statement
/// and never stored in a file.
package struct PublicView: Sendable {
  /// One column, with an SQL expression for its value.
  package struct Column: Sendable {
    package let name: String
    package let type: ColumnType
    package let help: String
    let sql: SQL
  }

  /// The type of a column's values other than NULL.
  package enum ColumnType: String, Sendable {
    case text, integer, real
  }

  package let name: String
  package let columns: [Column]

  /// The SQL after `SELECT columns`.
  private let source: SQL

  /// All views: of the nouns, of the lists, involvements, revisions, and facts.
  package static let all: [PublicView] =
    Noun.inOrderOfReference.map { PublicView($0) } + ListRelation.all.map { PublicView($0) }
    + [involvements, revisions, facts]

  private init(_ name: String, _ columns: [Column], from source: SQL) {
    self.name = name
    self.columns = columns
    self.source = source
  }

  /// The records of a type: the columns of its export, the first and last days of its dates, and the
  /// columns that its list derives from other records.
  private init(_ noun: Noun) {
    let fields = noun.fields.map { field in
      Column(
        name: field.name, type: field.type.columnType,
        help: field.help + (field.isList ? "; several are joined with ;" : ""),
        sql: field.column.sql)
    }
    let days = noun.fields.filter { $0.type == .date }.flatMap(Self.days)
    let derived = noun.derivedColumns.filter { !$0.isExported }.map(Self.derived)
    let phase = noun.name == .program ? [Self.phase] : []
    self.init(
      noun.plural,
      [Column(name: "id", type: .text, help: "the ID", sql: "t.id")] + fields
        + noun.exportedColumns.map(Self.derived) + days + derived + phase,
      from: SQL(sql: "FROM main.\(noun.table) AS t"))
  }

  private static func derived(_ column: MetroCore.Column) -> Column {
    Column(
      name: column.name, type: column.kind == .number ? .integer : .text,
      help: column.help + (column.kind == .list ? "; several are joined with ;" : ""),
      sql: column.sql)
  }

  private static let phase = Column(
    name: "phase", type: .text,
    help: "held, ahead (planned or not over), canceled, postponed, or undated",
    sql: ProgramPhase.sql(today: "today()"))

  private static func days(of field: Field) -> [Column] {
    [("first", "0000-01-01 if the start is open"), ("last", "9999-12-31 if the end is open")]
      .map { side, open in
        Column(
          name: "\(field.name)_\(side)", type: .text,
          help: "the \(side) possible day of \(field.name); \(open)",
          sql: SQL(sql: "t.\(field.name)_\(side)"))
      }
  }

  /// The values of a list, one row each.
  private init(_ relation: ListRelation) {
    let columns = zip(relation.columns, relation.expressions).map { name, expression in
      Column(
        name: name, type: name == "position" ? .integer : .text, help: relation.help(of: name),
        sql: SQL(sql: expression))
    }
    self.init(
      relation.plural.replacing("-", with: "_"), columns,
      from: SQL(sql: "FROM main.\(relation.table.name)"))
  }

  /// The involvement of cities in programs: as recorded, as hosts, and as presenters.
  private static let involvements = PublicView(
    "involvements",
    [
      Column(name: "program", type: .text, help: "the ID of the program", sql: "program"),
      Column(name: "city", type: .text, help: "the ID of the city", sql: "city"),
      Column(
        name: "role", type: .text,
        help: "its role: as in its participation, host or presenter", sql: "role"),
      Column(
        name: "delegates", type: .integer, help: "number of persons it sent, if recorded",
        sql: "delegates"),
    ],
    from: "FROM \(sql: Involvement.rows)")

  /// Who changed the catalog, when and how.
  private static let revisions = PublicView(
    "revisions",
    [
      Column(name: "revision", type: .integer, help: "the number", sql: "number"),
      Column(name: "time", type: .text, help: "the time (UTC)", sql: "time"),
      Column(name: "actor", type: .text, help: "the actor", sql: "actor"),
      Column(
        name: "command", type: .text, help: "the command line, without free text", sql: "command"),
      Column(name: "note", type: .text, help: "the note of the command, if any", sql: "note"),
      Column(
        name: "kind", type: .text,
        help: "change, undo, redo, revert, adoption or baseline", sql: "kind"),
      Column(
        name: "target", type: .integer, help: "the revision that an undo, redo or revert refers to",
        sql: "target"),
    ], from: "FROM main.revision")

  /// The values with their evidence; ``Facts`` makes it a table, because SQL cannot judge evidence.
  static let facts = PublicView(
    "facts",
    Facts.columns.map { Column(name: $0.name, type: .text, help: $0.help, sql: "") },
    from: "")

  /// Creates the view on a connection.
  func create(on database: Database) throws {
    let names = columns.map(\.name)
    let values = columns.map(\.sql).joined(separator: ", ")
    try database.execute(
      literal: """
        CREATE TEMPORARY VIEW \(sql: name) (\(sql: names.joined(separator: ", "))) AS
        SELECT \(literal: values) \(literal: source)
        """)
  }
}

extension PublicView {
  /// Sends all columns of all views, with their descriptions, to a sink.
  package static func describe(to sink: some RowSink) throws {
    try sink.begin([
      MetroCore.Column(naming: "view", help: "the view"),
      MetroCore.Column(naming: "column", help: "the column"),
      MetroCore.Column(naming: "type", help: "the type of its values: text, integer or real"),
      MetroCore.Column(naming: "holds", help: "its contents"),
    ])
    for view in all {
      for column in view.columns {
        try sink.row([
          .text(view.name), .text(column.name), .text(column.type.rawValue), .text(column.help),
        ])
      }
    }
    try sink.end()
  }
}

extension FieldType {
  fileprivate var columnType: PublicView.ColumnType {
    switch self {
    case .count, .ordinal: .integer
    case .latitude, .longitude: .real
    default: .text
    }
  }
}

extension ListRelation {
  fileprivate func help(of column: String) -> String {
    switch column {
    case table.owner: "the ID of the \(noun)"
    case table.role.map { _ in "role" }: "the list it is in: \(roles, separator: ", ")"
    case "position": "its place in the list, from 1"
    case _ where table.columns.count > 1: "the \(table.name)'s \(column)"
    case _ where fields.count > 1: "the ID of the \(column)"
    default: fields[0].help
    }
  }
}
