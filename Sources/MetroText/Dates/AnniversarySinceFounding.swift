/// An anniversary in a text that also says when the organization was founded: `founded in 2005, it
/// celebrated its 20th anniversary`.
package struct AnniversarySinceFounding: Equatable, Sendable {
  /// The number of years as stated.
  package let number: Int
  package let founded: Int
  package let excerpt: String
  /// The other years that the text names, of which one can be that of the anniversary.
  private let years: Set<Int>

  /// Returns the year that the anniversary contradicts; nil if it fits one of the years within one year, or if
  /// none is known.
  ///
  /// `known` are the years of the program and of the source.
  package func contradicted(in known: [Int]) -> Int? {
    let all = years.union(known).filter { $0 > founded }
    guard !all.contains(where: { abs($0 - founded - number) <= 1 }) else { return nil }
    return known.first { $0 > founded } ?? all.min()
  }

  /// Reads a text; nil if it does not state both, or states several of one.
  package static func read(_ text: String) -> AnniversarySinceFounding? {
    guard text.utf8.count <= 2_000 else { return nil }
    let text = TokenizedText(text)
    let named = text.tokens.indices.compactMap { YearReader.year(text, at: $0) }
    guard !named.isEmpty else { return nil }
    let foundings = text.tokens.indices.compactMap { FoundingWords.year(text, at: $0) }
    guard let founding = foundings.first, foundings.allSatisfy({ $0.year == founding.year }) else {
      return nil
    }
    let reader = AnniversaryReader(text)
    let anniversaries = reader.all
    guard let found = anniversaries.first,
      anniversaries.allSatisfy({ $0.number == found.number })
    else { return nil }
    let sentences = text.sentences
    guard let first = sentences.firstIndex(where: { $0.overlaps(founding.tokens) }),
      let second = sentences.firstIndex(where: { $0.overlaps(found.tokens) })
    else { return nil }
    if founding.tokens.lowerBound < found.tokens.lowerBound {
      guard second - first <= 1 else { return nil }
    } else {
      // What is founded later in the sentence is often something else: "at an institute founded in 2005".
      guard founding.tokens.lowerBound >= found.tokens.upperBound,
        reader.isGenitive(found.tokens.upperBound..<founding.tokens.lowerBound)
      else { return nil }
    }
    let start = sentences[min(first, second)].lowerBound
    return AnniversarySinceFounding(
      number: found.number, founded: founding.year,
      excerpt: text.written(start..<sentences[max(first, second)].upperBound),
      years: Set(named).subtracting([founding.year]))
  }
}
