/// Reads the numbers of one text and relates those of one kind.
struct SumReader {
  let text: TokenizedText
  private(set) var numbers: [Number] = []

  /// The first tokens of the numbers.
  private var starts: Set<Int> = []

  /// The bracket that closes each bracket.
  private var closings: [Int: Int] = [:]

  /// For each token, the first one from it that ends a sentence.
  private var ends: [Int] = []

  /// The things that a number counts.
  enum Kind: Equatable {
    case people, women, men, cities, countries, percent
    /// A number before "from Asia", which can count anything.
    case part
    case other

    var isGender: Bool { self == .women || self == .men }
  }

  struct Number {
    let value: Int
    let tokens: Range<Int>
    let kind: Kind
    /// What it counts; numbers with the same unit are parts of one group.
    let unit: String
    let bound: WrittenCount.Bound
    /// Whether it is the number for each of several, which are not known: no part of a sum.
    var isForEach = false

    var isExact: Bool { bound == .exact }
  }

  init(_ text: TokenizedText) {
    self.text = text
    var index = 0
    while index < text.tokens.count {
      guard
        let phrase = NumberPhrase.read(text, at: index) ?? CountedWords.readPart(text, at: index)
      else {
        index += 1
        continue
      }
      let isPercent =
        isPercentSign(phrase.tokens.upperBound) || ["%", "٪"].contains(text.word(index - 1))
      if isPercent || CountContext.isCount(phrase, in: text) {
        numbers.append(
          Number(
            value: phrase.value, tokens: phrase.tokens,
            kind: isPercent ? .percent : kind(of: phrase), unit: unit(of: phrase),
            bound: CountContext.bound(of: phrase, in: text)))
      }
      index = phrase.tokens.upperBound
    }
    guard numbers.count >= 2 else { return }
    starts = Set(numbers.map(\.tokens.lowerBound))
    closings = Self.closings(in: text)
    ends = Array(repeating: text.tokens.count, count: text.tokens.count + 1)
    for place in text.tokens.indices.reversed() {
      ends[place] = isEnd(place) ? place : ends[place + 1]
    }
    multiplyEach()
  }

  /// Replaces each number for every country of a list before it by that of all of them.
  private mutating func multiplyEach() {
    for index in numbers.indices where numbers[index].isExact && isForEach(numbers[index]) {
      let number = numbers[index]
      let (product, isTooLarge) = number.value.multipliedReportingOverflow(
        by: countries(before: number))
      let isKnown = product > 0 && !isTooLarge
      // 1명씩 are 명.
      let unit = number.unit.hasSuffix("씩") ? String(number.unit.dropLast()) : number.unit
      numbers[index] = Number(
        value: isKnown ? product : number.value, tokens: number.tokens, kind: number.kind,
        unit: unit, bound: number.bound, isForEach: !isKnown)
    }
  }

  private static func closings(in text: TokenizedText) -> [Int: Int] {
    var closings: [Int: Int] = [:]
    var open: [Int] = []
    for (place, token) in text.tokens.enumerated() where token.kind == .mark {
      if ["(", "（", "[", "［"].contains(token.folded) { open.append(place) }
      if [")", "）", "]", "］"].contains(token.folded), let last = open.popLast() {
        closings[last] = place
      }
    }
    return closings
  }

  /// Returns the bracket that closes the one at a token.
  func closing(of place: Int) -> Int? { closings[place] }

  func isPercentSign(_ place: Int) -> Bool {
    SumWords.percent.contains(text.word(place))
      || ["per", "por", "pour", "phan"].contains(text.word(place))
        && SumWords.percentWords.contains(text.word(place + 1))
  }

  var wrong: WrittenSum? {
    guard numbers.count >= 2 else { return nil }
    return wrongParts ?? wrongTotal ?? wrongGenders ?? wrongBreakdown ?? wrongShares ?? wrongShare
      ?? wrongPartShare ?? wrongOrigins ?? wrongProduct ?? wrongExcess
  }

  // MARK: - Parts

