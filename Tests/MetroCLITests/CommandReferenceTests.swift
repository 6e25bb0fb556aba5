import Foundation
import MetroCore
import Testing

@testable import MetroCLI

struct CommandReferenceTests {
  @Test func `The command reference says what the commands say`() throws {
    let expected = Self.reference()
    if GoldenTests.isRecording {
      try Data(expected.utf8).write(to: Article.commandReference, options: .atomic)
    } else {
      let written = try Article(Article.commandReference).lines
      let lines = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let index = zip(written, lines).prefix { $0 == $1 }.count
      #expect(
        written.count == lines.count && index == lines.count,
        """
        line \(index + 1) is '\(written.dropFirst(index).first ?? "")' and should be \
        '\(lines.dropFirst(index).first ?? "")'; METRO_RECORD=1 writes it anew
        """)
    }
  }

  @Test func `Every help fits into 80 columns`() {
    // ArgumentParser never breaks a usage line, and examples are to be copied.
    let free = ["USAGE: ", "  metro "]
    for (command, help) in Self.helps {
      for line in help.split(separator: "\n") where !free.contains(where: line.hasPrefix) {
        #expect(line.count <= 80, "\(command): \(line)")
      }
    }
  }

  @Test func `Every command has two examples of itself`() {
    for (command, help) in Self.helps {
      let examples = help.split(separator: "\n").filter { $0.hasPrefix("  metro ") }
      #expect(examples.count == 2, "\(command)")
      #expect(examples.contains { $0.contains("metro \(command)") }, "\(command)")
    }
  }

  /// The article, made from what the commands say of themselves.
  private static func reference() -> String {
    var text = """
      # Command Reference

      What each command says with `--help`.

      ## Overview

      A test makes this page from the commands and fails when it differs from them; `make record`
      writes it again. `metro --help` shows all commands at a glance:

      \(block(help(of: [])))

      """
    var title = ""
    for (command, help) in helps {
      if self.title(of: command) != title {
        title = self.title(of: command)
        text += "\n## \(title)\n"
      }
      text += "\n### \(command)\n\n\(block(help))\n"
    }
    return text
  }

  /// The heading that a command stands under: its noun's plural, as far as it has one.
  private static func title(of command: String) -> String {
    let relations: [any RelationCommands.Type] = [
      ParticipationCommands.self, MembershipCommands.self,
    ]
    let object = command.split(separator: "-", maxSplits: 1).dropFirst().first.map(String.init)
    let noun =
      Noun.inOrderOfReference.first { [$0.description, $0.plural].contains(object) }
      ?? relations.first { $0.role == object }?.noun
    return noun?.plural.capitalizedSentence ?? "The catalog"
  }

  private static func block(_ help: String) -> String {
    "```\n\(help.trimmingCharacters(in: .newlines))\n```"
  }

  /// Every command in the order of the reference, with what it says of itself.
  private static let helps = CommandTable.entries.map { ($0.name, help(of: [$0.name])) }

  /// What a command says of itself on a terminal of 80 columns; the whole program for no words.
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
