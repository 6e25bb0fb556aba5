/// The indexes of the schema that only make reading faster, taken from its frozen SQL.
///
/// The text that a file has of its own indexes may be any statement, so nothing is made from that.
extension Schema {
  struct Index {
    let name: String
    let table: String
    /// The statement that makes it.
    let sql: String
  }

  /// Returns the indexes that frozen SQL makes.
  static func indexes(in sql: String) -> [Index] { split(sql).indexes }

  /// Returns frozen SQL without them.
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
