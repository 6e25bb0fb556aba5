import ArgumentParser
import MetroCore

/// Answers what a shell offers for a command line that is not finished.
struct Completer {
  private let console: Console
  private let shell: String
  /// The words after `metro`, without quotes; the last one is being typed.
  private let words: [String]

  /// The quote that is open in the word that is being typed.
  private let quote: Character?

  private var current: String { words.last ?? "" }

  /// Creates a completer for the words that a completion script passes: the shell, then the words after
  /// `metro` as typed.
  init(_ arguments: [String], console: Console) {
    self.console = console
    shell = arguments.first ?? ""
    let typed = arguments.dropFirst().map(TypedWord.unquoted)
    words = shell == "bash" ? TypedWord.joiningValues(typed) : typed
    quote = shell == "bash" ? arguments.last.flatMap(TypedWord.openQuote) : nil
  }

  func answer() -> CompletionAnswer {
    let answer = unquotedAnswer
    return quote.map(answer.inQuotes) ?? answer
  }

  private var unquotedAnswer: CompletionAnswer {
    let line = CommandLineWords(Array(words.dropLast()))
    guard let name = line.command else { return beginning }
    if let type = CommandTable.command(named: name) {
      return Self.answer(after: Array(line.fromCommand.dropFirst()), completion(of: type))
    }
    if name == "help" { return .words(line.fromCommand.count == 1 ? commands : []) }
    let context = LiveCompletion.context(words, console)
    guard let command = try? context?.configuration.alias(named: name)?.words,
      let type = CommandLineWords(command).command.flatMap(CommandTable.command)
    else { return .words([]) }
    let after = CommandLineWords(line.replacingCommand(with: command)).fromCommand.dropFirst()
    return Self.answer(after: Array(after), completion(of: type))
  }

  private func completion(of type: any MetroCommand.Type) -> CommandCompletion {
    CommandCompletion(
      type: type, arguments: DeclaredArguments.of(type), words: words, current: current,
      showsOptionOfValue: shell != "bash")
  }

  private static func answer(
    after before: [String], _ completion: CommandCompletion
  ) -> CompletionAnswer {
    completion.answer(after: before)
  }

  private var commands: [CompletionAnswer.Candidate] {
    CommandTable.entries.filter { $0.name.hasPrefix(current) }.map {
      CompletionAnswer.Candidate(word: $0.name, help: $0.type().configuration.abstract)
    }
  }

  /// Commands, aliases, and the options that can precede a command.
  private var beginning: CompletionAnswer {
    let status = completion(of: Status.self)
    let isOption = current.hasPrefix("-")
    let isValue = words.dropLast().last.map(OptionList.common.contains) ?? false
    if isOption || isValue { return status.answer(after: words.dropLast()) }
    let aliases = LiveCompletion.context(words, console)?.configuration.aliases ?? []
    return .words(
      commands
        + aliases.filter { $0.name.hasPrefix(current) }.map {
          CompletionAnswer.Candidate(word: $0.name, help: $0.words.joined(separator: " "))
        })
  }
}

/// A word of a command line as it is typed, with the quotes of a shell.
enum TypedWord {
  /// Returns a word without quotes and backslashes; a quote may still be open.
  static func unquoted(_ word: String) -> String {
    var quotes = ShellQuotes()
    return word.filter { quotes.isText($0) }
  }

  /// Returns the quote that is open at the end of a word; nil if there is none.
  static func openQuote(_ word: String) -> Character? {
    var quotes = ShellQuotes()
    for character in word { _ = quotes.isText(character) }
    return quotes.quote
  }

  /// Joins an option and its value, which bash separates at the equals sign.
  static func joiningValues(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if let last = joined.last, last.hasPrefix("--"), word == "=" || last.hasSuffix("=") {
        joined[joined.count - 1] = last + word
      } else {
        joined.append(word)
      }
    }
    return joined
  }
}
