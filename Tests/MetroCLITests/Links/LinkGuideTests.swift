import Foundation
import MetroTestSupport
import Testing

/// Checks the transcript of a month in the guide page on links.
struct LinkGuideTests {
  private let world: Sandbox
  private let network = ScriptedNetwork()
  private var transcript = ""

  init() throws {
    world = try Sandbox()
    network.set(day: "2026-03-01")
    network.connect(world)
    for line in [
      "init", "add-program seoul-2015 --title 'Climate Change Training Program' --dates 2015-04",
      "add-link Page --program seoul-2015 --relation page --url https://city.example/climate",
      "add-link Slides --program seoul-2015 --relation slides --url https://files.example/slides",
    ] { try #require(world.run(line).status == 0, "\(line)") }
  }

  /// Runs a command on a day, and adds it and what it prints to the transcript.
  private mutating func play(_ day: String, _ line: String) {
    network.set(day: day)
    let outcome = world.run(line)
    let date = transcript.contains("# \(day)\n") ? "" : "# \(day)\n"
    transcript += "\(date)$ metro \(line)\n\(outcome.out)\(outcome.err)"
  }

  @Test mutating func `the guide shows what commands print in a month`() throws {
    play("2026-03-01", "check-links")
    network.answers["https://city.example/climate"] = { _ in
      ScriptedNetwork.page("Page not found", status: 404)
    }
    network.answers["https://files.example/slides"] = { _ in
      ScriptedNetwork.redirect(301, to: "https://archive.example/slides")
    }
    play("2026-03-31", "check-links")
    play("2026-04-01", "check-links")
    play("2026-04-04", "check-links")
    play("2026-04-08", "check-links")
    play("2026-04-08", "list-links --columns label,state,url --format table")
    play("2026-05-01", "check-links")
    play("2026-05-01", "list-proposals --format table")
    play("2026-05-01", "apply-proposals --moved")
    play("2026-05-01", "list-links --columns label,state,url --format table")
    let file = Repository.root.appending(path: "docs/guide/links.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let parts = text.components(separatedBy: "## A month\n")
    try #require(parts.count == 2)
    let blocks = parts[1].components(separatedBy: "```")
    try #require(blocks.count > 2)
    if ProcessInfo.processInfo.environment["METRO_RECORD"] != nil {
      let new = [blocks[0], "text\n\(transcript)"] + blocks.dropFirst(2)
      try "\(parts[0])## A month\n\(new.joined(separator: "```"))"
        .write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(blocks[1] == "text\n\(transcript)")
    }
  }
}
