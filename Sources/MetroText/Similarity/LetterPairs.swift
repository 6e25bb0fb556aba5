/// Pairs of neighboring letters, by which names are compared whose scripts part no words.
enum LetterPairs {
  /// Returns which part of the pairs of the longer name the other has, from 0 to 1; nil unless both
  /// names are in Chinese characters, kana or Hangul, with six letters at least.
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
