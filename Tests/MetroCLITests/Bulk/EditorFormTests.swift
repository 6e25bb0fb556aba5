import Foundation
import Testing

@testable import MetroCLI

/// Checks the editor form, which opens again until the record is stored.
struct EditorFormTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.terminal = (80, 24)
  }

  /// Edits the program while the editor does each of several things in turn, then nothing.
  private func edit(_ steps: [(String) -> String], seen: @escaping (String) -> Void = { _ in })
    -> Outcome
  {
    let path = sandbox.path("draft")
    sandbox.adapt = { console in
      console.startDraft = { _ in
        var steps = steps
        return Console.Draft(
          path: path,
          write: {
            seen($0)
            try Data($0.utf8).write(to: URL(filePath: path))
          },
          open: { _ in
            let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
            let edited = steps.isEmpty ? text : steps.removeFirst()(text)
            try Data(edited.utf8).write(to: URL(filePath: path))
            return edited
          }, discard: { try? FileManager.default.removeItem(atPath: path) })
      }
    }
    return sandbox.run("edit-program seoul-2015")
  }

  private var draft: String? { try? sandbox.text(of: "draft") }

  @Test func `the form lists accepted words, names and related records`() throws {
    var texts: [String] = []
    _ = edit([], seen: { texts.append($0) })
    let text = try #require(texts.first)
    #expect(text.contains("# status: one of "))
    #expect(text.contains("# host: Seoul\nhost: seoul\n"))
    #expect(text.contains("# Records that belong to it:\n"))
    #expect(draft == nil)
  }

  @Test func `after an error the editor opens again with the message and the typed text`() {
    var texts: [String] = []
    let outcome = edit(
      [
        {
          $0.replacing("2015-04-08/2015-04-14", with: "2015-13").replacing(
            "venue: ", with: "venue: Hall")
        },
        { $0.replacing("2015-13", with: "2015-12") },
      ], seen: { texts.append($0) })
    #expect(outcome.status == 0, "\(outcome)")
    #expect(texts.count == 2 && texts[1].contains("#! dates '2015-13'"), "\(texts)")
    #expect(texts[1].contains("venue: Hall"))
    #expect(outcome.err.contains("dates: 2015-04-08/2015-04-14 -> 2015-12"))
    #expect(draft == nil)
  }

  @Test func `a text that is given up stays in a file that the message names`() throws {
    let outcome = edit([{ $0.replacing("2015-04-08/2015-04-14", with: "2015-13") }])
    #expect(outcome.status == 65, "\(outcome)")
    #expect(outcome.message.contains("your text is in \(sandbox.path("draft"))"))
    #expect(try #require(draft).contains("dates: 2015-13"))
  }

  @Test func `messages do not pile up`() throws {
    let outcome = edit([
      { $0.replacing("2015-04-08/2015-04-14", with: "2015-13") },
      { $0.replacing("2015-13", with: "2015-14") },
    ])
    #expect(outcome.status == 65)
    #expect(try #require(draft).split(separator: "\n").count { $0.hasPrefix("#! dates") } == 1)
  }

  @Test func `an editor that fails leaves the text in its file`() throws {
    let draft = try ForegroundProgram.startDraft("record.txt")
    defer { draft.discard() }
    try draft.write("typed\n")
    let failure = try #require(throws: Failure.self) {
      try draft.open("sh -c 'echo more >> \"$1\"; exit 3' -")
    }
    #expect(failure.status == .inputOutput)
    let kept = try String(contentsOf: URL(filePath: draft.path), encoding: .utf8)
    #expect(kept == "typed\nmore\n")
  }
}
