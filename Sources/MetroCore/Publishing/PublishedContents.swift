import GRDB
import MetroText

/// Reads the contents of all pages of a published catalog.
///
/// Each record type is read in one pass with a query for each list, in the order of its IDs, so time
/// grows with the number of records and memory with one page.
package struct PublishedContents {
  private let published: PublishedCatalog
  private let cells: PublishedCells
  private let showsReasons: Bool
  private let live: LiveRevisions
  private let disputes: PublishedDisputes
  private let hasSources: Bool

  private var catalog: Catalog { published.catalog }

  /// Opens the contents; `names` are the names to show, or nil for those in the records themselves.
  package init(
    of published: PublishedCatalog, names: PreferredName? = nil, showsReasons: Bool = false
  ) throws {
    self.published = published
    self.showsReasons = showsReasons
    cells = PublishedCells(names: names)
    (live, disputes, hasSources) = try published.catalog.read { database in
      var disputes = published.disputes
      try disputes.addUndecided(in: database)
      return try (LiveRevisions(database), disputes, Evidence(database).hasSources())
    }
  }

  func read(_ work: (Database, PublishedCells) throws -> Void) throws {
    try catalog.read { try work($0, cells) }
  }

  /// The number and the time of the revision that led to this state; nil before the first.
  package var revision: (number: Int64, time: String)? { live.latest }

  /// Returns the number of records of a type.
  package func count(_ noun: Noun.Name) throws -> Int {
    try catalog.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM \(noun.rawValue)") ?? 0
    }
  }

  // MARK: - Records

  /// Returns the contents of the page of one record; nil if there is no such page.
  package func record(
    _ address: RecordAddress, exporting exported: [String] = []
  ) throws -> RecordContents? {
    var found: RecordContents?
    try forEachRecord(of: address.noun, only: address.id, exporting: exported) { found = $0 }
    return found
  }

  /// Passes on the contents of the page of each record of a type, in the order of the IDs, with the
  /// values of columns of exports; with `only`, of the record with this ID alone.
  package func forEachRecord(
    of name: Noun.Name, only: String? = nil, exporting exported: [String] = [],
    _ take: (RecordContents) throws -> Void
  ) throws {
    let noun = Noun.named(name)
    guard let pages = noun.publication?.pages else { return }
    try catalog.read { database in
      let lists = try pages.lists.map {
        try ListReader($0, of: only, showsReasons: showsReasons, cells, database)
      }
      let evidence = try EvidenceReader(
        noun, of: only, showsReasons: showsReasons, cells, database)
      let dates = noun.field("dates")
      var columns: [SQL] = ["t.id", cells.name(noun, "t")]
      columns += Self.days(of: dates != nil)
      columns += noun.counts.map { count in
        noun.derivedColumns.first { $0.name == count.derived }?.sql ?? "NULL"
      }
      let used = noun.citableFields.map { StatementRows(noun: noun).used("'\($0.name)'") }
      columns += noun.fields.map { cells.sql($0, of: noun) }
      columns += used
      let offsetOfExported = columns.count - 1
      let available = noun.columns + noun.relatedColumns
      columns += exported.map { name in available.first { $0.name == name }?.sql ?? "NULL" }
      let query: SQL = """
        SELECT \(literal: columns.joined(separator: ", ")) FROM \(sql: noun.table) AS t
        WHERE \(literal: OwnedRows.isOwned("t.id", by: only)) ORDER BY t.id
        """
      let rows = try OwnedRows(database, query, columns: columns.count - 1)
      while let (id, row) = try rows.nextRow() {
        let record = RecordAddress(name, id)
        let stated = try evidence.take(id)
        var facts: [RecordContents.Fact] = []
        let offset = 3 + noun.counts.count
        for (index, field) in noun.fields.enumerated() where field.name != "text" || name != .source
        {
          let count = noun.counts.firstIndex { $0.claimed == field.name }
          var fact = RecordContents.Fact(
            field: field.name, values: cells.values(row[offset + index], field, of: noun),
            recorded: count.flatMap { row[3 + $0] })
          if fact.recorded == "0", fact.values.isEmpty { fact.recorded = nil }
          fact.evidence = provenance(
            record, field.name, used: row[offset + noun.fields.count + index], stated,
            isUsual: field.name == noun.nameField
              || field.defaultText.map { $0 == row[offset + index] } == true)
          if !fact.values.isEmpty || fact.recorded != nil || !fact.evidence.isEmpty {
            facts.append(fact)
          }
        }
        for (index, field) in noun.citableFields.enumerated() where field.isDerived {
          let evidence = provenance(
            record, field.name, used: row[offset + noun.fields.count + index], stated, isUsual: true
          )
          guard !evidence.isEmpty else { continue }
          facts.append(RecordContents.Fact(field: field.name, values: [], evidence: evidence))
        }
        let related = try lists.compactMap { try $0.take(id) }
        let parts = related.filter { Noun.named($0.noun).publication?.pages == nil }
          .flatMap { list in list.rows.map { RecordAddress(list.noun, $0.id) } }
        try take(
          RecordContents(
            record: record, name: row[0].flatMap { $0.isEmpty ? nil : $0 } ?? id, facts: facts,
            lists: related, updated: live.time(of: [record] + parts), days: Self.days(row),
            exported: Array(row[offsetOfExported...])))
      }
    }
  }

  private static func days(of isDated: Bool) -> [SQL] {
    isDated ? ["t.dates_first", "t.dates_last"] : ["NULL", "NULL"]
  }

  private static func days(_ row: [String?]) -> (first: String, last: String)? {
    guard let first = row[1], let last = row[2] else { return nil }
    return (first, last)
  }

  private func provenance(
    _ record: RecordAddress, _ field: String, used: String?, _ stated: EvidenceReader.Stated,
    isUsual: Bool
  ) -> Provenance {
    var provenance = Provenance()
    provenance.statements = (stated.quotes[field] ?? []).map { $0.marked(used: used) }
    provenance.decision = stated.decisions[field]
    provenance.dispute = disputes.dispute(
      record, field, isDecided: provenance.decision != nil)
    provenance.isUnsourced =
      hasSources && !isUsual && used != nil && provenance.statements.isEmpty
      && provenance.decision == nil && Noun.named(record.noun).has(.citable)
    return provenance
  }

  // MARK: - Lists

  /// Passes on the rows of the list of all records of a type, by division and then in the order of
  /// names or, for programs, the latest first.
  package func forEachListed(
    _ name: Noun.Name, dividedBy division: RecordPages.Division? = nil,
    _ take: (ListedRecord) throws -> Void
  ) throws {
    let noun = Noun.named(name)
    guard let pages = noun.publication?.pages else { return }
    try catalog.read { database in
      let dates = noun.field("dates") != nil
      let part: SQL = division.map { Self.sql($0, noun) } ?? "NULL"
      var columns: [SQL] = ["t.id", part, cells.name(noun, "t")]
      columns += Self.days(of: dates)
      columns += pages.columns.map { cells.sql($0, of: noun) }
      let order: SQL =
        dates ? PublishedList.byDate : "name_order(\(literal: cells.name(noun, "t"))), t.id"
      let query: SQL = """
        SELECT \(literal: columns.joined(separator: ", ")) FROM \(sql: noun.table) AS t
        ORDER BY 2 NULLS LAST, \(literal: order)
        """
      let rows = try OwnedRows(database, query, columns: columns.count - 1)
      while let (id, row) = try rows.nextRow() {
        try take(
          ListedRecord(
            id: id, name: row[1].flatMap { $0.isEmpty ? nil : $0 } ?? id, division: row[0],
            cells: pages.columns.enumerated().map { cells.values(row[4 + $0], $1, of: noun) },
            days: row[2].flatMap { first in row[3].map { (first, $0) } }))
      }
    }
  }

  /// Returns the parts of the list of all records of a type that have a value, with their numbers of
  /// records.
  package func divisions(
    of name: Noun.Name, by division: RecordPages.Division
  ) throws -> [(value: String, count: Int)] {
    try catalog.read { database in
      let query: SQL = """
        SELECT \(literal: Self.sql(division, .named(name))) AS part, count(*)
        FROM \(sql: name.rawValue) AS t GROUP BY part HAVING part IS NOT NULL ORDER BY part
        """
      let (sql, arguments) = try query.build(database)
      return try Row.fetchAll(database, sql: sql, arguments: arguments).map {
        try ($0.decode(atIndex: 0), $0.decode(atIndex: 1))
      }
    }
  }

  /// Returns the first rows of the list of all records of a type.
  package func latest(_ name: Noun.Name, limit: Int) throws -> [ListedRecord] {
    var rows: [ListedRecord] = []
    do {
      try forEachListed(name) { row in
        rows.append(row)
        if rows.count == limit { throw Enough() }
      }
    } catch is Enough {}
    return rows
  }

  private struct Enough: Error {}

  /// Returns the cities with coordinates, in the order of their IDs; another program can store coordinates
  /// that are nowhere on the Earth.
  package func places() throws -> [(link: RecordLink, latitude: Double, longitude: Double)] {
    try catalog.read { database in
      let name = cells.name(.named(.city), "t")
      let query: SQL = """
        SELECT t.id, \(literal: name), t.latitude, t.longitude FROM city AS t
        WHERE t.latitude BETWEEN -90 AND 90 AND t.longitude BETWEEN -180 AND 180 ORDER BY t.id
        """
      let (sql, arguments) = try query.build(database)
      return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
        let address = RecordAddress(.city, try row.decode(atIndex: 0))
        return try (
          RecordLink(record: address, name: row.decode(atIndex: 1), page: address),
          row.decode(atIndex: 2), row.decode(atIndex: 3)
        )
      }
    }
  }

  private static func sql(_ division: RecordPages.Division, _ noun: Noun) -> SQL {
    switch division {
    case .year:
      """
      CASE WHEN t.dates_first > '0000-01-01' THEN substr(t.dates_first, 1, 4) END
      """
    case .country:
      noun.field("country") != nil
        ? "t.country" : "(SELECT country FROM city WHERE id = t.host)"
    case .letter:
      SQL(sql: "substr(t.id, 1, 1)")
    }
  }
}
