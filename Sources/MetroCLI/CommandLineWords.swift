/// What can be told from the words of a command line before they are parsed.
struct CommandLineWords {
  private let words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  /// The words without the command's name.
  var arguments: [String] {
    guard let place = commandIndex else { return words }
    return Array(words[..<place] + words[(place + 1)...])
  }

  /// The name of the command: the first word that is neither an option nor an option's value.
  var command: String? { commandIndex.map { words[$0] } }

  /// The command that help is asked for, if it is for one.
  var commandToExplain: String? {
    guard command == "help" else { return nil }
    return words.drop { $0 != "help" }.dropFirst().first { !$0.hasPrefix("-") }
  }

  private var commandIndex: Int? {
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      if OptionList.common.contains(word) {
        index += 2
      } else if word.hasPrefix("-") {
        index += 1
      } else {
        return index
      }
    }
    return nil
  }

  /// Whether the help of the whole program is asked for: no command, or nothing but `help`.
  var asksForRootHelp: Bool {
    words.isEmpty || words == ["help"] || words == ["--help"] || words == ["-h"]
  }

  /// Whether a catalog is named and no command: its status is asked for.
  var asksForStatus: Bool {
    command == nil && words.contains { $0 == "--catalog" || $0.hasPrefix("--catalog=") }
      && !words.contains { Self.wholeTree.contains($0) }
  }

  /// Whether the version is asked for, with whose work is part of the program.
  var asksForSources: Bool { Set(words) == ["--version", "--verbose"] }

  /// Whether only the tree of all commands can answer: help, the version, or a shell's questions.
  var needsWholeTree: Bool {
    command == nil || command == "help" || words.first.map(Self.wholeTree.contains) ?? false
  }

  private static let wholeTree = [
    "-h", "--help", "--help-hidden", "--version", "--experimental-dump-help",
    "--generate-completion-script", "---completion",
  ]

  var wantsJSONErrors: Bool {
    words.contains("--errors=json")
      || zip(words, words.dropFirst()).contains { $0 == ("--errors", "json") }
  }
}
