/// A number in digits or words among the tokens of a text.
struct NumberPhrase {
  let value: Int

  /// The tokens of the number.
  let tokens: Range<Int>

  /// Whether the words themselves mean an approximate number, as `une trentaine` does.
  var isAbout = false

  /// The text after the number in the same Korean word, such as `개` or `일간`.
  var rest = ""

  /// Reads a number that starts at a token.
  static func read(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    guard let token = text[index] else { return nil }
    switch token.kind {
    case .number: return digits(text, at: index)
    case .character: return chinese(text, at: index)
    case .word: return token.isHangul ? korean(token.folded, at: index) : words(text, at: index)
    case .mark: return nil
    }
  }

  private static func digits(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    guard let value = text[index]?.value else { return nil }
    var end = index + 1
    var factor = 1
    // Excludes 1.5, and the 5 in it.
    let isPoint = { (place: Int) in ([".", ","].contains(text.word(place))) }
    let isTight = { (place: Int) in text[place].map { !$0.isSpaced } ?? false }
    if isPoint(end), isTight(end), isTight(end + 1), text[end + 1]?.kind == .number { return nil }
    if isPoint(index - 1), isTight(index - 1), isTight(index), text[index - 2]?.kind == .number {
      return nil
    }
    if text.word(end) == "dozen" {
      factor = 12
      end += 1
    }
    if text.word(end) == "万" || text.word(end) == "萬" {
      factor = 10_000
      end += 1
    }
    return NumberPhrase(value: value * factor, tokens: index..<end)
  }

  private static func words(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    let word = text.word(index)
    if let group = NumberWordTable.groups[word] {
      let before = text.word(index - 1)
      let isHalf =
        ["medio", "media", "meio", "meia", "mig", "mitja"].contains(before)
        || before == "a" && text.word(index - 2) == "half"
        || before == "-" && text.word(index - 2) == "demi"
      let value = isHalf ? group.value / 2 : group.value
      return NumberPhrase(value: value, tokens: index..<index + 1, isAbout: group.isAbout)
    }
    if let counted = CountedWords.read(text, at: index) { return counted }
    if let value = NumberWordTable.german(word) {
      return NumberPhrase(value: value, tokens: index..<index + 1)
    }
    guard !isOtherWord(text, at: index) else { return nil }
    var end = index + 1
    if let tens = NumberWordTable.tens[word] {
      var value = tens
      let joints = ["-", "and", "y", "et", "i", "e"]
      // trente-et-une, vint-i-cinc
      let isDouble = text.word(end) == "-" && joints.contains(text.word(end + 1))
      let next = isDouble ? end + 3 : joints.contains(text.word(end)) ? end + 1 : end
      let limit = word == "soixante" ? 20 : 10
      if tens == 100 {
        if let rest = belowHundred(text, at: next) { (value, end) = (value + rest.value, rest.end) }
      } else if let unit = NumberWordTable.units[text.word(next)], unit < limit, unit > 0 {
        value += unit
        end = next + 1
      } else if next > end, NumberWordTable.articles.contains(text.word(next)) {
        // vingt et une, treinta y un
        value += 1
        end = next + 1
      }
      return NumberPhrase(value: value, tokens: index..<end)
    }
    guard var value = NumberWordTable.units[word] else { return nil }
    let next = text.word(end) == "-" ? end + 1 : end
    if word == "dix", let unit = NumberWordTable.units[text.word(next)], (7...9).contains(unit) {
      value += unit
      end = next + 1
    } else if word == "quatre", text.word(next).hasPrefix("vingt") {
      let unit = NumberWordTable.units[text.word(next + 2)]
      value = 80 + (unit ?? 0)
      end = unit == nil ? next + 1 : next + 3
    } else if text.word(end) == "dozen" {
      value *= 12
      end += 1
    } else if text.word(end) == "hundred" {
      value *= 100
      end += 1
      let next = text.word(end) == "and" ? end + 1 : end
      if let rest = belowHundred(text, at: next) { (value, end) = (value + rest.value, rest.end) }
    }
    return NumberPhrase(value: value, tokens: index..<end)
  }

