import Foundation
import MetroCore
import Testing

@testable import MetroCLI

struct ExportFilterTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func ids(_ line: String) -> [String] {
    run(line).lines.map { String($0.split(separator: ",")[0]) }
  }

  @Test func `the coming programs are a calendar`() {
    run("add-program next --title Next --dates 2027-03-01/2027-03-04 --host seoul")
    let calendar = run("export programs --upcoming -f ics").out
    #expect(calendar.contains("SUMMARY:Next") && !calendar.contains("SUMMARY:Climate"))
  }

  @Test func `filters select what the list selects`() {
    for (table, filters) in [
      ("cities", "--program seoul-2015 --role participant"), ("programs", "--theme climate"),
      ("links", "--missing-url"), ("presentations", "--city guangzhou --city quito"),
      ("cities", "--country CN --country EC"),
    ] {
      #expect(
        ids("export \(table) \(filters) --no-header -f csv")
          == ids("list-\(table) \(filters) --sort id --columns id --no-header -f csv"), "\(table)")
    }
    #expect(
      ids("export presentation-cities --city quito --no-header -f csv").allSatisfy {
        $0 == "seoul-2015-guangzhou-quito"
      })
  }

  @Test func `a filter that the table does not have is refused`() {
    let outcome = run("export cities --upcoming", status: 64)
    #expect(outcome.err.contains("--upcoming: cities have no such filter"))
    #expect(outcome.err.contains("metro list-cities --help"))
    run("export programs --year 2015 --year 2016", status: 64)
    run("export --all -f jsonld --city quito", status: 64)
    run("export copies --city quito", status: 64)
    for options in ["-f csv", "-f json", "-o ./x.csv", "-o ./x.xlsx", "--at 1", "--since 1"] {
      run("export copies \(options)", status: 64)
    }
    run("export copies -o ./x.warc")
    run("export programs --city nowhere", status: 1)
    run("export programs --year nonsense", status: 65)
  }

  @Test func `filters and --since both hold`() {
    run("edit-city quito --kind state")
    run("edit-city seoul --kind state")
    let revision = run("history --limit 1 --columns revision --no-header -f csv").lines.first ?? ""
    let before = (Int(revision) ?? 0) - 2
    #expect(ids("export cities --since \(before) --country EC --no-header -f csv") == ["quito"])
  }

  @Test func `every filter of a list is an option of export`() {
    let names = Set(SharedFilter.all.map(\.name))
    for noun in Noun.inOrderOfReference {
      #expect(noun.filters.allSatisfy { names.contains($0.name) })
    }
    // A filter is a flag for all types or for none.
    for noun in Noun.inOrderOfReference {
      for filter in noun.filters {
        let shared = SharedFilter.all.first { $0.name == filter.name }
        #expect((shared?.first.type == nil) == (filter.type == nil), "\(filter.name)")
      }
    }
  }

  @Test func `linked data of a selection has the places to which it refers`() {
    let outcome = run("export programs --theme climate -f jsonld")
    for id in ["city/seoul", "organization/metropolis-training-institute", "theme/climate"] {
      #expect(outcome.out.contains("{\"@id\": \"\(id)\", \"@type\""), "\(id)")
    }
    #expect(!outcome.out.contains("city/quito"))
    #expect(outcome.err.hasSuffix("1 row written\n"))
    let all = run("export --all -f jsonld").out
    #expect(all.components(separatedBy: "{\"@id\": \"city/seoul\", \"@type\"").count == 2)
  }

  @Test func `identifiers use the address of the site`() {
    let linked = run("export sites -f jsonld --base-url https://example.org/cat").out
    #expect(linked.contains("\"@id\": \"https://example.org/cat/site/"))
    #expect(linked.contains("\"@id\": \"https://example.org/cat/city/seoul.html\""))
    let calendar = run("export programs -f ics --base-url https://example.org/cat/").out
    #expect(calendar.contains("UID:program-seoul-2015@example.org/cat\r\n"))
    run("export programs -f ics --base-url example.org", status: 64)
    run("export programs -f csv --base-url https://example.org", status: 64)
  }

  @Test func `a renamed program stays the same event`() throws {
    func uid() -> String? {
      run("export programs -f ics").out.split(separator: "\r\n").map(String.init)
        .first { $0.hasPrefix("UID") }
    }
    let first = uid()
    #expect(first == "UID:program-seoul-2015@metro.invalid")
    for (from, to) in [
      ("seoul-2015", "b"), ("b", "a"), ("a", "b"), ("b", "seoul-2015"), ("seoul-2015", "c"),
    ] {
      run("rename-program \(from) \(to)")
      #expect(uid() == first, "\(to)")
    }
    run("dump '\(sandbox.path("dump"))'")
    sandbox.environment["METRO_CATALOG"] = sandbox.path("loaded.sqlite")
    run("init")
    run("load '\(sandbox.path("dump"))'")
    #expect(uid() == first)
  }

  @Test func `a program keeps its identifier when another one is merged into it`() {
    run("add-program other --title Other --dates 2015-04-08")
    run("rename-program other another")
    run("merge program/another program/seoul-2015 --keep right")
    #expect(run("export programs -f ics").out.contains("UID:program-seoul-2015@metro.invalid"))
    #expect(!run("export programs -f ics").out.contains("UID:program-other"))
  }
}
