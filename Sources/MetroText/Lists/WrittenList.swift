/// A cell that lists several things, cut at every place where a separator can be.
///
/// A separator can also belong to a name: `Brighton and Hove`, `呼和浩特`. So the text of several
/// parts can be restored, and the caller decides which of them are names.
package struct WrittenList: Sendable {
  private let characters: [Character]

  /// Whether no letter is in lower case.
  private let isInCapitals: Bool

  /// The nonempty parts, without surrounding blanks, as ranges of characters.
  private var ranges: [Range<Int>] = []

  package init(_ text: String, _ separators: ListSeparators) {
    characters = Array(text)
    isInCapitals = separators.isOfPersons && !text.contains(where: \.isLowercase)
    var start = 0
    var index = 0
    var depth = 0
    while index < characters.count {
      if Self.opening.contains(characters[index]) { depth += 1 }
      if Self.closing.contains(characters[index]) { depth = max(0, depth - 1) }
      // A remark in brackets belongs to the part before it.
      guard depth == 0, let separator = separator(at: index, separators) else {
        index += 1
        continue
      }
      add(start..<separator.lowerBound)
      start = separator.upperBound
      index = max(index + 1, separator.upperBound)
    }
    add(start..<characters.count)
  }

  package var count: Int { ranges.count }

  /// Returns the text from the first to the last of some consecutive parts as written.
  package func text(of parts: Range<Int>) -> String {
    guard let first = parts.first, let last = parts.last else { return "" }
    return String(characters[ranges[first].lowerBound..<ranges[last].upperBound])
  }

  /// Returns what separates a part from the next one, without blanks; empty after the last part.
  package func separator(after part: Int) -> String {
    guard ranges.indices.contains(part + 1) else { return "" }
    let gap = characters[ranges[part].upperBound..<ranges[part + 1].lowerBound]
    return String(gap.filter { !$0.isWhitespace })
  }

  package var parts: [String] { ranges.indices.map { text(of: $0..<$0 + 1) } }

  private mutating func add(_ range: Range<Int>) {
    var range = range
    while let first = range.first, characters[first].isWhitespace { range.removeFirst() }
    while let last = range.last, characters[last].isWhitespace { range.removeLast() }
    if !range.isEmpty { ranges.append(range) }
  }

  /// Returns the characters of a separator that begins at an index.
  private func separator(at index: Int, _ separators: ListSeparators) -> Range<Int>? {
    let character = characters[index]
    if character.isNewline || separators.marks.contains(character) { return index..<index + 1 }
    if separators.spacedMarks.contains(character), isBlank(index - 1), isBlank(index + 1) {
      return index..<index + 1
    }
    guard separators.hasWords else { return nil }
    if let word = word(at: index, separators) { return word }
    return separators.hasUnspacedWords ? unspacedWord(at: index) ?? particle(at: index) : nil
  }

  /// Finds `and` between blanks.
  private func word(at index: Int, _ separators: ListSeparators) -> Range<Int>? {
    guard index == 0 || isBlank(index - 1), !isBlank(index),
      let end = characters[index...].firstIndex(where: \.isWhitespace), end > index
    else { return nil }
    let written = String(characters[index..<end])
    let word = written.lowercased()
    guard ListSeparators.words.contains(word) else { return nil }
    if separators.isOfPersons {
      let isPart = written != word && !isInCapitals
      if isPart || ListSeparators.wordsInPersons.contains(word) { return nil }
    }
    return index..<end
  }

  /// Finds `和` between characters of the same script.
  private func unspacedWord(at index: Int) -> Range<Int>? {
    guard index > 0 else { return nil }
    for word in ListSeparators.unspacedWords where characters[index...].starts(with: word) {
      let end = index + word.count
      guard end < characters.count, isUnspaced(index - 1), isUnspaced(end) else { continue }
      return index..<end
    }
    return nil
  }

  /// Finds the `와` of `하노이와 자카르타`.
  private func particle(at index: Int) -> Range<Int>? {
    guard ListSeparators.particles.contains(characters[index]), index > 0, !isBlank(index - 1),
      index + 1 < characters.count, isBlank(index + 1)
    else { return nil }
    return index..<index + 1
  }

  private func isBlank(_ index: Int) -> Bool {
    characters.indices.contains(index) && characters[index].isWhitespace
  }

  private func isUnspaced(_ index: Int) -> Bool {
    guard let scalar = characters[index].unicodeScalars.first,
      let script = LetterScript(scalar)
    else { return false }
    return [.han, .kana, .hangul].contains(script)
  }

  private static let opening: Set<Character> = ["(", "（", "["]
  private static let closing: Set<Character> = [")", "）", "]"]
}
