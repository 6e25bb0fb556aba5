import Foundation
import MetroTestSupport
import Testing

/// The real program in shell pipelines.
@Suite(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
struct PipeTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test func `A reader that wants one line gets it, and nothing is said`() throws {
    let outcome = try sandbox.shell("metro list-programs | head -n 1")
    #expect(outcome.status == 0 && outcome.err == "" && outcome.out.hasPrefix("id,title,"))
  }

  @Test(arguments: ["", "trap '' PIPE;"])
  func `A pipe that is closed early ends the command quietly`(before: String) throws {
    let outcome = try sandbox.shell(
      "\(before) { metro completions bash; echo $? > status; } | head -c 1 >/dev/null")
    #expect(outcome == Outcome())
    #expect(try sandbox.text(of: "status") == "141\n")
  }

  @Test func `Redirection and the file of -o hold the same`() throws {
    let script = "metro list-cities > a.csv && metro list-cities -o b.csv && cmp a.csv b.csv"
    #expect(try sandbox.shell(script) == Outcome())
    #expect(try sandbox.text(of: "a.csv") == sandbox.run("list-cities").out)
  }

  @Test func `What the program prints is what it prints in process`() throws {
    for line in ["list-programs", "show-program seoul-2015", "stats --by city", "show-city none"] {
      #expect(try sandbox.shell("metro \(line)") == sandbox.run(line))
    }
  }

  @Test(.enabled(if: Program.has("python3")))
  func `JSON is read by Python`() throws {
    let outcome = try sandbox.shell("metro list-cities --format json | python3 -m json.tool")
    #expect(outcome.status == 0 && outcome.out.contains("\"Guangzhou\""))
  }

  @Test(.enabled(if: Program.has("sqlite3")))
  func `CSV is imported by the SQLite shell`() throws {
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

  @Test func `An argument that is not UTF-8 is refused`() throws {
    let outcome = try sandbox.shell(#"metro show-city "$(printf 'se\377oul')""#)
    #expect(outcome.status == 64 && outcome.err.contains("not UTF-8"))
  }

  @Test func `A new id can be captured`() throws {
    let outcome = try sandbox.shell(
      #"id=$(metro add-city "Mexico City" --country MX) && metro show-city "$id" --csv | tail -1"#)
    #expect(outcome.status == 0 && outcome.out.hasPrefix("mexico-city,Mexico City,MX"))
  }

  @Test func `Standard input is read only where it is asked for`() throws {
    let outcome = try sandbox.shell("metro list-cities | { metro stats >/dev/null; wc -l; }")
    #expect(outcome.out.trimmingCharacters(in: .whitespaces) == "9\n")
  }
}
