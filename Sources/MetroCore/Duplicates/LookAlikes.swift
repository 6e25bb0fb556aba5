import GRDB
import MetroText

extension CatalogWriter {
  /// Returns the records that are similar to a new record, most likely first, for a warning.
  ///
  /// It must be fast even among a million records, so it compares only records that keys find:
  /// records with the same folded name, records whose ID begins with the ID derived from the name,
  /// records at the same place, and all records of nouns that have few.
  /// ``Catalog/duplicates(_:take:)`` finds the others.
  package func lookAlikes(of noun: Noun, id: String, today: String) throws -> [DuplicatePair] {
    guard noun.has(.compared) else { return [] }
    let compared = ComparedRecords(noun.name, database)
    guard let record = try compared.records([id]).first else { return [] }
    let notSame = try NotSame(noun.name, database, today: today)
    var comparison = RecordComparison(noun.name, participants: database.participants(of:))
    let standing = RecordStanding(noun.name, database)
    var found: [(weight: Double, pair: DuplicatePair)] = []
    for other in try compared.records(near: record) where !notSame.holds(record, other) {
      guard let likelihood = try comparison.likelihood(record, other) else { continue }
      let pair = try DuplicatePair(noun.name, other, record, likelihood, standing)
      found.append((likelihood.weight, pair))
    }
    return found.sorted { $0.weight > $1.weight }.map(\.pair)
  }
}

extension ComparedRecords {
  /// The maximum number of records to compare for each key.
  private static let most = 2_000

  /// Reads the records that may be similar to a record.
  fileprivate func records(near record: ComparedRecord) throws -> [ComparedRecord] {
    var conditions: [SQL] = []
    for name in record.names {
      let key = FoldedName.key(of: name.written)
      conditions.append(
        "t.id IN (SELECT id FROM name_key WHERE noun = \(self.noun.rawValue) AND key = \(key))")
      guard let made = RecordID.made(from: name.written)?.text else { continue }
      // Matches all IDs with this prefix without LIKE: '~' sorts after all characters of an ID.
      conditions.append("t.id >= \(made) AND t.id < \(made + "~")")
    }
    let noun = Noun.named(noun)
    let properties = noun.compared
    if properties?.isFew ?? false {
      conditions.append("TRUE")
    } else if let place = record.place,
      var condition = properties?.place?.condition(place.ids, in: noun)
    {
      if noun.name == .program, let dates = record.dates {
        condition = """
          \(literal: condition) AND t.dates_first <= \(dates.last)
            AND t.dates_last >= \(dates.first)
          """
      }
      conditions.append(condition)
    }
    var ids: Set<String> = [record.id]
    var records: [ComparedRecord] = []
    for condition in conditions {
      let table = noun.table
      let some: SQL = """
        t.id IN (SELECT id FROM \(sql: table) AS t WHERE \(literal: condition) LIMIT \(Self.most))
        """
      for found in try self.records(where: some, pause: {}) where ids.insert(found.id).inserted {
        records.append(found)
      }
    }
    return records
  }
}
