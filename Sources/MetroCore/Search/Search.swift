import GRDB
import MetroText

/// A full-text search over all records that have a name or other text.
package struct Search: Sendable {
  package let words: [String]

  /// The noun to search; nil for all nouns.
  package var noun: Noun?
  package var limit: Int?

  package init(_ words: [String]) {
    self.words = words
  }

  /// The columns of the result.
  package static let columns = [
    Column("noun", help: "what kind of record", sql: "noun"),
    Column("id", help: "its id", sql: "id"),
    Column("name", isFreeText: true, help: "its title, name or label", sql: "name"),
    Column(
      "snippet", isFreeText: true, help: "where the words occur, in square brackets", sql: "snippet"
    ),
  ]
}

extension Catalog {
  /// Sends the records in which all words occur to a sink, the best match first; then records with
  /// an address that contains the words, and cities that the gazetteer has under the name.
  ///
  /// Words match at the beginning of a word, in any letter case, with or without diacritics;
  /// Chinese, Japanese and Korean anywhere. Names weigh ten times as much as other texts.
  ///
  /// - Throws: `ValueError.inconsistent` if no word has a letter or digit.
  package func search(_ search: Search, to sink: some RowSink) throws {
    guard let expression = SearchText.expression(for: search.words) else {
      throw ValueError.inconsistent(reason: "there is no letter or digit to search for")
    }
    let noun: SQL = search.noun.map { "AND noun = \($0.table)" } ?? ""
    let query: SQL = """
      SELECT search_entry.noun, search_entry.id, search_plain(search_index.name),
        search_marked(CASE
          WHEN highlight(search_index, 0, char(1), char(2)) <> search_index.name
          THEN highlight(search_index, 0, char(1), char(2))
          ELSE snippet(search_index, 1, char(1), char(2), '…', 16) END)
      FROM search_index JOIN search_entry ON search_entry.number = search_index.rowid
      WHERE search_index MATCH \(expression) \(literal: noun)
      ORDER BY bm25(search_index, 10, 1, 10), search_entry.noun, search_entry.id
      LIMIT \(search.limit ?? -1)
      """
    try read { database in
      try sink.begin(Search.columns)
      let hits = RemainingHits(
        try FurtherHits(database: database, search: search).rows, limit: search.limit, sink)
      try database.sendRows(query, count: Search.columns.count, to: hits)
      try hits.sendRest()
      try sink.end()
    }
  }
}

extension SQLFunction {
  /// The SQL function `search_plain(text)`: an indexed text without the marks around characters.
  static let searchPlain = SQLFunction(
    DatabaseFunction("search_plain", argumentCount: 1, pure: true) {
      String.fromDatabaseValue($0[0]).map(SearchText.restored)
    })

  /// The SQL function `search_marked(text)`: the same, with hits in square brackets, on one line.
  ///
  /// SQLite marks hits with U+0001 and U+0002, which no stored text contains; adjacent hits, such
  /// as separately indexed characters, are joined.
  static let searchMarked = SQLFunction(
    DatabaseFunction("search_marked", argumentCount: 1, pure: true) {
      String.fromDatabaseValue($0[0]).map { text in
        SearchText.restored(text).replacing("\u{2}\u{1}", with: "").replacing("\u{1}", with: "[")
          .replacing("\u{2}", with: "]").replacingASCII("\n", with: " ")
      }
    })
}
