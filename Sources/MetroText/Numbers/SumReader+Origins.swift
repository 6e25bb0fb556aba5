/// Shares of people by where they come from: `60% came from Africa, 30% from Asia and 20% from Latin America`.
extension SumReader {
  /// Shares of separate places in one sentence that are more than a hundred percent together.
  var wrongOrigins: WrittenSum? {
    var shares: [(number: Number, origin: Origin)] = []
    for number in numbers where number.kind == .percent {
      guard number.isExact, let origin = origin(of: number, isFirst: shares.isEmpty) else {
        shares = []
        continue
      }
      if isGrowth(before: number) { return nil }
      if let last = shares.last, !continues(last.number, number) || origin.word != last.origin.word
      {
        shares = self.origin(of: number, isFirst: true).map { [(number, $0)] } ?? []
        continue
      }
      shares.append((number, origin))
      let sum = shares.suffix(Self.mostShares).reduce(0) { $0 + $1.number.value }
      // Rounded shares add up to a little more than a hundred; what all have in common is no share of them.
      guard shares.count >= 2, sum > 102, shares.count <= Self.mostShares,
        areSeparate(shares.map(\.origin)), !isPredicate(origin.tokens.upperBound)
      else { continue }
      let (first, last) = (shares[0], shares[shares.count - 1])
      let start = min(first.number.tokens.lowerBound, first.origin.tokens.lowerBound)
      let end = max(last.number.tokens.upperBound, last.origin.tokens.upperBound)
      let words = start..<end
      guard !SumWords.subgroups.isIn(TokenizedText(text.written(words))) else { return nil }
      return WrittenSum(
        message: "the shares add up to \(sum) %", excerpt: text.written(words))
    }
    return nil
  }

  /// The most shares of one sentence.
  private static let mostShares = 30

  /// Returns whether a word before a share says that it is a change: `grew 60% from Africa`.
  private func isGrowth(before share: Number) -> Bool {
    let start = share.tokens.lowerBound
    return (start - 4..<start).contains { Self.changes.contains(text.word($0)) }
  }

  /// Returns whether the sentence goes on with what people of all places did: `90% from Asia passed the test`.
  private func isPredicate(_ end: Int) -> Bool {
    guard let token = text[end], token.kind == .word, !token.isHangul else { return false }
    return !Self.conjunctions.contains(token.folded)
  }

  private static let conjunctions: Set<String> = [
    "and", "y", "e", "et", "und", "i", "en", "va", "dan", "ve", "og", "och", "и", "та", "si", "a",
  ]

  private static let changes = WordStems(
    """
    grew grow* rose rise* increas* decreas* drop* fell aument* crec* subi* baj* augment* gestieg* stieg* wuchs* cresc* \
    salit* gesteg* wzros* вырос* увелич* art* naik meningkat* tăng
    """)

  /// A word such as "from" and the place beside it.
  private struct Origin {
    let word: String
    let tokens: Range<Int>
    let countries: Set<String>
  }

  /// Returns whether one share follows another in a sentence, without another number between them.
  private func continues(_ first: Number, _ second: Number) -> Bool {
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    return !between.contains { isEnd($0) || text[$0]?.kind == .number } && between.count <= 16
  }

  private func areSeparate(_ origins: [Origin]) -> Bool {
    var known: Set<String> = []
    for origin in origins {
      guard known.isDisjoint(with: origin.countries) else { return false }
      known.formUnion(origin.countries)
    }
    return true
  }

  /// Returns where a share comes from; only behind the first, other words can be before "from".
  private func origin(of share: Number, isFirst: Bool) -> Origin? {
    if let origin = originBefore(share.tokens.lowerBound) { return origin }
    var start = share.tokens.upperBound
    while isPercentSign(start) || SumWords.percentWords.contains(text.word(start)) { start += 1 }
    for place in start..<(isFirst ? start + 8 : start + 1) {
      guard let token = text[place], token.kind != .number, !isEnd(place) else { return nil }
      for word in ["来自", "來自"] where text.hasCharacters(word, at: place) {
        return self.place(text, at: place + 2).map {
          Origin(word: word, tokens: place..<$0.end, countries: $0.countries)
        }
      }
      if Self.prepositions.contains(token.folded) {
        // "90% of delegates from Asia" is a share of theirs.
        if place > start, SumWords.ofWords.contains(text.word(start)),
          CountedNounTable.counts(text.word(place - 1), .people)
        {
          return nil
        }
        var next = place + 1
        while Self.articles.contains(text.word(next)) { next += 1 }
        if let (end, countries) = self.place(text, at: next) {
          return Origin(word: token.folded, tokens: place..<end, countries: countries)
        }
      }
      // एशिया से
      if let (end, countries) = self.place(text, at: place), text.word(end) == "से" {
        return Origin(word: "से", tokens: place..<end + 1, countries: countries)
      }
    }
    return nil
  }

  /// Reads `아시아에서 60%`, `아시아 출신 60%` and `アジア出身60%`.
  private func originBefore(_ end: Int) -> Origin? {
    guard let token = text[end - 1] else { return nil }
    if token.isHangul {
      for suffix in ["에서", "출신"] where token.folded.hasSuffix(suffix) {
        let name = String(token.folded.dropLast(suffix.count))
        let start = name.isEmpty ? end - 2 : end - 1
        guard let countries = Self.countries(of: name.isEmpty ? text.word(end - 2) : name) else {
          return nil
        }
        return Origin(word: suffix, tokens: start..<end, countries: countries)
      }
      return nil
    }
    let place = ["が", "は", "者"].contains(token.folded) ? end - 1 : end
    guard text.hasCharacters("出身", at: place - 2) else { return nil }
    for length in (2...8).reversed() {
      let name = (place - 2 - length..<place - 2).map(text.word).joined()
      guard let countries = Self.countries(of: name) else { continue }
      return Origin(word: "出身", tokens: place - 2 - length..<end, countries: countries)
    }
    return nil
  }

  /// Returns the countries of the longest name of a region or country that starts at a token.
  private func place(_ text: TokenizedText, at start: Int) -> (end: Int, countries: Set<String>)? {
    let longest = text[start]?.kind == .character ? 6 : 4
    for length in (1...longest).reversed() where start + length <= text.tokens.count {
      if let countries = Self.countries(of: text.written(start..<start + length)) {
        return (start + length, countries)
      }
    }
    return nil
  }

  private static func countries(of name: String) -> Set<String>? {
    let key = FoldedName.key(of: name)
    guard key.count >= 2 else { return nil }
    if let code = RegionTable.codesByName[key] ?? RegionWords.codes[key] ?? RegionWords.names[key] {
      if let region = Region.withCode(code) { return Set(region.countries) }
      return CountryGroup.withCode(code)?.countries
    }
    let codes = CountryNames.codes(of: FoldedName(name))
    return codes.count == 1 ? Set(codes) : nil
  }

  /// Words between a number and where its part comes from.
  private static let prepositions: Set<String> = [
    "from", "de", "d", "del", "des", "du", "da", "do", "dal", "dall", "dalla", "dai", "aus", "uit",
    "z", "ze", "из", "з", "із", "dari", "tu", "từ", "od", "från", "fran", "من", "از", "จาก",
  ]

  private static let articles: Set<String> = [
    "the", "la", "el", "l", "'", "’", "der", "den", "dem", "as", "los", "las", "les",
  ]
}
