import GRDB

/// Settings of a search for duplicates.
package struct DuplicateSearch: Sendable {
  /// The nouns whose records are compared.
  package static let nouns = ComparedRecords.nouns

  package var nouns = DuplicateSearch.nouns
  package var limit: Int?
  /// The least score of a pair.
  package var minScore = 0.0

  /// The current day as `YYYY-MM-DD`: a waiver for a pair can expire.
  package let today: String

  package init(today: String) { self.today = today }
}

extension Catalog {
  /// Passes pairs of possible duplicates to `take`, most likely first, then by noun and IDs.
  ///
  /// Pairs with a waiver are omitted as long as it holds.
  package func duplicates(
    _ search: DuplicateSearch, take: (DuplicatePair) throws -> Void
  ) throws {
    var found: [(weight: Double, pair: DuplicatePair)] = []
    try read { database in
      for noun in search.nouns {
        found += try DuplicateFinder(noun, database, today: search.today) { [isInterrupted] in
          if isInterrupted() { throw StorageError.interrupted }
        }.pairs(limit: search.limit)
      }
    }
    // The sort is stable, and nouns and IDs are already in order.
    let sorted = found.sorted { $0.weight > $1.weight }.lazy.map(\.pair)
      .filter { $0.score >= search.minScore }
    for pair in sorted.prefix(search.limit ?? .max) { try take(pair) }
  }
}
