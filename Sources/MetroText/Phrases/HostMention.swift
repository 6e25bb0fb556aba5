/// Whether a count includes the host, in the words of a source: `including the host city`,
/// `sin contar la sede`, `개최 도시를 포함한`, `five guest cities`.
package enum HostMention: Sendable {
  case included
  case excluded
  /// The words may be about the count, or about another number of the sentence.
  case unclear

  /// Reads how a text counts the host; `names` are the names of the host.
  ///
  /// With a number, it reads how the text counts the host in that number. Words that stand beside another
  /// number say nothing of it: of `six officials from seven cities, including the host`, only the seven
  /// count the host.
  package static func read(
    _ text: String, host names: [String], in number: Int? = nil
  ) -> HostMention? {
    let text = TokenizedText(text)
    let reader = HostReader(text, names)
    guard let first = reader.first else {
      return number.map { areGuests($0, in: text) } == true ? .excluded : nil
    }
    guard let number else { return first.isIncluded ? .included : .excluded }
    return HostBinding(text).meaning(of: first, for: number)
  }

  /// Returns whether a remark behind a name says that it is the host: `host`, `ciudad anfitriona`, `개최 도시`.
  package static func isHost(_ remark: String) -> Bool {
    HostReader(TokenizedText(remark), []).hasHost
  }

  /// Returns whether a text counts guests with a number: `five guest cities`, `招待都市5都市`.
  private static func areGuests(_ number: Int, in text: TokenizedText) -> Bool {
    text.tokens.indices.contains { index in
      guard let found = NumberPhrase.read(text, at: index), found.value == number else {
        return false
      }
      if HostWords.guests.length(in: text, at: found.tokens.upperBound) != nil { return true }
      return HostWords.guestCharacters.contains { word in
        text.hasCharacters(word, at: found.tokens.lowerBound - word.unicodeScalars.count)
          || text.hasCharacters(word, at: found.tokens.upperBound)
          || text.hasCharacters(word, at: found.tokens.upperBound + 1)
      }
    }
  }

  /// Returns whether a text says that a count includes or leaves out something, which may be the host.
  package static func hasPhrase(_ text: String) -> Bool {
    let words = TokenizedText(text)
    let hasWord = words.tokens.indices.contains { index in
      HostWords.excluding.length(in: words, at: index) != nil
        || HostWords.including.length(in: words, at: index) != nil
        || HostWords.includedAfter.length(in: words, at: index) != nil
        || HostWords.excludedAfter.length(in: words, at: index) != nil
        || HostWords.others.contains(words.word(index))
    }
    return hasWord || HostReader.hasCharacters(text)
  }
}

/// Finds the words about the host in a text.
struct HostReader {
  /// Words that count the host in or out.
  struct Found {
    let isIncluded: Bool
    let tokens: Range<Int>
    /// Whether the words stand before their number: `개최 도시를 포함한 3개 도시`, `Seoul and six others`.
    let isBefore: Bool
  }

  private let text: TokenizedText
  private let names: [[String]]

  init(_ text: TokenizedText, _ names: [String]) {
    self.text = text
    self.names = names.map { TokenizedText($0).tokens.map(\.folded) }.filter { !$0.isEmpty }
  }

  /// The first words about the host; those that leave it out come first.
  var first: Found? {
    for (table, isIncluded) in [(HostWords.excluding, false), (HostWords.including, true)] {
      for index in text.tokens.indices {
        guard let length = table.length(in: text, at: index) else { continue }
        // The host follows after an article or an adjective.
        for place in index + length..<index + length + 5 where isHost(at: place) {
          return Found(isIncluded: isIncluded, tokens: index..<place + 1, isBefore: false)
        }
      }
    }
    for index in text.tokens.indices where isHost(at: index) {
      if let others = others(after: index) { return others }
      for place in index + 1...index + 4 {
        for (table, isIncluded) in [
          (HostWords.excludedAfter, false), (HostWords.includedAfter, true),
        ] {
          guard let length = table.length(in: text, at: place) else { continue }
          let isBefore = HostWords.isBefore.contains(text.word(place))
          return Found(
            isIncluded: isIncluded, tokens: index..<place + length, isBefore: isBefore)
        }
      }
    }
    return withoutSpaces
  }

  /// Reads `Seoul and six other cities`, whose number leaves the host out.
  private func others(after index: Int) -> Found? {
    for place in index + 1...index + 3 where HostWords.ands.contains(text.word(place)) {
      for start in place + 1...place + 2 {
        guard let number = NumberPhrase.read(text, at: start) else { continue }
        let end = number.tokens.upperBound
        let words = [start - 1, end, end + 1, end + 2]
        let isOther = words.contains { HostWords.others.contains(text.word($0)) }
        return isOther ? Found(isIncluded: false, tokens: index..<start, isBefore: true) : nil
      }
    }
    return nil
  }

