import Foundation
import Testing

/// Checks that exports leave out the e-mail addresses that the audit calls an error.
struct EmailExportTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    let outcome = sandbox.run(
      "edit-program seoul-2015 --summary 'Write to jane@example.org.' --venue 'City Hall'")
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["a.csv", "a.tsv", "a.json", "a.ndjson", "a.md", "a.ics", "a.jsonld"])
  func `no format holds an address, and the other values stay`(name: String) throws {
    let outcome = sandbox.run("export programs -o ./\(name)")
    #expect(outcome.status == 0)
    #expect(
      outcome.err.contains(
        "1 value with an e-mail address left out (first: seoul-2015, summary); "
          + "--include-emails includes them\n"))
    let text = try sandbox.text(of: name)
    #expect(!text.contains("example.org") && !text.contains("Write to"))
    #expect(text.contains("City Hall"))
    #expect(
      sandbox.run("export programs -o ./\(name) --include-emails").err.contains("left out") == false
    )
    #expect(try sandbox.text(of: name).contains("jane@example.org"))
  }

  @Test(arguments: [
    ["edit-site", "", "--name", "jane (at) example.org"],
    ["edit-presentation", "", "--speaker", "Jane jane@example.org"],
    ["edit-organization", "", "--name", "Office jane＠example.org"],
    ["edit-link", "", "--label", "mail jane@example.org"],
    ["edit-source", "", "--text", "From: jane@example.org"],
  ])
  func `addresses are left out of every record type`(words: [String]) throws {
    let noun = String(words[0].dropFirst(5))
    let plural = noun == "source" ? "sources" : noun + "s"
    let id = try #require(sandbox.run("list-\(plural) --columns id --csv").lines.dropFirst().first)
    #expect(sandbox.run(words: [words[0], id] + words.dropFirst(2)).status == 0)
    let outcome = sandbox.run("export \(plural)")
    #expect(!outcome.out.contains("example.org") && outcome.err.contains("e-mail address left out"))
    if noun == "presentation" {
      let list = sandbox.run("export speakers")
      #expect(!list.out.contains("jane@") && list.err.contains("e-mail address left out"))
    }
  }

  @Test func `an import of the export keeps the value`() throws {
    #expect(sandbox.run("export programs -o ./a.csv").status == 0)
    #expect(sandbox.run("import programs ./a.csv").err.contains("4 unchanged"))
    #expect(sandbox.run("show-program seoul-2015 --json").out.contains("jane@example.org"))
  }

  @Test func `an address whose finding is waived is exported until that day`() throws {
    let codes = sandbox.run("audit --rule personal-data --csv").lines
    let column = try #require(codes.first?.split(separator: ",").firstIndex(of: "code"))
    let code = try #require(codes.last).split(separator: ",", omittingEmptySubsequences: false)[
      column]
    #expect(sandbox.run("waive \(code) --because public --until 2026-01-15").status == 0)
    #expect(sandbox.run("export programs").out.contains("jane@example.org"))
    let waiver = sandbox.run("list-waivers --columns id --csv").lines[1]
    #expect(
      sandbox.run("edit-program seoul-2015 --summary 'Write to bob@example.org.'").status == 0)
    #expect(!sandbox.run("export programs").out.contains("bob@example.org"))
    #expect(sandbox.run("remove-waiver \(waiver)").status == 0)
    #expect(
      sandbox.run("edit-program seoul-2015 --summary 'Write to jane@example.org.'").status == 0)
    #expect(!sandbox.run("export programs").out.contains("jane@example.org"))
  }

  @Test func `links and texts without an address stay`() throws {
    for text in ["see https://a.example/@jane", "3 (at most) a@b", "call +82 2 731 0000"] {
      #expect(sandbox.run(words: ["edit-program", "seoul-2015", "--summary", text]).status == 0)
      let outcome = sandbox.run("export programs")
      #expect(outcome.out.contains(text) && !outcome.err.contains("left out"))
    }
  }
}
