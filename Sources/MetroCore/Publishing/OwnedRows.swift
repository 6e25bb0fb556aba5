import GRDB

/// The rows of a query that begins with the ID of the record to which a row belongs, in its order.
///
/// They are read beside the records of a type, which come in the same order: one query serves all
/// pages, and no row is kept longer than its page.
final class OwnedRows {
  private let rows: RowStatement
  private let count: Int32
  private var owner: String?

  init(_ database: Database, _ query: SQL, columns: Int) throws {
    let (sql, arguments) = try query.build(database)
    let statement = try database.makeStatement(sql: sql)
    try statement.setArguments(arguments)
    rows = RowStatement(statement)
    count = Int32(columns)
    try advance()
  }

  deinit { rows.reset() }

  /// Returns the condition that a column of IDs has one ID, or none.
  static func isOwned(_ column: String, by id: String?) -> SQL {
    id.map { "\(sql: column) = \($0)" } ?? "TRUE"
  }

  /// Returns the cells of the rows of a record, without its ID.
  ///
  /// Records must be asked for in ascending order.
  func take(_ id: String) throws -> [[String?]] {
    while let owner, owner < id { try advance() }
    var taken: [[String?]] = []
    while owner == id {
      taken.append((1...count).map { Cell(rows.cell($0)).text })
      try advance()
    }
    return taken
  }

  /// Returns the next row with its ID, or nil at the end.
  func nextRow() throws -> (id: String, cells: [String?])? {
    guard let id = owner else { return nil }
    let cells = (1...count).map { Cell(rows.cell($0)).text }
    try advance()
    return (id, cells)
  }

  private func advance() throws {
    owner = try rows.next() ? Cell(rows.cell(0)).text ?? "" : nil
  }
}
