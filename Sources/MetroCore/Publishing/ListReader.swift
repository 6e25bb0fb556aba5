import GRDB

/// Reads one list of the pages of a record type, beside the records.
final class ListReader {
  private let list: PublishedList
  private let cells: PublishedCells
  private let rows: OwnedRows

  /// What speaks for records that have no page of their own.
  private let evidence: [String: Provenance]

  init(
    _ list: PublishedList, of only: String?, showsReasons: Bool, _ cells: PublishedCells,
    _ database: Database
  ) throws {
    self.list = list
    self.cells = cells
    let noun = Noun.named(list.noun)
    let shown = Noun.named(list.shown ?? list.noun)
    if case .parts? = shown.publication {
      evidence = try EvidenceReader(shown, of: nil, showsReasons: showsReasons, cells, database)
        .all()
    } else {
      evidence = [:]
    }
    let columns =
      [list.shown == nil ? "NULL" : "r.shown"] + list.columns.map { cells.sql($0, of: noun) }
    let query: SQL = """
      SELECT r.owner, t.id, \(literal: columns.joined(separator: ", "))
      FROM \(literal: list.relation) AS r JOIN \(sql: noun.table) AS t ON t.id = r.record
      WHERE \(literal: OwnedRows.isOwned("r.owner", by: only)) ORDER BY r.owner, \(literal: list.order)
      """
    rows = try OwnedRows(database, query, columns: columns.count + 1)
  }

  /// Returns the list on the page of a record; nil if it is empty.
  func take(_ id: String) throws -> RecordContents.List? {
    let taken = try rows.take(id)
    guard !taken.isEmpty else { return nil }
    let noun = Noun.named(list.noun)
    return RecordContents.List(
      name: list.name, noun: list.noun, columns: list.columns.map(\.name),
      rows: taken.map { row in
        let shown = ListText.values(of: row[1] ?? "")
        let records = list.shown == nil ? [row[0] ?? ""] : shown
        return RecordContents.Row(
          id: row[0] ?? "", shown: shown,
          cells: list.columns.enumerated().map { cells.values(row[$0 + 2], $1, of: noun) },
          evidence: Provenance.combined(records.compactMap { evidence[$0] }))
      }, shown: list.shown)
  }
}
