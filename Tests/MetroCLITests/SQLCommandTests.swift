import Foundation
import MetroCore
import MetroFormats
import Testing

@testable import MetroCLI

/// Checks `metro sql` as users run it.
struct SQLCommandTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func sql(_ words: String..., input: String = "") -> Outcome {
    sandbox.run(words: ["sql"] + words, input: Array(input.utf8))
  }

  @Test(arguments: OutputFormat.allCases)
  func `every format shows one row and an empty result`(format: OutputFormat) throws {
    let one = sql(
      "SELECT id, '서울' AS k FROM cities WHERE id = 'baguio'", "--format", format.rawValue)
    #expect(one.status == 0 && one.err == "")
    #expect(one.out.contains("baguio") && one.out.contains("서울"))
    let none = sql("SELECT id FROM cities WHERE FALSE", "--format", format.rawValue)
    let expected =
      switch format {
      case .encoded(.json): "[]\n"
      case .encoded(.ndjson): ""
      case .encoded(.markdown): "| id |\n| --- |\n"
      default: "id\n"
      }
    #expect(none == Outcome(out: expected))
  }

  @Test func `the schema is listed in every format, without a catalog`() throws {
    let sandbox = try Sandbox()
    for format in OutputFormat.allCases {
      let outcome = sandbox.run("sql --schema --format \(format.rawValue)")
      #expect(outcome.status == 0 && outcome.err == "")
      let text = outcome.out.replacing("\\_", with: "_")
      for view in PublicView.all { #expect(text.contains(view.name)) }
    }
    #expect(sandbox.run("sql --schema").lines.first == "view,column,type,holds")
    #expect(try sandbox.files == [])
  }

  @Test(arguments: [
    ["--schema", "SELECT 1"], ["--schema", "--parameter", "a=b"], ["--schema", "--timeout", "1"],
    [], ["SELECT 1", "SELECT 2"], ["SELECT 1", "--timeout", "0"], ["SELECT 1", "--timeout", "-1"],
    ["SELECT 1", "--timeout", "nan"], ["SELECT 1", "--timeout", "1e9"],
    ["SELECT :a", "--parameter", "a"], ["SELECT :a", "--parameter", "=a"],
    ["SELECT :a", "--parameter", "a=1", "--parameter", "a=2"],
    ["SELECT :a"], ["SELECT 1", "--parameter", "a=1"], ["SELECT ?", "--parameter", "a=1"],
    [""], ["SELECT 1; SELECT 2"], ["DELETE FROM city"], ["SELECT FORM"], ["SELECT * FROM citys"],
    ["SELECT load_extension('x')"],
  ])
  func `an invalid command line is reported without printing rows`(words: [String]) {
    let outcome = sandbox.run(words: ["sql"] + words)
    #expect(outcome.status == 64 && outcome.out == "")
    #expect(outcome.err.hasPrefix("metro: ") && outcome.err.count { $0 == "\n" } <= 2)
  }

  @Test func `errors in the data have their own exit status`() {
    let outcome = sql("SELECT abs(-9223372036854775808)")
    #expect(outcome == Outcome(err: "metro: sql: failed: integer overflow\n", status: 65))
  }

  @Test func `a statement is read from standard input`() {
    #expect(sql("-", input: "SELECT count(*) AS n\nFROM cities;\n") == Outcome(out: "n\n8\n"))
    #expect(sql("-", "--parameter", "c=EC", input: "SELECT :c").out == ":c\nEC\n")
    #expect(sql("-").err.hasPrefix("metro: sql: no statement given\n"))
    #expect(
      sql("-", input: "SELECT\n \0").err == "metro: sql:2:2: the statement has a NUL character\n")
    let bytes: [UInt8] = Array("SELECT '".utf8) + [0xFF]
    let outcome = sandbox.run(words: ["sql", "-"], input: bytes)
    #expect(outcome == Outcome(err: "metro: sql: standard input is not UTF-8\n", status: 64))
    let long = "SELECT '" + String(repeating: "x", count: 3_000_000) + "'"
    #expect(sql("-", input: long).err.contains("longer than 1000000 bytes"))
  }

  @Test func `parameters are bound as they are written`() {
    let outcome = sql(
      "SELECT :a, :b, :c", "--parameter", "a=1=2", "--parameter", ":b=", "--parameter", "c=-x")
    #expect(outcome == Outcome(out: ":a,:b,:c\n1=2,\"\",-x\n"))
  }

  @Test func `an exceeded time limit is reported`() {
    let start = Date()
    sandbox.adapt = { $0.now = { ProcessInfo.processInfo.systemUptime } }
    let outcome = sql(
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
      "--timeout", "0.2")
    #expect(outcome.status == 1 && outcome.out == "")
    #expect(
      outcome.err == "metro: sql: stopped after 0.2 seconds\nhint: use a longer --timeout\n")
    #expect(-start.timeIntervalSinceNow < 10)
  }

  @Test func `errors as JSON contain the position in the statement`() throws {
    let outcome = sql("SELECT 1\nFORM cities x", "--errors", "json")
    let error = try JSONSerialization.jsonObject(with: Data(outcome.err.utf8)) as? [String: Any]
    #expect(error?["line"] as? Int == 2 && error?["column"] as? Int == 6)
    #expect(error?["code"] as? Int == 64)
  }

  @Test func `an output file is complete or absent`() throws {
    let rows = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000)"
    let overflow = "\(rows) SELECT abs(iif(i < 5000, i, -9223372036854775807 - 1)) FROM n"
    let outcome = sql(overflow, "-o", sandbox.path("out.csv"))
    #expect(outcome.status == 65)
    #expect(try sandbox.files == ["catalog.sqlite"])
    #expect(sql("SELECT 1 AS a", "-o", sandbox.path("out.json")).status == 0)
    #expect(try sandbox.text(of: "out.json") == "[\n  {\"a\": 1}\n]\n")
  }

  @Test(arguments: ["table", "markdown", "json", "ndjson", "csv", "tsv"])
  func `control characters in a column name are escaped and break no row`(format: String) throws {
    sandbox.terminal = (80, 24)
    let outcome = sql(
      "SELECT 1 AS \"a\u{1B}[31m\u{202E}\tb\nc|d\", 2 AS \"\", 3 AS \"=1+1\"", "--format", format,
      "--color", "never")
    #expect(outcome.status == 0)
    #expect(!outcome.out.contains("\u{1B}") && !outcome.out.contains("\u{202E}"))
    #expect(outcome.out.count { $0 == "\n" } <= 3)
  }

  @Test func `a column name that looks like a formula is made safe too`() {
    let outcome = sql("SELECT '=1' AS \"=2\"", "--spreadsheet-safe")
    #expect(outcome == Outcome(out: "'=2\n'=1\n"))
  }

  @Test func `JSON objects have no duplicate keys`() {
    let outcome = sql("SELECT 1 AS a, 2 AS a, x'ff' AS a", "--format", "ndjson")
    #expect(outcome == Outcome(out: #"{"a":1,"a_2":2,"a_3":"ff"}"# + "\n"))
  }

  @Test func `no statement changes the file or leaves another file next to it`() throws {
    let file = sandbox.folder.appending(path: "catalog.sqlite")
    let before = try Data(contentsOf: file)
    for text in [
      "SELECT * FROM programs", "DELETE FROM city", "WITH a AS (SELECT 1) DELETE FROM city",
      "CREATE TEMP TABLE x (a)", "VACUUM INTO '\(sandbox.path("x"))'",
      "ATTACH '\(sandbox.path("x"))' AS x", "SELECT id FROM search_index('nuclear')",
      "SELECT abs(-9223372036854775808)", "SELECT * FROM programs ORDER BY summary",
    ] {
      _ = sql(text)
    }
    #expect(try Data(contentsOf: file) == before)
    #expect(try sandbox.files == ["catalog.sqlite"])
  }

  @Test func `a query continues while another program writes`() throws {
    let catalog = try Catalog.open(at: sandbox.path("catalog.sqlite"), for: .writing)
    try catalog.write { _ in
      #expect(sql("SELECT count(*) AS n FROM cities", "--wait", "0") == Outcome(out: "n\n8\n"))
    }
  }
}
