import GRDB

/// Every value of the catalog with what speaks for it: one row for each statement, and one for a value
/// about which no source says anything.
enum Facts {
  static let columns = [
    Column(naming: "record", isFreeText: false, help: "the record: program/seoul-2015"),
    Column(naming: "field", isFreeText: false, help: "the field"),
    Column(naming: "value", help: "the value in use"),
    Column(naming: "standing", isFreeText: false, help: "how well the evidence supports it"),
    Column(naming: "source", isFreeText: false, help: "the ID of a source"),
    Column(naming: "stated", help: "what the source says"),
    Column(naming: "quote", help: "the sentence quoted from the source"),
    Column(naming: "locator", help: "the place in the source"),
  ]

  /// Calls a closure with the cells of each row, by record in reference order and by field.
  static func forEach(_ database: Database, _ body: ([Cell]) throws -> Void) throws {
    let evidence = Evidence(database)
    for noun in Noun.inOrderOfReference where noun.has(.citable) {
      let ids = try String.fetchCursor(
        database, sql: "SELECT id FROM main.\(noun.table) ORDER BY id")
      while let id = try ids.next() {
        for field in try evidence.fields(noun, id: id) {
          let own: [Cell] = [
            .text(RecordAddress(noun.name, id).description), .text(field.field), text(field.used),
            .text(field.standing),
          ]
          for statement in field.statements {
            try body(
              own + [
                .text(statement.source), .text(statement.stated), text(statement.quote),
                text(statement.locator),
              ])
          }
          if field.statements.isEmpty { try body(own + [Cell](repeating: .null, count: 4)) }
        }
      }
    }
  }

  private static func text(_ text: String?) -> Cell { text.map(Cell.text) ?? .null }

  /// Creates the table of a connection that user statements can query.
  static func createTable(on database: Database) throws {
    let names = columns.map(\.name)
    try database.execute(
      sql: "CREATE TEMPORARY TABLE facts (\(names.joined(separator: " TEXT, ")) TEXT)")
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let insert = try database.makeStatement(sql: "INSERT INTO temp.facts VALUES (\(marks))")
    try forEach(database) { cells in
      try insert.execute(arguments: StatementArguments(cells.map(\.text)))
    }
  }
}

extension Catalog {
  /// Sends every value and what speaks for it to a sink.
  package func exportFacts(to sink: some RowSink) throws {
    try read { database in
      try sink.begin(Facts.columns)
      try Facts.forEach(database) { try sink.row($0) }
      try sink.end()
    }
  }
}
