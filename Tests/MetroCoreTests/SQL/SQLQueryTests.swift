import Foundation
import Testing

@testable import MetroCore

/// The results of statements.
struct SQLQueryTests {
  let sandbox: Sandbox
  let catalog: Catalog

  init() throws {
    sandbox = try Sandbox()
    catalog = try Seoul2015.catalog(at: sandbox.path())
  }

  @Test func `a statement returns its result`() throws {
    let answer = try catalog.answer(
      "SELECT host, count(*) AS n FROM programs WHERE host IS NOT NULL GROUP BY host")
    #expect(answer.names == ["host", "n"])
    #expect(answer.rows == [[.text("seoul"), .integer(1)]])
    #expect(answer.columns.map(\.kind) == [.text, .number])
  }

  @Test func `a statement without rows still has columns`() throws {
    let answer = try catalog.answer("SELECT id, name FROM cities WHERE FALSE")
    #expect(answer.names == ["id", "name"] && answer.rows.isEmpty)
  }

  @Test(arguments: [
    "VALUES (1)", "WITH a AS (SELECT 1) SELECT * FROM a", "EXPLAIN QUERY PLAN SELECT 1 FROM cities",
    "SELECT 1;", "SELECT 1 ;; \n\t-- and no more", "/* first */ SELECT 1 /* last", ";SELECT 1",
    "\u{FEFF}SELECT 1", "select 1",
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9) SELECT max(i) FROM n",
    "SELECT count(*) FROM city", "SELECT count(*) FROM sqlite_schema",
    "SELECT name FROM sqlite_temp_schema", "SELECT value FROM json_each('[1]')",
    "SELECT id FROM search_index WHERE search_index MATCH 'nuclear'",
    "SELECT country_name('KR')", "SELECT replace('update', 'date', 'delete')",
  ])
  func `every reading statement succeeds`(text: String) throws {
    #expect(try catalog.answer(text).rows.count > 0)
  }

  @Test func `a repeated column name gets a number`() throws {
    let answer = try catalog.answer("SELECT 1 AS a, 2 AS a, 3 AS a_2, 4 AS a, 5, 5, 6 AS ''")
    #expect(answer.names == ["a", "a_2", "a_2_2", "a_3", "5", "5_2", ""])
    #expect(try catalog.answer("SELECT * FROM cities JOIN sites ON TRUE").names.contains("name_2"))
  }

  @Test func `values have the same form as in listings`() throws {
    let answer = try catalog.answer(
      "SELECT 1, -2.50, 1e300 > 1, NULL, '', '서울', 9223372036854775807, 0.1 + 0.2, 1e15")
    #expect(
      answer.texts == [
        ["1", "-2.5", "1", nil, "", "서울", "9223372036854775807", "0.30000000000000004"]
          + ["1000000000000000"]
      ])
  }

  @Test func `a blob is shown in hexadecimal digits`() throws {
    let answer = try catalog.answer("SELECT x'00FFa7' AS b, 'x' AS t, x'' AS e, NULL AS n")
    #expect(answer.rows == [[.text("00ffa7"), .text("x"), .text(""), .null]])
  }

  @Test func `invalid UTF-8 in a text is replaced`() throws {
    let answer = try catalog.answer("SELECT CAST(x'61ff62' AS TEXT), CAST(x'eda080' AS TEXT)")
    #expect(answer.rows[0][0] == .text("a\u{FFFD}b"))
    #expect(answer.rows[0][1].text?.unicodeScalars.allSatisfy { $0 == "\u{FFFD}" } == true)
  }

  @Test func `parameters are texts`() throws {
    let answer = try catalog.answer(
      "SELECT :a AS a, typeof(:b) AS b, :a || :b, :서울",
      ["a": "'; DROP TABLE city --", "b": "1", "서울": ""])
    #expect(answer.texts == [["'; DROP TABLE city --", "text", "'; DROP TABLE city --1", ""]])
    #expect(
      try catalog.answer("SELECT id FROM cities WHERE id = :id", ["id": "quito"]).texts == [
        ["quito"]
      ])
    // A numeric column is compared with the text as a number.
    #expect(
      try catalog.answer("SELECT count(*) FROM cities WHERE geonames > :n", ["n": "0"]).rows
        != [[.integer(0)]])
  }

  @Test func `a missing, unused or unnamed parameter is rejected`() throws {
    #expect(try catalog.fault("SELECT :a, :b, :a", ["a": "1"])?.cause == .missingParameters(["b"]))
    #expect(
      try catalog.fault("SELECT :a", ["a": "1", "c": "2"])?.cause
        == .noSuchParameter("c", known: ["a"]))
    #expect(try catalog.fault("SELECT 1", ["a": ""])?.cause == .noSuchParameter("a", known: []))
    for text in ["?", "?1", "@a", "$a"] {
      let fault = try catalog.fault("SELECT \(text)", ["a": "1"])
      #expect(fault?.cause == .unnamedParameter(text), "\(text)")
    }
  }

  @Test func `a query sees earlier writes, and writes can follow it`() throws {
    try catalog.add(.city, "lima", ["name": "Lima"])
    for _ in 0..<3 {
      #expect(try catalog.answer("SELECT name FROM cities WHERE id = 'lima'").texts == [["Lima"]])
    }
    try catalog.edit(.city, "lima", ["name": "Ciudad de los Reyes"])
    #expect(
      try catalog.answer("SELECT count(*) FROM cities WHERE name LIKE 'Ciu%'").texts == [["1"]])
  }

  @Test func `a relative or linked path leads to the catalog`() throws {
    let link = sandbox.path("link.sqlite")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: sandbox.path())
    let linked = try Catalog.open(at: link, for: .reading)
    #expect(try linked.answer("SELECT count(*) FROM cities").texts == [["8"]])
  }

  @Test func `missing tables are reported as damage rather than a typing error`() throws {
    guard SQLiteShell.isThere else { return }
    try SQLiteShell.lines(
      "PRAGMA foreign_keys = OFF; DROP TABLE speaker; DROP TABLE visit", on: sandbox.path())
    let damaged = try Catalog.open(at: sandbox.path(), for: .reading)
    for view in ["speakers", "visits"] {
      #expect(throws: StorageError.damaged(path: sandbox.path())) {
        try damaged.answer("SELECT * FROM \(view)")
      }
    }
    #expect(try damaged.fault("SELECT * FROM main.speaker") != nil)
  }
}
