/// A number in words that is a whole text: `seven`, `doce ciudades`, `七个城市`.
enum NumberInWords {
  /// Returns the number, or nil if the text has other words than those for what it counts.
  static func read(_ text: String, counting: CountedThing?) -> Int? {
    guard text.utf8.count <= 60 else { return nil }
    let tokens = TokenizedText(text)
    guard tokens[0]?.kind != .number,
      let phrase = CountedWords.readWhole(tokens),
      !phrase.isAbout
    else { return nil }
    let end = phrase.tokens.upperBound
    let rest = end < tokens.tokens.count ? tokens.written(end..<tokens.tokens.count) : ""
    let counter = FoldedName.key(of: phrase.rest + rest)
    guard
      counter.isEmpty && rest.isEmpty
        || counting.map({ CounterTable.has(counter, for: $0) }) == true
    else { return nil }
    return phrase.value
  }
}
