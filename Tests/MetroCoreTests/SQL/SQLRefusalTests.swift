import Foundation
import Testing

@testable import MetroCore
@testable import MetroText

/// Rejected statements, which never change a byte.
struct SQLRefusalTests {
  let sandbox: Sandbox
  let catalog: Catalog

  init() throws {
    sandbox = try Sandbox()
    _ = try Seoul2015.catalog(at: sandbox.path())
    catalog = try Catalog.open(at: sandbox.path(), for: .reading)
  }

  /// Returns the bytes of every file in the folder except the one that only holds locks.
  private func bytes() throws -> [String: Data] {
    let names = try sandbox.files().filter { !$0.hasSuffix("-shm") }
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try Data(contentsOf: URL(filePath: sandbox.path($0))))
      })
  }

  @Test(arguments: [
    ("INSERT INTO theme VALUES ('x', 'X', NULL)", "INSERT"),
    ("INSERT INTO theme VALUES ('x', 'X', NULL) RETURNING id", "INSERT"),
    ("replace into theme values ('x', 'X', NULL)", "REPLACE"),
    ("UPDATE city SET name = 'x'", "UPDATE"),
    ("DELETE FROM city", "DELETE"), ("/* no */ -- yes\n DELETE FROM city", "DELETE"),
    ("WITH a AS (SELECT 1) DELETE FROM city", "DELETE"),
    ("WITH a AS (SELECT 1) UPDATE city SET name = 'x' RETURNING id", "UPDATE"),
    ("WITH a AS (SELECT 1) INSERT INTO theme SELECT 'x', 'X', NULL RETURNING id", "INSERT"),
    ("WITH a AS (SELECT 1) INSERT INTO search_index (search_index) VALUES ('rebuild')", "INSERT"),
    ("WITH a AS (SELECT 1) DELETE FROM search_entry", "DELETE"),
    ("CREATE TABLE x (a)", "CREATE"), ("CREATE TEMP TABLE x (a)", "CREATE"),
    ("CREATE TABLE x AS SELECT * FROM city", "CREATE"), ("CREATE VIEW x AS SELECT 1", "CREATE"),
    ("CREATE VIRTUAL TABLE x USING fts5 (a)", "CREATE"), ("CREATE INDEX x ON city (id)", "CREATE"),
    ("CREATE TRIGGER x AFTER INSERT ON city BEGIN SELECT 1; END", "CREATE"),
    ("DROP TABLE city", "DROP"), ("DROP VIEW cities", "DROP"), ("DROP VIEW temp.cities", "DROP"),
    ("ALTER TABLE city RENAME TO x", "ALTER"), ("ATTACH 'x.sqlite' AS x", "ATTACH"),
    ("DETACH main", "DETACH"), ("PRAGMA user_version", "PRAGMA"), ("PRAGMA data_version", "PRAGMA"),
    ("PRAGMA query_only = OFF", "PRAGMA"), ("VACUUM", "VACUUM"), ("VACUUM INTO 'x'", "VACUUM"),
    ("REINDEX", "REINDEX"), ("ANALYZE", "ANALYZE"), ("BEGIN", "BEGIN"), ("COMMIT", "COMMIT"),
    ("ROLLBACK", "ROLLBACK"), ("SAVEPOINT x", "SAVEPOINT"), ("RELEASE x", "RELEASE"),
    ("EXPLAIN DELETE FROM city", "DELETE"), ("EXPLAIN QUERY PLAN DROP TABLE city", "DROP"),
    ("EXPLAIN WITH a AS (SELECT 1) DELETE FROM city", "DELETE"),
    ("SELECT load_extension('x')", "load_extension()"),
    ("SELECT LOAD_EXTENSION('x', 'y')", "LOAD_EXTENSION()"),
    ("SELECT fts3_tokenizer('simple', x'00')", "fts3_tokenizer()"),
    ("SELECT * FROM pragma_table_info('city')", "PRAGMA table_info"),
    ("SELECT * FROM pragma_integrity_check", "PRAGMA integrity_check"),
    ("SELECT * FROM pragma_query_only", "PRAGMA query_only"),
  ])
  func `a statement that does not only read is rejected by name`(text: String, action: String)
    throws
  {
    let before = try bytes()
    let cause = try catalog.fault(text)?.cause
    if case .refused(let named)? = cause {
      #expect(named.lowercased() == action.lowercased())
    } else {
      Issue.record("\(String(describing: cause))")
    }
    #expect(try bytes() == before)
  }

  @Test(arguments: [
    "WITH a AS (SELECT 1) UPDATE sqlite_master SET sql = ''",
    "WITH a AS (SELECT 1) UPDATE sqlite_schema SET rootpage = 1",
    "WITH a AS (SELECT 1) DELETE FROM cities", "SELECT * FROM search_index('x') UNION DELETE",
    "SELECT writefile('x', 'y')", "SELECT edit('x')", "SELECT 1 INTO x",
    "SELECT 1 FROM (DELETE FROM city RETURNING id)",
  ])
  func `no other statement can write`(text: String) throws {
    let before = try bytes()
    #expect(try catalog.fault(text) != nil)
    #expect(try bytes() == before)
  }

  @Test func `statements cannot write even if the catalog is open for writing`() throws {
    let catalog = try Catalog.open(at: sandbox.path(), for: .writing)
    #expect(try catalog.fault("DELETE FROM city")?.cause == .refused(action: "DELETE"))
    try catalog.add(.city, "lima", ["name": "Lima"])
    #expect(try catalog.ids(.city).contains("lima"))
  }

  @Test(arguments: ["", " \n", ";", "; ;", "-- nothing", "/* nothing", "\u{FEFF}"])
  func `a text without a statement is rejected`(text: String) throws {
    #expect(try catalog.fault(text)?.cause == .empty)
  }

  @Test(arguments: [
    "SELECT 1; SELECT 2", "SELECT 1; DROP TABLE city", "SELECT 1;;/**/x", "SELECT ';'; SELECT 2",
  ])
  func `a second statement is rejected`(text: String) throws {
    #expect(try catalog.fault(text)?.cause == .several)
  }

  @Test(
    arguments: [
      ("SELEC 1", .misplaced(token: "SELEC"), 1, 1),
      ("SELECT 1\nFORM cities x", .misplaced(token: "cities"), 2, 6),
      ("SELECT 'abc", .misplaced(token: "'abc"), 1, 8),
      ("SELECT '서울', nmae FROM cities", .noSuchColumn("nmae", nearest: ["name"]), 1, 14),
      ("SELECT \"nmae\" FROM cities", .noSuchColumn("nmae", nearest: ["name"]), 1, 8),
      ("SELECT c.nmae FROM cities c", .noSuchColumn("c.nmae", nearest: ["name"]), 1, 8),
      ("SELECT foo(1)", .noSuchFunction("foo"), 1, 8),
      ("SELECT\r\n\u{0}", .nulCharacter, 2, 1),
    ] as [(String, SQLStatementError.Cause, Int, Int)])
  func `a syntax error is reported with its position`(
    text: String, cause: SQLStatementError.Cause, line: Int, column: Int
  ) throws {
    let fault = try #require(try catalog.fault(text))
    if case .noSuchColumn(let name, let nearest) = cause {
      guard case .noSuchColumn(name, let found) = fault.cause else {
        Issue.record("\(fault)")
        return
      }
      #expect(found.first == nearest.first)
    } else {
      #expect(fault.cause == cause)
    }
    #expect(fault.place == SQLPlace(line: line, column: column))
  }

  @Test func `an unknown name is reported with similar names`() throws {
    #expect(
      try catalog.fault("SELECT * FROM progams")?.cause
        == .noSuchView("progams", nearest: ["programs"]))
    #expect(
      try catalog.fault("SELECT * FROM main.citties")?.cause
        == .noSuchView("main.citties", nearest: ["cities"]))
    #expect(try catalog.fault("SELECT (1")?.cause == .endsEarly)
    #expect(
      try catalog.fault("SELECT abs(1, 2)")?.cause
        == .meaningless(reason: "wrong number of arguments to function abs()"))
  }

  @Test func `a text that is too long or too deeply nested is rejected`() throws {
    let long = "SELECT '" + String(repeating: "x", count: 1_000_000) + "'"
    #expect(try catalog.fault(long)?.cause == .tooLong(limit: 1_000_000))
    let deep = "SELECT " + String(repeating: "(1 + ", count: 300) + "1"
    let sum = "SELECT 1" + String(repeating: " + 1", count: 300)
    for text in [deep + String(repeating: ")", count: 300), sum] {
      guard case .meaningless? = try catalog.fault(text)?.cause else {
        Issue.record("a statement that is too deep is run")
        continue
      }
    }
  }

  @Test(arguments: [
    ("SELECT abs(-9223372036854775808)", "integer overflow"),
    ("SELECT json('x')", "malformed JSON"),
    ("SELECT length(zeroblob(1000000000))", "string or blob too big"),
  ])
  func `an error while running is reported with its reason`(text: String, reason: String) throws {
    #expect(try catalog.fault(text)?.cause == .failed(reason: reason))
  }
}
