import Foundation
import MetroCore
import Testing

@testable import MetroCLI

struct CommandReferenceTests {
  @Test func `the command reference agrees with the help of the commands`() throws {
    let expected = CommandReference.text
    if GoldenTests.isRecording {
      try Data(expected.utf8).write(
        to: Article.url(of: Article.commandReference), options: .atomic)
    } else {
      let written = try Article(Article.commandReference).lines
      let lines = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let index = zip(written, lines).prefix { $0 == $1 }.count
      #expect(
        written.count == lines.count && index == lines.count,
        """
        line \(index + 1) is '\(written.dropFirst(index).first ?? "")' and should be \
        '\(lines.dropFirst(index).first ?? "")'; METRO_RECORD=1 writes it again
        """)
    }
  }

  @Test func `the command reference lists a common option once and stays short`() {
    let text = CommandReference.text
    for option in ["--catalog <path>", "--no-pager", "--sort <names>", "--bom"] {
      #expect(text.split(separator: "\n").count { $0.hasPrefix("- `\(option)") } == 1, "\(option)")
    }
    #expect(text.utf8.count < 900 * CommandTable.entries.count)
  }

  @Test func `every help fits into 80 columns`() {
    // ArgumentParser never breaks a usage line, and examples must stay copyable.
    let free = ["USAGE: ", "  metro "]
    for (command, help) in Self.helps {
      for line in help.split(separator: "\n") where !free.contains(where: line.hasPrefix) {
        #expect(line.count <= 80, "\(command): \(line)")
      }
    }
  }

  @Test func `every command has two examples of itself`() {
    for (command, help) in Self.helps {
      let examples = help.split(separator: "\n").filter { $0.hasPrefix("  metro ") }
      #expect(examples.count == 2, "\(command)")
      #expect(examples.contains { $0.contains("metro \(command)") }, "\(command)")
    }
  }

  /// Every command in reference order, with its help.
  private static let helps = CommandTable.entries.map { ($0.name, help(of: [$0.name])) }

  /// Returns the help of a command, or of the program for no words, on a terminal of 80 columns.
  private static func help(of words: [String]) -> String {
    do {
      let sandbox = try Sandbox()
      sandbox.terminal = (columns: 80, lines: 24)
      let outcome = sandbox.run(words: words + ["--help"])
      #expect(outcome.status == 0 && outcome.err == "", "\(words)")
      return outcome.out
    } catch {
      Issue.record(error)
      return ""
    }
  }
}
