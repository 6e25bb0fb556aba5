import GRDB

/// Reads what sources state about the records of a type, and what was decided, beside the records.
final class EvidenceReader {
  private let noun: Noun
  private let cells: PublishedCells
  private let showsReasons: Bool
  private var statements: OwnedRows?
  private var decisions: OwnedRows?

  /// The statements and decisions about a record, by field.
  struct Stated {
    var quotes: [String: [Provenance.Quote]] = [:]
    var decisions: [String: Provenance.Decision] = [:]
  }

  init(
    _ noun: Noun, of only: String?, showsReasons: Bool, _ cells: PublishedCells,
    _ database: Database
  ) throws {
    self.noun = noun
    self.cells = cells
    self.showsReasons = showsReasons
    guard noun.has(.citable) else { return }
    let rows = StatementRows(noun: noun)
    statements = try OwnedRows(
      database,
      """
      SELECT r.subject, r.field, r.stated, r.value, r.quote, r.locator, r.language, r.source,
        s.title, coalesce(s.published, s.retrieved)
      FROM \(sql: rows.sql(where: "TRUE")) AS r JOIN source AS s ON s.id = r.source
      WHERE \(literal: OwnedRows.isOwned("r.subject", by: only))
      ORDER BY r.subject, r.field, coalesce(s.published_last, s.retrieved_last) DESC NULLS LAST,
        r.source, r.id
      """, columns: 9)
    let subject = noun.name.rawValue
    decisions = try OwnedRows(
      database,
      """
      SELECT d.\(sql: subject), d.field, \(sql: rows.present("d.value", of: "d.field")), d.decided_on,
        d.because
      FROM decision AS d WHERE d.\(sql: subject) IS NOT NULL
        AND \(literal: OwnedRows.isOwned("d.\(subject)", by: only)) ORDER BY 1, d.field
      """, columns: 4)
  }

  func take(_ id: String) throws -> Stated {
    var stated = Stated()
    for row in try statements?.take(id) ?? [] {
      stated.quotes[row[0] ?? "", default: []].append(Self.quote(row))
    }
    for row in try decisions?.take(id) ?? [] {
      stated.decisions[row[0] ?? ""] = decision(row)
    }
    return stated
  }

  /// Returns what speaks for each record, whatever the field, with each quote once.
  func all() throws -> [String: Provenance] {
    var found: [String: Provenance] = [:]
    while let (id, row) = try statements?.nextRow() {
      found[id, default: Provenance()].add(Self.quote(row))
    }
    while let (id, row) = try decisions?.nextRow() {
      found[id, default: Provenance()].decision = decision(row)
    }
    return found
  }

  private static func quote(_ row: [String?]) -> Provenance.Quote {
    let source = row[6] ?? ""
    return Provenance.Quote(
      source: RecordLink(
        record: RecordAddress(.source, source), name: row[7] ?? source,
        page: RecordAddress(.source, source)),
      stated: row[1] ?? "", value: row[2], quote: row[3], locator: row[4], language: row[5],
      date: row[8], isUsed: false)
  }

  private func decision(_ row: [String?]) -> Provenance.Decision {
    Provenance.Decision(value: row[1], on: row[2], because: showsReasons ? row[3] : nil)
  }
}

extension Provenance.Quote {
  /// Returns the statement with whether it says the value in use.
  func marked(used: String?) -> Provenance.Quote {
    Provenance.Quote(
      source: source, stated: stated, value: value, quote: quote, locator: locator,
      language: language, date: date, isUsed: value != nil && value == used)
  }
}
