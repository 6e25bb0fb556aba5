import GRDB
import MetroText

extension CatalogWriter {
  /// Gives the records that a record looks like, the most likely first: for a warning as it is added.
  ///
  /// It has to take no time among a million records, so it compares only what keys lead to: records
  /// that have the same name but for case and accents, those whose id begins like one made from the
  /// name, those at the same place, and of nouns that have few records all of them. What it leaves
  /// out, ``Catalog/duplicates(_:take:)`` finds.
  package func lookAlikes(of noun: Noun, id: String, today: String) throws -> [DuplicatePair] {
    guard noun.has(.compared) else { return [] }
    let compared = ComparedRecords(noun.name, database)
    guard let record = try compared.records([id]).first else { return [] }
    let notSame = try NotSame(noun.name, database, today: today)
    var comparison = RecordComparison(noun.name, participants: database.participants(of:))
    var found: [(weight: Double, pair: DuplicatePair)] = []
    for other in try compared.records(near: record) where !notSame.holds(record, other) {
      guard let likelihood = try comparison.likelihood(record, other) else { continue }
      found.append((likelihood.weight, DuplicatePair(noun.name, other, record, likelihood)))
    }
    return found.sorted { $0.weight > $1.weight }.map(\.pair)
  }
}

extension ComparedRecords {
  /// The most records that are looked at by one key.
  private static let most = 2_000

  /// Reads the records that one may look like.
  fileprivate func records(near record: ComparedRecord) throws -> [ComparedRecord] {
    var conditions: [SQL] = []
    for name in record.names {
      let key = FoldedName.key(of: name.written)
      conditions.append(
        "t.id IN (SELECT id FROM name_key WHERE noun = \(noun.rawValue) AND key = \(key))")
      guard let made = RecordID.made(from: name.written)?.text else { continue }
      // All ids that begin so, without LIKE: '.' follows '-' in ASCII, and '~' all letters.
      conditions.append("t.id >= \(made) AND t.id < \(made + "~")")
    }
    switch noun {
    case .city, .organization, .theme, .source: conditions.append("TRUE")
    default:
      if let place = record.place {
        let column = noun == .program ? "host" : "city"
        var condition: SQL = "t.\(sql: column) = \(place.id)"
        if noun == .program, let dates = record.dates {
          condition = """
            \(literal: condition) AND t.dates_first <= \(dates.last)
              AND t.dates_last >= \(dates.first)
            """
        }
        conditions.append(condition)
      }
    }
    var ids: Set<String> = [record.id]
    var records: [ComparedRecord] = []
    for condition in conditions {
      let table = noun.rawValue
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
