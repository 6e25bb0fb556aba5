import MetroCore
import MetroText

extension Failure {
  /// Creates the failure for a first word that is neither a command nor an alias.
  init(unknownCommand line: CommandLineWords, aliases: [String]) {
    let name = line.command ?? ""
    let rest = line.fromCommand.dropFirst()
    if let option = line.optionBeforeCommand, let command = rest.first,
      CommandTable.command(named: command) != nil || aliases.contains(command)
    {
      let words = [command, option, name] + rest.dropFirst()
      self = .usage(
        "'\(option)': options of a command follow its name",
        hint: "use metro \(words.map(shellWord).joined(separator: " "))")
      return
    }
    self = .usage(
      "'\(name)': no such command",
      hint: MeantCommand(line.fromCommand).map { "use \($0.text)" }
        ?? Self.hint(forUnknown: name, aliases))
  }

  private static func hint(forUnknown name: String, _ aliases: [String]) -> String {
    let names = CommandTable.entries.map(\.name)
    // Users confuse participant with participation, and member with membership.
    let related = [("participant", "participation"), ("member", "membership")]
      .flatMap { [name.replacing($1, with: $0), name.replacing($0, with: $1)] }
      .flatMap { [$0, String($0.dropLast($0.hasSuffix("s") ? 1 : 0))] }.filter(names.contains)
    let likely = related.isEmpty ? nearest(name, in: names + aliases) : Array(related.prefix(1))
    return likely.isEmpty
      ? "metro --help lists the commands; metro search \(shellWord(name)) finds records"
      : "did you mean \(likely.joined(separator: ", "))?"
  }
}

/// The command of a record type that words such as `cities`, `program list` or `ls programs` mean.
private struct MeantCommand {
  let text: String

  /// Creates the command for the words from the first one on; fails if they name no record type.
  init?(_ words: [String]) {
    guard let first = words.first else { return nil }
    let parts = first.split(separator: "-").map(String.init)
    let isJoined =
      parts.count == 2 && Self.verb(parts[0]) ?? Self.verb(parts[1]) != nil
      && Self.noun(parts[0]) ?? Self.noun(parts[1]) != nil
    let words = isJoined ? parts + words.dropFirst() : words
    let rest: ArraySlice<String>
    let verb: Verb
    let noun: Noun.Name
    if let named = Self.noun(words[0]) {
      noun = named
      let second = words.dropFirst().first
      if let second, let stated = Self.verb(second) {
        (verb, rest) = (stated, words.dropFirst(2))
      } else if let second, !second.hasPrefix("-") {
        (verb, rest) = (.show, words.dropFirst())
      } else {
        (verb, rest) = (.list, words.dropFirst())
      }
    } else if words.count > 1, let stated = Self.verb(words[0]), let named = Self.noun(words[1]) {
      (verb, noun, rest) = (stated, named, words.dropFirst(2))
    } else {
      return nil
    }
    let name = Self.command(verb, noun)
    guard CommandTable.command(named: name) != nil else { return nil }
    text = (["metro", name] + rest.map(shellWord)).joined(separator: " ")
  }

  /// Returns the record type that a word names, also by the name that its add command has.
  private static func noun(_ word: String) -> Noun.Name? {
    let word = word.lowercased()
    let other = ["participant": "participation", "member": "membership"]
    let single = word.hasSuffix("s") ? String(word.dropLast()) : word
    return NounArgument(argument: other[single] ?? word)?.noun.name
  }

  private static func verb(_ word: String) -> Verb? {
    switch word {
    case "add", "new", "create": .add
    case "list", "ls": .list
    case "show", "get", "view": .show
    case "edit", "update", "change": .edit
    case "rename": .rename
    case "remove", "rm", "delete": .remove
    default: nil
    }
  }

  private static func command(_ verb: Verb, _ noun: Noun.Name) -> String {
    switch (verb, noun) {
    case (.add, .participation), (.remove, .participation): "\(verb.rawValue)-participant"
    case (.add, .membership), (.remove, .membership): "\(verb.rawValue)-member"
    case (.add, _): Failure.adding(noun)
    default: verb.command(noun)
    }
  }
}
