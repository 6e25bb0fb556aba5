/// Decides which number of a text words about the host are about: the one beside which they stand.
struct HostBinding {
  private let text: TokenizedText
  private let numbers: [SumReader.Number]
  private let reader: SumReader

  init(_ text: TokenizedText) {
    self.text = text
    reader = SumReader(text)
    numbers = reader.numbers.filter { $0.kind != .percent }
  }

  /// Returns what words about the host mean for one number; nil if they are about another.
  func meaning(of words: HostReader.Found, for number: Int) -> HostMention? {
    let plain: HostMention = words.isIncluded ? .included : .excluded
    guard let (bound, isClear) = neighbor(of: words) else { return plain }
    // "Six cities and the host" and "Seoul and six others" are seven.
    if !words.isIncluded, bound.value + 1 == number { return .included }
    if bound.value == number { return isClear ? plain : .unclear }
    let isOther = numbers.contains { $0.value == number }
    // The number is written in a way that is not read.
    guard isOther else { return numbers.count == 1 ? plain : .unclear }
    return isClear ? nil : .unclear
  }

  /// Returns the number beside which words stand, and whether they can be about no other.
  private func neighbor(
    of words: HostReader.Found
  ) -> (number: SumReader.Number, isClear: Bool)? {
    let before = numbers.last { number in
      number.tokens.upperBound <= words.tokens.lowerBound
        && !(number.tokens.upperBound..<words.tokens.lowerBound).contains(where: reader.isEnd)
    }
    let after = numbers.first { number in
      number.tokens.lowerBound >= words.tokens.upperBound - 1
        && !(words.tokens.upperBound..<max(words.tokens.upperBound, number.tokens.lowerBound))
          .contains(where: reader.isEnd)
    }
    if words.isBefore, let after, isBeside(words, after) { return (after, true) }
    guard let before else { return after.map { ($0, isClear($0)) } }
    let distance = words.tokens.lowerBound - before.tokens.upperBound
    return (before, isClear(before) && distance <= 14)
  }

  /// Returns whether only a few words and no mark are between words and a number after them.
  private func isBeside(_ words: HostReader.Found, _ number: SumReader.Number) -> Bool {
    guard words.tokens.upperBound <= number.tokens.lowerBound else { return true }
    let between = words.tokens.upperBound..<number.tokens.lowerBound
    let isDense = text[number.tokens.upperBound]?.kind == .character
    return between.count <= (isDense ? 8 : 3)
      && !between.contains { text[$0]?.kind == .mark }
  }

  /// Returns whether words about the host are surely about a number: a city is among cities, and not among
  /// people whom a text counts beside them.
  private func isClear(_ number: SumReader.Number) -> Bool {
    guard number.kind == .people || number.kind.isGender else { return true }
    return !numbers.contains { $0.kind == .cities || $0.kind == .countries }
  }
}
