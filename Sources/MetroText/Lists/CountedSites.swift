/// A number of visits or sites, and the words behind it in its sentence: `As quatro visitas técnicas foram ao
/// Parque Barigui e à Ópera de Arame`.
package struct CountedSites {
  package let count: Int
  /// The number and the words behind it as written.
  package let excerpt: String
  private let text: TokenizedText
  private let rest: Range<Int>

  /// Reads the exact numbers of visits or sites from three on; a sentence that says that its list is open has none.
  package static func read(_ text: String) -> [CountedSites] {
    let text = TokenizedText(text)
    return text.sentences.flatMap { sentence -> [CountedSites] in
      guard sentence.count <= longest,
        ListScope.read(text.written(sentence), naming: 0) != .open
      else { return [] }
      return sentence.compactMap { CountedSites(text, at: $0, in: sentence) }
    }
  }

  private static let longest = 200

  private init?(_ text: TokenizedText, at index: Int, in sentence: Range<Int>) {
    guard let number = NumberPhrase.read(text, at: index), (3...40).contains(number.value),
      CountContext.isCount(number, in: text), CountContext.bound(of: number, in: text) == .exact
    else { return nil }
    let end = number.tokens.upperBound
    guard let noun = (end..<end + 2).first(where: { Self.nouns.contains(text.word($0)) }),
      noun < sentence.upperBound
    else { return nil }
    count = number.value
    self.text = text
    rest = noun + 1..<sentence.upperBound
    excerpt = text.written(number.tokens.lowerBound..<sentence.upperBound)
  }

  /// Returns how many of the sites with these names are listed; nil unless they are surely the whole list: only
  /// short words and marks are between them, and nothing else is named beside them.
  package func named(among names: [String]) -> Int? {
    let names = names.map { TokenizedText($0).tokens.map(\.folded) }.filter { !$0.isEmpty }
    var found: Set<[String]> = []
    var gap = rest.lowerBound..<rest.lowerBound
    var index = rest.lowerBound
    while index < rest.upperBound {
      let matches = names.filter { text.has($0, at: index) }
      guard let name = matches.max(by: { $0.count < $1.count }) else {
        index += 1
        gap = gap.lowerBound..<index
        continue
      }
      guard found.isEmpty ? isIntroduction(gap) : isBetween(gap) else { return nil }
      found.insert(name)
      index += name.count
      gap = index..<index
    }
    return found.isEmpty || goesOn(gap) ? nil : found.count
  }

  /// Whether words before the first site name and count nothing else.
  private func isIntroduction(_ gap: Range<Int>) -> Bool {
    gap.count <= 7 && gap.allSatisfy { !isCapital($0) && NumberPhrase.read(text, at: $0) == nil }
  }

  private func isBetween(_ gap: Range<Int>) -> Bool {
    gap.count <= 5
      && gap.allSatisfy { index in
        guard let token = text[index] else { return false }
        return token.kind == .mark
          || token.kind == .word && !isCapital(index) && token.folded.count <= 5
      }
  }

  /// Whether the words behind the last site name another thing of the list.
  private func goesOn(_ gap: Range<Int>) -> Bool {
    var index = gap.lowerBound
    if [",", "،"].contains(text.word(index)) { index += 1 }
    guard index < gap.upperBound else { return false }
    let isAnd = ListSeparators.words.contains(text.written(index..<index + 1).lowercased())
    return isAnd || isCapital(index)
  }

  private func isCapital(_ index: Int) -> Bool {
    text[index]?.kind == .word && text.written(index..<index + 1).first?.isUppercase == true
  }

  private static let nouns: Set<String> = Set(
    """
    visits sites visitas sitios lugares locais visites lieux llocs indrets siti luoghi besuche besichtigungen \
    orte standorte places bezoeken locaties wizyty wizyt miejsca miejsc визита визитов мест объекта объектов
    """.split(whereSeparator: \.isWhitespace).map { TokenizedText(String($0)).word(0) })
}
