import MetroText

/// Names of places with the ending of a case: `Warszawy`, `Грузии`, `Θεσσαλονίκης`, `Oulusta`.
enum InflectedPlace {
  /// Returns whether a name of one word is a form of the name of a country, or of a large place.
  static func isKnown(_ name: String, isCountry: Bool) -> Bool {
    guard name.first?.isUppercase == true, !name.contains(where: \.isWhitespace) else {
      return false
    }
    return nominatives(of: name).contains { form in
      isCountry
        ? !WrittenCountry.readings(of: form).isEmpty
        : Gazetteer.candidates(named: form).contains { $0.place.isLarge }
    }
  }

  /// Returns the words of which a word can be a form, without accents.
  private static func nominatives(of name: String) -> [String] {
    let key = FoldedName.key(of: name)
    let endings =
      key.unicodeScalars.allSatisfy { (0x400..<0x530).contains($0.value) }
      ? cyrillic
      : key.unicodeScalars.allSatisfy { (0x370..<0x400).contains($0.value) } ? greek : latin
    var stems = (0...2).map { String(key.dropLast($0)) }
    for ending in longEndings where key.hasSuffix(ending) {
      stems.append(String(key.dropLast(ending.count)))
    }
    stems = stems.filter { $0.count > 2 }
    return stems.flatMap { stem in endings.map { stem + $0 } } + stems.flatMap(withOtherVowels)
  }

  /// Returns stems with the vowel that appears or changes without an ending: `Wiednia` and `Wiedeń`, `Львова` and
  /// `Львів`.
  private static func withOtherVowels(_ stem: String) -> [String] {
    var letters = Array(stem)
    guard letters.count > 3, let last = letters.popLast(), !vowels.contains(last) else { return [] }
    let before = letters.removeLast()
    let start = String(letters)
    if !vowels.contains(before) { return ["e", "е", "о"].map { "\(start)\(before)\($0)\(last)" } }
    return "оеє".contains(before) ? ["\(start)і\(last)"] : []
  }

  private static let vowels = Set("aeiouyаеиоуыэюяієαεηιουω")
  private static let latin = ["", "a", "e", "o", "y", "i", "us"]
  private static let cyrillic = ["", "а", "я", "ь", "о", "е", "ы", "и", "й"]
  private static let greek = ["", "α", "η", "ο", "ος", "ς", "ι", "ες"]

  /// Endings of more than two letters in Finnish, Hungarian, Turkish and the Slavic languages.
  private static let longEndings = [
    "sta", "lta", "ssa", "lla", "elta", "esta", "bol", "rol", "tol", "dan", "den", "tan", "ten",
    "ndan",
    "nden", "iem", "iem", "ами", "ями",
  ]
}
