import GRDB

extension Database {
  /// Gives a record another ID in all rows that hold it, whether foreign keys are on or off.
  func changeID(_ noun: Noun, from old: String, to new: String) throws {
    var columns = [(table: noun.table, column: "id")]
    columns += noun.fields.compactMap(\.list).map { ($0.name, $0.owner) }
    columns += try References(to: noun, database: self).all.map { ($0.table, $0.column) }
    for (table, column) in columns {
      let column = SQLQuoting.name(column)
      try cachedStatement(sql: "UPDATE \(table) SET \(column) = ? WHERE \(column) = ?")
        .execute(arguments: [new, old])
    }
  }
}
