import MetroCore

/// Hints for options that a command does not have because it expects an operand.
enum OperandHint {
  private static let ids: Set = ["--id", "--ids"]
  private static let names: Set = ["--name", "--title", "--label"]

  /// Returns the hint for an unknown option such as `--id`; nil for any other option or command.
  static func text(for option: String, _ command: String?) -> String? {
    guard let command, ids.contains(option) || names.contains(option) else { return nil }
    for type in NounCommandsList.all {
      for verb in type.verbs where verb.command(type.name) == command {
        return text(for: option, verb, type.noun)
      }
    }
    return nil
  }

  private static func text(for option: String, _ verb: Verb, _ noun: Noun) -> String? {
    let command = verb.command(noun.name)
    switch verb {
    case .add:
      guard let field = noun.nameField else {
        return ids.contains(option) ? "the ID is the first word: metro \(command) ID" : nil
      }
      return ids.contains(option)
        ? "the ID is the first word: metro \(command) ID --\(field) TEXT"
        : "did you mean '--\(field)'?"
    case .show, .edit, .rename, .remove:
      // An edit can also set the name.
      if verb == .edit, let field = noun.nameField, names.contains(option) {
        return "did you mean '--\(field)'?"
      }
      return "the \(noun.hasNames ? "ID or a name" : "ID") is the first word: metro \(command) ID"
    case .list:
      guard type(of: noun, has: .show) else { return nil }
      return ids.contains(option)
        ? "metro \(Verb.show.command(noun.name)) ID shows one record"
        : "metro search WORD finds records by name"
    }
  }

  private static func type(of noun: Noun, has verb: Verb) -> Bool {
    NounCommandsList.all.contains { $0.name == noun.name && $0.verbs.contains(verb) }
  }
}
