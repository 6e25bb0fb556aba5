import Foundation
import MetroFormats
import Testing

@testable import MetroCLI

/// Which format and which colors a command chooses.
struct OutputTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.environment["LANG"] = "C.UTF-8"
  }

  /// The format that a text is in, as far as one can see.
  private func format(of text: String) -> OutputFormat {
    if text.hasPrefix("[") { return .encoded(.json) }
    if text.hasPrefix("{") { return .encoded(.ndjson) }
    if text.hasPrefix("|") { return .encoded(.markdown) }
    if text.contains("\t") { return .encoded(.tsv) }
    return text.contains(",") ? .encoded(.csv) : .table
  }

  private func shown(_ options: String = "") -> OutputFormat {
    let outcome = sandbox.run("list-cities \(options)")
    #expect(outcome.status == 0 && outcome.err == "", "\(outcome)")
    return format(of: outcome.out)
  }

  @Test func `A pipe gets CSV and a terminal a table`() {
    #expect(shown() == .encoded(.csv))
    sandbox.terminal = (100, 40)
    #expect(shown() == .table)
  }

  @Test(arguments: OutputFormat.allCases)
  func `METRO_FORMAT goes before pipe and terminal`(format: OutputFormat) {
    sandbox.environment["METRO_FORMAT"] = format.rawValue
    #expect(shown() == format)
    sandbox.terminal = (100, 40)
    #expect(shown() == format)
  }

  @Test(arguments: OutputFormat.allCases)
  func `A flag goes before everything`(format: OutputFormat) throws {
    sandbox.environment["METRO_FORMAT"] = "ndjson"
    sandbox.terminal = (100, 40)
    #expect(shown("--format \(format.rawValue)") == format)
    #expect(shown("-f \(format.rawValue)") == format)
    #expect(sandbox.run("list-cities -o ./out.json -f \(format.rawValue)") == Outcome())
    #expect(self.format(of: try sandbox.text(of: "out.json")) == format)
  }

  @Test func `The short flags choose CSV and JSON`() {
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
  func `The ending of a file goes before METRO_FORMAT`(ending: String, format: String) throws {
    sandbox.environment["METRO_FORMAT"] = format == "json" ? "csv" : "json"
    sandbox.terminal = (100, 40)
    #expect(sandbox.run("list-cities -o ./a.b.\(ending)") == Outcome())
    #expect(self.format(of: try sandbox.text(of: "a.b.\(ending)")).rawValue == format)
    #expect(try sandbox.files == ["a.b.\(ending)", "catalog.sqlite"])
  }

  @Test func `A file that exists is replaced, whole`() throws {
    try sandbox.write(String(repeating: "old\n", count: 10_000), to: "out.csv")
    let plain = sandbox.run("list-cities").out
    #expect(sandbox.run("list-cities -o ./out.csv") == Outcome())
    #expect(try sandbox.text(of: "out.csv") == plain)
  }

  @Test func `A failing command leaves an old file alone and no new one`() throws {
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

  @Test func `A terminal gets color and a pipe none`() {
    #expect(!isColored())
    sandbox.terminal = (100, 40)
    #expect(isColored())
    #expect(!isColored("", ["TERM": "dumb"]))
  }

  @Test func `NO_COLOR goes before the terminal and CLICOLOR_FORCE`() {
    sandbox.terminal = (100, 40)
    #expect(!isColored("", ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]))
  }

  @Test func `An empty NO_COLOR does not count`() {
    sandbox.terminal = (100, 40)
    #expect(isColored("", ["NO_COLOR": ""]))
  }

  @Test func `CLICOLOR_FORCE goes before a pipe, unless it is 0`() {
    #expect(isColored("", ["CLICOLOR_FORCE": "1"]))
    #expect(!isColored("", ["CLICOLOR_FORCE": "0"]))
  }

  @Test func `A flag goes before the environment`() {
    #expect(isColored("--color always", ["NO_COLOR": "1"]))
    sandbox.terminal = (100, 40)
    #expect(!isColored("--color never", ["NO_COLOR": "", "CLICOLOR_FORCE": "1"]))
  }

  @Test func `Data is never colored`() {
    sandbox.environment["CLICOLOR_FORCE"] = "1"
    for format in ["csv", "tsv", "json", "ndjson", "markdown"] {
      #expect(!sandbox.run("list-cities --color always -f \(format)").out.contains("\u{1B}"))
    }
  }

  @Test func `A file gets no color from the terminal that the command runs on`() throws {
    sandbox.terminal = (100, 40)
    #expect(sandbox.run("list-cities -o ./out.txt").status == 0)
    #expect(try !sandbox.text(of: "out.txt").contains("\u{1B}"))
  }
}
