import GRDB

/// Stores whole lists of records that have none, without reading the records.
///
/// It exists only for a table that was empty, and accepts the rows of a file as long as they are
/// sorted by record, since then no list can already exist.
final class ListStorage {
  private let database: Database
  private let relation: ListRelation
  private let insert: RowStatement
  private var last = ""

  /// Returns nil if the table has rows.
  init?(_ relation: ListRelation, _ database: Database) throws {
    let table = relation.table
    let hasAny = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM \(table.name))")
    guard hasAny == false else { return nil }
    self.database = database
    self.relation = relation
    insert = try RowStatement(
      cachedIn: database,
      """
      INSERT INTO \(table.name) (\(relation.columns, separator: ", "))
      VALUES (\(relation.columns.map { _ in "?" }, separator: ", "))
      """)
  }

  /// Stores the rows of one record; returns false, and stores none, if they are not a complete list
  /// or not in sorted order.
  func add(_ rows: [ListRow]) throws -> Bool {
    guard let first = rows.first else { return true }
    // A space sorts before all characters of an ID.
    let key = "\(first.owner) \(first.field.list?.role ?? "")"
    let isList = rows.enumerated().allSatisfy { ($1.position ?? 0) == $0 + 1 }
    guard key > last, isList, Set(rows.map(\.value)).count == rows.count else { return false }
    for (index, row) in rows.enumerated() where try !store(row, at: index + 1) {
      let role = row.field.list?.role.map { "AND role = '\($0)'" } ?? ""
      try database.execute(
        sql: """
          DELETE FROM \(relation.table.name)
          WHERE \(relation.table.owner) = ? AND position <= ? \(role)
          """, arguments: [row.owner, index])
      return false
    }
    last = key
    return true
  }

  private func store(_ row: ListRow, at position: Int) throws -> Bool {
    defer { insert.reset() }
    var parameter: Int32 = 1
    insert.bind(row.owner, at: parameter)
    if let role = row.field.list?.role {
      parameter += 1
      insert.bind(role, at: parameter)
    }
    parameter += 1
    insert.bind(Int64(position), at: parameter)
    let parts = row.field.type == .speaker ? try Speaker(row.value).parts : [row.value]
    for part in parts {
      parameter += 1
      if let part { insert.bind(part, at: parameter) } else { insert.bindNull(at: parameter) }
    }
    return try insert.run()
  }
}
