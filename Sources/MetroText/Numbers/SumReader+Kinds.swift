/// What the numbers of a text count, by the words beside them.
extension SumReader {
  func kind(of number: NumberPhrase) -> Kind {
    let end = number.tokens.upperBound
    if let before = genderBefore(number) { return before }
    var word = number.rest.isEmpty ? text.word(end) : number.rest
    // Romanian has a preposition between a number and its noun: `20 de participanți`.
    if word == "de", SumWords.people.contains(text.word(end + 1)) { return .people }
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
    if isPeople(word) || hasPeople(from: end) { return .people }
    // 6개 도시
    if word == "개", text.word(end + 1).hasPrefix("도시") { return .cities }
    if word == "개", text.word(end + 1).hasPrefix("나라") { return .countries }
    for (thing, kind) in [(CountedThing.cities, Kind.cities), (.countries, .countries)]
    where CountedNounTable.counts(word, thing) {
      return kind
    }
    if SumWords.origins.contains(word) || SumWords.links.contains(word)
      || SumWords.marks.contains(word)
    {
      return .part
    }
    return CountedNounTable.counts(word, .people) ? .people : .other
  }

  /// Returns whether a word is a noun for people.
  private func isPeople(_ word: String) -> Bool {
    CounterTable.has(word, for: .people) || SumWords.people.contains(word)
  }

  /// Returns whether a number counts people whose noun is behind other words: `24 municipal officials`,
  /// `12 city officials`.
  private func hasPeople(from start: Int) -> Bool {
    for place in start..<start + 3 {
      guard let token = text[place], token.kind == .word, !token.isHangul else { return false }
      if isPeople(token.folded) { return true }
      guard !isOtherThing(token.folded), !SumWords.prepositions.contains(token.folded),
        SumWords.genders[token.folded] == nil
      else { return false }
    }
    return false
  }

  /// Returns whether a word says that a number does not count people; nouns such as "city" in "city officials"
  /// do not.
  func isOtherThing(_ word: String) -> Bool {
    if CountedNounTable.attributes.contains(word) { return false }
    return LengthReader.unit(word) != nil || CountedNounTable.others.contains(word)
      || [CountedThing.cities, .countries, .presentations, .programs].contains {
        CountedNounTable.counts(word, $0)
      }
  }

  func unit(of number: NumberPhrase) -> String {
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
