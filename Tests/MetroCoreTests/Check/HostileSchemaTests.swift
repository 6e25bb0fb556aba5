import Foundation
import Testing

@testable import MetroCore

/// Schemas crafted to have code executed or objects overlooked.
@Suite(.enabled(if: SQLiteShell.isThere))
struct HostileSchemaTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    _ = try Seoul2015.catalog(at: path)
  }

  private func sql(_ text: String) throws {
    try SQLiteShell.lines("PRAGMA foreign_keys = OFF; \(text)", on: path)
  }

  private func opened() throws -> Catalog { try Catalog.open(at: path, for: .writing) }

  @Test func `a crafted object name is quoted as a name`() throws {
    // To Swift, the sign and the following quote are one character.
    try sql(
      """
      CREATE VIEW "v\u{600}" AS SELECT 1;
      CREATE VIEW "V\u{600}""; DELETE FROM link; CREATE VIEW [v\u{600}] AS SELECT 1; --"
        AS SELECT 1
      """)
    let catalog = try opened()
    try catalog.repair()
    #expect(try catalog.ids(.link).count == 3)
    #expect(try catalog.findings() == [])
  }

  @Test func `an object with a reserved SQLite name is still reported`() throws {
    try sql(
      """
      CREATE TRIGGER zz AFTER INSERT ON city BEGIN DELETE FROM program; END;
      CREATE INDEX yy ON city (name);
      CREATE VIEW xx AS SELECT 1;
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema
        SET name = 'sqlite_' || name, sql = replace(sql, ' ' || name, ' sqlite_' || name),
          tbl_name = replace(tbl_name, 'xx', 'sqlite_xx')
        WHERE name IN ('zz', 'yy', 'xx')
      """)
    let catalog = try opened()
    let findings = try catalog.findings()
    for entry in ["a trigger sqlite_zz", "an index sqlite_yy", "a view sqlite_xx"] {
      let text = "schema: there is \(entry) that is not part of a catalog; it is never run"
      #expect(findings.contains(text), "\(findings)")
    }
    try catalog.repair()
    // SQLite refuses to drop a view with such a name.
    #expect(
      try catalog.findings() == [
        "schema: there is a view sqlite_xx that is not part of a catalog; it is never run"
      ])
  }

  @Test func `SQLite's statistics tables are ignored unless they have constraints`() throws {
    try sql("ANALYZE; CREATE TABLE t (x INTEGER PRIMARY KEY AUTOINCREMENT); DROP TABLE t")
    #expect(try opened().findings() == [])
    try sql(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = 'CREATE TABLE sqlite_stat1(tbl,idx,stat,CHECK (0))'
        WHERE name = 'sqlite_stat1'
      """)
    #expect(
      try opened().findings() == [
        "schema: there is a table sqlite_stat1 that is not part of a catalog; it is never run"
      ])
  }

  @Test func `constraints that a catalog does not have are never evaluated`() throws {
    try sql(
      """
      CREATE TABLE other (x CHECK (x > 5));
      PRAGMA ignore_check_constraints = ON;
      INSERT INTO other VALUES (1);
      """)
    #expect(
      try opened().findings() == [
        "schema: there is a table other that is not part of a catalog; it is never run"
      ])
    try sql(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, 'length(name) BETWEEN 1 AND 1000', '0')
        WHERE name = 'city'
      """)
    #expect(
      try opened().findings() == [
        "schema: the table city differs from the schema",
        "schema: there is a table other that is not part of a catalog; it is never run",
      ])
  }

  @Test func `index expressions that a catalog does not have are never evaluated`() throws {
    // The entries of the index are not in upper case.
    try sql(
      """
      CREATE INDEX other ON city (name);
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = 'CREATE INDEX other ON city (upper(name))'
        WHERE name = 'other'
      """)
    #expect(
      try opened().findings() == [
        "schema: there is an index other that is not part of a catalog; it is never run",
        "file: its pages are checked only when all indexes match the schema",
      ])
    try opened().repair()
    #expect(try opened().findings() == [])
  }

  @Test(arguments: ["", "CREATE TABLE other (x)"])
  func `a check reports a damaged page`(sql: String) throws {
    try self.sql("\(sql); PRAGMA journal_mode = DELETE")
    let root = try SQLiteShell.lines(
      "SELECT rootpage FROM sqlite_schema WHERE name = 'link'", on: path)
    let size = try SQLiteShell.lines("PRAGMA page_size", on: path)
    let page = try #require(UInt64(root[0]))
    let pageSize = try #require(UInt64(size[0]))
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seek(toOffset: (page - 1) * pageSize)
    try file.write(contentsOf: Data(repeating: 0xFF, count: 64))
    try file.close()
    let findings = try Catalog.open(at: path, for: .reading).findings()
    #expect(findings.contains { $0.hasPrefix("file: ") }, "\(findings)")
  }
}
