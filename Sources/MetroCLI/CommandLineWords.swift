import ArgumentParser
import MetroCore

/// What can be told from the words of a command line before they are parsed.
struct CommandLineWords {
  private let words: [String]

  /// The options of every command that take a value as the next word.
  private static let valued = ["--catalog", "--wait", "--errors"]

  init(_ words: [String]) {
    self.words = words
  }

  /// The first word that is neither an option nor an option's value.
  var command: String? {
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      if Self.valued.contains(word) {
        index += 2
      } else if word.hasPrefix("-") {
        index += 1
      } else {
        return word
      }
    }
    return nil
  }

  /// Whether the help of the whole program is asked for: no command, or nothing but `help`.
  var asksForRootHelp: Bool {
    words.isEmpty || words == ["help"] || words == ["--help"] || words == ["-h"]
  }

  var wantsJSONErrors: Bool {
    words.contains("--errors=json")
      || zip(words, words.dropFirst()).contains { $0 == ("--errors", "json") }
  }
}

/// The names of all commands.
enum CommandNames {
  static let all = CommandTable.all.compactMap { $0.configuration.commandName }

  /// Refuses a name that no command has, and says which ones look like it.
  static func check(_ name: String) throws {
    guard !all.contains(name), name != "help" else { return }
    let likely = nearest(name, in: all)
    throw Failure.usage(
      "'\(visibleText(name))': there is no such command",
      hint: likely.isEmpty
        ? "metro --help shows the commands" : "did you mean \(likely.joined(separator: ", "))?")
  }
}
