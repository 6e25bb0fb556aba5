/// The number of an edition as written: `13th edition`, `XIII edición`, `第13回`, `dreizehnte Ausgabe`.
///
/// Words that say more than the number, such as `Spring 2019` or `13th edition, part 2`, are no number.
package enum WrittenEdition {
  /// The highest number; larger ones are years and identifiers.
  private static let highest = 300

  /// Returns the number if a text states only that, with at most words for an edition or an event.
  package static func number(_ text: String) -> Int? {
    guard text.utf8.count <= 80 else { return nil }
    let text = TokenizedText(text)
    guard !text.tokens.isEmpty else { return nil }
    var start = 0
    while let next = WrittenEditionTable.before.longest(text, at: start) { start = next }
    if text.word(start) == "-", text.word(start - 1) == "ke" { start += 1 }
    guard let (value, end, isOrdinal) = read(text, at: start), (1...highest).contains(value) else {
      return nil
    }
    var place = end
    // "13 courses" are not the thirteenth.
    let isNamed = isOrdinal || WrittenEditionTable.singular.contains(text.word(end))
    while isNamed, let next = WrittenEditionTable.after.longest(text, at: place) { place = next }
    if text.word(place) == ".", place == text.tokens.count - 1 { place += 1 }
    return place == text.tokens.count ? value : nil
  }

  /// Returns whether two texts state the same number; nil unless both state one.
  package static func agree(_ left: String, _ right: String) -> Bool? {
    guard let first = number(left), let second = number(right) else { return nil }
    return first == second
  }

  /// Returns a number that starts at a token, the token after it, and whether it is an ordinal.
  static func read(
    _ text: TokenizedText, at start: Int
  ) -> (value: Int, end: Int, isOrdinal: Bool)? {
    guard let token = text[start] else { return nil }
    // 第13回, 제13회, ke-13
    let isLabeled =
      WrittenEditionTable.labels.contains(text.word(start - 1)) || text.word(start - 1) == "-"
    switch token.kind {
    case .number:
      // Zeros before a number belong to an identifier.
      guard let value = token.value, !token.folded.hasPrefix("0") else { return nil }
      let end = suffix(text, at: start + 1)
      return (value, end ?? start + 1, end != nil || isLabeled)
    case .character:
      guard isLabeled, let phrase = NumberPhrase.read(text, at: start) else { return nil }
      return (
        phrase.value, suffix(text, at: phrase.tokens.upperBound) ?? phrase.tokens.upperBound, true
      )
    case .word:
      if let (value, end) = words(text, at: start) { return (value, end, true) }
      if text.word(start - 1) == "thu", let (value, end) = vietnamese(text, at: start) {
        return (value, end, true)
      }
      return roman(text.written(start..<start + 1)).map { ($0, start + 1, true) }
    case .mark: return nil
    }
  }

  /// Returns the token after the letters that make digits an ordinal: `13th`, `13-й`, `13.ª`.
  private static func suffix(_ text: TokenizedText, at index: Int) -> Int? {
    var place = index
    guard let token = text[place] else { return nil }
    if ["-", ".", "'", ":", "‑"].contains(token.folded), !token.isSpaced { place += 1 }
    guard let letters = text[place], letters.kind != .number else { return nil }
    // In 13回目 and 13번째 several tokens are the suffix.
    if letters.kind == .character || letters.isHangul {
      for length in [2, 1] where place + length <= text.tokens.count {
        let joined = (place..<place + length).map(text.word).joined()
        if OrdinalTable.suffixes.contains(joined) { return place + length }
      }
      return nil
    }
    if !letters.isSpaced, OrdinalTable.suffixes.contains(letters.folded) { return place + 1 }
    // German and Polish write "13. Forum".
    return token.folded == "." && letters.isSpaced ? place : nil
  }

  private static func words(_ text: TokenizedText, at start: Int) -> (value: Int, end: Int)? {
    guard let (first, end) = ordinal(text, at: start) else { return nil }
    if first.isOrdinal, first.value < 10 {
      if OrdinalTable.teens.contains(text.word(end)) { return (first.value + 10, end + 1) }
      if OrdinalTable.times.contains(text.word(end)) { return (first.value * 10, end + 1) }
      if let tens = OrdinalTable.tensAfter[text.word(end)] { return (first.value + tens, end + 1) }
    }
    if first.value % 10 == 0 {
      let next = OrdinalTable.joints.contains(text.word(end)) ? end + 1 : end
      if let (unit, last) = ordinal(text, at: next), unit.isOrdinal, unit.value < 10 {
        return (first.value + unit.value, last)
      }
    }
    return first.isOrdinal ? (first.value, end) : nil
  }

  /// Returns the value of an ordinal, or of cardinal tens, and the token after it.
  private static func ordinal(
    _ text: TokenizedText, at place: Int
  ) -> ((value: Int, isOrdinal: Bool), end: Int)? {
    // Ukrainian words have an apostrophe, and Korean ones can have a space.
    for length in [3, 2, 1] where place + length <= text.tokens.count {
      let word = (place..<place + length).map(text.word).joined()
      if let value = OrdinalTable.values[word] { return ((value, true), place + length) }
    }
    return OrdinalTable.tens[text.word(place)].map { (($0, false), place + 1) }
  }

  /// Reads the number after `thứ`; the first and the second have words of their own.
  private static func vietnamese(
    _ text: TokenizedText, at start: Int
  ) -> (value: Int, end: Int)? {
    switch text.word(start) {
    case "nhat": (1, start + 1)
    case "nhi": (2, start + 1)
    case "tu": (4, start + 1)
    default: NumberLanguageTable.vietnamese.read(text, at: start)
    }
  }

  /// Reads a Roman number in capital letters, behind which an ending can be: `XIIIe`, `XIIIª`.
  private static func roman(_ word: String) -> Int? {
    let digits = word.prefix { "IVXLC".contains($0) }
    let ending = word.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count <= 9,
      ending.isEmpty
        || ["e", "a", "o", "ª", "º", "er", "re", "ère", "ème", "th", "st", "nd", "rd"]
          .contains(String(ending))
    else { return nil }
    // One letter can be a name of its own, as in "edition C".
    if digits.count == 1, !["I", "V", "X"].contains(digits) { return nil }
    var value = 0
    var rest = digits
    for (letters, number) in romanDigits {
      while rest.hasPrefix(letters) {
        value += number
        rest = rest.dropFirst(letters.count)
      }
    }
    guard rest.isEmpty, romanText(value) == digits else { return nil }
    return value
  }

  private static func romanText(_ value: Int) -> String {
    var (rest, text) = (value, "")
    for (letters, number) in romanDigits {
      while rest >= number { (rest, text) = (rest - number, text + letters) }
    }
    return text
  }

  private static let romanDigits = [
    ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4),
    ("I", 1),
  ]
}
