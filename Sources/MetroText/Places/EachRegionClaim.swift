/// Reads a region that follows a word for all participants: `three cities took part, all from Southeast Asia`,
/// `todas de América Latina`, `đều thuộc Đông Nam Á`.
struct EachRegionClaim {
  let codes: [String]
  /// The number of those whom it is said of; nil if the text does not count them.
  let count: Int?

  /// Reads folded words; nil if no region is claimed in this way.
  init?(_ words: [String]) {
    let western = WesternRegionClaim(words)
    // A text about no participants is about their topics.
    guard
      words.contains(where: { western.isNoun($0) || EachRegionWords.participation.contains($0) })
    else { return nil }
    for index in words.indices {
      if let found = Self.read(words, at: index, western) {
        (codes, count) = found
        return
      }
    }
    return nil
  }

  private static func read(
    _ words: [String], at index: Int, _ western: WesternRegionClaim
  ) -> (codes: [String], count: Int?)? {
    guard EachRegionWords.all.contains(words[index]), !isRestricted(words, at: index),
      isOfParticipants(words, before: index, western)
    else { return nil }
    var count = EachRegionWords.pairs.contains(words[index]) ? 2 : nil
    var place = index + 1
    while place < min(words.count, index + 8) {
      if let region = region(words, at: place, western) {
        guard
          !region.needsWord || EachRegionWords.places.contains(words[place - 1])
            || EachRegionWords.articles.contains(words[place - 1])
              && place > index + 2 && EachRegionWords.places.contains(words[place - 2])
        else { return nil }
        let isPair = EachRegionWords.pairs.contains(words[index])
        // "both in Asia and Europe" says something else.
        guard !isPair || region.codes.count == 1,
          isWhole(words, from: region.end, isPair: isPair)
        else { return nil }
        return (region.codes, count ?? number(words, before: index))
      }
      if let number = number(words[place]), count == nil {
        count = number
      } else if !EachRegionWords.isBetween(words[place]) {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// Returns the longest region at a word, and whether only a word for "from" or "in" makes it a claim.
  private static func region(
    _ words: [String], at index: Int, _ western: WesternRegionClaim
  ) -> (codes: [String], end: Int, needsWord: Bool)? {
    let chain = western.chain(at: index)
    let further = (1...4).reversed().lazy.compactMap { length -> (codes: [String], end: Int)? in
      guard index + length <= words.count else { return nil }
      let phrase = words[index..<index + length].joined()
      return (EachRegionWords.regions[phrase] ?? RegionWords.names[phrase])
        .map { ([$0], index + length) }
    }.first
    if let further, further.end > chain?.end ?? 0 { return (further.codes, further.end, false) }
    guard let chain, !chain.isOpen, !chain.codes.isEmpty else { return nil }
    return (chain.codes, chain.end, chain.isName)
  }

  /// Returns whether a word such as "not" or "almost" stands before the word for all.
  private static func isRestricted(_ words: [String], at index: Int) -> Bool {
    words[max(0, index - 3)..<index].contains { EachRegionWords.restrictions.contains($0) }
  }

  /// Returns whether the nearest noun before a word is one for participants, and not for speakers or sites.
  private static func isOfParticipants(
    _ words: [String], before index: Int, _ western: WesternRegionClaim
  ) -> Bool {
    let before = words[max(0, index - 14)..<index]
    guard !before.contains(where: { EachRegionWords.journeys.contains($0) }) else { return false }
    for word in before.reversed() {
      if EachRegionWords.others.contains(word) { return false }
      if western.isNoun(word) { return true }
    }
    return true
  }

  /// Returns whether nothing behind a region widens it or leaves something out.
  private static func isWhole(_ words: [String], from end: Int, isPair: Bool) -> Bool {
    let rest = words[end...].prefix(5)
    if rest.contains(where: { EachRegionWords.exceptions.contains($0) }) { return false }
    guard let next = rest.first else { return true }
    if EachRegionWords.others.contains(next)
      || ["and", "or"].contains(next) && rest.count > 1
        && EachRegionWords.places.contains(rest[rest.startIndex + 1])
    {
      return false
    }
    return !(isPair && EachRegionWords.joints.contains(next))
  }

  private static func number(_ words: [String], before index: Int) -> Int? {
    words[max(0, index - 14)..<index].reversed().lazy.compactMap { number($0) }.first
  }

  private static func number(_ word: String) -> Int? {
    if let number = Int(word) { return (2...300).contains(number) ? number : nil }
    if let number = NumberWordTable.units[word], number > 1 { return number }
    return EachRegionWords.numbers[word]
  }
}
