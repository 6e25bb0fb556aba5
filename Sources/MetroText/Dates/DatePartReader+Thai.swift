/// Years in Thai texts, which are mostly of the Buddhist era.
extension DatePartReader {
  /// Reads `พ.ศ. 2561`, `ค.ศ. 2018` and `ปี 2561`, and returns the token after the year.
  func thaiYear(_ index: Int) -> (year: Int, end: Int)? {
    var place = index
    if text.hasCharacters("ปี", at: place) { place += 2 }
    let isBuddhist = text.hasCharacters("พ.ศ", at: place)
    let isCommon = text.hasCharacters("ค.ศ", at: place)
    if isBuddhist || isCommon {
      place += 3
      if text.word(place) == "." { place += 1 }
    }
    guard place > index, let value = text[place]?.value, text.word(place).utf8.count == 4 else {
      return nil
    }
    let isOfEra = MonthNames.buddhistYears.contains(value)
    if isOfEra, !isCommon { return (value - MonthNames.buddhistOffset, place + 1) }
    return (1900...2199).contains(value) && !isBuddhist ? (value, place + 1) : nil
  }

  /// Returns a year of the Buddhist era as one of the common era if the text has Thai letters.
  func commonYear(_ year: Int) -> Int {
    guard MonthNames.buddhistYears.contains(year), text.hasThaiLetters else { return year }
    return year - MonthNames.buddhistOffset
  }
}

extension TokenizedText {
  /// Whether a token is a Thai letter.
  var hasThaiLetters: Bool {
    tokens.contains { $0.kind == .character && LetterScript(scalars[$0.range.lowerBound]) == .thai }
  }

  /// Returns the token after the first of some words in characters; nil if none is at an index.
  func end(ofCharacters words: [String], at index: Int) -> Int? {
    guard self[index]?.kind == .character else { return nil }
    return words.first { hasCharacters($0, at: index) }.map { index + $0.unicodeScalars.count }
  }
}
