import MetroCore
import MetroText

/// The user's preferred language, by the rules of POSIX (XBD 8.2).
enum MessageLocale {
  /// Returns the language of the first of LC_ALL, LC_MESSAGES and LANG that is set; nil for the
  /// locales C and POSIX, and for a value that does not name a language.
  static func language(of console: Console) -> LanguageTag? {
    variable(of: console).flatMap(console.variable).flatMap(language)
  }

  /// Returns the name of the variable that decides; nil if none is set.
  static func variable(of console: Console) -> String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].first { console.variable($0) != nil }
  }

  /// Reads `ko_KR.UTF-8` or `sr_RS@latin`: language, territory, code set, modifier.
  private static func language(of locale: String) -> LanguageTag? {
    let parts = locale.split(separator: "@", maxSplits: 1)
    let name = parts.first?.prefix { $0 != "." } ?? ""
    guard name != "C", name != "POSIX" else { return nil }
    let script = parts.dropFirst().first.flatMap { scripts[String($0)] }
    var tag = name.split(separator: "_").map(String.init)
    if let script, !tag.isEmpty { tag.insert(script, at: 1) }
    return try? LanguageTag(tag.joined(separator: "-"))
  }

  /// The modifiers of glibc's locales that name a script.
  private static let scripts = ["latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva"]
}
