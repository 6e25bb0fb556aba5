/// Searches for phrases that state that something is still missing.
package struct PlaceholderScanner {
  private let folded: [UInt32]
  private let text: String

  private init(_ text: String) {
    self.text = text
    folded = FoldedLetter.folded(text)
  }

  /// Returns the first such phrase as written.
  package static func phrase(in text: String) -> String? {
    if let clause = clause(in: text) { return clause }
    guard mayHold(text) else { return nil }
    let scanner = PlaceholderScanner(text)
    guard let range = scanner.range else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
    return String(view)
  }

  /// Returns the text, or the part of it in brackets or after a colon, if that is a clause that leaves
  /// something open and holds no phrase.
  private static func clause(in text: String) -> String? {
    guard text.utf8.count <= 2 * PlaceholderClause.mostBytes else { return nil }
    for part in [text[...]] + text.split(whereSeparator: { "()[]（）【】:：\n".contains($0) }) {
      let part = String(part).trimmingBlanks()
      guard PlaceholderClause.isWhole(part) else { continue }
      return mayHold(part) && PlaceholderScanner(part).range != nil ? nil : part
    }
    return nil
  }

  /// Returns whether a text consists of such phrases, and of words for what is missing.
  package static func isWhole(_ text: String) -> Bool {
    var rest = text.trimmingBlanks()
    var hasPhrase = false
    while let range = mayHold(rest) ? PlaceholderScanner(rest).range : nil {
      hasPhrase = true
      let scalars = rest.unicodeScalars
      rest = String(scalars.prefix(range.lowerBound)) + String(scalars.dropFirst(range.upperBound))
    }
    return hasPhrase && PlaceholderClause.areLabels(rest) || PlaceholderClause.isWhole(text)
  }

  /// Returns whether a text promises that something will follow, rather than that it is missing.
  package static func isAnnouncement(_ text: String) -> Bool {
    let folded = String(
      String.UnicodeScalarView(FoldedLetter.folded(text).compactMap(Unicode.Scalar.init)))
    return PlaceholderPhrase.announcements.contains(where: folded.contains)
  }

  private var range: Range<Int>? {
    if PlaceholderPhrase.wholeTexts.contains(text) { return 0..<folded.count }
    var isInWord = false
    var isASCII = true
    for place in folded.indices {
      let value = folded[place]
      if value >= 0x1100 { isASCII = false }
      if !isInWord, let range = spaced(at: place) ?? signs(at: place) { return range }
      isInWord = isLetter(place)
    }
    return isASCII ? nil : characters()
  }

  private func spaced(at place: Int) -> Range<Int>? {
    guard let phrases = Self.byFirst[folded[place]] else { return nil }
    for phrase in phrases {
      let end = place + phrase.scalars.count
      guard folded[place...].starts(with: phrase.scalars), !isLetter(end),
        !(end + 1 < folded.count && folded[end] == 0x2D && isLetter(end + 1))
      else { continue }
      let isInPlace =
        switch phrase.place {
        case .anywhere: true
        case .edge: isClosed(end) || isOpened(place) || place == 0 && isDash(end)
        case .alone: (place == 0 || isOpened(place)) && isClosed(end)
        }
      if isInPlace && !isStory(place, end) { return place..<end }
    }
    return folded[place...].starts(with: Self.insert) ? insertion(at: place) : nil
  }

  /// Returns whether a phrase is part of a narrative: "were to be announced by the mayor".
  private func isStory(_ place: Int, _ end: Int) -> Bool {
    folded[..<place].suffix(5).elementsEqual(Self.were)
      || folded[..<place].suffix(4).elementsEqual(Self.was)
      || folded[end...].starts(with: Self.by)
  }

  /// Finds `insert the photo here`.
  private func insertion(at place: Int) -> Range<Int>? {
    let rest = folded[place...].prefix(40)
    for start in rest.indices.dropFirst(6) where rest[start...].starts(with: Self.here) {
      let end = start + Self.here.count
      return isLetter(end) ? nil : place..<end
    }
    return nil
  }

  /// Finds `???`, `xxx` and `[...]`.
  private func signs(at place: Int) -> Range<Int>? {
    let value = folded[place]
    if folded[place...].starts(with: Self.todo) { return mark(at: place) }
    guard value == 0x3F || value == 0x78 || value == 0x5B else { return nil }
    if value == 0x5B {
      let isShort = folded[place...].starts(with: [0x5B, 0x2026, 0x5D])
      let isLong = folded[place...].starts(with: [0x5B, 0x2E, 0x2E, 0x2E, 0x5D])
      return isShort ? place..<place + 3 : isLong ? place..<place + 5 : nil
    }
    let end = folded[place...].firstIndex { $0 != value } ?? folded.count
    guard end - place >= 3, !isLetter(end) else { return nil }
    let isAtStart = place == 0 || folded[place - 1] == 0x20 || isOpened(place)
    // XXX is also the Roman numeral thirty.
    let written = text.unicodeScalars.dropFirst(place).first?.value ?? 0
    let isNumeral = written == 0x58 && end - place == 3
    if isNumeral && !((place == 0 || isOpened(place)) && isClosed(end)) { return nil }
    return isAtStart ? place..<end : nil
  }

  /// Finds `TODO` in capitals before a colon or alone; the Spanish word is followed by other words.
  private func mark(at place: Int) -> Range<Int>? {
    let end = place + Self.todo.count
    let written = text.unicodeScalars.dropFirst(place).prefix(Self.todo.count)
    guard written.allSatisfy({ $0.properties.isUppercase }), !isLetter(end) else { return nil }
    let isBeforeColon = end < folded.count && folded[end] == 0x3A
    return isBeforeColon || (place == 0 || isOpened(place)) && isClosed(end) ? place..<end : nil
  }

  private func characters() -> Range<Int>? {
    for place in folded.indices where folded[place] >= 0x3000 {
      for phrase in PlaceholderPhrase.characters where phrase.scalars[0] == folded[place] {
        let end = place + phrase.scalars.count
        guard folded[place...].starts(with: phrase.scalars) else { continue }
        if place > 0, phrase.notAfter.contains(folded[place - 1]) { continue }
        if end < folded.count, phrase.notBefore.contains(folded[end]) { continue }
        return place..<end
      }
      if folded[place...].starts(with: Self.undecided), !isLetter(place + 2),
        place > 0, isOpened(place)
      {
        return place..<place + 2
      }
    }
    return nil
  }

  private func isLetter(_ place: Int) -> Bool {
    guard place < folded.count else { return false }
    let value = folded[place]
    if value < 0x80 { return (0x61...0x7A).contains(value) || (0x30...0x39).contains(value) }
    return Unicode.Scalar(value).flatMap(LetterScript.init) != nil
  }

  private func isDash(_ place: Int) -> Bool {
    guard let mark = folded.dropFirst(place).first(where: { $0 != 0x20 }) else { return false }
    return mark == 0x3A || (0x2012...0x2015).contains(mark) || mark == 0x2D
  }

  /// Returns whether no other text of the same clause follows an index.
  private func isClosed(_ place: Int) -> Bool {
    let rest = folded.dropFirst(place).drop { $0 == 0x20 || $0 == 0x2E || $0 == 0x2026 }
    guard let next = rest.first else { return true }
    return [0x29, 0x5D, 0x7D, 0x3B, 0x7C, 0x0A, 0x3011, 0x300D].contains(next)
  }

  /// Returns whether an index is preceded by an opening bracket, a colon or a spaced dash.
  private func isOpened(_ place: Int) -> Bool {
    let before = folded[..<place]
    guard let last = before.lastIndex(where: { $0 != 0x20 }) else { return false }
    switch before[last] {
    case 0x28, 0x5B, 0x7B, 0x3A, 0x7C, 0x3010, 0x300C, 0x2013, 0x2014: return true
    case 0x2D: return last + 1 < place
    default: return false
    }
  }

  private static let insert = "insert ".unicodeScalars.map(\.value)
  private static let here = " here".unicodeScalars.map(\.value)
  private static let todo = "todo".unicodeScalars.map(\.value)
  private static let were = "were ".unicodeScalars.map(\.value)
  private static let was = "was ".unicodeScalars.map(\.value)
  private static let by = " by ".unicodeScalars.map(\.value)
  private static let undecided = "미정".unicodeScalars.map(\.value)
  private static let byFirst = Dictionary(grouping: PlaceholderPhrase.spaced) { $0.scalars[0] }
}

