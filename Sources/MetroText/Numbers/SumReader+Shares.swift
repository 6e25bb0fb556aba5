/// Percentages beside numbers: `60% women and 50% men`, `12 of the 30 (50%)`, `24 participants (14 women, or 68%)`.
extension SumReader {
  /// Shares of women and of men that do not make a hundred percent.
  var wrongShares: WrittenSum? {
    let shares = numbers.filter { $0.kind == .percent }
    for (one, other) in zip(shares, shares.dropFirst()) {
      guard let first = gender(of: one), let second = gender(of: other), first != second,
        !(one.tokens.upperBound..<other.tokens.lowerBound).contains(where: isEnd),
        abs(one.value + other.value - 100) > 1,
        !isOpen(100 - one.value - other.value, one.tokens.lowerBound..<other.tokens.upperBound)
      else { continue }
      return WrittenSum(
        message: "\(one.value) % and \(other.value) % do not add up to 100 %",
        excerpt: excerpt(one.tokens.lowerBound..<other.tokens.upperBound + 1))
    }
    return nil
  }

  private func gender(of number: Number) -> Kind? {
    // "women: 60 %", "women were 60 %"
    for place in number.tokens.lowerBound - 2..<number.tokens.lowerBound
    where [":", "：", "%", "٪", "were", "are", "="].contains(text.word(place + 1))
      || place + 1 == number.tokens.lowerBound
    {
      if let gender = SumWords.genders[text.word(place)] { return gender }
    }
    for place in number.tokens.upperBound + 1..<number.tokens.upperBound + 5 {
      if text[place]?.kind == .number { return nil }
      if let gender = SumWords.genders[text.word(place)] { return gender }
    }
    return nil
  }

  /// A part of a total whose percentage is another: `12 of the 30 (50%)`, `12 of the 30, or 50 percent`,
  /// `50% of the 30 (12)`.
  var wrongShare: WrittenSum? {
    for (index, share) in numbers.enumerated() where share.kind == .percent {
      guard let (first, second) = shared(by: share, at: index),
        first.isExact, second.isExact, first.kind != .percent, second.kind != .percent
      else { continue }
      let (part, whole) = first.value <= second.value ? (first, second) : (second, first)
      guard whole.value > 0, !share.isShare(of: part, in: whole) else { continue }
      let tokens = [share.tokens, part.tokens, whole.tokens]
      let words =
        tokens.map(\.lowerBound).reduce(Int.max, min)..<tokens.map(\.upperBound).reduce(0, max)
      return WrittenSum(
        message: Self.message(share, part, whole),
        excerpt: excerpt(words.lowerBound..<words.upperBound + 1))
    }
    return nil
  }

  static func message(_ share: Number, _ part: Number, _ whole: Number) -> String {
    let percent = Int(nearest: part.percent(of: whole))
    return "\(part.value) of \(whole.value) are \(percent) %, not \(share.value) %"
  }

  /// Returns the two numbers that a percentage relates to each other.
  private func shared(by share: Number, at index: Int) -> (Number, Number)? {
    if index >= 2 {
      let (first, second) = (numbers[index - 2], numbers[index - 1])
      let between = second.tokens.upperBound..<share.tokens.lowerBound
      let isBracket = [share.tokens.lowerBound - 1, share.tokens.lowerBound - 2]
        .contains { ["(", "（"].contains(text.word($0)) }
      let isRestated =
        between.count <= 6 && between.contains { SumWords.orWords.contains(text.word($0)) }
      if isBracket || isRestated,
        !(first.tokens.upperBound..<share.tokens.lowerBound).contains(where: isEnd)
      {
        let isOf = first.value <= second.value
        let (part, whole) = isOf ? (first, second) : (second, first)
        let isRelated =
          isOf
          ? isOfWord(after: first, before: second)
          : isBracket && whole.kind == .people
            && (part.kind.isGender || part.kind == .people || part.kind == .part)
        if isRelated { return (first, second) }
      }
    }
    if let restated = restated(after: share, at: index) { return restated }
    // 50% of the 30 (12)
    guard index + 2 < numbers.count else { return nil }
    let (whole, part) = (numbers[index + 1], numbers[index + 2])
    let isTight =
      ["(", "（"].contains(text.word(part.tokens.lowerBound - 1))
      && part.tokens.lowerBound - whole.tokens.upperBound <= 3
      && [")", "）"].contains(text.word(part.tokens.upperBound))
    guard isTight, part.value <= whole.value,
      whole.tokens.lowerBound - share.tokens.upperBound <= 4,
      (share.tokens.upperBound..<whole.tokens.lowerBound)
        .contains(where: { SumWords.ofWords.contains(text.word($0)) })
    else { return nil }
    return (whole, part)
  }

