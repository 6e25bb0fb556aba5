import ArgumentParser
import MetroCore
import MetroText

/// The language in which a command shows names.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show names in a language (BCP 47), where known; default on a terminal: METRO_LANGUAGE, else the "
        + "locale's.",
      valueName: "language"))
  var language: String?

  /// Returns the names to show.
  ///
  /// If no language is given, output for display (`isForDisplay`) uses the locale's language.
  func names(isForDisplay: Bool, _ console: Console) throws -> PreferredName? {
    try PreferredName(language, isForDisplay: isForDisplay, console)
  }
}

/// The language options of a list, for record types whose records have names to show.
struct ListedLanguageOptions<N: NounCommands>: ParsableArguments, CustomReflectable {
  private var options = LanguageOptions()

  init() {}

  init(from decoder: any Decoder) throws {
    if N.noun.showsNames { options = try LanguageOptions(from: decoder) }
  }

  var customMirror: Mirror {
    N.noun.showsNames ? Mirror(reflecting: options) : Mirror(self, children: [:])
  }

  func names(isForDisplay: Bool, _ console: Console) throws -> PreferredName? {
    N.noun.showsNames ? try options.names(isForDisplay: isForDisplay, console) : nil
  }
}

extension PreferredName {
  fileprivate init?(_ language: String?, isForDisplay: Bool, _ console: Console) throws {
    guard
      let tag = try Self.tag(language, "language")
        ?? (isForDisplay ? Self.displayed(console) : nil)
    else {
      return nil
    }
    self.init(tag, today: console.today.text)
  }

  private static func displayed(_ console: Console) throws -> LanguageTag? {
    try tag(console.variable("METRO_LANGUAGE"), "METRO_LANGUAGE")
      ?? MessageLocale.language(of: console)
  }

  private static func tag(_ language: String?, _ name: String) throws -> LanguageTag? {
    do {
      return try language.map { try LanguageTag($0) }
    } catch let error as InvalidValue {
      throw ValueError.invalidValue(field: name, error)
    }
  }
}
