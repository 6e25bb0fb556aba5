import GRDB
import MetroText

/// Corrects the words of a search that finds nothing, from the names in the catalog.
struct SimilarWords {
  let database: Database

  /// The maximum number of names to compare with.
  private static let most = 100_000

  /// Returns the words with each one that occurs nowhere replaced by the most similar one; nil if
  /// the result finds nothing either.
  func correction(of search: Search) throws -> [String]? {
    let words = search.words.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    var known: [String: String]?
    var corrected: [String] = []
    for word in words {
      if try finds([word], search.noun) {
        corrected.append(word)
        continue
      }
      let words = try known ?? vocabulary(search.noun)
      known = words
      let key = FoldedName.key(of: word)
      guard let near = nearest(key, in: words.keys, limit: 1).first,
        let name = words[near]
      else { return nil }
      corrected.append(word == word.lowercased() ? name.lowercased() : name)
    }
    return try corrected != words && finds(corrected, search.noun) ? corrected : nil
  }

  private func finds(_ words: [String], _ noun: Noun?) throws -> Bool {
    guard let expression = SearchText.expression(for: words) else { return false }
    let condition: SQL = noun.map { "AND noun = \($0.table)" } ?? ""
    let query: SQL = """
      SELECT EXISTS (SELECT 1 FROM search_index
        JOIN search_entry ON search_entry.number = search_index.rowid
        WHERE search_index MATCH \(expression) \(literal: condition))
      """
    let (sql, arguments) = try query.build(database)
    return try Bool.fetchOne(database, sql: sql, arguments: arguments) ?? false
  }

  /// Returns the words of names by their folded form.
  private func vocabulary(_ noun: Noun?) throws -> [String: String] {
    let condition: SQL = noun.map { "WHERE noun = \($0.table)" } ?? ""
    let query: SQL = """
      SELECT search_plain(name) FROM search_entry \(literal: condition)
      ORDER BY noun = 'presentation', number LIMIT \(Self.most)
      """
    let (sql, arguments) = try query.build(database)
    var words: [String: String] = [:]
    let names = try String.fetchCursor(database, sql: sql, arguments: arguments)
    while let name = try names.next() {
      for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        let key = FoldedName.key(of: String(word))
        if words[key] == nil { words[key] = String(word) }
      }
    }
    return words
  }
}

extension Catalog {
  /// Returns similar words that a search finds, for a search that finds nothing; nil if there are
  /// none.
  package func correction(of search: Search) throws -> [String]? {
    try read { try SimilarWords(database: $0).correction(of: search) }
  }
}
