/// Whether a count includes the host, in the words of a source: `including the host city`,
/// `sin contar la sede`, `개최 도시를 포함한`.
package enum HostMention: Sendable {
  case included
  case excluded

  /// Reads how a text counts the host; `names` are the names of the host.
  package static func read(_ text: String, host names: [String]) -> HostMention? {
    let text = TokenizedText(text)
    let names = names.map { TokenizedText($0).tokens.map(\.folded) }.filter { !$0.isEmpty }
    for (table, meaning) in [(HostWords.excluding, excluded), (HostWords.including, included)] {
      for index in text.tokens.indices {
        guard let length = table.length(in: text, at: index) else { continue }
        // The host follows after an article or an adjective.
        let places = index + length..<index + length + 5
        if places.contains(where: { isHost(text, at: $0, names) }) { return meaning }
      }
    }
    for index in text.tokens.indices where isHost(text, at: index, names) {
      for place in index + 1...index + 3 {
        if HostWords.excludedAfter.contains(text.word(place)) { return .excluded }
        if HostWords.includedAfter.contains(text.word(place)) { return .included }
      }
    }
    return withoutSpaces(text, names)
  }

  /// Returns whether a text says that a count includes or leaves out something, which may be the host.
  package static func hasPhrase(_ text: String) -> Bool {
    let words = TokenizedText(text)
    let hasWord = words.tokens.indices.contains { index in
      HostWords.excluding.length(in: words, at: index) != nil
        || HostWords.including.length(in: words, at: index) != nil
        || HostWords.includedAfter.contains(words.word(index))
        || HostWords.excludedAfter.contains(words.word(index))
    }
    return hasWord
      || [excludingBefore, excludingAfter, includingBefore, includingAfter].joined()
        .contains { text.contains($0) }
  }

  private static func isHost(_ text: TokenizedText, at index: Int, _ names: [[String]]) -> Bool {
    let word = text.word(index)
    return HostWords.hosts.contains(word) || HostWords.beginnings.contains(where: word.hasPrefix)
      || HostWords.phrases.length(in: text, at: index) != nil
      || names.contains { text.has($0, at: index) }
  }

  private static func withoutSpaces(_ text: TokenizedText, _ names: [[String]]) -> HostMention? {
    let whole = String(String.UnicodeScalarView(text.scalars)).filter { $0 != " " }
    guard whole.unicodeScalars.contains(where: { $0.value >= 0x1100 }) else { return nil }
    let hosts = hostCharacters + names.map { $0.joined() }
    guard let host = hosts.lazy.compactMap({ whole.firstRange(of: $0) }).first else { return nil }
    let (before, after) = (whole[..<host.lowerBound].suffix(6), whole[host.upperBound...].prefix(8))
    if excludingBefore.contains(where: before.contains)
      || excludingAfter.contains(where: after.contains)
    {
      return .excluded
    }
    let isIncluded =
      includingBefore.contains(where: before.contains)
      || includingAfter.contains(where: after.contains)
    return isIncluded ? .included : nil
  }

  private static let excludingBefore = ["不含", "不包括", "除", "不算"]
  private static let excludingAfter = ["제외", "외에", "以外", "除く", "を除", "のほか", "之外"]
  private static let includingBefore = ["包括", "包含", "含"]
  private static let includingAfter = ["포함", "비롯", "を含", "在内", "含む"]

  private static let hostCharacters = [
    "개최도시", "주최도시", "개최지", "주최국", "主办城市", "主辦城市", "东道主", "東道主", "主办方", "開催都市", "開催地",
    "ホスト都市", "主催都市",
  ]
}
