/// A bound and an exact number of all things in one text, which the bound excludes: `More than 22 officials
/// attended; all 22 received a certificate`.
package struct ContraryCounts: Equatable, Sendable {
  /// The words with the bound.
  package let bound: String
  /// The words with the exact number.
  package let exact: String

  /// Returns the first bound in a text that the number of all those things breaks.
  ///
  /// A lower number than that of the bound must be of the same noun, because others may have come as well:
  /// "over 40 people at the opening; all 22 participants".
  package static func read(_ text: String, of thing: CountedThing) -> ContraryCounts? {
    let mentions = CountMention.all(in: TokenizedText(text), of: thing)
    for bound in mentions where bound.bound == .moreThan || bound.bound == .atLeast {
      guard let noun = bound.noun else { continue }
      for exact in mentions where exact.isWhole && !bound.count.admits(exact.value) {
        let isSame = exact.isEvery && exact.noun == noun && noun != CountMention.counter
        guard exact.value == bound.value || isSame else { continue }
        return ContraryCounts(bound: bound.excerpt, exact: exact.excerpt)
      }
    }
    return nil
  }

  /// Returns whether a text gives a number as that of all things: `all 22`, `the 22 participants`.
  package static func states(all value: Int, of thing: CountedThing, in text: String) -> Bool {
    CountMention.all(in: TokenizedText(text), of: thing).contains {
      $0.isWhole && $0.value == value
    }
  }
}