  /// Reads the words after a hundred that belong to the same number.
  private static func belowHundred(
    _ text: TokenizedText, at index: Int
  ) -> (value: Int, end: Int)? {
    guard text[index]?.kind == .word, let rest = words(text, at: index), rest.value < 100,
      !rest.isAbout
    else { return nil }
    return (rest.value, rest.tokens.upperBound)
  }

  /// Returns whether a word that looks like a number belongs to another language.
  private static func isOtherWord(_ text: TokenizedText, at index: Int) -> Bool {
    let next = text.word(index + 1)
    let before = text.word(index - 1)
    switch text.word(index) {
    // Folding removes the accent of French très.
    case "tres": return text.written(index..<index + 1).lowercased() != "tres"
    // Also an English word (once), a Portuguese and French one (dos), and a month (sept).
    case "once": return !next.hasSuffix("s") || next == "was" || next == "is"
    case "dos":
      return index > 0 && !["las", "los", "de", "con", "entre", "y", "a", "en"].contains(before)
    case "sept": return text[index + 1]?.kind == .number || text[index - 1]?.kind == .number
    case "nove", "sete", "acht", "vier": return next.isEmpty && index > 0
    case "one": return next == "of"
    default: return false
    }
  }
}

extension NumberPhrase {
  /// The most characters of a number; a longer run is none, and reading it to its end at each of its
  /// characters would take quadratic time.
  private static let mostCharacters = 20

  private static func chinese(_ text: TokenizedText, at index: Int) -> NumberPhrase? {
    var end = index
    var total = 0
    var last: Int?
    while let token = text[end], token.kind == .character, !(token.isSpaced && end > index),
      let scalar = token.folded.unicodeScalars.first,
      let digit = NumberWordTable.chineseDigits[scalar]
    {
      if digit >= 10 {
        total = digit == 10_000 ? (total + (last ?? 0)) * digit : total + (last ?? 1) * digit
        last = nil
      } else {
        last = (last ?? 0) * 10 + digit
      }
      end += 1
      guard total < 100_000_000, (last ?? 0) < 100_000, end - index <= mostCharacters else {
        return nil
      }
    }
    guard end > index, total + (last ?? 0) > 0 else { return nil }
    return NumberPhrase(value: total + (last ?? 0), tokens: index..<end)
  }

  private static func korean(_ word: String, at index: Int) -> NumberPhrase? {
    var rest = word[...]
    var value = 0
    if let tens = NumberWordTable.nativeKoreanTens.first(where: { rest.hasPrefix($0.0) }) {
      value = tens.1
      rest = rest.dropFirst(tens.0.count)
    }
    if let unit = NumberWordTable.nativeKorean.first(where: { rest.hasPrefix($0.0) }) {
      value += unit.1
      rest = rest.dropFirst(unit.0.count)
    }
    guard value == 0 else {
      return NumberPhrase(value: value, tokens: index..<index + 1, rest: String(rest))
    }
    return sinoKorean(word, at: index)
  }

  private static func sinoKorean(_ word: String, at index: Int) -> NumberPhrase? {
    var total = 0
    var last: Int?
    var length = 0
    for scalar in word.unicodeScalars {
      // In 오일간 and 육일 the word for day looks like the word for one.
      let isDay =
        scalar == "일" && length > 0 && word.unicodeScalars.dropFirst(length + 1).first == "간"
      guard !isDay, let digit = NumberWordTable.koreanDigits[scalar] else { break }
      if digit >= 10 {
        total += (last ?? 1) * digit
        last = nil
      } else {
        guard last == nil else { break }
        last = digit
      }
      length += 1
    }
    guard length > 0, total < 1_000_000 else { return nil }
    let rest = String(word.dropFirst(length))
    return NumberPhrase(value: total + (last ?? 0), tokens: index..<index + 1, rest: rest)
  }
}
