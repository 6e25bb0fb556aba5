/// The indexes of the schema that only speed up reading, parsed from its frozen SQL.
///
/// The SQL in a file can be any statement, so indexes are never created from it.
extension Schema {
  struct Index {
    let name: String
    let table: String
    /// The statement that creates the index.
    let sql: String
  }

  /// Returns the indexes that frozen SQL creates.
  static func indexes(in sql: String) -> [Index] { split(sql).indexes }

  /// Returns frozen SQL without those indexes.
  static func withoutIndexes(_ sql: String) -> String { split(sql).rest }

  private static func split(_ sql: String) -> (indexes: [Index], rest: String) {
    let begin = "CREATE INDEX "
    var rest = ""
    var indexes: [Index] = []
    for (number, piece) in sql.split(separator: begin, omittingEmptySubsequences: false)
      .enumerated()
    {
      guard number > 0 else {
        rest += piece
        continue
      }
      let text = piece.prefix { $0 != ";" }
      rest += piece.dropFirst(text.count + 1)
      // name ON table (columns)
      let words = text.split(separator: " ")
      indexes.append(
        Index(name: String(words[0]), table: String(words[2]), sql: begin + text))
    }
    return (indexes, rest)
  }
}
