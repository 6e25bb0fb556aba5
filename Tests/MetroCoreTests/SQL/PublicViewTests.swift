import MetroTestSupport
import Testing

@testable import MetroCore

/// The views that statements can query, over random catalogs.
struct PublicViewTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// Returns the sample program with random records added.
  private func catalog(_ seed: UInt64) throws -> Catalog {
    var numbers = SeededGenerator(seed: seed)
    let catalog = try Seoul2015.catalog(at: sandbox.path())
    try RandomRecord.add(8, to: catalog, using: &numbers)
    // Leaves gaps in the positions of lists.
    for id in ["jakarta", "quito"] where Bool.random(using: &numbers) {
      try catalog.write { try $0.remove(.city, id: id, cascade: true) }
    }
    return catalog
  }

  @Test(arguments: TestSelection.seeds(1...4))
  func `a view begins with the columns of its export and has the same rows`(
    seed: UInt64
  ) throws {
    let catalog = try catalog(seed)
    for table in ExchangeTable.inOrderOfReference {
      let view = table.plural.replacing("-", with: "_")
      let keys =
        switch table {
        case .records: ["id"]
        case .list(let relation): relation.keyColumns
        }
      let answer = try catalog.answer(
        "SELECT * FROM \(view) ORDER BY \(keys.joined(separator: ", "))")
      let exported = RowBuffer()
      try catalog.export(table, to: exported)
      #expect(Array(answer.names.prefix(table.columns.count)) == table.columns, "\(view)")
      #expect(!exported.rows.isEmpty, "\(view)")
      #expect(
        answer.rows.map { Array($0.prefix(table.columns.count)) } == exported.rows, "\(view)")
    }
  }

  @Test func `a view has its declared columns and types`() throws {
    let catalog = try catalog(5)
    for view in PublicView.all {
      let names = view.columns.map(\.name)
      #expect(try catalog.answer("SELECT * FROM \(view.name)").names == names)
      for column in view.columns {
        let types = try catalog.answer(
          "SELECT DISTINCT typeof(\(column.name)) FROM \(view.name)"
        ).texts.compactMap { $0[0] }
        #expect(Set(types).isSubset(of: [column.type.rawValue, "null"]), "\(view.name) \(column)")
        #expect(!column.help.isEmpty)
      }
    }
  }

  @Test
  func
    `every date has its first and last day, and a list its other columns, after those of the export`()
    throws
  {
    for noun in Noun.inOrderOfReference {
      let view = try #require(PublicView.all.first { $0.name == noun.plural })
      let dates = noun.fields.filter { $0.type == .date }.map(\.name)
      let exported = noun.exportColumns + noun.exportedColumns.map(\.name)
      let others = noun.derivedColumns.filter { !$0.isExported }
      #expect(
        view.columns.map(\.name)
          == exported + dates.flatMap { ["\($0)_first", "\($0)_last"] } + others.map(\.name)
          + (noun.name == .program ? ["phase"] : []))
    }
    let catalog = try Seoul2015.catalog(at: sandbox.path())
    let days = try catalog.answer(
      "SELECT dates_first, dates_last FROM programs WHERE id = 'seoul-2015'")
    #expect(days.texts == [["2015-04-08", "2015-04-14"]])
  }

  @Test(arguments: TestSelection.seeds(1...4))
  func `involvements are participations, hosts and presenters`(seed: UInt64) throws {
    let catalog = try catalog(seed)
    let order = "ORDER BY program, city, role, delegates"
    let rows = try catalog.answer("SELECT * FROM involvements \(order)").rows
    #expect(!rows.isEmpty)
    let parts = """
      SELECT program, city, role, delegates FROM participations
      UNION ALL SELECT id, host, 'host', NULL FROM programs WHERE host IS NOT NULL
      UNION ALL SELECT presentations.program, presentation_cities.city, 'presenter', NULL
        FROM presentation_cities JOIN presentations ON presentations.id = presentation
      """
    #expect(
      try catalog.answer("SELECT program, city, role, delegates FROM (\(parts)) \(order)").rows
        == rows)
  }

  @Test func `names of views are distinct from each other and from tables`() throws {
    let names = PublicView.all.map(\.name)
    #expect(Set(names).count == names.count)
    let catalog = try Seoul2015.catalog(at: sandbox.path())
    let tables = try catalog.answer("SELECT name FROM main.sqlite_schema").texts.map { $0[0] ?? "" }
    #expect(Set(names).isDisjoint(with: tables))
  }

  @Test func `the description lists every column once`() throws {
    let buffer = RowBuffer()
    try PublicView.describe(to: buffer)
    #expect(buffer.names == ["view", "column", "type", "holds"])
    #expect(buffer.rows.count == PublicView.all.reduce(0) { $0 + $1.columns.count })
    #expect(buffer.texts.contains(["sites", "latitude", "real", "the latitude (WGS 84)"]))
  }

  @Test(.enabled(if: SQLiteShell.isThere))
  func `a view in the file cannot replace a public view`() throws {
    _ = try Seoul2015.catalog(at: sandbox.path())
    try SQLiteShell.lines(
      "CREATE VIEW cities AS SELECT 'forged' AS id; CREATE TABLE speakers (name TEXT)",
      on: sandbox.path())
    let catalog = try Catalog.open(at: sandbox.path(), for: .reading)
    #expect(try catalog.answer("SELECT id FROM cities WHERE id = 'forged'").rows.isEmpty)
    #expect(try catalog.answer("SELECT name FROM speakers").rows.count > 0)
  }
}
