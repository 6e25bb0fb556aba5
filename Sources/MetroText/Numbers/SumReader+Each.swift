/// A total beside a number for each city or country: `six cities sent two officials each, 14 in all`,
/// `各2名`, `6개 도시에서 2명씩`.
extension SumReader {
  /// A total of people that is not the number for each times the number of places, in a sentence that counts
  /// nobody else.
  var wrongProduct: WrittenSum? {
    for (index, each) in numbers.enumerated()
    where each.isExact && each.value > 0 && isForEach(each) {
      let others = numbers.enumerated().filter {
        $0.offset != index && isInSentence($0.element, of: each) && !isEach($0.element)
      }.map(\.element)
      let places = others.filter { $0.kind == .cities || $0.kind == .countries }
      let people = others.filter { $0.kind != .cities && $0.kind != .countries }
      guard places.count == 1, people.count == 1, places[0].isExact, people[0].isExact,
        people[0].kind == .people || people[0].unit.isEmpty, people[0].value > each.value
      else { continue }
      let (product, isTooLarge) = each.value.multipliedReportingOverflow(by: places[0].value)
      guard !isTooLarge, product != people[0].value else { continue }
      let ends = [each, places[0], people[0]].map(\.tokens)
      let start = ends.map(\.lowerBound).reduce(Int.max, min)
      return WrittenSum(
        message: "\(people[0].value) are stated, but \(places[0].value) times \(each.value) is "
          + "\(product)",
        excerpt: excerpt(start..<ends.map(\.upperBound).reduce(0, max)))
    }
    return nil
  }

  /// Returns whether a number is that of "each one".
  private func isEach(_ number: Number) -> Bool {
    Self.behind.contains(text.word(number.tokens.lowerBound - 1))
  }

  private func isInSentence(_ number: Number, of other: Number) -> Bool {
    let start = min(number.tokens.upperBound, other.tokens.upperBound)
    let end = max(number.tokens.lowerBound, other.tokens.lowerBound)
    return end - start <= Self.reach && !(start..<max(start, end)).contains { isEnd($0) }
  }

  /// Returns whether a number is one for each, because of a word before it ("各") or
  /// after its noun ("each").
  private func isForEach(_ number: Number) -> Bool {
    let (start, end) = (number.tokens.lowerBound, number.tokens.upperBound)
    for place in end..<end + 5 {
      guard let token = text[place], token.kind != .number, !isEnd(place) else { break }
      if token.folded == "per" { return isPlace(text.word(place + 1)) }
      if Self.behind.contains(token.folded) || token.folded.hasSuffix("씩") { return true }
      // Hours and talks are no people.
      let isOther = [CountedThing.presentations, .programs].contains {
        CountedNounTable.counts(token.folded, $0)
      }
      if isOther || CountedNounTable.others.contains(token.folded) { return false }
    }
    return Self.before.contains(text.word(start - 1))
  }

  private func isPlace(_ word: String) -> Bool {
    [CountedThing.cities, .countries].contains { CountedNounTable.counts(word, $0) }
  }

  private static let before: Set<String> = [
    "je", "jeweils", "各", "각", "각각", "по", "po", "masing", "elk", "每", "ให้", "vardera", "kazdy",
  ]

  private static let behind: Set<String> = [
    "each", "apiece", "cada", "chacun", "chacune", "chaque", "ciascuna", "ciascuno", "ogni", "씩",
    "ずつ",
    "elk", "vardera", "hver", "kukin",
  ]
}
