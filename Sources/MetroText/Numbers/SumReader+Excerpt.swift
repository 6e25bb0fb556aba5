/// The words that a finding shows: `24 participants, dont 14 femmes et 11 hommes`, to the end of the last noun.
extension SumReader {
  /// Returns the words of a range with what the last number counts, and the bracket that closes one in them.
  func excerpt(_ words: Range<Int>) -> String {
    var end = min(words.upperBound, text.tokens.count)
    if let number = numbers.last(where: { $0.tokens.upperBound <= end }),
      number.tokens.upperBound >= end - 1
    {
      end = max(end, self.end(ofThingAt: number.tokens.upperBound))
    }
    let brackets = (words.lowerBound..<end).map(text.word)
    for (open, close) in [("(", ")"), ("（", "）"), ("[", "]"), ("［", "］")] {
      let opened = brackets.count { $0 == open }
      let closed = brackets.count { $0 == close }
      if opened > closed, text.word(end) == close { end += 1 }
    }
    return text.written(words.lowerBound..<end)
  }

  /// Returns the token after the thing that a number before a token counts, or the token itself.
  private func end(ofThingAt start: Int) -> Int {
    guard let token = text[start] else { return start }
    if SumWords.verbs.contains(token.folded) {
      return SumWords.genders[text.word(start + 1)] == nil ? start : start + 2
    }
    // 5 from Africa
    if SumWords.origins.contains(token.folded) {
      return text[start + 1]?.kind == .word ? start + 2 : start
    }
    switch token.kind {
    case .word where !isLink(token.folded):
      // 21 jeunes hommes
      let noun = (start..<start + 3).prefix { text[$0]?.kind == .word && !isLink(text.word($0)) }
        .last { SumWords.genders[text.word($0)] != nil || SumWords.people.contains(text.word($0)) }
      return (noun ?? start) + 1
    case .character:
      // 21名女性, but 21人が
      var end = start
      while end < start + 5, text[end]?.kind == .character,
        Self.parts.contains(text.word(end)) || SumWords.genders[text.word(end)] != nil
      {
        end += 1
      }
      return end
    case .mark:
      guard ["%", "٪"].contains(token.folded) else { return start }
      // 50% men, 50% were men
      let place = SumWords.verbs.contains(text.word(start + 1)) ? start + 2 : start + 1
      return SumWords.genders[text.word(place)] == nil ? start + 1 : place + 1
    default: return start
    }
  }

  private func isLink(_ word: String) -> Bool {
    SumWords.links.contains(word) || SumWords.orWords.contains(word)
  }

  private static let parts: Set<String> = ["名", "人", "位", "个", "個", "性", "生", "子", "士", "员", "員"]
}
