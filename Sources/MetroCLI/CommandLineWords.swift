/// Facts about the words of a command line before they are parsed.
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

  /// The arguments of `run` with the name of the query first: all options are those of its command.
  var argumentsOfQuery: [String] {
    let line = CommandLineWords(arguments)
    guard let name = line.command else { return arguments }
    let before = line.words.prefix { $0 != name }
    guard !before.contains("--help"), !before.contains("-h") else { return arguments }
    return [name] + line.arguments
  }

  /// The option before a word that is no command, which takes that word as its value; nil if no option
  /// does.
  var optionBeforeCommand: String? {
    guard let place = commandIndex, place > 0 else { return nil }
    let option = words[place - 1]
    return option.hasPrefix("-") && !option.contains("=") && !OptionList.flags.contains(option)
      ? option : nil
  }

  /// The words from the command's name on, with options.
  var fromCommand: [String] { commandIndex.map { Array(words[$0...]) } ?? [] }

  /// Returns the words with other words in the place of the command's name.
  func replacingCommand(with others: [String]) -> [String] {
    guard let place = commandIndex else { return words }
    return words[..<place] + others + words[(place + 1)...]
  }

  /// Returns the value of an option such as `--catalog`; nil if it is not given.
  func value(of option: String) -> String? {
    if let place = words.firstIndex(of: option), place + 1 < words.endIndex {
      return words[place + 1]
    }
    return words.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
  }

  /// The name of the command: the first word that is neither an option nor an option's value.
  var command: String? { commandIndex.map { words[$0] } }

  /// The command that `help COMMAND` explains; nil if there is none.
  var commandToExplain: String? {
    command == "help" ? CommandLineWords(arguments).command : nil
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

  /// Whether the words request the help of the whole program: no words, or only `help`, with or without
  /// options that every command has.
  var asksForRootHelp: Bool {
    words.isEmpty || [["help"], ["--help"], ["-h"]].contains(withoutCommonOptions)
  }

  /// The words without the options with a value that every command has, and without their values.
  var withoutCommonOptions: [String] {
    var kept: [String] = []
    var isValue = false
    for word in words {
      if !isValue, !OptionList.common.contains(where: { word == $0 || word.hasPrefix($0 + "=") }) {
        kept.append(word)
      }
      isValue = !isValue && OptionList.common.contains(word)
    }
    return kept
  }

  /// Whether the words name a catalog or a configuration but no command, which requests the status; an
  /// option without its value is reported as one of the status.
  var asksForStatus: Bool {
    command == nil
      && (value(of: "--catalog") != nil || value(of: "--config") != nil
        || words.last.map(OptionList.common.contains) ?? false)
      && !words.contains { Self.wholeTree.contains($0) }
  }

  /// Whether the words request the version with the attribution of the data in the program.
  var asksForSources: Bool { Set(words) == ["--version", "--verbose"] }

  /// Whether the words need the tree of all commands: help, the version, or shell completion.
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
