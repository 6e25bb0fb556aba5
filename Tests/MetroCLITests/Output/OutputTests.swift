import Foundation
import MetroFormats
import Testing

@testable import MetroCLI

/// Checks which format and which colors a command chooses.
struct OutputTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.environment["LANG"] = "C.UTF-8"
  }

  /// The apparent format of a text.
  private func format(of text: String) -> OutputFormat {
    if text.hasPrefix("[") { return .encoded(.json) }
    if text.hasPrefix("{") { return .encoded(.ndjson) }
    if text.hasPrefix("|") { return .encoded(.markdown) }
    if text.contains("\t") { return .encoded(.tsv) }
    // The note below a table names its columns with commas.
    return text.prefix { $0 != "\n" }.contains(",") ? .encoded(.csv) : .table
  }

  private func shown(_ options: String = "") -> OutputFormat {
    let outcome = sandbox.run("list-cities \(options)")
    #expect(outcome.status == 0 && outcome.err == "", "\(outcome)")
    return format(of: outcome.out)
  }

  @Test func `a pipe gets CSV and a terminal gets a table`() {
    #expect(shown() == .encoded(.csv))
    sandbox.terminal = (100, 40)
    #expect(shown() == .table)
  }

  @Test(arguments: OutputFormat.allCases)
  func `METRO_FORMAT overrides the default of a pipe or a terminal`(format: OutputFormat) {
    sandbox.environment["METRO_FORMAT"] = format.rawValue
    #expect(shown() == format)
    sandbox.terminal = (100, 40)
    #expect(shown() == format)
  }

  @Test(arguments: OutputFormat.allCases)
  func `a flag overrides every other choice of format`(format: OutputFormat) throws {
    sandbox.environment["METRO_FORMAT"] = "ndjson"
    sandbox.terminal = (100, 40)
    #expect(shown("--format \(format.rawValue)") == format)
    #expect(shown("-f \(format.rawValue)") == format)
    #expect(sandbox.run("list-cities -o ./out.json -f \(format.rawValue)") == Outcome())
    #expect(self.format(of: try sandbox.text(of: "out.json")) == format)
  }

  @Test func `the short flags choose CSV and JSON`() {
    sandbox.environment["METRO_FORMAT"] = "table"
    #expect(shown("--csv") == .encoded(.csv))
    #expect(shown("--json") == .encoded(.json))
    #expect(shown("--json --format json") == .encoded(.json))
    #expect(sandbox.run("list-cities --json --csv").status == 64)
    #expect(sandbox.run("list-cities --json --format csv").status == 64)
  }

  @Test(arguments: [
    ("csv", "csv"), ("tsv", "tsv"), ("tab", "tsv"), ("json", "json"), ("ndjson", "ndjson"),
    ("jsonl", "ndjson"), ("md", "markdown"), ("markdown", "markdown"), ("txt", "table"),
    ("CSV", "csv"),
  ])
  func `the extension of the file overrides METRO_FORMAT`(ending: String, format: String) throws {
    sandbox.environment["METRO_FORMAT"] = format == "json" ? "csv" : "json"
    sandbox.terminal = (100, 40)
    #expect(sandbox.run("list-cities -o ./a.b.\(ending)") == Outcome())
    #expect(self.format(of: try sandbox.text(of: "a.b.\(ending)")).rawValue == format)
    #expect(try sandbox.files == ["a.b.\(ending)", "catalog.sqlite"])
  }

  @Test func `an existing file is replaced completely`() throws {
    try sandbox.write(String(repeating: "old\n", count: 10_000), to: "out.csv")
    let plain = sandbox.run("list-cities").out
    #expect(sandbox.run("list-cities -o ./out.csv") == Outcome())
    #expect(try sandbox.text(of: "out.csv") == plain)
  }

  @Test func `a failing command keeps an old file and creates no new one`() throws {
    try sandbox.write("old", to: "out.csv")
    #expect(sandbox.run("list-programs --host nowhere -o ./out.csv").status == 1)
    #expect(sandbox.run("show-city nowhere -o ./new.csv").status == 1)
    #expect(sandbox.run("list-cities --columns x -o ./new.csv").status == 64)
    #expect(try sandbox.text(of: "out.csv") == "old")
    #expect(try sandbox.files == ["catalog.sqlite", "out.csv"])
  }

  /// Whether a listing is colored.
  private func isColored(_ options: String = "", _ environment: [String: String] = [:]) -> Bool {
    sandbox.environment.merge(environment) { $1 }
    return sandbox.run("list-cities --format table \(options)").out.contains("\u{1B}[")
  }

  @Test func `a terminal gets color and a pipe does not`() {
    #expect(!isColored())
    sandbox.terminal = (100, 40)
    #expect(isColored())
    #expect(!isColored("", ["TERM": "dumb"]))
  }

  @Test func `NO_COLOR overrides the terminal and CLICOLOR_FORCE`() {
    sandbox.terminal = (100, 40)
    #expect(!isColored("", ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]))
  }

  @Test func `an empty NO_COLOR is ignored`() {
    sandbox.terminal = (100, 40)
    #expect(isColored("", ["NO_COLOR": ""]))
  }

  @Test func `CLICOLOR_FORCE colors a pipe unless it is 0`() {
    #expect(isColored("", ["CLICOLOR_FORCE": "1"]))
    #expect(!isColored("", ["CLICOLOR_FORCE": "0"]))
  }

  @Test func `a flag overrides the environment`() {
    #expect(isColored("--color always", ["NO_COLOR": "1"]))
    sandbox.terminal = (100, 40)
    #expect(!isColored("--color never", ["NO_COLOR": "", "CLICOLOR_FORCE": "1"]))
  }

  @Test func `data is never colored`() {
    sandbox.environment["CLICOLOR_FORCE"] = "1"
    for format in ["csv", "tsv", "json", "ndjson", "markdown"] {
      #expect(!sandbox.run("list-cities --color always -f \(format)").out.contains("\u{1B}"))
    }
  }

  @Test func `a file gets no color from the terminal of the command`() throws {
    sandbox.terminal = (100, 40)
    #expect(sandbox.run("list-cities -o ./out.txt").status == 0)
    #expect(try !sandbox.text(of: "out.txt").contains("\u{1B}"))
  }
}
