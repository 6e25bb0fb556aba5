/// A list behind a total that says what the people are: `18 participants: 2 mayors and 15 officials`,
/// `30 participants (12 online and 17 in person)`.
///
/// Only a list that says nothing else divides the people: a number and a noun for each part, up to the end of
/// the clause.
extension SumReader {
  /// A list of parts of one kind that are not as many as the people before them.
  var wrongBreakdown: WrittenSum? {
    for (index, first) in numbers.enumerated()
    where isOpening(first.tokens.lowerBound - 1) && !first.kind.isGender {
      let opening = first.tokens.lowerBound - 1
      guard let total = whole(before: opening, index), let list = list(from: index, opening),
        isOneKind(list.parts), !isSome(total, list.end)
      else { continue }
      let sum = list.parts.reduce(0) { $0 + $1.number.value }
      guard sum != total.value, isLikely(sum, of: total.value),
        !isOpen(total.value - sum, total.tokens.upperBound..<list.end)
      else { continue }
      let isBracket = closing(of: opening) != nil
      let words = total.tokens.lowerBound..<list.end
      return WrittenSum(
        message: "\(total.value) are stated, but the parts add up to \(sum)",
        excerpt: isBracket ? excerpt(words) : text.written(words))
    }
    return nil
  }

  /// A number and the words for what it counts.
  private typealias Part = (number: Number, words: Range<Int>)

  // MARK: - The total

  /// Returns whether a colon, a bracket or a dash is at a token.
  private func isOpening(_ place: Int) -> Bool {
    [":", "："].contains(text.word(place)) || closing(of: place) != nil || isDash(place)
  }

  private func isDash(_ place: Int) -> Bool {
    ["–", "—"].contains(text.word(place))
      || text.word(place) == "-" && text[place]?.isSpaced == true
  }

  /// Returns the people directly before a list: between them are their noun, where they come from, and that
  /// they take part.
  private func whole(before opening: Int, _ index: Int) -> Number? {
    for total in numbers[..<index].reversed() {
      let between = total.tokens.upperBound..<max(total.tokens.upperBound, opening)
      guard between.count <= Self.longestWhole else { return nil }
      if total.kind == .cities || total.kind == .countries { continue }
      guard total.kind == .people, total.isExact, total.value > 2, !isEndOfRange(total),
        isWhole(between)
      else {
        return nil
      }
      return total
    }
    return nil
  }

  private func isWhole(_ words: Range<Int>) -> Bool {
    var place = words.lowerBound
    while place < words.upperBound, !isNoun(place) { place += 1 }
    // Romanian: `20 de participanți`.
    guard place < words.lowerBound + 3 else { return false }
    var others = 0
    for place in words {
      guard let token = text[place], !isEnd(place) else { return false }
      if token.kind == .number || isNoun(place) || SumWords.attendance.contains(token.folded)
        || SumWords.origins.contains(token.folded)
      {
        continue
      }
      guard token.kind == .word, !SumWords.prepositions.contains(token.folded) else { return false }
      others += 1
    }
    return others <= 2
  }

  private func isNoun(_ place: Int) -> Bool {
    let word = text.word(place)
    return [CountedThing.people, .cities, .countries].contains { CountedNounTable.counts(word, $0) }
      || SumWords.people.contains(word)
  }

  // MARK: - The list

  /// Returns the parts of a list and the token behind it; nil if it says anything else.
  private func list(from index: Int, _ opening: Int) -> (parts: [Part], end: Int)? {
    var parts: [Part] = []
    var hasConjunction = false
    while let number = numbers[safe: index + parts.count], parts.count < Self.mostParts {
      guard let words = partWords(of: number), isPart(number, words) else { return nil }
      parts.append((number, words))
      var next = words.upperBound
      if isSeparator(next) { next += 1 }
      if SumWords.conjunctions.contains(text.word(next)) {
        next += 1
        hasConjunction = true
      }
      guard let following = numbers[safe: index + parts.count],
        following.tokens.lowerBound == next, next > words.upperBound
      else { break }
    }
    guard parts.count >= 2, let end = parts.last?.words.upperBound,
      ends(at: end, opening, hasConjunction)
    else { return nil }
    return (parts, end)
  }

