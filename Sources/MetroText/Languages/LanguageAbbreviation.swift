/// Three letters in place of a language that can be the beginning of its name, such as `Ing`, or another word,
/// such as `all`, and are registered as the code of a rare language as well.
enum LanguageAbbreviation {
  /// Returns the main languages that have a name in some language which begins with three letters in lower case.
  static func languages(_ letters: String) -> [String] { byLetters[letters] ?? [] }

  /// Returns whether three letters in lower case are a word that sheets have in place of a language.
  static func isWord(_ letters: String) -> Bool { words.contains(letters) }

  /// Yes, no, all, any, none, other, various, mixed, not yet known, bilingual and the like.
  private static let words: Set<String> = [
    "all", "any", "ano", "bil", "com", "con", "dos", "dwa", "etc", "evt", "hai", "hay", "int",
    "loc", "mix",
    "mlt", "nac", "nao", "nat", "nee", "nei", "nej", "nem", "nie", "nil", "nim", "non", "not",
    "nul", "ofi", "one",
    "oth", "oui", "out", "plu", "see", "sem", "sim", "sin", "tak", "tba", "tbc", "tbd", "tri",
    "two", "uno", "var",
    "via", "yes", "yok",
  ]

  /// Languages beside the main ones whose names sheets shorten.
  private static let others: Set<String> = ["gl", "eu", "sv", "no", "hr", "sr", "sk", "sl", "ms"]

  private static let byLetters: [String: [String]] = {
    var found: [String: Set<String>] = [:]
    for (key, tags) in LanguageNames.tagsByKey {
      let letters = key.utf8.prefix(3)
      guard key.utf8.count > 3, !key.utf8.contains(UInt8(ascii: " ")),
        letters.allSatisfy(Byte.isLowerCaseLetter)
      else { continue }
      let main = tags.filter { LanguageTable.isMain($0) || others.contains($0) }
      found[String(decoding: letters, as: UTF8.self), default: []].formUnion(main)
    }
    return found.mapValues { $0.sorted() }
  }()
}
