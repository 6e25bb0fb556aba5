import GRDB

/// Settings of a search for duplicates.
package struct DuplicateSearch: Sendable {
  /// The nouns whose records are compared.
  package static let nouns = ComparedRecords.nouns

  package var nouns = DuplicateSearch.nouns
  package var limit: Int?

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
    for (_, pair) in found.sorted(by: { $0.weight > $1.weight }).prefix(search.limit ?? .max) {
      try take(pair)
    }
  }
}
