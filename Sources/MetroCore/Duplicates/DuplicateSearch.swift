import GRDB

/// Which pairs of records that may be one are asked for.
package struct DuplicateSearch: Sendable {
  /// The nouns whose records are compared.
  package static let nouns = ComparedRecords.nouns

  package var nouns = DuplicateSearch.nouns
  package var limit: Int?

  /// The day of asking as `YYYY-MM-DD`: what was said to be not the same can be so until a day.
  package let today: String

  package init(today: String) { self.today = today }
}

extension Catalog {
  /// Gives the pairs of records that may be one, the most likely first; then by noun and by ids.
  ///
  /// Pairs that were said to be not the same are left out, as long as that holds.
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
    // The sort is stable, and nouns and ids are in order.
    for (_, pair) in found.sorted(by: { $0.weight > $1.weight }).prefix(search.limit ?? .max) {
      try take(pair)
    }
  }
}
