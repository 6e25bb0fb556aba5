/// A number of years that a text states beside an interval: `the 20th anniversary of CityNet
/// (1987–2017)`, `celebrating its 20 years (1987–2017)`, `kỷ niệm 20 năm ngày thành lập
/// (1987–2017)`.
package struct WrittenAnniversary: Equatable, Sendable {
  /// The number of years as stated.
  package let number: Int
  /// The years between those of the interval.
  package let years: Int
  /// Whether it is an anniversary, and not only a number of years, which can count both ends or
  /// whole years.
  let isOrdinal: Bool
  package let excerpt: String

  package var isRight: Bool {
    isOrdinal ? years == number : abs(years - number) <= 1
  }

  package static func read(_ text: String) -> [WrittenAnniversary] {
    guard text.utf8.contains(where: Byte.isDigit) || !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return []
    }
    let text = TokenizedText(text)
    return text.tokens.indices.compactMap { index in
      guard ["(", "（", "["].contains(text.word(index)),
        let first = year(text, index + 1), DateWordTable.joints.contains(text.word(index + 2)),
        let last = year(text, index + 3), [")", "）", "]"].contains(text.word(index + 4)),
        // A shorter interval is that of the celebrations, or of a plan.
        last - first >= 5, let found = number(text, before: index)
      else { return nil }
      return WrittenAnniversary(
        number: found.number, years: last - first, isOrdinal: found.isOrdinal,
        excerpt: text.written(found.start..<index + 5))
    }
  }

  private static func year(_ text: TokenizedText, _ index: Int) -> Int? {
    guard let value = text[index]?.value, text.word(index).utf8.count == 4,
      (1800...2100).contains(value)
    else { return nil }
    return value
  }

  /// Returns the number of an anniversary or of years that a few words follow before a bracket.
  private static func number(
    _ text: TokenizedText, before bracket: Int
  ) -> (number: Int, isOrdinal: Bool, start: Int)? {
    for index in stride(from: bracket - 1, through: max(0, bracket - 9), by: -1) {
      guard let token = text[index], token.kind != .mark || isWithin(text, index),
        !others.contains(token.folded)
      else { return nil }
      let value = token.value ?? OrdinalTable.values[token.folded]
      guard let value else { continue }
      guard (2...300).contains(value), !isCompound(text, at: index) else { return nil }
      // 20th, 20º, 20.
      var next = index + 1
      if token.kind == .number, let suffix = text[next], !suffix.isSpaced,
        suffix.folded == "." || OrdinalTable.suffixes.contains(suffix.folded)
      {
        next += 1
      }
      if anniversaries.contains(text.word(next)) || text.hasCharacters("周年", at: index + 1)
        || text.word(index + 1).hasPrefix("주년")
      {
        return (value, true, index)
      }
      guard token.kind == .number, years.contains(text.word(next)),
        (max(0, index - 8)..<bracket).contains(where: { celebrations.contains(text.word($0)) })
      else { return nil }
      return (value, false, index)
    }
    return nil
  }

  /// Returns whether a number is the end of one in several words: the fifth of `twenty-fifth`.
  private static func isCompound(_ text: TokenizedText, at index: Int) -> Bool {
    let before = OrdinalTable.joints.contains(text.word(index - 1)) ? index - 2 : index - 1
    let word = text.word(before)
    return text[index]?.kind == .word
      && (OrdinalTable.tens[word] != nil || OrdinalTable.values[word] != nil)
  }

  /// Returns whether a mark belongs to the words around it: `20.`, `l'association`.
  private static func isWithin(_ text: TokenizedText, _ index: Int) -> Bool {
    ["'", "’", "-"].contains(text.word(index))
      || text.word(index) == "." && text[index - 1]?.kind == .number
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { TokenizedText(String($0)).word(0) })
  }

  static let anniversaries = words(
    """
    anniversary aniversario aniversário anniversaire aniversari anniversario jahrestag jubiläum \
    jubileum rocznica rocznicy rocznicę годовщина годовщины годовщину yıldönümü jubilæum
    """)

  static let years = words(
    """
    years años ans jahre jahren anos anni anys jaar lat let лет років tahun yıl yılını yaşını năm år ani év éves évét \
    vuotta χρόνια έτη عاما عامًا سنة سال वर्ष साल 년 년을
    """)

  static let celebrations = WordStems(
    """
    celebrat* anniversar* celebra* conmemor* comemor* célébr* fête* aniversari* commemor* feier* \
    jubil* festeggia* vier* świętu* obchod* отмеча* празд* memperingati kutla* kỷ niệm fira* \
    fejr* γιορτ* γιόρτ* επέτει* slaví* oslav* ünnep* juhli* serbe* sărbăt* святку* відзнач* احتفل* تحتفل يحتفل 기념*
    """)

  /// Words for what has years of its own.
  private static let others = WordStems(
    """
    plan* strateg* estrateg* agenda* program* project* proyecto* projet* projekt* progetto phase \
    fase mandate mandat* period* framework decade term план* стратег* програм* rencana kế hoạch
    """)
}
