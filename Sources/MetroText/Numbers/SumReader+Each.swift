/// A total beside a number for each city or country: `six cities sent two officials each, 14 in all`,
/// `各2名`, `6개 도시에서 2명씩`.
extension SumReader {
  /// A total of people that is not the number for each times the number of places, in a sentence that counts
  /// nobody else.
  ///
  /// A word for a total marks the people, or they come from the places: in `24 people met 2 mayors each`, the
  /// mayors are not the people.
  var wrongProduct: WrittenSum? {
    for (index, each) in numbers.enumerated()
    where each.isExact && each.value > 0 && each.isForEach {
      let others = numbers.enumerated().filter {
        $0.offset != index && isInSentence($0.element, of: each) && !isEach($0.element)
      }.map(\.element)
      let places = others.filter { $0.kind == .cities || $0.kind == .countries }
      let people = others.filter { $0.kind != .cities && $0.kind != .countries }
      guard places.count == 1, people.count == 1, places[0].isExact, people[0].isExact,
        people[0].kind == .people || people[0].unit.isEmpty, people[0].value > each.value,
        each.unit == "from" || people[0].unit.isEmpty || isMarked(people[0])
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

  /// Returns whether a number is one of people for each, because of a word before it ("各") or after its
  /// noun ("each").
  func isForEach(_ number: Number) -> Bool {
    let (start, end) = (number.tokens.lowerBound, number.tokens.upperBound)
    let isFrom = number.unit == "from"
    var isOfPeople = number.kind == .people || number.kind.isGender
    // Without a word behind it, the number is one of what the sentence counts.
    var isBare = true
    for place in end..<end + 5 {
      guard let token = text[place], token.kind != .number, !isEnd(place) else { break }
      if token.folded == "per" { return (isBare || isOfPeople) && isPlace(text.word(place + 1)) }
      if Self.behind.contains(token.folded) {
        let isOfPlaces = (place + 1..<place + 5).contains { isPlace(text.word($0)) }
        return isFrom ? isOfPlaces : isBare || isOfPeople
      }
      if token.folded.hasSuffix("씩") { return isOfPeople }
      // Hours and talks are no people.
      let isOther = [CountedThing.presentations, .programs].contains {
        CountedNounTable.counts(token.folded, $0)
      }
      if isOther || CountedNounTable.others.contains(token.folded) { return false }
      guard token.kind != .mark, !SumWords.origins.contains(token.folded) else { continue }
      isBare = false
      isOfPeople = isOfPeople || CountedNounTable.counts(token.folded, .people)
    }
    return Self.before.contains(text.word(start - 1))
      && (isOfPeople || text[end].map { $0.kind == .mark } ?? true)
  }

  /// Returns the number of countries in the list before a number for each of them, as in `エジプト・ラオスから各1名`
  /// and `이집트와 라오스에서 각 1명씩`; 0 if the list may have other parts.
  func countries(before number: Number) -> Int {
    guard Self.eachInCharacters.contains(text.word(number.tokens.lowerBound - 1)) else { return 0 }
    var end = number.tokens.lowerBound - 1
    if [",", "、", "，"].contains(text.word(end - 1)) { end -= 1 }
    if let word = Self.origins.first(where: { text.hasCharacters($0, at: end - $0.count) }) {
      end -= word.count
    }
    var count = 0
    while let start = startOfCountry(before: end) {
      count += 1
      end = start
      if Self.separators.contains(text.word(end - 1)) { end -= 1 }
      // The 及 in 埃及 is no second separator.
      if end < start, startOfCountry(before: end) == nil,
        Self.separators.contains(text.word(end - 1))
      {
        end -= 1
      }
      let isJoined = text[end - 1]?.isHangul == true && Self.isJoining(text.word(end - 1))
      // What begins without a separator is the first, whatever its name begins with.
      if end == start, !isJoined { return text.word(end - 1) == "や" ? 0 : count }
    }
    // A list also begins behind a topic and a comma, or behind another number.
    let isFirst =
      Self.topics.contains(text.word(end - 1)) || CounterTable.has(text.word(end - 1), for: .people)
      || text[end - 1]?.isHangul == true
        && Self.topics.contains(String(text.word(end - 1).suffix(1)))
    return isFirst ? count : 0
  }

  /// Returns the first token of the longest name of one country that ends before a token.
  private func startOfCountry(before end: Int) -> Int? {
    for length in (1...Self.longestName).reversed() where end - length >= 0 {
      let tokens = end - length..<end
      guard !tokens.contains(where: { text[$0]?.kind == .mark }) else { continue }
      var name = text.written(tokens)
      if text[end - 1]?.isHangul == true {
        if name.hasSuffix("에서") {
          name.removeLast(2)
        } else if Self.isJoining(name) {
          name.removeLast()
        }
      }
      if CountryNames.codes(of: FoldedName(name)).count == 1 { return end - length }
    }
    return nil
  }

  /// Returns whether a Korean word ends with "and".
  private static func isJoining(_ word: String) -> Bool {
    word.hasSuffix("와") || word.hasSuffix("과")
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

  /// "Each" before a number that follows a list.
  private static let eachInCharacters: Set<String> = ["各", "각", "각각"]

  /// Words behind a list of countries from which people come.
  private static let origins = ["から", "より", "出身", "の"]

  private static let separators: Set<String> = [
    "・", "·", "ㆍ", "、", ",", "，", "와", "과", "및", "和", "与", "與", "及", "び", "と",
  ]

  private static let topics: Set<String> = ["は", "が", "은", "는", "이", "가", "自"]

  /// The most tokens of the name of a country.
  private static let longestName = 12
}
