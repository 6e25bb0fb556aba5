/// A text that only states a number and the noun that it counts, in a field that a person has chosen:
/// `26 cadres territoriaux`, `10명의 공무원`, `ผู้เข้าร่วม 30 คน`.
///
/// The noun can be any for people; for other things, it must be one that is known.
struct CountedNoun {
  private let text: TokenizedText
  private let thing: CountedThing

  /// Returns the number, or nil if the text says more or counts something else.
  static func count(_ text: String, of thing: CountedThing) -> Int? {
    guard text.utf8.count <= 100 else { return nil }
    return CountedNoun(text: TokenizedText(text), thing: thing).count
  }

  private var count: Int? {
    guard text.tokens.count <= 24, let number = number, !number.isAbout, number.value > 0,
      CountContext.isCount(number, in: text)
    else { return nil }
    switch CountContext.bound(of: number, in: text) {
    case .exact: guard isIntroduction(0..<number.tokens.lowerBound) else { return nil }
    // The most people who can take part are the capacity.
    case .atMost: guard thing == .places, isBound(before: number) else { return nil }
    default: return nil
    }
    let rest = number.tokens.upperBound..<text.tokens.count
    if number.tokens.lowerBound > 0, isEastern(0) {
      return isEasternNoun(number) ? number.value : nil
    }
    if isEastern(rest.lowerBound) || !number.rest.isEmpty {
      return isEasternNoun(number) ? number.value : nil
    }
    return isNoun(rest) ? number.value : nil
  }

  /// The one number of the text: at its start, or in digits behind a noun.
  private var number: NumberPhrase? {
    let digits = text.tokens.indices.filter { text[$0]?.kind == .number }
    guard digits.count <= 1 else { return nil }
    if let place = digits.first { return NumberPhrase.read(text, at: place) }
    return CountedWords.readWhole(text)
  }

  private func isEastern(_ place: Int) -> Bool {
    guard let token = text[place] else { return false }
    return token.kind == .character || token.isHangul
  }

  /// Whether tokens before a number say that it is a total: `a total of 26`, `los 26`.
  private func isIntroduction(_ range: Range<Int>) -> Bool {
    if isEastern(0) { return true }
    return range.allSatisfy { CountedNounTable.introductions.contains(text.word($0)) }
  }

  private func isBound(before number: NumberPhrase) -> Bool {
    (0..<number.tokens.lowerBound).allSatisfy {
      CountedNounTable.bounds.contains(text.word($0))
        || CountedNounTable.introductions.contains(text.word($0)) || isEastern($0)
    }
  }

  // MARK: - Languages that separate words

  private func isNoun(_ range: Range<Int>) -> Bool {
    // A hyphen joins the number to what follows: `24-hour`, `quatre-vingts`.
    guard !range.isEmpty, text[range.lowerBound]?.kind == .word, isKnown(range) else {
      return false
    }
    var genders: Set<Bool> = []
    for place in range {
      guard let token = text[place] else { return false }
      let word = token.folded
      if token.kind == .mark {
        let isLast = place == range.upperBound - 1
        guard ["-", "'", "\u{200C}"].contains(word) || word == "." && isLast else { return false }
        continue
      }
      if thing == .places, CountedNounTable.bounds.contains(word) { continue }
      guard token.kind == .word, !token.isHangul, !CountedNounTable.others.contains(word),
        LengthReader.unit(word) == nil, MonthNames.number(word) == nil,
        !SumWords.percent.contains(word), !NumberLanguageTable.multipliers.contains(word),
        !isOtherNumber(place)
      else { return false }
      if let gender = SumWords.genders[word] { genders.insert(gender == .women) }
      // "28 participants from Asia" can be some of them.
      if SumWords.origins.contains(word) {
        if place == range.lowerBound { return false }
        let next = CountedNounTable.introductions.contains(text.word(place + 1)) ? 2 : 1
        let first = text.written(place + next..<place + next + 1).first
        if word == "from" || first?.isUppercase == true { return false }
      }
    }
    // Women alone are not all people.
    return genders.count != 1
  }

  /// Whether the range has a noun for the thing, and none for another.
  private func isKnown(_ range: Range<Int>) -> Bool {
    let words = range.filter { place in
      // In "28 city officials" the first noun is an attribute.
      !(CountedNounTable.attributes.contains(text.word(place))
        && range.contains(place + 1) && text[place + 1]?.kind == .word)
    }.map(text.word)
    let isOther = CountedNounTable.all.contains { other in
      other != thing && words.contains { CountedNounTable.counts($0, other) }
    }
    let isOwn = words.contains { CountedNounTable.counts($0, thing) }
    switch thing {
    case .people, .places: return isOwn || !isOther
    default: return isOwn && !isOther || words.count == 1 && isOwn
    }
  }

  private func isOtherNumber(_ place: Int) -> Bool {
    guard let number = NumberPhrase.read(text, at: place) else { return false }
    return number.tokens.lowerBound == place
  }

  // MARK: - Korean, Chinese, Japanese and Thai

  private func isEasternNoun(_ number: NumberPhrase) -> Bool {
    guard let before = joined(0..<number.tokens.lowerBound),
      let whole = joined(number.tokens.upperBound..<text.tokens.count),
      !CountedNounTable.easternOthers.contains(where: before.contains),
      !["第", "제", "ที่", "约", "約", "약"].contains(where: before.hasSuffix)
    else { return false }
    let after = number.rest + whole
    guard let counter = CountedNounTable.counters(thing).first(where: after.hasPrefix) else {
      return false
    }
    let rest = after.dropFirst(counter.count)
    guard !CountedNounTable.easternOthers.contains(where: rest.contains) else { return false }
    // 건 and 件 count presentations only beside a word for them.
    let nouns = CountedNounTable.easternNouns
    let named = nouns.filter { (before + after).contains($0.noun) }.map(\.thing)
    if CountedNounTable.commonCounters.contains(counter) { return named == [thing] }
    return thing == .people || thing == .places || named.allSatisfy { $0 == thing }
  }

  /// Returns tokens as one text; nil if there is a mark among them.
  private func joined(_ range: Range<Int>) -> String? {
    var result = ""
    for place in range {
      guard let token = text[place], token.kind != .mark || token.folded == "." else { return nil }
      result += token.folded
    }
    return result
  }
}
