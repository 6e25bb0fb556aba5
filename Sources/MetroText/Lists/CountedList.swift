/// A list that follows its number in one sentence: `nine cities – Bogotá, Dakar and Seoul – took part`,
/// `tres ciudades: Quito, Lima y Cusco`, `3个城市（北京、河内、利马）`.
package struct CountedList: Sendable {
  /// The number before the list; of several lists that share the number that was asked for, its own.
  package let count: Int
  /// The list as written, cut at every place where a separator can be.
  package let list: WrittenList
  /// The number of the parts that are names; the sentence goes on behind them.
  package let size: Int
  /// Whether only the counted noun is between the number and the list: `seven cities: Quito, Lima`.
  package let isDirect: Bool
  /// The number and the list as written.
  package let excerpt: String

  /// The parts between the separators, with remarks in brackets.
  package var parts: [String] { Array(list.parts.prefix(size)) }

  /// What the sentence goes on with behind a list that a word for "and" ended; empty without such words.
  package var rest: [String] { Array(list.parts.dropFirst(size)) }

  /// Reads the lists that follow an exact number; a list that says that it is open is none.
  ///
  /// A number directly before a list belongs to that list. Of `nine cities, five from Europe (...) and four from
  /// America (...)`, the lists of five and four are read, because they add up to nine.
  package static func read(_ text: String, counting count: Int) -> [CountedList] {
    let text = TokenizedText(text)
    var lists: [CountedList] = []
    // What a list names is no number of another.
    var next = 0
    var tries = 0
    for index in text.tokens.indices where index >= next {
      guard let number = NumberPhrase.read(text, at: index), number.value == count,
        CountContext.isCount(number, in: text),
        CountContext.bound(of: number, in: text) == .exact
      else { continue }
      switch ListGap(text, after: number.tokens.upperBound).target {
      case .list(let range):
        next = range.upperBound
        lists += [CountedList(text, number, range)].compactMap(\.self)
      case .otherNumbers:
        // Each look is long; no sentence needs many.
        tries += 1
        if tries <= mostTries { lists += shared(in: text, number) }
      case .nothing: continue
      }
    }
    return lists
  }

  /// The most tokens that lists which share a number can be long.
  private static let longest = 200
  private static let mostTries = 20

  /// Returns the lists behind a number that have numbers of their own, if these add up to it.
  private static func shared(in text: TokenizedText, _ whole: NumberPhrase) -> [CountedList] {
    var sum = 0
    var lists: [CountedList?] = []
    let gap = ListGap(text, after: whole.tokens.upperBound)
    var index = whole.tokens.upperBound
    let end = min(text.tokens.count, index + longest)
    while index < end, !ListGap.ends.contains(text.word(index)) {
      guard let number = gap.number(at: index),
        case .list(let range) = ListGap(text, after: number.tokens.upperBound).target
      else {
        index += 1
        continue
      }
      sum += number.value
      lists.append(CountedList(text, number, range))
      index = range.upperBound
    }
    return sum == whole.value && lists.count > 1 ? lists.compactMap(\.self) : []
  }

  /// Creates the list in a range of tokens; nil for one that is open.
  private init?(_ text: TokenizedText, _ number: NumberPhrase, _ range: Range<Int>) {
    let written = text.written(range)
    list = WrittenList(written, .places)
    let size = Self.size(of: list)
    self.size = size
    guard size > 0, list.parts.allSatisfy({ ListRemark($0) == nil && !Self.countsOthers($0) }),
      ListScope.read(written, naming: 0) != .open
    else { return nil }
    count = number.value
    isDirect = range.lowerBound - 1 - number.tokens.upperBound <= 2
    let last = min(range.upperBound + 1, text.tokens.count)
    excerpt = text.written(number.tokens.lowerBound..<last)
  }

  /// Returns how many of the parts are in a list: a word for "and" or an ideographic comma shows where it ends,
  /// as in `Jakarta and Manila, and the week ended with a dinner`.
  private static func size(of list: WrittenList) -> Int {
    let parts = list.parts
    let gaps = parts.indices.map { list.separator(after: $0).lowercased() }
    if gaps.contains("、"),
      let end = gaps.firstIndex(where: { $0.contains("，") || $0.contains(",") })
    {
      return end + 1
    }
    for index in parts.indices.dropFirst().dropLast() {
      let isLast = isAnd(gaps[index - 1])
      guard isLast || index == parts.count - 2, gaps[index].contains(","),
        isLast || !gaps.contains(where: isAnd), isClause(parts[index + 1])
      else { continue }
      return index + 1
    }
    return parts.count
  }

  private static func isAnd(_ separator: String) -> Bool {
    ListSeparators.words.contains(separator.filter(\.isLetter)) || separator.contains("&")
  }

  /// Returns whether a part begins in lower case and does not name the host.
  private static func isClause(_ part: String) -> Bool {
    part.first?.isLowercase == true && !HostMention.isHost(part)
  }

  /// Returns whether a part counts more things than it names: `two cities of Chile`.
  private static func countsOthers(_ part: String) -> Bool {
    guard part.first?.isLowercase == true else { return false }
    let text = TokenizedText(part)
    return (0..<4).contains { NumberPhrase.read(text, at: $0) != nil }
  }
}
