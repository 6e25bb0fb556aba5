/// The words between a number and the list that it counts.
struct ListGap {
  enum Target {
    /// The tokens of the list.
    case list(Range<Int>)
    /// Other numbers stand before the list, which therefore belongs to them.
    case otherNumbers
    case nothing
  }

  private let text: TokenizedText
  private let start: Int

  /// The most tokens before a list in brackets or after a dash, and of a list.
  private static let reach = 14
  private static let longest = 400

  /// The most words before a colon, and before one behind a comma.
  private static let reachOfColon = 8
  private static let reachOfComma = 6

  init(_ text: TokenizedText, after start: Int) {
    self.text = text
    self.start = start
  }

  /// What the number before the words counts.
  var target: Target {
    var others: [NumberPhrase] = []
    var index = start
    while index < start + Self.reach {
      guard let token = text[index], !Self.ends.contains(token.folded) else { break }
      if let closers = closers(of: token, at: index) {
        return list(behind: index, closers, others: others)
      }
      if let number = number(at: index) {
        others.append(number)
        index = number.tokens.upperBound
      } else if token.kind == .number, !isYear(token) {
        break
      } else {
        index += 1
      }
    }
    return others.isEmpty ? .nothing : .otherNumbers
  }

  /// Returns a number of things from two on that starts at a token.
  ///
  /// Number words that are other words elsewhere count too, if the noun before them is of their language:
  /// `nou ciutats, set de membres`.
  func number(at index: Int) -> NumberPhrase? {
    guard let token = text[index], !isYear(token) else { return nil }
    if let number = NumberPhrase.read(text, at: index), CountContext.isCount(number, in: text) {
      return number.value > 1 ? number : nil
    }
    guard token.kind == .word else { return nil }
    for language in NumberLanguageTable.byStart[token.folded] ?? []
    where language.counts(text.word(start)) || language.counts(text.word(start + 1)) {
      if let (value, end) = language.read(text, at: index), value > 1 {
        return NumberPhrase(value: value, tokens: index..<end)
      }
    }
    return nil
  }

  private func isYear(_ token: TextToken) -> Bool {
    token.value.map { (1950...2099).contains($0) } ?? false
  }

  /// Returns the list behind a mark, if nothing between the number and the mark speaks against it.
  private func list(
    behind mark: Int, _ closers: Set<String>, others: [NumberPhrase]
  ) -> Target {
    let isColon = text.word(mark) == ":"
    // "Nine cities from five countries: ..."
    guard others.isEmpty || isColon && others.allSatisfy(countsOther) else { return .otherNumbers }
    // "Nine cities: five from Europe (...) and four from America (...)"
    if number(at: mark + 1) != nil { return .otherNumbers }
    let isAboutHost = isAboutHost(start..<mark)
    guard isAboutHost || !isOpen(start..<mark),
      !isColon || leads(to: mark, isAboutHost: isAboutHost, others: others)
    else { return .nothing }
    let end = (mark + 1...mark + Self.longest).first { text[$0] == nil || isEnd($0, closers) }
    // Two or more points at its end say that a list goes on.
    guard let end, end > mark + 1, text.word(end) != "…",
      text.word(end) != "." || text.word(end + 1) != "."
    else { return .nothing }
    let size = WrittenList(text.written(mark + 1..<end), .places).count
    return others.contains { $0.value == size } ? .otherNumbers : .list(mark + 1..<end)
  }

  /// Returns whether a number counts countries or cities, as the number before it does not.
  private func countsOther(_ number: NumberPhrase) -> Bool {
    let end = number.tokens.upperBound
    let own = [text.word(start), text.word(start + 1)]
    return isPlaces(end) && !own.contains(text.word(end))
  }

  /// Returns whether the words before a colon lead to the list, and not to one of something else: "12 cities
  /// took part and the winners were: ...", "nine cities learned from the model cities: ...".
  private func leads(to colon: Int, isAboutHost: Bool, others: [NumberPhrase]) -> Bool {
    if isAboutHost { return true }
    let words = start..<colon
    // Characters are parts of words.
    let length = words.reduce(0) { $0 + (text[$1]?.kind == .character ? 1 : 2) } / 2
    let hasComma = words.contains { [",", "،", "、"].contains(text.word($0)) }
    guard length <= (hasComma ? Self.reachOfComma : Self.reachOfColon) else { return false }
    if words.contains(where: isLink) { return false }
    guard let noun = words.first(where: isPlaces) else { return true }
    return !words.contains { index in
      index > noun + 2 && isPlaces(index) && !others.contains { $0.tokens.upperBound == index }
    }
  }

  /// Returns whether a word joins the words before it with others, of which the list may be.
  private func isLink(_ index: Int) -> Bool {
    let word = text.word(index)
    switch word {
    case "in": return false
    // "And" in Dutch, and "in" in Spanish, Catalan and French.
    case "en": return (start..<index).contains { Self.dutch.contains(text.word($0)) }
    // "Nine cities were represented: ..."
    case "were": return index > start + 2
    default: return SumWords.links.contains(word)
    }
  }

  private static let dutch: Set<String> = ["steden", "landen", "gemeenten", "leden"]

  /// Returns whether a word is one for cities or countries alone, and not also for people.
  private func isPlaces(_ index: Int) -> Bool {
    guard text[index]?.kind == .word else { return false }
    let word = text.word(index)
    return (CounterTable.has(word, for: .cities) || CounterTable.has(word, for: .countries))
      && !CounterTable.has(word, for: .people)
  }

  private func isAboutHost(_ words: Range<Int>) -> Bool {
    !words.isEmpty && HostReader(TokenizedText(text.written(words)), []).first != nil
  }

  /// Returns whether the words between a number and a list say that it is open.
  private func isOpen(_ words: Range<Int>) -> Bool {
    !words.isEmpty && ListScope.read(text.written(words), naming: 0) == .open
  }

  /// Returns the marks that end a list which a mark begins; nil for another token.
  private func closers(of token: TextToken, at index: Int) -> Set<String>? {
    switch token.folded {
    case ":": return []
    case "(": return [")"]
    case "–", "—": return [token.folded]
    // A hyphen also joins words.
    case "-":
      return token.isSpaced && text[index + 1]?.isSpaced == true ? [token.folded] : nil
    default: return nil
    }
  }

  private func isEnd(_ index: Int, _ closers: Set<String>) -> Bool {
    let word = text.word(index)
    if closers.contains(word) {
      return word != "-" || text[index]?.isSpaced == true && text[index + 1]?.isSpaced == true
    }
    guard Self.ends.contains(word) else { return false }
    // The point of `St. Louis` is followed by a name.
    return word != "." || text.word(index - 1).count > 3 || text[index + 1] == nil
  }

  static let ends: Set<String> = [".", "…", ";", "。", "；", "!", "?", "\n"]
}