  private func isSeparator(_ place: Int) -> Bool {
    [",", "،", "、", "，", ";"].contains(text.word(place))
  }

  /// Returns the words of a part, up to a mark, a number or a word for "and"; nil if there are none or too many.
  private func partWords(of number: Number) -> Range<Int>? {
    let start = number.tokens.upperBound
    var end = start
    while let token = text[end], !isConjunction(end, from: start) {
      let isHyphen = token.folded == "-" && !token.isSpaced && text[end + 1]?.isSpaced == false
      guard token.kind == .word || isHyphen, !token.isHangul, end < start + Self.longestPart else {
        break
      }
      end += 1
    }
    return end > start && end < start + Self.longestPart ? start..<end : nil
  }

  /// Returns whether a word is one for "and"; Dutch "en" is also the first word of `en línea`.
  private func isConjunction(_ place: Int, from start: Int) -> Bool {
    SumWords.conjunctions.contains(text.word(place)) && (place > start || text.word(place) != "en")
  }

  private func isPart(_ number: Number, _ words: Range<Int>) -> Bool {
    guard number.isExact, !number.isForEach,
      [.people, .part, .other, .cities].contains(number.kind)
    else { return false }
    let isMode = ModePhrase(text.written(words)) != nil
    let isPerson = words.contains { CountedNounTable.counts(text.word($0), .people) }
    guard isMode || isPerson || !isOtherThing(text.word(words.lowerBound)) else { return false }
    return !words.contains { place in
      let word = text.word(place)
      return SumWords.genders[word] != nil || SumWords.pronouns.contains(word)
        || MonthNames.number(word) != nil
    }
  }

  /// Returns whether a list ends with its clause: nothing but an origin, a time or a relative clause follows.
  private func ends(at end: Int, _ opening: Int, _ hasConjunction: Bool) -> Bool {
    if let closing = closing(of: opening) { return closing == end }
    guard let token = text[end] else { return true }
    if isEnd(end) || [")", "）", "]", "]", "\n"].contains(token.folded) { return true }
    if isDash(opening), isDash(end) { return true }
    guard hasConjunction else { return false }
    // 15 officials from 12 cities
    if token.kind == .number { return SumWords.prepositions.contains(text.word(end - 1)) }
    return isSeparator(end) && SumWords.continuations.contains(text.word(end + 1))
  }

  // MARK: - What the parts have in common

  /// Returns whether all parts are people with a post, or all with a mode, or all with an origin.
  private func isOneKind(_ parts: [Part]) -> Bool {
    let kinds = Set(parts.compactMap { kind(of: $0) })
    // Parts that all come from somewhere are read elsewhere.
    return kinds.count == 1 && !parts.allSatisfy { $0.number.unit == "from" }
  }

  private enum PartKind { case post, mode, origin }

  private func kind(of part: Part) -> PartKind? {
    let rest = part.words.filter {
      !CountedNounTable.counts(text.word($0), .people)
        && !SumWords.attendance.contains(text.word($0))
    }
    let name = rest.map(text.word).joined(separator: " ")
    let isMode = ModePhrase(text.written(part.words)) != nil || ModePhrase(name) != nil
    if isMode || SumWords.modes.contains(name) { return .mode }
    let words = part.words.map(text.word)
    if words.prefix(4).contains(where: SumWords.isPost) { return .post }
    let isOrigin =
      part.number.unit == "from" || words.first.map { SumWords.originKinds.contains($0) } == true
    return isOrigin ? .origin : nil
  }

  /// Returns whether a word before or in a list says that it names only some.
  private func isSome(_ total: Number, _ end: Int) -> Bool {
    let words = TokenizedText(text.written(total.tokens.lowerBound..<end))
    return SumWords.open.isIn(words) || SumWords.examples.isIn(words)
      || SumWords.subgroups.isIn(words) || SumWords.additions.isIn(words)
  }

  /// Returns whether parts can be meant to be all: far fewer are only some of the people, and posts of far more
  /// overlap.
  private func isLikely(_ sum: Int, of total: Int) -> Bool {
    sum < total ? sum >= total - total / 2 : (sum - total) <= total / 4
  }

  /// The most tokens between people and the list of their parts.
  private static let longestWhole = 12

  /// More words than a part has.
  private static let longestPart = 8
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
