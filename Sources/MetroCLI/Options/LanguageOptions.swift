import ArgumentParser
import MetroCore
import MetroText

/// The language of the names that a command shows.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show names in a language (BCP 47), where there are; on a terminal that of the locale if not "
        + "given.", valueName: "language"))
  var language: String?

  /// The names to show; `isForDisplay` says whether a person reads them as they are printed, and the
  /// locale's language is meant if none is given.
  func names(isForDisplay: Bool, _ console: Console) throws -> PreferredName? {
    try PreferredName(language, isForDisplay: isForDisplay, console)
  }
}

/// The same for a list, where the noun's records have names to show.
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
      let tag = try Self.tag(language) ?? (isForDisplay ? MessageLocale.language(of: console) : nil)
    else {
      return nil
    }
    self.init(tag, today: console.today.text)
  }

  private static func tag(_ language: String?) throws -> LanguageTag? {
    do {
      return try language.map { try LanguageTag($0) }
    } catch let error as InvalidValue {
      throw ValueError.invalidValue(field: "language", error)
    }
  }
}
