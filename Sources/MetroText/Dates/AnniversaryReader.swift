/// Finds the anniversaries of an organization among the words of a text: `its 20th anniversary`, `XX
/// aniversario`, `20-lecie`, `celebrates 20 years`.
struct AnniversaryReader {
  struct Found {
    let number: Int
    let tokens: Range<Int>
  }

  private let text: TokenizedText

  init(_ text: TokenizedText) { self.text = text }

  /// Returns the anniversaries of what a text is about, and not those of a treaty or a city that it only
  /// mentions.
  var all: [Found] {
    text.tokens.indices.compactMap { index in
      guard let found = anniversary(at: index), (2...300).contains(found.number),
        !isOfAnother(found)
      else { return nil }
      return found
    }
  }

  private func anniversary(at index: Int) -> Found? {
    // The second word of "twenty-fifth" is no number of its own.
    if index > 0, let before = WrittenEdition.read(text, at: index - 1), before.end > index {
      return nil
    }
    if text.word(index - 1) == "-", OrdinalTable.tens[text.word(index - 2)] != nil { return nil }
    if let (number, end, isOrdinal) = WrittenEdition.read(text, at: index) {
      let found = Found(number: number, tokens: index..<end + 1)
      if isAnniversary(end) || isOrdinal && text[end]?.kind == .word && isAnniversary(end + 1) {
        return Found(number: number, tokens: index..<(isAnniversary(end) ? end + 1 : end + 2))
      }
      if text.word(end) == "-", Self.compounds.contains(text.word(end + 1)) {
        return Found(number: number, tokens: index..<end + 2)
      }
      if Self.before.contains(text.word(index - 1)), isOrdinal { return found }
      if text.word(index - 1) == "-",
        text.has(["ulang", "tahun", "ke"], at: index - 4) || text.has(["hut", "ke"], at: index - 3)
      {
        return Found(number: number, tokens: index..<end)
      }
      if text[index]?.kind == .number, isCelebrated(index, end) { return found }
      return nil
    }
    guard let phrase = NumberPhrase.read(text, at: index), phrase.value >= 5,
      isCelebrated(index, phrase.tokens.upperBound)
    else { return nil }
    return Found(number: phrase.value, tokens: index..<phrase.tokens.upperBound + 1)
  }

  /// Returns whether only words such as "of its" and a bracket are among some tokens.
  func isGenitive(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { index in
      let word = text.word(index)
      return Self.ofs.contains(word) || Self.own.contains(word) || word == "("
    }
  }

  private func isAnniversary(_ index: Int) -> Bool {
    let word = text.word(index)
    return WrittenAnniversary.anniversaries.contains(word) || Self.further.contains(word)
      || text.hasCharacters("周年", at: index) || word.hasPrefix("주년")
  }

  /// Whether a number counts years that are celebrated.
  private func isCelebrated(_ start: Int, _ end: Int) -> Bool {
    guard WrittenAnniversary.years.contains(text.word(end)) else { return false }
    return (max(0, start - 8)..<min(text.tokens.count, end + 5)).contains { index in
      WrittenAnniversary.celebrations.contains(text.word(index))
    }
  }

  // MARK: - What it is the anniversary of

  private func isOfAnother(_ found: Found) -> Bool {
    let start = found.tokens.lowerBound
    if text.word(start - 1) == "s", ["'", "’"].contains(text.word(start - 2)) {
      return !isNamedBefore(start - 3, start)
    }
    if text[start]?.kind == .number, let before = text[start - 1],
      before.kind == .character || before.isHangul
    {
      // 京都議定書20周年 has its own years; 創立20周年 and 今年20周年 do not.
      return !isOpening(start - 1)
    }
    var next = found.tokens.upperBound
    if Self.existence.contains(text.word(next)) { next += 1 }
    let isGenitive = Self.ofs.contains(text.word(next))
    var target = next
    while target < next + 4,
      Self.ofs.contains(text.word(target)) || Self.own.contains(text.word(target))
        || ["'", "’"].contains(text.word(target))
    {
      target += 1
    }
    guard text[target]?.kind == .word, isGenitive || isCapitalized(target) else { return false }
    if FoundingWords.end(text, at: target) != nil || Self.existence.contains(text.word(target)) {
      return false
    }
    // In Greek and Slavic languages the word behind a pronoun is no genitive.
    if Self.pronouns.contains(text.word(next)), !isCapitalized(target) { return false }
    return !isNamedBefore(target, found.tokens.lowerBound)
  }

  /// Whether a name also stands before the anniversary.
  private func isNamedBefore(_ name: Int, _ end: Int) -> Bool {
    let stem = text.word(name).prefix(4)
    return (0..<end).contains { $0 != name && text.word($0).hasPrefix(stem) }
  }

  private func isCapitalized(_ index: Int) -> Bool {
    text.written(index..<index + 1).first?.isUppercase ?? false
  }

  private func isOpening(_ index: Int) -> Bool {
    let word = text.word(index)
    if text[index]?.kind == .character {
      return "のはがをにてで年来迎前其第始立設设設成今、念祝".contains(word)
        || FoundingWords.end(text, at: index - 1) != nil
    }
    return FoundingWords.end(text, at: index) != nil
      || ["는", "은", "이", "가", "에", "해", "년", "의", "로", "며", "고", "한", "된"]
        .contains { word.hasSuffix($0) }
  }

  private static let further = WordStems(
    """
    aniversar* aniversări* évforduló* vuosipäiv* yıldönüm* dönümü výročí výročie výročia річниц* επέτειο* επετεί* \
    वर्षगांठ वर्षगाँठ سالگرد birthday birthdays jubiläums* jubilä* jubilee anniversari* anniversair* rocznic* годовщин* \
    årsjubileum årsdag jubilee
    """)

  /// Words for an anniversary behind the number and a hyphen.
  private static let compounds = WordStems(
    "lecie lecia leciu летие летия летием летию річчя річчям річча jähr* jarig* års* årig* vuotis* year"
  )

  private static let before: Set<String> = ["الذكرى", "بالذكرى", "ذكرى", "السنوية"]

  private static let existence = WordStems(
    "existenc* existênci* bestehen* bestaan* jubil* celebrat* esistenz* istnieni* existens* anniversar* trwania"
  )

  private static let ofs: Set<String> = [
    "of", "de", "del", "des", "du", "da", "do", "dos", "das", "di", "della", "dell", "dello", "d",
    "van", "von", "der", "af", "av", "the", "la", "las", "los", "el", "l", "le", "les", "lo", "het",
    "του", "της", "των",
  ]

  private static let own: Set<String> = [
    "its", "their", "our", "su", "sus", "sa", "son", "leur", "sua", "seu", "suo", "ihrer", "ihres",
    "seiner", "seines", "zijn", "haar",
  ]

  private static let pronouns: Set<String> = ["του", "της", "των"]
}
