import Foundation
import Testing

/// 315 cases imported, searched, exported and imported again without a difference.
struct PracticeRoundTripTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try #require(sandbox.run("init -q").status == 0)
    for (name, text) in PracticeCases(seed: 7).tables {
      try sandbox.write(text, to: "\(name).csv")
      let outcome = sandbox.run("import \(name) ./\(name).csv")
      try #require(outcome.status == 0, "\(outcome)")
    }
  }

  private func export(_ format: String = "csv") -> String {
    sandbox.run("export practices --format \(format)").out
  }

  @Test func `every column of every case is kept`() throws {
    let all = sandbox.run("list-practices --columns id --no-header").lines
    #expect(all.count == PracticeCases.count)
    let first = try sandbox.text(of: "practices.csv")
    let record = first.split(separator: "\n", maxSplits: 2)[1]
    #expect(record.hasPrefix("\"case-0\",\"Car-Free Sundays\",\"city-0\""))
    let one = sandbox.run("show-practice case-0 --format json").out
    for text in ["Car-Free Sundays", "city-0", "Third line", "CC-BY-4.0", "Green Key | "] {
      #expect(one.contains(text), "\(text)")
    }
  }

  @Test(arguments: ["csv", "ndjson", "json", "xlsx"])
  func `an export is imported again without a difference`(format: String) throws {
    let before = export()
    #expect(sandbox.run("export practices -q -o ./out.\(format)").status == 0)
    let again = sandbox.run("import practices ./out.\(format)")
    #expect(
      again.status == 0 && (again.out + again.err).contains("0 added, 0 updated, 315 unchanged"),
      "\(again)")
    #expect(export() == before)
  }

  @Test func `cases without IDs are recognized by title and city`() throws {
    let before = export()
    let rows = before.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.count > PracticeCases.count)
    try sandbox.write(before.replacing("id,title", with: "platform_number,title"), to: "own.csv")
    let again = sandbox.run("import practices ./own.csv --ignore-columns platform_number")
    #expect(
      again.status == 0 && (again.out + again.err).contains("0 added, 0 updated, 315 unchanged"),
      "\(again)")
    #expect(export() == before)
  }

  @Test(arguments: ["빗물", "雨水", "Дождь", "مطر", "नमी", "Ομβρια", "déchets", "STRASSE", "água"])
  func `cases are found in any script`(word: String) {
    let found = sandbox.run("search \(word) --limit 500 --format ndjson")
    #expect(found.status == 0 && !found.lines.isEmpty, "\(found)")
    #expect(found.lines.allSatisfy { $0.contains("\"noun\":\"practice\"") })
  }

  @Test func `a dump loads into an equal catalog, and an applied difference restores a case`()
    throws
  {
    let before = export()
    #expect(sandbox.run("dump ./dump -q").status == 0)
    #expect(
      sandbox.run("edit-practice case-3 --clear sdgs --clear awards --status pilot -q").status == 0)
    // The dump was not edited, so it takes nothing back unless it is to replace the catalog.
    #expect(sandbox.run("apply ./dump -q").status == 0)
    #expect(export() != before)
    #expect(sandbox.run("apply ./dump --replace -q").status == 0)
    #expect(export() == before)
    let other = try Sandbox()
    other.environment["METRO_CATALOG"] = other.path("other.sqlite")
    #expect(other.run("init -q").status == 0)
    let loaded = other.run("load '\(sandbox.path("dump"))' -q")
    #expect(loaded.status == 0, "\(loaded)")
    #expect(other.run("export practices").out == before)
    #expect(other.run("check").status == 0)
  }
}