  private func isOfWord(after part: Number, before whole: Number) -> Bool {
    let place = part.tokens.upperBound
    return place < whole.tokens.lowerBound
      && (SumWords.ofWords.contains(text.word(place)) || text.word(place) == "/")
      && whole.tokens.lowerBound - place <= 4
  }

  /// A part of the people whose share beside it is another: `24 participants (14 women, or 68%, ...)`.
  var wrongPartShare: WrittenSum? {
    for (index, share) in numbers.enumerated().dropFirst() where share.kind == .percent {
      let part = numbers[index - 1]
      guard part.kind.isGender || part.unit == "from" || isOfThem(part), part.isExact,
        isShare(share, of: part), let total = people(before: index - 1), total.value >= part.value,
        total.value > 0, !share.isShare(of: part, in: total)
      else { continue }
      return WrittenSum(
        message: Self.message(share, part, total),
        excerpt: excerpt(total.tokens.lowerBound..<share.tokens.upperBound + 1))
    }
    return nil
  }

  /// Returns whether a percentage restates the number before it: after a bracket, a comma or a word such as
  /// `soit`.
  private func isShare(_ share: Number, of part: Number) -> Bool {
    let between = part.tokens.upperBound..<share.tokens.lowerBound
    guard !between.isEmpty, between.count <= 6, !between.contains(where: { isEnd($0) }) else {
      return false
    }
    // "12 women, 90% of whom are engineers" have another share.
    let after = share.tokens.upperBound + 1
    let isOfOthers = [SumWords.ofWords, SumWords.origins].contains { $0.contains(text.word(after)) }
    if isOfOthers, SumWords.genders[text.word(after + 1)] == nil { return false }
    for place in share.tokens.upperBound..<share.tokens.upperBound + 4 {
      guard let token = text[place], token.kind != .mark || token.folded == "%" else { break }
      // "14 women, 42% men" are two shares.
      if let gender = SumWords.genders[token.folded], gender != part.kind { return false }
    }
    return between.contains { place in
      isMark(place) || text.word(place) == "=" || SumWords.orWords.contains(text.word(place))
    }
  }

  /// Returns whether a number is a part of the people before it: `eleven of them`.
  private func isOfThem(_ part: Number) -> Bool {
    let end = part.tokens.upperBound
    return SumWords.origins.contains(text.word(end))
      && SumWords.pronouns.contains(text.word(end + 1))
  }

  /// Returns the last number of people before a part: in its sentence, or in the one before if the part is
  /// one of "them".
  private func people(before index: Int) -> Number? {
    var place = numbers[index].tokens.lowerBound
    let first = place - Self.reach
    var ends = isOfThem(numbers[index]) ? 1 : 0
    for total in numbers[..<index].reversed() {
      guard total.tokens.upperBound >= first else { return nil }
      ends -= (total.tokens.upperBound..<place).count(where: isEnd)
      guard ends >= 0 else { return nil }
      if total.kind == .people, total.isExact { return total }
      place = total.tokens.lowerBound
    }
    return nil
  }

  /// Returns a part and its whole after their share: `80% (18 of 24)`, `80 %, soit 18 sur 24`.
  func restated(after share: Number, at index: Int) -> (Number, Number)? {
    guard index + 2 < numbers.count else { return nil }
    let (first, second) = (numbers[index + 1], numbers[index + 2])
    let gap = share.tokens.upperBound..<first.tokens.lowerBound
    let isRestated =
      !gap.isEmpty && gap.count <= 3
      && gap.contains { place in
        isMark(place) || SumWords.orWords.contains(text.word(place))
      }
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    guard isRestated, !between.isEmpty, between.count <= 5,
      !gap.contains(where: { isEnd($0) }), !between.contains(where: { isEnd($0) }),
      first.kind != .percent, second.kind != .percent
    else { return nil }
    let isPartFirst =
      first.value <= second.value && between.contains { SumWords.ofWords.contains(text.word($0)) }
    let isWholeFirst =
      first.value >= second.value
      && between.contains { ["중", "中", "うち", "ち", "가운데"].contains(text.word($0)) }
    return isPartFirst || isWholeFirst ? (first, second) : nil
  }
}

extension SumReader.Number {
  func percent(of whole: Self) -> Double { Double(value) * 100 / Double(whole.value) }

  /// Returns whether a percentage is that of a part, give or take one, or has it within its bound: `more than 80%`.
  func isShare(of part: Self, in whole: Self) -> Bool {
    let percent = part.percent(of: whole)
    return abs(percent - Double(value)) <= 1
      || !isExact && WrittenCount(value: value, bound: bound).admits(Int(nearest: percent))
  }
}
