import Foundation
import MetroTestSupport
import Testing

/// Checks the real program in shell pipelines.
@Suite(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
struct PipeTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test func `a reader that stops after one line causes no message`() throws {
    let outcome = try sandbox.shell("metro list-programs | head -n 1")
    #expect(outcome.status == 0 && outcome.err == "" && outcome.out.hasPrefix("id,title,"))
  }

  @Test(arguments: ["", "trap '' PIPE;"])
  func `a pipe that is closed early ends the command quietly`(before: String) throws {
    // More than a pipe holds, so that the program still writes when the reader has ended.
    let numbers =
      "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT i FROM n"
    let outcome = try sandbox.shell(
      "\(before) { metro sql '\(numbers)'; echo $? > status; } | head -c 1 >/dev/null")
    #expect(outcome == Outcome())
    #expect(try sandbox.text(of: "status") == "141\n")
  }

  @Test func `redirection and -o write the same bytes`() throws {
    let script = "metro list-cities > a.csv && metro list-cities -o b.csv && cmp a.csv b.csv"
    #expect(try sandbox.shell(script) == Outcome())
    #expect(try sandbox.text(of: "a.csv") == sandbox.run("list-cities").out)
  }

  @Test func `the program prints the same as in process`() throws {
    for line in ["list-programs", "show-program seoul-2015", "stats --by city", "show-city none"] {
      #expect(try sandbox.shell("metro \(line)") == sandbox.run(line))
    }
  }

  @Test(.enabled(if: Program.has("python3")))
  func `Python reads the JSON output`() throws {
    let outcome = try sandbox.shell("metro list-cities --format json | python3 -m json.tool")
    #expect(outcome.status == 0 && outcome.out.contains("\"Guangzhou\""))
  }

  @Test(.enabled(if: Program.has("sqlite3")))
  func `the SQLite shell imports the CSV output`() throws {
    let outcome = try sandbox.shell(
      "metro list-cities | sqlite3 :memory: '.import --csv /dev/stdin c' 'SELECT count(*) FROM c'")
    #expect(outcome == Outcome(out: "8\n"))
  }

  @Test(.enabled(if: Program.has("python3")))
  func `Python reads back every value of an export`() throws {
    var generator = SeededGenerator(seed: 7)
    let refused = ["\t", "\r", "\u{1}", "\u{7F}", "\u{2028}"]
    let pieces = FormatsAgreeTests.pieces.filter { !refused.contains($0) }
    let programs = (0..<300).map { number in
      let summary = (0...5).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      return ["id": "p-\(number)", "title": "P \(number)", "summary": "x\(summary)x"]
    }
    let lines = try programs.map {
      String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n"
    }
    let imported = sandbox.run("import programs - --from ndjson", input: lines.joined())
    #expect(imported.status == 0, "\(imported)")
    let outcome = try sandbox.shell(
      """
      metro export programs -qo all.csv && metro export programs -qo all.json && python3 -c '
      import csv, json
      rows = list(csv.DictReader(open("all.csv", newline="", encoding="utf-8"), strict=True))
      records = json.load(open("all.json", encoding="utf-8"))
      def text(value):
        if value is None: return ""
        return ";".join(value) if isinstance(value, list) else str(value)
      assert len(rows) == len(records) == 304
      for row, record in zip(rows, records):
        assert row == {key: text(value) for key, value in record.items()}, (row, record)
      '
      """)
    #expect(outcome == Outcome())
  }

  @Test func `an argument that is not UTF-8 is rejected`() throws {
    let outcome = try sandbox.shell(#"metro show-city "$(printf 'se\377oul')""#)
    #expect(outcome.status == 64 && outcome.err.contains("not UTF-8"))
  }

  @Test func `a new ID can be captured`() throws {
    let outcome = try sandbox.shell(
      #"id=$(metro add-city "Mexico City" --country MX) && metro show-city "$id" --csv | tail -1"#)
    #expect(outcome.status == 0 && outcome.out.hasPrefix("mexico-city,Mexico City,MX"))
  }

  @Test func `standard input is read only on request`() throws {
    let outcome = try sandbox.shell("metro list-cities | { metro stats >/dev/null; wc -l; }")
    #expect(outcome.out.trimmingCharacters(in: .whitespaces) == "9\n")
  }
}