extension PlaceholderScanner {
  /// Quickly rules out most ASCII texts by the first four letters of each word.
  private static func mayHold(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    let starts = starts
    var isInWord = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 { return true }
      let isLetter = Byte.isLetterOrDigit(byte)
      if isLetter && !isInWord {
        var key: UInt32 = 0
        for offset in 0..<4 {
          let next = index + offset < bytes.count ? bytes[index + offset] : 0
          key = key << 5 | (Byte.isLetter(next) ? UInt32(next & 0x1F) : 0)
        }
        let place = hash(key)
        if starts[place >> 6] >> UInt64(place & 63) & 1 == 1 { return true }
      } else if byte == Byte.questionMark || byte == Byte.openingBracket {
        return true
      }
      isInWord = isLetter
    }
    return false
  }

  /// Returns quickly whether the first word of a text may begin a phrase.
  static func mayStart(_ text: Span<UInt8>) -> Bool {
    var key: UInt32 = 0
    for offset in 0..<4 {
      let next = offset < text.count ? text[offset] : 0
      key = key << 5 | (Byte.isLetter(next) ? UInt32(next & 0x1F) : 0)
    }
    let place = hash(key)
    // A letter with a mark may follow: à venir.
    return starts[place >> 6] >> UInt64(place & 63) & 1 == 1
      || (0..<min(4, text.count)).contains { text[$0] >= 0x80 }
  }

  private static func hash(_ key: UInt32) -> Int { Int((key &* 2_654_435_769) >> 20) }

  /// One bit for the start of each phrase, at the index of its hash.
  private static let starts: InlineArray<64, UInt64> = {
    var bits = InlineArray<64, UInt64>(repeating: 0)
    let others = [insert, todo, [0x78, 0x78, 0x78], [0x78, 0x78, 0x78, 0x78]]
    for phrase in PlaceholderPhrase.spaced.map(\.scalars) + others {
      var key: UInt32 = 0
      for offset in 0..<4 {
        let next = offset < phrase.count ? phrase[offset] : 0
        key = key << 5 | (next >= 0x61 && next <= 0x7A ? next & 0x1F : 0)
      }
      let place = hash(key)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
    return bits
  }()
}