  /// A total before its parts in brackets or after a colon.
  private var wrongParts: WrittenSum? {
    for (index, total) in numbers.enumerated() where total.isExact {
      guard let opening = opening(after: total) else { continue }
      let isBracket = ["(", "（", "[", "［"].contains(text.word(opening))
      // What a word for something else counts is known from its parts alone: `27 técnicos (12 de ...)`.
      guard [.people, .cities, .countries, .other].contains(total.kind) else { continue }
      guard let end = isBracket ? closings[opening] : ends[opening + 1] else { continue }
      // "14 women, or 58%" has one part.
      let parts = numbers[(index + 1)...].prefix(Self.mostParts)
        .prefix { $0.tokens.lowerBound < end }.filter { $0.kind != .percent }
      guard parts.count >= 2, parts.allSatisfy({ isPart($0, of: total) }),
        !isEnd(opening - 1) || parts.allSatisfy(isLabeled),
        total.kind != .other || isBracket || parts.allSatisfy({ $0.unit == "from" })
      else { continue }
      // Far from the total, only women and men are surely parts of it.
      let isNear = opening < total.tokens.upperBound + (isEnd(opening - 1) ? 2 : 1) * Self.near
      guard isNear || parts[0].kind.isGender && total.kind == .people else { continue }
      let words = total.tokens.lowerBound..<end
      guard Self.divide(parts) else { continue }
      // Women and men divide a total, whatever word introduces them.
      let isGenders = parts[0].kind.isGender
      let open = isGenders ? total.tokens.lowerBound..<opening + 1 : words
      let table = isGenders ? SumWords.examples : SumWords.open
      let sum = parts.reduce(0) { $0 + $1.value }
      // Only a smaller sum can be one of some parts, so the words of other brackets are not read again.
      let isWrong =
        sum > total.value
        || sum < total.value && !table.isIn(TokenizedText(text.written(open)))
      guard isWrong,
        !isGenders
          || !self.isOpen(
            total.value - sum, total.tokens.upperBound..<parts[parts.count - 1].tokens.upperBound)
      else { continue }
      return WrittenSum(
        message: "\(total.value) are stated, but the parts add up to \(sum)",
        excerpt: excerpt(words))
    }
    return nil
  }

  private func isPart(_ part: Number, of total: Number) -> Bool {
    guard part.isExact, part.value <= total.value, !isDay(part) else { return false }
    switch part.kind {
    case .part: return true
    case .women, .men: return total.kind == .people || total.kind == .other
    default: return part.kind == total.kind
    }
  }

  /// The number of tokens after a total within which its parts begin.
  private static let near = 5

  /// The most tokens between people and some of them.
  static let reach = 60

  /// The most numbers before or after a total that are read as its parts.
  static let mostParts = 300

  /// Returns the bracket or colon that follows a total after at most three words, or a bracket later in
  /// the sentence, with no other count between them.
  private func opening(after total: Number) -> Int? {
    let start = total.tokens.upperBound
    for place in start..<start + 4 * Self.near {
      let isNear = place < start + Self.near
      let word = text.word(place)
      if ["(", "（", "[", "［"].contains(word) || isNear && [":", "："].contains(word) {
        return place
      }
      // 11 officials took part. (Hanoi 6, Jakarta 4)
      let isBracket = closings[place + 1] != nil && text.word(place) != ";"
      if isEnd(place), isBracket, total.kind == .people { return place + 1 }
      if isEnd(place) || starts.contains(place) || isNear && text[place]?.kind == .number {
        return nil
      }
    }
    return nil
  }

  /// Returns whether a number is a day of a month: `May 3`, `3 de mayo`.
  private func isDay(_ number: Number) -> Bool {
    let end = number.tokens.upperBound
    return [number.tokens.lowerBound - 1, end, end + 1].contains {
      MonthNames.number(text.word($0)) != nil
    }
  }

  /// Returns whether a number has its own name or noun: `Hanoi 6`, `6 de Hanói`, `6명`.
  private func isLabeled(_ part: Number) -> Bool {
    let before = text[part.tokens.lowerBound - 1]
    return part.kind.isGender || part.kind == .people || part.unit == "from"
      || before?.kind == .word
        && text.written(part.tokens.lowerBound - 1..<part.tokens.lowerBound)
          .first?.isUppercase == true
  }

  func isEnd(_ place: Int) -> Bool {
    guard let token = text[place] else { return true }
    return [".", ";", "。", "；", "!", "?"].contains(token.folded)
      && text[place + 1].map { $0.isSpaced || $0.kind != .number } ?? true
  }

  /// Returns whether parts divide one group: women and men, or numbers of one unit.
  ///
  /// Attributes such as women and mayors overlap, and do not add up to anything.
  static func divide(_ parts: [Number]) -> Bool {
    guard parts.count >= 2, !parts.contains(where: \.isForEach) else { return false }
    let genders = parts.filter(\.kind.isGender)
    if genders.isEmpty { return parts.allSatisfy { $0.unit == parts[0].unit } }
    return genders.count == parts.count && Set(genders.map { $0.kind == .women }).count == 2
  }
}
