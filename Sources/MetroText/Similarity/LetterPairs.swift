/// Pairs of neighboring letters, which compare names in scripts without spaces between words.
enum LetterPairs {
  /// Returns the share of the longer name's pairs that the other name has, from 0 to 1.
  ///
  /// Returns nil unless both names consist of at least six Chinese characters, kana or Hangul.
  static func shared(_ left: String, _ right: String) -> Double? {
    guard let first = pairs(left), let second = pairs(right) else { return nil }
    return Double(first.intersection(second).count) / Double(max(first.count, second.count))
  }

  private static func pairs(_ name: String) -> Set<String>? {
    let letters = name.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count >= 6,
      letters.allSatisfy({ LetterScript($0).map { [.han, .kana, .hangul].contains($0) } == true })
    else { return nil }
    return Set(zip(letters, letters.dropFirst()).map { "\($0)\($1)" })
  }
}
