/// Reads the numbers of one text and relates those of one kind.
struct SumReader {
  let text: TokenizedText
  private(set) var numbers: [Number] = []

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
    let isExact: Bool
  }

  init(_ text: TokenizedText) {
    self.text = text
    var index = 0
    while index < text.tokens.count {
      guard let phrase = NumberPhrase.read(text, at: index) else {
        index += 1
        continue
      }
      let isPercent =
        isPercentSign(phrase.tokens.upperBound) || ["%", "٪"].contains(text.word(index - 1))
      if isPercent || CountContext.isCount(phrase, in: text) {
        let bound = CountContext.bound(of: phrase, in: text)
        numbers.append(
          Number(
            value: phrase.value, tokens: phrase.tokens,
            kind: isPercent ? .percent : kind(of: phrase), unit: unit(of: phrase),
            isExact: bound == .exact))
      }
      index = phrase.tokens.upperBound
    }
  }

  private func isPercentSign(_ place: Int) -> Bool {
    SumWords.percent.contains(text.word(place))
      || ["per", "por", "pour", "phan"].contains(text.word(place))
        && ["cent", "ciento", "cento", "tram"].contains(text.word(place + 1))
  }

  var wrong: WrittenSum? {
    guard numbers.count >= 2 else { return nil }
    return wrongParts ?? wrongTotal ?? wrongGenders ?? wrongShares ?? wrongShare ?? wrongPartShare
      ?? wrongOrigins
  }

  // MARK: - Parts

  /// A total before its parts in brackets or after a colon.
  private var wrongParts: WrittenSum? {
    for (index, total) in numbers.enumerated() where total.isExact {
      guard let opening = opening(after: total) else { continue }
      let isBracket = ["(", "（", "[", "［"].contains(text.word(opening))
      // What a word for something else counts is known from its parts alone: `27 técnicos (12 de ...)`.
      guard
        [.people, .cities, .countries].contains(total.kind) || total.kind == .other && isBracket
      else { continue }
      let end =
        isBracket
        ? closing(of: opening) : (opening + 1..<text.tokens.count).first(where: isEnd)
      guard let end = end ?? (isBracket ? nil : text.tokens.count) else { continue }
      // "14 women, or 58%" has one part.
      let parts = numbers[(index + 1)...].prefix { $0.tokens.lowerBound < end }
        .filter { $0.kind != .percent }
      guard parts.count >= 2, parts.allSatisfy({ isPart($0, of: total) }) else {
        continue
      }
      // Far from the total, only women and men are surely parts of it.
      let isNear = opening < total.tokens.upperBound + Self.near
      guard isNear || parts[0].kind.isGender && total.kind == .people else { continue }
      let words = total.tokens.lowerBound..<end
      guard Self.divide(parts) else { continue }
      // Women and men divide a total, whatever word introduces them.
      let isGenders = parts[0].kind.isGender
      let open = isGenders ? total.tokens.lowerBound..<opening + 1 : words
      let table = isGenders ? SumWords.examples : SumWords.open
      let isOpen = table.isIn(TokenizedText(text.written(open)))
      let sum = parts.reduce(0) { $0 + $1.value }
      guard isOpen ? sum > total.value : sum != total.value,
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
    guard part.isExact, part.value <= total.value else { return false }
    switch part.kind {
    case .part: return true
    case .women, .men: return total.kind == .people || total.kind == .other
    default: return part.kind == total.kind
    }
  }

  /// The number of tokens after a total within which its parts begin.
  private static let near = 5

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
      let isCount = numbers.contains { $0.tokens.lowerBound == place }
      if isEnd(place) || isCount || isNear && text[place]?.kind == .number { return nil }
    }
    return nil
  }

  /// Returns the bracket that closes one.
  private func closing(of opening: Int) -> Int? {
    var depth = 0
    for place in opening..<text.tokens.count {
      if ["(", "（", "[", "［"].contains(text.word(place)) { depth += 1 }
      if [")", "）", "]", "］"].contains(text.word(place)) { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }

  func isEnd(_ place: Int) -> Bool {
    guard let token = text[place] else { return true }
    return [".", ";", "。", "；", "!", "?"].contains(token.folded)
      && text[place + 1].map { $0.isSpaced || $0.kind != .number } ?? true
  }

  // MARK: - Percentages

  /// Shares of women and of men that do not make a hundred percent.
  private var wrongShares: WrittenSum? {
    let shares = numbers.filter { $0.kind == .percent }
    for (one, other) in zip(shares, shares.dropFirst()) {
      guard let first = gender(of: one), let second = gender(of: other), first != second,
        !(one.tokens.upperBound..<other.tokens.lowerBound).contains(where: isEnd),
        abs(one.value + other.value - 100) > 1,
        !isOpen(100 - one.value - other.value, one.tokens.lowerBound..<other.tokens.upperBound)
      else { continue }
      return WrittenSum(
        message: "\(one.value) % and \(other.value) % do not add up to 100 %",
        excerpt: excerpt(one.tokens.lowerBound..<other.tokens.upperBound + 1))
    }
    return nil
  }

  private func gender(of number: Number) -> Kind? {
    // "women: 60 %", "women were 60 %"
    for place in number.tokens.lowerBound - 2..<number.tokens.lowerBound
    where [":", "：", "%", "٪", "were", "are", "="].contains(text.word(place + 1))
      || place + 1 == number.tokens.lowerBound
    {
      if let gender = SumWords.genders[text.word(place)] { return gender }
    }
    for place in number.tokens.upperBound + 1..<number.tokens.upperBound + 5 {
      if text[place]?.kind == .number { return nil }
      if let gender = SumWords.genders[text.word(place)] { return gender }
    }
    return nil
  }

  /// A part of a total whose percentage is another: `12 of the 30 (50%)`, `12 of the 30, or 50 percent`,
  /// `50% of the 30 (12)`.
  private var wrongShare: WrittenSum? {
    for (index, share) in numbers.enumerated() where share.kind == .percent {
      guard let (first, second) = shared(by: share, at: index),
        first.isExact, second.isExact, first.kind != .percent, second.kind != .percent
      else { continue }
      let (part, whole) = first.value <= second.value ? (first, second) : (second, first)
      guard whole.value > 0 else { continue }
      let percent = Double(part.value) * 100 / Double(whole.value)
      guard abs(percent - Double(share.value)) > 1 else { continue }
      let tokens = [share.tokens, part.tokens, whole.tokens]
      let words =
        tokens.map(\.lowerBound).reduce(Int.max, min)..<tokens.map(\.upperBound).reduce(0, max)
      return WrittenSum(
        message: "\(part.value) of \(whole.value) are \(Int(nearest: percent)) %, "
          + "not \(share.value) %",
        excerpt: excerpt(words.lowerBound..<words.upperBound + 1))
    }
    return nil
  }

  /// Returns the two numbers that a percentage relates to each other.
  private func shared(by share: Number, at index: Int) -> (Number, Number)? {
    if index >= 2 {
      let (first, second) = (numbers[index - 2], numbers[index - 1])
      let between = second.tokens.upperBound..<share.tokens.lowerBound
      let isBracket = [share.tokens.lowerBound - 1, share.tokens.lowerBound - 2]
        .contains { ["(", "（"].contains(text.word($0)) }
      let isRestated =
        between.count <= 6 && between.contains { SumWords.orWords.contains(text.word($0)) }
      if isBracket || isRestated,
        !(first.tokens.upperBound..<share.tokens.lowerBound).contains(where: isEnd)
      {
        let isOf = first.value <= second.value
        let (part, whole) = isOf ? (first, second) : (second, first)
        let isRelated =
          isOf
          ? isOfWord(after: first, before: second)
          : isBracket && whole.kind == .people
            && (part.kind.isGender || part.kind == .people || part.kind == .part)
        if isRelated { return (first, second) }
      }
    }
    if let restated = restated(after: share, at: index) { return restated }
    // 50% of the 30 (12)
    guard index + 2 < numbers.count else { return nil }
    let (whole, part) = (numbers[index + 1], numbers[index + 2])
    let isTight =
      ["(", "（"].contains(text.word(part.tokens.lowerBound - 1))
      && part.tokens.lowerBound - whole.tokens.upperBound <= 3
      && [")", "）"].contains(text.word(part.tokens.upperBound))
    guard isTight, part.value <= whole.value,
      whole.tokens.lowerBound - share.tokens.upperBound <= 4,
      (share.tokens.upperBound..<whole.tokens.lowerBound)
        .contains(where: { SumWords.ofWords.contains(text.word($0)) })
    else { return nil }
    return (whole, part)
  }

  private func isOfWord(after part: Number, before whole: Number) -> Bool {
    let place = part.tokens.upperBound
    return place < whole.tokens.lowerBound
      && (SumWords.ofWords.contains(text.word(place)) || text.word(place) == "/")
      && whole.tokens.lowerBound - place <= 4
  }

  /// Returns whether parts divide one group: women and men, or numbers of one unit.
  ///
  /// Attributes such as women and mayors overlap, and do not add up to anything.
  static func divide(_ parts: [Number]) -> Bool {
    guard parts.count >= 2 else { return false }
    let genders = parts.filter(\.kind.isGender)
    if genders.isEmpty { return parts.allSatisfy { $0.unit == parts[0].unit } }
    return genders.count == parts.count && Set(genders.map { $0.kind == .women }).count == 2
  }

  // MARK: - What a number counts

  private func kind(of number: NumberPhrase) -> Kind {
    let end = number.tokens.upperBound
    if let before = genderBefore(number) { return before }
    var word = number.rest.isEmpty ? text.word(end) : number.rest
    if let gender = SumWords.genders[word] { return gender }
    if let after = genderAfter(word, end) { return after }
    if text[end]?.kind == .character {
      word = (end..<end + 3).map(text.word).joined()
      for (start, kind) in SumWords.counters where word.hasPrefix(start) { return kind }
    }
    for (start, kind) in SumWords.counters
    where word.unicodeScalars.contains(where: { $0.value > 0x7F })
      && word.hasPrefix(start)
    {
      return kind
    }
    if CounterTable.has(word, for: .people) || SumWords.people.contains(word) { return .people }
    if CounterTable.has(word, for: .cities) { return .cities }
    if CounterTable.has(word, for: .countries) { return .countries }
    if SumWords.origins.contains(word) || SumWords.links.contains(word)
      || SumWords.marks.contains(word)
    {
      return .part
    }
    return .other
  }

  private func unit(of number: NumberPhrase) -> String {
    let end = number.tokens.upperBound
    let word = number.rest.isEmpty ? text.word(end) : number.rest
    if SumWords.origins.contains(word) {
      // "12 of them" can overlap with others of them.
      return SumWords.pronouns.contains(text.word(end + 1)) ? "\(end)" : "from"
    }
    let isBare = SumWords.links.contains(word) || SumWords.marks.contains(word)
    if isBare || [":", "：", "-", "–", "—"].contains(word) { return "" }
    return String(word.prefix(6))
  }
}
