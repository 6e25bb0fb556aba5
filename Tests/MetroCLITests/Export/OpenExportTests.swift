import Foundation
import MetroCore
import MetroFormats
import Testing

@testable import MetroCLI

/// Checks the formats that only exports offer.
struct OpenExportTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  static let formats = Format.all.filter { !$0.isForRows }

  @Test(arguments: formats)
  func `no other command writes these formats`(format: Format) throws {
    let rows = Format.all.filter(\.isForRows).map(\.name)
    let refusal = Outcome(
      err: """
        metro: \(format.name): only metro export writes this format
        hint: formats are \((["table"] + rows).joined(separator: ", "))

        """, status: 64)
    #expect(sandbox.run("list-programs -f \(format.name)") == refusal)
    #expect(sandbox.run("list-cities -o ./a.\(format.name)") == refusal)
    #expect(sandbox.run("stats -f \(format.name)") == refusal)
    #expect(sandbox.run("search seoul -f \(format.name)") == refusal)
    #expect(sandbox.run("METRO_FORMAT=\(format.name) list-cities") == refusal)
    #expect(sandbox.run("show-city seoul -f \(format.name)") == refusal)
    #expect(try sandbox.files == ["catalog.sqlite"])
  }

  @Test func `only the help of export offers the formats`() {
    let names = Format.all.map(\.name).joined(separator: ", ")
    for entry in CommandTable.entries {
      let help = sandbox.run("\(entry.name) --help").out
        .split { $0.isWhitespace }.joined(separator: " ")
      #expect(help.contains("table, \(names);") == (entry.name == "export"), "\(entry.name)")
    }
  }

  @Test func `all output options of other commands work for an export`() {
    #expect(sandbox.run("export cities --json").out == sandbox.run("export cities -f json").out)
    #expect(sandbox.run("export cities --no-header").lines.count == 8)
    #expect(sandbox.run("export cities --json --csv").status == 64)
    #expect(sandbox.run("export cities --csv -f ics").status == 64)
    let unknown = sandbox.run("export cities -o ./a.doc")
    #expect(unknown.status == 64 && unknown.err.contains(" and .graphml; or add --format"))
  }

  @Test(arguments: formats)
  func `a file that cannot be created is reported and nothing is left`(format: Format) throws {
    let outcome = sandbox.run("export cities -f \(format.name) -o ./none/out")
    #expect(outcome.status == 73, "\(outcome)")
    #expect(try sandbox.files == ["catalog.sqlite"])
  }

  @Test func `the calendar format rejects records other than programs`() {
    #expect(
      sandbox.run("export cities -f ics")
        == Outcome(
          err: """
            metro: cities: the ics format cannot hold them
            hint: ics is only for programs

            """, status: 64))
  }

  @Test(arguments: ["csv", "json", "table", "ics", "geojson"])
  func `some formats reject an export of all record types`(format: String) {
    let outcome = sandbox.run("export --all -f \(format)")
    #expect(outcome.status == 64 && outcome.out == "" && outcome.err.contains("--all: the "))
  }

  @Test func `an export takes either one record type or all of them`() {
    #expect(sandbox.run("export").status == 64)
    #expect(sandbox.run("export").err.contains("<table>"))
    #expect(sandbox.run("export cities --all -f jsonld").status == 64)
  }

  @Test(arguments: formats)
  func `an interrupted export leaves no file`(format: Format) throws {
    #expect(sandbox.run("describe --title Training --network metropolis").status == 0)
    sandbox.adapt = { $0.isInterrupted = { true } }
    let noun = format == .ics ? "programs" : format == .cff ? "descriptions" : "cities"
    #expect(sandbox.run("export \(noun) -o ./out.\(format.name)").status == 130)
    #expect(try sandbox.files == ["catalog.sqlite"])
  }
}
