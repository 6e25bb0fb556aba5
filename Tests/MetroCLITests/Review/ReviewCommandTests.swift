import Foundation
import Testing

@testable import MetroCLI

/// Checks `review` on a catalog, with keys from a script in place of a terminal.
struct ReviewCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    for line in [
      "add-theme a --label 'Green  roofs'", "add-theme b --label 'Blue  rivers'",
      "add-city bj --name Beijing --country CN --no-gazetteer",
    ] {
      let outcome = sandbox.run(line)
      try #require(outcome.status == 0, "\(outcome)")
    }
  }

  /// The bytes that the command wrote to the terminal.
  private final class Shown {
    var text = ""
    var isClosed = false
  }

  /// Runs the command while keys are pressed one after the other, and then the input ends.
  private func review(
    _ options: String = "", keys: [String], change: @escaping (inout Console) -> Void = { _ in }
  ) -> (outcome: Outcome, shown: String, isClosed: Bool) {
    let shown = Shown()
    sandbox.terminal = (80, 24)
    sandbox.environment["TERM"] = "xterm"
    sandbox.adapt = { console in
      var keys = keys[...]
      console.startScreen = {
        Console.Screen(
          size: { (80, 24) }, read: { _ in keys.popFirst().map { Array($0.utf8) } },
          write: { shown.text += $0 }, close: { shown.isClosed = true })
      }
      change(&console)
    }
    let outcome = sandbox.run("review \(options)")
    sandbox.adapt = { _ in }
    sandbox.terminal = nil
    return (outcome, shown.text, shown.isClosed)
  }

  private func lines(_ line: String) -> [String] { sandbox.run("\(line) --no-header --csv").lines }

  private func revisions() -> Int { lines("history").count }

  @Test func `without a terminal it says so`() {
    let outcome = sandbox.run("review")
    #expect(outcome.status == 64 && outcome.err.contains("needs a terminal"), "\(outcome)")
    #expect(sandbox.run("review --plain").status == 64)
  }

  @Test func `each decision is a revision with the item in its note`() {
    let before = revisions()
    let (outcome, shown, isClosed) = review(
      "--rule doubled-space", keys: ["w", "as printed", "\r", "w", "so", "\r", "q"])
    #expect(outcome.status == 0 && isClosed, "\(outcome)")
    #expect(revisions() == before + 2)
    #expect(lines("audit --rule doubled-space").isEmpty)
    #expect(shown.contains("1 of 2") && shown.contains("2 of 2"))
    #expect(outcome.err.contains("Reviewed 2 of 2: 2 waived.\nNothing is left.\n"), "\(outcome)")
    let history = sandbox.run("history --limit 1 --csv")
    #expect(history.out.contains("metro review ") && history.out.contains("doubled-space theme/"))
  }

  @Test func `undo takes a decision back and shows its item again`() {
    let (outcome, _, _) = review(
      "--rule doubled-space", keys: ["w", "so", "\r", "u", "s", "s", "q"])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(lines("audit --rule doubled-space").count == 2)
    #expect(outcome.err.contains("2 skipped"))
  }

  @Test func `a pair of duplicates is merged or marked as different`() {
    let merged = review("--only duplicates", keys: ["a", "q"])
    #expect(merged.outcome.err.contains("1 applied"), "\(merged.outcome) \(merged.shown)")
    #expect(!lines("list-cities --columns id").contains("bj"))
    #expect(sandbox.run("undo").status == 0)
    let marked = review("--only duplicates", keys: ["w", "two", "\r", "q"])
    #expect(marked.outcome.err.contains("1 waived"), "\(marked.outcome)")
    #expect(lines("duplicates cities").isEmpty)
  }

  @Test func `an edit that settles the finding goes on to the next`() {
    let (outcome, shown, _) = review(
      "--rule doubled-space", keys: ["e", "\u{15}", "Blue rivers", "\r", "q"])
    #expect(outcome.err.contains("1 edited"), "\(outcome) \(shown)")
    #expect(lines("audit --rule doubled-space").count == 1)
  }

  @Test func `what is settled meanwhile is passed over`() {
    let sandbox = sandbox
    let (outcome, _, _) = review("--rule doubled-space", keys: ["s", "q"]) { console in
      let read = console.startScreen
      console.startScreen = {
        let screen = try read()
        sandbox.adapt = { _ in }
        sandbox.terminal = nil
        _ = sandbox.run("edit-theme a b --label 'One space' ")
        return screen
      }
    }
    #expect(outcome.err.contains("2 settled along"), "\(outcome)")
  }

  @Test func `an interruption closes the screen, keeps the decisions and exits with 130`() {
    let (outcome, _, isClosed) = review(
      "--rule doubled-space", keys: ["w", "so", "\r", "\u{3}"])
    #expect(outcome.status == 130 && isClosed, "\(outcome)")
    #expect(outcome.err.contains("1 waived") && outcome.err.contains("metro: interrupted\n"))
    #expect(lines("audit --rule doubled-space").count == 1)
  }

  @Test func `a catalog with nothing to decide says so`() {
    let (outcome, _, _) = review("--rule before-founding", keys: [])
    #expect(outcome.status == 0 && outcome.err.contains("Nothing to review."), "\(outcome)")
  }

  @Test(arguments: ["--plain", ""])
  func `a simple terminal is asked line by line`(option: String) {
    sandbox.terminal = (80, 24)
    if option.isEmpty { sandbox.environment["TERM"] = "dumb" }
    let outcome = sandbox.run(
      "review --rule doubled-space \(option)", input: "view\nw\nas printed\nskip\nq\n")
    sandbox.terminal = nil
    #expect(outcome.status == 0, "\(outcome)")
    #expect(!outcome.out.contains("\u{1B}"))
    #expect(outcome.out.contains("Reason: ") && outcome.out.contains("1 of 2"))
    #expect(outcome.err.contains("Reviewed 2 of 2: 1 waived, 1 skipped."), "\(outcome)")
    #expect(lines("audit --rule doubled-space").count == 1)
  }

  @Test func `the end of the input ends the review`() {
    let (outcome, _, _) = review("--rule doubled-space", keys: ["s"])
    #expect(outcome.status == 0 && outcome.err.contains("1 skipped"), "\(outcome)")
  }
}
