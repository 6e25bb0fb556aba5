/// The words for numbers of one language, and how it puts them together.
struct NumberLanguage {
  /// How a language writes tens and units in one word.
  enum Compounds {
    case none
    /// `ventotto`, `tjugofem`; Italian drops the last vowel of the tens before another.
    case tensFirst(dropsVowel: Bool)
    /// `vijfentwintig`.
    case unitFirst(String)
  }

  private(set) var units: [String: Int]
  let tens: [String: Int]
  /// Words after a unit that make it tens: `dua puluh`.
  private let times: Set<String>
  /// Words after a unit that add ten: `dua belas`.
  private let teens: Set<String>
  /// Words between tens and a unit.
  private let joints: Set<String>
  /// Tens that follow a unit, with the word for "and" at their start.
  private var tensAfter: [String: Int] = [:]
  private let hasAccents: Bool
  private let things: [String]

  init(
    _ units: String, tens: String, times: String = "", teens: String = "", joints: String = "",
    prefix: String = "", compounds: Compounds = .none, hasAccents: Bool = false, things: String
  ) {
    let fold = { (word: Substring) in hasAccents ? String(word) : Self.folded(word) }
    self.units = Self.values(units, fold)
    self.tens = Self.values(tens, fold)
    self.times = Set(times.split(separator: " ").map(fold))
    self.teens = Set(teens.split(separator: " ").map(fold))
    self.joints = Set(joints.split(separator: " ").map(String.init))
    self.hasAccents = hasAccents
    self.things = things.split(separator: " ").map(Self.folded)
    if !prefix.isEmpty { for (word, value) in self.tens { tensAfter[prefix + word] = value } }
    let small = self.units.filter { $0.value < 10 }
    for (ten, value) in self.tens where (20...90).contains(value) {
      for (unit, number) in small {
        switch compounds {
        case .none: break
        case .tensFirst(let dropsVowel):
          let isVowel = dropsVowel && unit.first.map { "ou".contains($0) } ?? false
          self.units[(isVowel ? String(ten.dropLast()) : ten) + unit] = value + number
        case .unitFirst(let joint): self.units[unit + joint + ten] = value + number
        }
      }
    }
  }

  /// The folded first words of numbers, or their parts before an apostrophe.
  var starts: Set<String> {
    Set([units, tens].flatMap { $0.keys.map { TokenizedText($0).word(0) } })
  }

  private static func values(
    _ text: String, _ fold: (Substring) -> String
  ) -> [String: Int] {
    var values: [String: Int] = [:]
    for row in text.split(separator: ";") {
      let words = row.split(separator: " ")
      for word in words.dropFirst() { values[fold(word)] = Int(words[0]) }
    }
    return values
  }

  private static func folded(_ word: Substring) -> String {
    TokenizedText(String(word)).tokens.map(\.folded).joined()
  }

  /// Returns the number whose words start at a token, and the token after them.
  func read(_ text: TokenizedText, at index: Int) -> (value: Int, end: Int)? {
    // A number is read from its first word on.
    let before = word(text, index - 1).text
    guard !NumberLanguageTable.multipliers.contains(text.word(index - 1)), units[before] == nil,
      tens[before] == nil
    else { return nil }
    var total = 0
    var unit: Int?
    var place = index
    reading: while place < index + 8 {
      let (word, end) = word(text, place)
      if let number = unit {
        if times.contains(word) {
          (total, unit) = (total + number * 10, nil)
        } else if teens.contains(word), number < 10 {
          return (total + number + 10, end)
        } else if let tens = tensAfter[word], number < 10 {
          return (total + number + tens, end)
        } else {
          break reading
        }
      } else if let tens = tens[word], total % 100 == 0 {
        total += tens
      } else if let value = units[word], total % 100 == 0 || value < 10 && total % 10 == 0 {
        unit = value
      } else if total % 100 >= 20, joints.contains(word), hasUnit(text, end) {
        // treinta y dos
      } else {
        break reading
      }
      place = end
    }
    let value = total + (unit ?? 0)
    return value > 0 ? (value, place) : nil
  }

  /// Returns whether a unit follows, behind at most two more joints: `vint-i-cinc`.
  private func hasUnit(_ text: TokenizedText, _ place: Int) -> Bool {
    let next = (place..<place + 3).first { !joints.contains(text.word($0)) }
    return next.map { units[word(text, $0).text] != nil } ?? false
  }

  /// Returns the word at a token, which an apostrophe can divide, and the token after it.
  private func word(_ text: TokenizedText, _ place: Int) -> (text: String, end: Int) {
    guard let token = text[place] else { return ("", place + 1) }
    if hasAccents { return (text.written(place..<place + 1).lowercased(), place + 1) }
    if text.word(place + 1) == "'", text[place + 1]?.isSpaced == false,
      text[place + 2]?.isSpaced == false
    {
      return (token.folded + "'" + text.word(place + 2), place + 3)
    }
    return (token.folded, place + 1)
  }

  /// Returns whether a word begins as one for what is counted does.
  func counts(_ word: String) -> Bool { things.contains(where: word.hasPrefix) }
}
