import Testing

@testable import MetroCore

/// Derived tables, and tables that are not derived, after changes by another program.
@Suite(.enabled(if: SQLiteShell.isThere))
struct DerivedTableTests {
  private static let today = "2016-01-01"

  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    let catalog = try Seoul2015.catalog(at: path)
    try catalog.audit(AuditRequest(), today: Self.today) { _ in }
  }

  private func sql(_ text: String) throws {
    try SQLiteShell.lines("PRAGMA foreign_keys = OFF; \(text)", on: path)
  }

  private func opened() throws -> Catalog { try Catalog.open(at: path, for: .writing) }

  private func audited(_ catalog: Catalog) throws -> [String] {
    var found: [String] = []
    try catalog.audit(AuditRequest(), today: Self.today) { found.append($0.code) }
    return found
  }

  @Test(arguments: [
    "DELETE FROM search_index_data", "DELETE FROM search_index_config",
    "DROP TABLE search_index_config", "DROP TABLE search_index_idx", "DROP TABLE search_index",
    "DROP TABLE search_index; CREATE TABLE search_index (x)",
    "DROP TABLE search_entry", "ALTER TABLE search_entry ADD COLUMN x TEXT",
    "DROP TABLE search_pending", "DROP TABLE name_key", "DROP TABLE finding", "DROP TABLE audit",
    "DROP TABLE revision_record", "UPDATE finding SET severity = 99",
    """
    PRAGMA writable_schema = ON;
    DELETE FROM sqlite_schema WHERE name = 'search_index'
    """,
  ])
  func `a repair rebuilds derived tables from any state`(sql: String) throws {
    let before = try audited(opened())
    try self.sql(sql)
    var findings: [CheckFinding] = []
    try Catalog.open(at: path, for: .reading).check { findings.append($0) }
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.remedy == .repair }, "\(findings)")
    let catalog = try opened()
    try catalog.repair()
    #expect(try catalog.findings() == [])
    #expect(try catalog.found("quito").contains("city quito"))
    #expect(try audited(catalog) == before)
    // The rebuilt tables stay consistent after further changes.
    try catalog.edit(.city, "quito", ["name": "Kyoto"])
    #expect(try catalog.findings() == [])
    #expect(try catalog.found("kyoto").contains("city quito"))
  }

  @Test func `after a repair the internal search tables are protected again`() throws {
    let catalog = try opened()
    try catalog.repair()
    try catalog.writeUnrecorded { database in
      #expect(throws: (any Error).self) {
        _ = try RowStatement(database, "DELETE FROM search_index_data")
      }
    }
  }

  @Test(arguments: [
    ("ALTER TABLE city ADD COLUMN remark TEXT", "the table city differs from the schema"),
    ("DROP TABLE speaker", "the table speaker is missing"),
    ("DROP TABLE revision_merge", "the table revision_merge is missing"),
  ])
  func `a modified record table prevents repair and adoption`(
    sql: String, difference: String
  ) throws {
    try self.sql(sql)
    let refusal = StorageError.otherSchema(path: path, difference: difference)
    #expect(throws: refusal) { try opened().repair() }
    #expect(throws: refusal) { try opened().adoptOutsideChanges() }
    var findings: [CheckFinding] = []
    try opened().check { findings.append($0) }
    #expect(findings.contains { $0.problem == difference })
    #expect(findings.allSatisfy { $0.remedy == .none }, "\(findings)")
  }
}
