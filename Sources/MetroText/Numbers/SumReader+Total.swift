/// Parts beside a total that words or a sign mark: `12 men and 9 women, 23 in all`, `12 + 9 = 23`.
extension SumReader {
  /// A marked total that the parts before it, or else after it, contradict.
  var wrongTotal: WrittenSum? {
    for (index, total) in numbers.enumerated()
    where total.isExact && total.kind != .percent && !total.kind.isGender && isMarked(total) {
      let (before, after) = (parts(before: index), parts(after: index))
      guard let parts = [before, after].first(where: Self.divide), counts(total, parts)
      else { continue }
      let sum = parts.reduce(0) { $0 + $1.value }
      let ends = parts.map(\.tokens) + [total.tokens]
      let words =
        ends.map(\.lowerBound).reduce(Int.max, min)..<ends.map(\.upperBound).reduce(0, max)
      let isOpen =
        !parts.contains(where: \.kind.isGender)
        && SumWords.open.isIn(TokenizedText(text.written(words)))
      guard isOpen ? sum > total.value : sum != total.value,
        !parts[0].kind.isGender || !self.isOpen(total.value - sum, words)
      else { continue }
      return WrittenSum(
        message: "\(total.value) are stated, but the parts add up to \(sum)",
        excerpt: excerpt(words))
    }
    return nil
  }

  /// Returns whether a total counts what its parts count.
  private func counts(_ total: Number, _ parts: [Number]) -> Bool {
    let isBare = total.unit.isEmpty
    if parts[0].kind.isGender { return isBare || total.kind == .people }
    return isBare || total.unit == parts[0].unit
      || total.kind == .people && (parts[0].kind == .people || parts[0].unit == "from")
      || total.kind == .cities && parts[0].unit == "from"
  }

  /// Returns whether a sign or a word for a total is beside a number.
  func isMarked(_ total: Number) -> Bool {
    let start = total.tokens.lowerBound
    for place in stride(from: start - 1, through: max(0, start - 3), by: -1) {
      guard let token = text[place], token.kind != .number else { break }
      if token.folded == "=" || isTotal(token.folded) { return true }
      if SumWords.totalBefore.length(in: text, at: place) != nil { return true }
    }
    for place in total.tokens.upperBound..<total.tokens.upperBound + 4 {
      guard let token = text[place], token.kind != .number, !["(", ";"].contains(token.folded)
      else { break }
      if SumWords.totalAfter.length(in: text, at: place) != nil { return true }
    }
    return false
  }

  private func isTotal(_ word: String) -> Bool { SumWords.totals.contains(word) }

  private func parts(before index: Int) -> [Number] {
    var parts: [Number] = []
    for place in stride(from: index - 1, through: max(0, index - Self.mostParts), by: -1) {
      let next = numbers[place + 1]
      let isApart = (numbers[place].tokens.upperBound..<next.tokens.lowerBound).contains {
        isEnd($0) && !isLabel(next)
      }
      // Hours of each day are no part of all hours.
      guard !isApart, !isRate(place), belongs(numbers[place], to: parts, of: numbers[index])
      else { break }
      parts.append(numbers[place])
    }
    return parts.reversed()
  }

  private func parts(after index: Int) -> [Number] {
    var parts: [Number] = []
    for place in numbers.indices.dropFirst(index + 1).prefix(Self.mostParts) {
      let last = numbers[place - 1]
      let isApart = (last.tokens.upperBound..<numbers[place].tokens.lowerBound).contains {
        isEnd($0) && !isLabel(numbers[place])
      }
      // What others of the same kind do after a total is no part of it.
      let isPart = numbers[place].kind.isGender || numbers[place].unit == "from"
      guard !isApart, isPart, belongs(numbers[place], to: parts, of: numbers[index]) else { break }
      parts.append(numbers[place])
    }
    return parts
  }

  /// Returns whether a label and a colon are before a number, in which case a semicolon separates the parts.
  private func isLabel(_ number: Number) -> Bool {
    [":", "："].contains(text.word(number.tokens.lowerBound - 1))
  }

  private func belongs(_ part: Number, to parts: [Number], of total: Number) -> Bool {
    guard part.isExact, part.kind != .percent, part.kind != .cities || total.kind == .cities,
      part.kind != .countries || total.kind == .countries
    else { return false }
    guard let first = parts.first else {
      return part.kind.isGender || !part.unit.isEmpty
    }
    if first.kind.isGender { return part.kind.isGender && !parts.contains { $0.kind == part.kind } }
    return part.unit == first.unit && !part.kind.isGender
  }
}
