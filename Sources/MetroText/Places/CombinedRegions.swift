/// Names of Central and Eastern Europe, which is no region of UN M49: `Mittel- und Osteuropa`.
enum CombinedRegions {
  struct Found {
    /// The code of the ``CountryGroup``; nil if the name is part of a larger one.
    let code: String?
    let end: Int
    let isName: Bool
  }

  /// Returns the longest name or adjective that begins at a word.
  static func read(_ words: [String], at start: Int) -> Found? {
    guard start < words.count, let phrases = byFirstWord[words[start]],
      let phrase = phrases.first(where: { words[start...].starts(with: $0.words) })
    else { return nil }
    // "Western, Central and Eastern Europe"
    var before = start - 1
    if before >= 0, ["and", "y", "et", "und"].contains(words[before]) { before -= 1 }
    let isPart = before >= 0 && others.contains(words[before])
    return Found(
      code: isPart ? nil : "CEE", end: start + phrase.words.count, isName: phrase.isName)
  }

  private struct Phrase {
    let words: [String]
    let isName: Bool
  }

  private static let byFirstWord: [String: [Phrase]] = {
    let phrases = [(names, true), (attributes, false)].flatMap { table, isName in
      table.split(separator: ";").map {
        Phrase(words: FoldedName(String($0)).words, isName: isName)
      }
    }
    return Dictionary(grouping: phrases.filter { !$0.words.isEmpty }) { $0.words[0] }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let others: Set<String> = [
    "western", "northern", "southern", "west", "north", "south", "occidental", "occidentale",
  ]

  /// Names behind a word such as "of": `cities of Central and Eastern Europe`.
  private static let names = """
    Central and Eastern Europe;Eastern and Central Europe;Central-Eastern Europe;Central East Europe;\
    East Central Europe;Central and East Europe;Central, Eastern and South-Eastern Europe;\
    Central, Eastern and Southeastern Europe;\
    Europa Central y del Este;Europa Central y Oriental;Europa Central y de Este;Europa del Este y Central;\
    Europa Oriental y Central;Europa Centro-Oriental;Europa Centroriental;\
    Europe centrale et orientale;Europe centrale et de l Est;Europe de l Est et centrale;\
    Europe orientale et centrale;Europa Central e Oriental;Europa Central e de Leste;\
    Europa Central e do Leste;Europa Central e Leste;Europa centrale e orientale;\
    Europa centrale e dell Est;Europa centro-orientale;Europa Central i de l Est;Europa Central i Oriental;\
    Mittel- und Osteuropa;Ost- und Mitteleuropa;Zentral- und Osteuropa;Mittelosteuropa;Ostmitteleuropa;\
    Mittel-, Ost- und Südosteuropa;Midden- en Oost-Europa;Centraal- en Oost-Europa
    """

  /// Adjectives and genitives.
  private static let attributes = """
    Central and Eastern European;Central and Eastern Europeans;Eastern and Central European;\
    Central-Eastern European;East Central European;Central and East European;\
    Mittel- und Osteuropas;Mittel- und osteuropäische;Mittel- und osteuropäischen;\
    Mittel- und osteuropäischer;Midden- en Oost-Europese;Centraal- en Oost-Europese;\
    Europy Środkowej i Wschodniej;Europy Środkowo-Wschodniej;střední a východní Evropy;\
    Центральной и Восточной Европы;Восточной и Центральной Европы;Центрально-Восточной Европы;\
    Центральної та Східної Європи;Центральної і Східної Європи;Europei Centrale și de Est;\
    közép- és kelet-európai
    """
}
