/// Numbers in Thai words, whose letters are single tokens: `เจ็ด`, `ยี่สิบห้า`.
enum ThaiNumber {
  /// Reads a number from two on, up to 99, that starts at a token.
  static func read(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    var place = index
    var value = 0
    let first = unit(text, &place)
    if text.hasCharacters("สิบ", at: place) {
      place += 3
      value = (first ?? 1) * 10
      value += unit(text, &place) ?? 0
    } else if let first, first < 10 {
      value = first
    }
    return value > 1 && place > index ? NumberPhrase(value: value, tokens: index..<place) : nil
  }

  private static func unit(_ text: TokenizedText, _ place: inout Int) -> Int? {
    for (word, value) in words where text.hasCharacters(word, at: place) {
      place += word.unicodeScalars.count
      return value
    }
    return nil
  }

  private static let words = [
    ("หนึ่ง", 1), ("เอ็ด", 1), ("ยี่", 2), ("สอง", 2), ("สาม", 3), ("สี่", 4), ("ห้า", 5), ("หก", 6),
    ("เจ็ด", 7),
    ("แปด", 8), ("เก้า", 9),
  ]
}
