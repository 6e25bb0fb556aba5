/// A number of things in a text, with what makes it that of all of them.
struct CountMention {
  let value: Int
  let bound: WrittenCount.Bound
  /// The word for the things, or ``counter``; nil if there is none.
  let noun: String?
  /// Whether a word for all or for these stands beside it.
  let isWhole: Bool
  /// Whether it is a word for all.
  let isEvery: Bool
  let excerpt: String

  /// Stands for a noun that a counter replaces, as in Korean, Chinese, Japanese and Thai.
  static let counter = "#"

  var count: WrittenCount { WrittenCount(value: value, bound: bound) }

  static func all(in text: TokenizedText, of thing: CountedThing) -> [CountMention] {
    var found: [CountMention] = []
    var index = 0
    while index < text.tokens.count {
      guard let number = NumberPhrase.read(text, at: index) else {
        index += 1
        continue
      }
      if let one = CountMention(number, in: text, of: thing) { found.append(one) }
      index = number.tokens.upperBound
    }
    return found
  }

  private init?(_ number: NumberPhrase, in text: TokenizedText, of thing: CountedThing) {
    guard !number.isAbout, number.value > 1, CountContext.isCount(number, in: text) else {
      return nil
    }
    value = number.value
    bound = CountContext.bound(of: number, in: text)
    let things = CountedThings(number, in: text, of: thing)
    noun = things.noun
    let before = text.word(number.tokens.lowerBound - 1)
    isEvery = bound == .exact && things.isEvery && (things.noun != nil || things.isAlone)
    isWhole =
      bound == .exact && !things.isOfSome
      && (isEvery || things.noun != nil && WholeWords.these.contains(before))
    var start = max(0, number.tokens.lowerBound - (bound == .exact ? 1 : 2))
    while start < number.tokens.lowerBound,
      text[start]?.kind != .word || text[start]?.isHangul == true
    {
      start += 1
    }
    excerpt = text.written(start..<max(things.end, number.tokens.upperBound))
  }
}

/// What a number in a text counts.
private struct CountedThings {
  var noun: String?
  /// The token behind the noun.
  var end: Int
  /// Whether a word for all stands beside the number or the noun.
  var isEvery = false
  /// Whether the number stands for its things: `all 22 received`.
  var isAlone = false
  /// Whether the things are those of a place or group.
  var isOfSome = false

  init(_ number: NumberPhrase, in text: TokenizedText, of thing: CountedThing) {
    let start = number.tokens.lowerBound
    var place = number.tokens.upperBound
    end = place
    isEvery = WholeWords.isEvery(before: start, in: text)
    if text[place]?.kind == .character || text[place]?.isHangul == true || !number.rest.isEmpty {
      readEastern(number, in: text, of: thing)
      return
    }
    isAlone = isEvery && WholeWords.isEnd(place, in: text)
    // Two adjectives at most: "22 municipal officials".
    for _ in 0..<3 where text[place]?.kind == .word && noun == nil {
      let word = text.word(place)
      guard NumberPhrase.read(text, at: place) == nil, !SumWords.origins.contains(word) else {
        return
      }
      place += 1
      guard CountedNounTable.counts(word, thing),
        !(CountedNounTable.attributes.contains(word) && text[place]?.kind == .word)
      else { continue }
      noun = word
      end = place
      isOfSome =
        SumWords.origins.contains(text.word(place))
        || WholeWords.relatives.contains(text.word(place))
    }
  }

  /// Reads the counter behind a number, and words for all behind it: `22명 전원`, `22名全員`.
  private mutating func readEastern(
    _ number: NumberPhrase, in text: TokenizedText, of thing: CountedThing
  ) {
    var after = number.rest
    var place = end
    while let token = text[place], place < end + 14, token.kind == .character || token.isHangul {
      after += token.folded
      place += 1
    }
    guard let counter = CountedNounTable.counters(thing).first(where: after.hasPrefix),
      !CountedNounTable.commonCounters.contains(counter)
    else { return }
    noun = CountMention.counter
    if number.rest.isEmpty { end += text[end]?.isHangul == true ? 1 : counter.count }
    let rest = after.dropFirst(counter.count).prefix(8)
    if WholeWords.everyBehind.contains(where: rest.contains) { isEvery = true }
  }
}
