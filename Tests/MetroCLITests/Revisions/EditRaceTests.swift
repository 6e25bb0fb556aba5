import Foundation
import MetroCLI
import Testing

/// Checks an editor that is open while another program changes the record.
struct EditRaceTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.terminal = (100, 40)
    let outcome = sandbox.run("edit-program seoul-2015 --venue Hall --summary Old")
    #expect(outcome.status == 0)
  }

  /// Edits a record by hand while other commands run, and returns the outcome.
  private func edit(
    _ record: String = "program seoul-2015", by change: @escaping (String) -> String,
    during lines: [String]
  ) -> Outcome {
    let sandbox = sandbox
    sandbox.adapt = { [unowned sandbox] console in
      console.startDraft = { [path = sandbox.path("draft")] _ in
        var waiting = lines
        var text = ""
        return Console.Draft(
          path: path, write: { text = $0 },
          open: { _ in
            sandbox.adapt = { _ in }
            for line in waiting { #expect(sandbox.run(line).status == 0, "\(line)") }
            waiting = []
            let edited = change(text)
            try Data(edited.utf8).write(to: URL(filePath: path))
            return edited
          }, discard: { try? FileManager.default.removeItem(atPath: path) })
      }
    }
    let words = record.split(separator: " ").map(String.init)
    return sandbox.run(words: ["edit-\(words[0])", words[1]])
  }

  /// The text that the user would lose if the file were removed.
  private var kept: String { (try? sandbox.text(of: "draft")) ?? "" }

  private func field(_ name: String) -> String? {
    sandbox.terminal = nil
    let lines = sandbox.run("list-programs --columns \(name),id --csv").lines
    return lines.first { $0.hasSuffix(",seoul-2015") || $0.hasSuffix(",s") }?
      .split(separator: ",", omittingEmptySubsequences: false).first.map(String.init)
  }

  @Test func `a field that both changed is shown and not overwritten`() {
    let outcome = edit(
      by: { $0.replacing("venue: Hall", with: "venue: Mine").replacing("Old", with: "New") },
      during: ["edit-program seoul-2015 --venue Theirs"])
    #expect(outcome.status == 75)
    #expect(kept.contains("#! venue: was 'Hall', is now 'Theirs', and you wrote 'Mine'\n"))
    #expect(outcome.err.contains("another program has changed venue meanwhile"))
    #expect(outcome.message.contains("your text is in \(sandbox.path("draft"))"))
    #expect(kept.contains("summary: New") && kept.contains("venue: Mine"))
    #expect(field("venue") == "Theirs" && field("summary") == "Old")
  }

  @Test func `fields that only one changed are kept from both`() {
    let outcome = edit(
      by: { $0.replacing("Old", with: "New") }, during: ["edit-program seoul-2015 --venue Theirs"])
    #expect(outcome.status == 0)
    #expect(field("venue") == "Theirs" && field("summary") == "New")
  }

  @Test func `the same change by both is no conflict`() {
    let outcome = edit(
      by: { $0.replacing("venue: Hall", with: "venue: Same") },
      during: ["edit-program seoul-2015 --venue Same"])
    #expect(outcome.status == 0 && field("venue") == "Same")
  }

  @Test func `a field that another cleared is not set again silently`() {
    let outcome = edit(
      by: { $0.replacing("venue: Hall", with: "venue: Mine") },
      during: ["edit-program seoul-2015 --clear venue"])
    #expect(outcome.status == 75 && kept.contains("is now empty, and you wrote 'Mine'"))
    #expect(field("venue") == "")
  }

  @Test func `a field that would be cleared with an edited one counts`() throws {
    #expect(
      sandbox.run("edit-link seoul-2015-slides --url https://a.example/ --state working").status
        == 0)
    let outcome = edit(
      "link seoul-2015-slides",
      by: { $0.replacing("https://a.example/", with: "https://b.example/") },
      during: ["edit-link seoul-2015-slides --state dead"])
    #expect(outcome.status == 75 && kept.contains("state: was 'working', is now 'dead'"))
  }

  @Test func `a removed record is reported with the edited text`() {
    let outcome = edit(
      by: { $0.replacing("venue: Hall", with: "venue: Mine") },
      during: ["remove-program seoul-2015 --cascade"])
    #expect(outcome.status == 1 && kept.contains("venue: Mine"))
  }

  @Test func `a renamed record is still the same`() {
    let outcome = edit(
      by: { $0.replacing("venue: Hall", with: "venue: Mine") },
      during: ["rename-program seoul-2015 s", "edit-program s --venue Theirs"])
    #expect(outcome.status == 75 && field("venue") == "Theirs")
  }
}
