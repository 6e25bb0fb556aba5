/// People beside women and men: those of another gender, and those whose gender nobody states.
extension SumReader {
  /// Returns whether the text says who the people are that women and men leave out of a total, which ends
  /// before the words in `range`.
  func isOpen(_ missing: Int, _ range: Range<Int>) -> Bool {
    guard missing > 0 else { return false }
    let last = range.upperBound
    // The remark can be a clause or a sentence of its own.
    let clause = end(of: last, clauses: 1)
    let isCounted = numbers.contains { number in
      number.tokens.lowerBound >= last && number.tokens.lowerBound < clause
        && number.value == missing && number.kind != .cities && number.kind != .countries
    }
    if isCounted { return true }
    if missing == 1,
      (last..<min(last + 7, clause)).contains(where: { SumWords.one.contains(text.word($0)) })
    {
      return true
    }
    let near = TokenizedText(text.written(range.lowerBound..<clause))
    if SumWords.others.isIn(near) { return true }
    let remark = range.lowerBound..<end(of: last, clauses: 2)
    return SumWords.unstated.isIn(TokenizedText(text.written(remark)))
  }

  /// Returns the token at which a clause after a token ends, at most 24 tokens later; a semicolon or a bracket
  /// ends none.
  private func end(of start: Int, clauses: Int) -> Int {
    var (place, rest) = (start, clauses)
    while place < text.tokens.count, place < start + 24 {
      if isEnd(place), ![";", "；"].contains(text.word(place)) {
        rest -= 1
        if rest == 0 { break }
      }
      place += 1
    }
    return place
  }
}
