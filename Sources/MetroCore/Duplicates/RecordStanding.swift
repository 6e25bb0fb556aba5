import GRDB
import MetroText

/// Which of two records is better known, and should stay if they are merged.
struct RecordStanding {
  private let noun: Noun.Name
  private let database: Database
  private let queries: [String]

  init(_ noun: Noun.Name, _ database: Database) {
    self.noun = noun
    self.database = database
    queries = Self.queries(noun)
  }

  /// Returns whether one record is better known than another.
  ///
  /// More references decide, then more known values, then a name in Latin letters, then the ID that
  /// was made first: `ports` before `ports-2`.
  func isBetter(_ one: ComparedRecord, than other: ComparedRecord) throws -> Bool {
    let (first, second) = try (references(one.id), references(other.id))
    if first != second { return first > second }
    if one.known != other.known { return one.known > other.known }
    if one.isLatin != other.isLatin { return one.isLatin }
    let (short, long) = (one.id.utf8.count, other.id.utf8.count)
    if one.id.hasPrefix(other.id) || other.id.hasPrefix(one.id) { return short < long }
    return one.id < other.id
  }

  /// Returns the number of records that refer to a record.
  private func references(_ id: String) throws -> Int {
    try queries.reduce(0) { sum, sql in
      try sum
        + (Int.fetchOne(database.cachedStatement(sql: sql), arguments: [id]) ?? 0)
    }
  }

  private static func queries(_ target: Noun.Name) -> [String] {
    Noun.inOrderOfReference.filter { $0.name != .alias && $0.name != .waiver }.flatMap { noun in
      noun.fields.compactMap { field -> String? in
        guard field.type == .reference(target) else { return nil }
        guard let list = field.list else {
          return "SELECT count(*) FROM \(noun.table) WHERE \(field.name) = ?"
        }
        return "SELECT count(*) FROM \(list.name) WHERE \(list.columns[0]) = ?"
          + (list.role.map { " AND role = '\($0)'" } ?? "")
      }
    }
  }
}

extension ComparedRecord {
  /// The number of known values.
  fileprivate var known: Int {
    details.count + (place == nil ? 0 : 1) + (coordinates == nil ? 0 : 1) + (dates == nil ? 0 : 1)
  }

  fileprivate var isLatin: Bool {
    name.unicodeScalars.contains { LetterScript($0) == .latin }
  }
}
