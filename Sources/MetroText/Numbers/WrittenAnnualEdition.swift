/// The number of an edition in a text that says since when the event takes place every year: `held
/// every year since 2012 … this fifth edition`, `koná každý rok od roku 2012; letošní pátý ročník`.
///
/// A text about years without the event, or about other years, states nothing that can be compared.
package struct WrittenAnnualEdition: Equatable, Sendable {
  /// The year since which the event takes place.
  package let since: Int
  /// The number of the edition; nil if the text does not state it.
  package let edition: Int?
  package let excerpt: String
  /// The years besides ``since`` that the text names.
  private let others: Set<Int>

  /// Returns the number that the edition of a year has if none was left out; nil if the text is also about
  /// other years.
  package func expected(in year: Int) -> Int? {
    guard year > since, others.isSubset(of: [year]) else { return nil }
    return year - since + 1
  }

  /// Returns whether a number fits a year; the first event can have no number.
  package func admits(_ edition: Int, in year: Int) -> Bool {
    expected(in: year).map { abs($0 - edition) <= 1 } ?? true
  }

  /// Reads a text; nil if it does not say since when an event takes place every year.
  package static func read(_ text: String) -> WrittenAnnualEdition? {
    guard text.utf8.count <= 2_000 else { return nil }
    let text = TokenizedText(text)
    let years = text.tokens.indices.filter { YearReader.year(text, at: $0) != nil }
    guard !years.isEmpty, !hasExceptions(text) else { return nil }
    for sentence in text.sentences {
      for index in years where sentence.contains(index) {
        guard let since = YearReader.year(text, at: index),
          let phrase = sinceWords(text, index, sentence), isAnnual(text, near: phrase, sentence)
        else { continue }
        let found = EditionsInText(text).numbers(near: sentence)
        guard found.count <= 1 else { return nil }
        return WrittenAnnualEdition(
          since: since, edition: found.first, excerpt: text.written(sentence),
          others: Set(years.compactMap { YearReader.year(text, at: $0) }).subtracting([since]))
      }
    }
    return nil
  }

  private static func hasExceptions(_ text: TokenizedText) -> Bool {
    let whole = String(String.UnicodeScalarView(text.scalars))
    return text.tokens.contains { AnnualWords.exceptions.contains($0.folded) }
      || AnnualWords.exceptionsInCharacters.contains(where: whole.contains)
      || AnnualWords.otherIntervals.isIn(text)
  }

  /// Returns the tokens of a year with the word for "since"; nil without such a word.
  private static func sinceWords(
    _ text: TokenizedText, _ year: Int, _ sentence: Range<Int>
  ) -> Range<Int>? {
    if let length = AnnualWords.onward.length(in: text, at: year + 1) {
      return year..<year + 1 + length
    }
    for start in stride(from: year - 1, through: max(sentence.lowerBound, year - 6), by: -1) {
      if text[start]?.kind == .mark, !["'", "’", ".", "-"].contains(text.word(start)) {
        return nil
      }
      if text[start]?.kind == .number { return nil }
      if let length = AnnualWords.since.length(in: text, at: start), start + length <= year {
        return start..<year + 1
      }
      if let length = AnnualWords.from.length(in: text, at: start), start + length == year {
        return start..<year + 1
      }
    }
    return nil
  }

  private static func isAnnual(
    _ text: TokenizedText, near since: Range<Int>, _ sentence: Range<Int>
  ) -> Bool {
    (max(
      sentence.lowerBound, since.lowerBound - 12)..<min(sentence.upperBound, since.upperBound + 12))
      .contains { index in
        let distance =
          index < since.lowerBound ? since.lowerBound - index : index - since.upperBound + 1
        return AnnualWords.everyYear.length(in: text, at: index) != nil
          || distance <= 6 && AnnualWords.annual.contains(text.word(index))
      }
  }
}