  /// Whether the text names the host at all.
  var hasHost: Bool {
    let whole = text.tokens.map(\.folded).joined()
    return text.tokens.indices.contains(where: isHost) || Self.hosts.contains(where: whole.contains)
  }

  private func isHost(at index: Int) -> Bool {
    let word = text.word(index)
    return HostWords.hosts.contains(word) || HostWords.beginnings.contains(where: word.hasPrefix)
      || HostWords.phrases.length(in: text, at: index) != nil
      || names.contains { text.has($0, at: index) || isInflected($0, word) }
  }

  /// Returns whether a word is a name with the ending of a case: `Seulem`, `Сеулом`, `Seul'ü`.
  private func isInflected(_ name: [String], _ word: String) -> Bool {
    guard name.count == 1, let name = name.first, name.count >= 4 else { return false }
    let isOpen = "aeiouyаеиоуыя".contains(name.last ?? " ") && name.count >= 5
    let stem = isOpen ? String(name.dropLast()) : name
    return word.hasPrefix(stem) && word.count - stem.count <= 3
  }
}

/// Scripts without spaces, and Korean, whose particles follow a name directly.
extension HostReader {
  static func hasCharacters(_ text: String) -> Bool {
    [
      excludingBefore, excludingAfter, includingBefore, includingAfter, includingFirst,
      excludingFirst,
    ]
    .joined().contains { text.contains($0) }
  }

  private var withoutSpaces: Found? {
    var letters: [(letter: Character, token: Int)] = []
    for (index, token) in text.tokens.enumerated() {
      for letter in token.folded { letters.append((letter, index)) }
    }
    guard letters.contains(where: { ($0.letter.unicodeScalars.first?.value ?? 0) >= 0x1100 }) else {
      return nil
    }
    let whole = letters.map(\.letter)
    for host in (Self.hosts + names.map { $0.joined() }).map(Array.init) where !host.isEmpty {
      for start in whole.indices where whole[start...].starts(with: host) {
        let end = start + host.count
        let before = String(whole[..<start].suffix(6))
        let after = String(whole[end...].prefix(9))
        guard let isIncluded = Self.isIncluded(before, after) else { continue }
        let last = min(end, letters.count - 1)
        return Found(
          isIncluded: isIncluded, tokens: letters[start].token..<letters[last].token + 1,
          isBefore: true)
      }
    }
    return nil
  }

  private static func isIncluded(_ before: String, _ after: String) -> Bool? {
    let rest = suffixes.first(where: after.hasPrefix).map { String(after.dropFirst($0.count)) }
    let afters = [after, rest].compactMap(\.self)
    if excludingBefore.contains(where: before.contains)
      || excludingAfter.contains(where: after.contains)
      || afters.contains(where: { text in excludingFirst.contains(where: text.hasPrefix) })
    {
      return false
    }
    let isList = afters.contains { text in
      includingFirst.contains { sign in
        text.hasPrefix(sign) && text.dropFirst(sign.count).first.map(isNumber) ?? false
      }
    }
    if isList || includingBefore.contains(where: before.contains)
      || includingAfter.contains(where: after.contains)
    {
      return true
    }
    return nil
  }

  private static func isNumber(_ letter: Character) -> Bool {
    letter.isNumber || "一二三四五六七八九十两兩총모전共計计全".contains(letter)
  }

  private static let excludingBefore = ["不含", "不包括", "不包含", "除", "不算", "未计", "不计"]
  private static let excludingAfter = [
    "제외", "외에", "이외", "빼고", "以外", "除く", "を除", "のほか", "之外", "除外", "抜き",
  ]
  private static let includingBefore = [
    "包括", "包含", "含", "连同", "連同", "加上", "计入", "算上", "以及东道主",
  ]
  private static let includingAfter = [
    "포함", "비롯", "을합쳐", "를합쳐", "까지합쳐", "を含", "在内", "在內", "含む", "を入れ", "を加え", "をはじめ", "込み",
  ]
  /// Words directly after the host and its suffix: `Seoul and others, seven cities`.
  private static let includingFirst = ["등", "等", "など", "をはじめとする", "ら"]
  /// The same, for a number of others: `서울 외 6개 도시`.
  private static let excludingFirst = [
    "외", "와다른", "과다른", "및다른", "와그외", "과그외", "ほか", "と他の", "と他", "とその他", "和其他", "和其它", "及其他",
    "与其他", "與其他", "和另外", "及另外", "和另",
  ]
  /// Kinds of places after a name: `서울시`, `ソウル市`.
  private static let suffixes = ["특별시", "광역시", "시", "특별市", "市", "都", "도시", "城市"]

  private static let hosts = [
    "개최도시", "주최도시", "개최지", "주최국", "개최국", "주최측", "主办城市", "主辦城市", "东道主", "東道主", "主办方", "主办地",
    "举办城市", "舉辦城市", "主办市", "东道城市", "東道城市", "開催都市", "開催地", "ホスト都市", "主催都市", "ホスト市", "開催市",
    "호스트도시", "주관도시",
  ]
}
