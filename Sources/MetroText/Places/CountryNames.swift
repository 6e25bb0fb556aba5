/// The countries that a name can mean, in the supported languages.
enum CountryNames {
  /// Returns the codes of the countries with a name, in alphabetical order; a name's order of words
  /// and its articles do not matter: `Korea, Republic of`.
  static func codes(of name: FoldedName) -> [String] {
    if let codes = codesByKey[name.key] { return codes }
    let bag = bag(of: name.words)
    if !bag.isEmpty, let codes = codesByKey[bag] { return codes }
    return rareByKey[name.key] ?? []
  }

  /// The names in Latin letters as the bytes of ``FoldedName/key``, by length.
  static let latinKeys: [Int: [[UInt8]]] = Dictionary(
    grouping: codesByKey.keys.map { Array($0.utf8) }.filter { key in
      key.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: " ") }
    }, by: \.count)

  /// Returns the words of a name in alphabetical order, without articles and prepositions, and with
  /// abbreviations written out.
  static func bag(of words: [String]) -> String {
    let kept = words.filter { !fillers.contains($0) }.map { abbreviations[$0] ?? $0 }
    // The space keeps a bag of several words apart from the key of a name.
    return kept.sorted().joined(separator: " ")
  }

  private static let codesByKey: [String: [String]] = {
    var codes: [String: [String]] = [:]
    for row in CountryTable.rows { add(row.name, [row.code], isReordered: true, to: &codes) }
    // The articles of the supported languages are words of other ones.
    add(
      [
        (CountryNameTable.text, true), (CountryAliasTable.text, true),
        (CountryNamesElsewhere.text, false),
      ], to: &codes)
    return codes
  }()

  /// Names in languages that few sources have, which are read only for a name that is in no other table.
  private static let rareByKey: [String: [String]] = {
    var codes: [String: [String]] = [:]
    add(
      [
        (CountryNamesFurther.text, false), (CountryNamesInScripts.text, false),
        (CountryNamesInOtherScripts.text, false),
      ], to: &codes)
    return codes
  }()

  private static func add(
    _ name: String, _ found: [String], isReordered: Bool, to codes: inout [String: [String]]
  ) {
    let name = FoldedName(name)
    for key in Set(isReordered ? [name.key, bag(of: name.words)] : [name.key]) where !key.isEmpty {
      codes[key] = Set((codes[key] ?? []) + found).sorted()
    }
  }

  private static func add(
    _ tables: [(text: String, isReordered: Bool)], to codes: inout [String: [String]]
  ) {
    for (table, isReordered) in tables {
      for entry in table.split(separator: ";") {
        var rest = entry[...]
        var found: [String] = []
        while rest.prefix(2).allSatisfy({ ("A"..."Z").contains($0) }),
          rest.dropFirst(2).first == " "
        {
          found.append(String(rest.prefix(2)))
          rest = rest.dropFirst(3)
        }
        // A name of several countries is one even if a language uses it for one of them.
        for name in rest.split(separator: "|") {
          add(String(name), found, isReordered: isReordered, to: &codes)
        }
      }
    }
  }

  /// Words without meaning in names of countries; folded.
  private static let fillers: Set<String> = [
    "the", "of", "and", "a", "de", "la", "las", "los", "les", "le", "el", "del", "da", "do", "das",
    "dos", "di", "du", "des", "der", "die", "den", "y", "et", "e", "i", "und", "d", "l", "von",
  ]

  private static let abbreviations = [
    "st": "saint", "ste": "sainte", "rep": "republic", "dem": "democratic", "is": "islands",
    "isl": "islands", "isds": "islands", "fed": "federated", "sts": "states", "terr": "territory",
  ]

  /// Words of the form of government, which official names have beside the name; folded.
  static let forms: Set<String> = [
    "republic", "kingdom", "federal", "federative", "democratic", "peoples", "people", "islamic",
    "socialist", "arab", "principality", "grand", "duchy", "commonwealth", "sultanate", "union",
    "hashemite", "rep",
    "republica", "reino", "popular", "democratica", "democratico", "islamica", "socialista",
    "arabe", "principado", "federativa", "ducado", "gran", "mancomunidad",
    "republique", "royaume", "principaute", "federale", "democratique", "populaire", "islamique",
    "duche", "socialiste",
    "regne", "principat", "gra", "ducat",
    "republik", "konigreich", "furstentum", "bundesrepublik", "volksrepublik", "groszherzogtum",
    "grossherzogtum", "demokratische", "islamische",
    "repubblica", "regno", "principato", "granducato", "popolare",
  ]

  /// The word for a country that stands before Thai names: `ประเทศไทย`; folded.
  static let thaiCountry = FoldedName.key(of: "ประเทศ")

  /// Endings of official names in Chinese, Japanese and Korean, the longer ones first.
  static let endings = [
    "인민민주공화국", "민주공화국", "연방공화국", "인민공화국", "이슬람공화국", "공화국", "왕국", "연방",
    "民主共和国", "民主共和國", "联邦共和国", "聯邦共和國", "連邦共和国", "人民共和国", "人民共和國",
    "伊斯兰共和国", "共和国", "共和國", "王国", "王國", "联邦", "聯邦", "連邦",
  ]
}
