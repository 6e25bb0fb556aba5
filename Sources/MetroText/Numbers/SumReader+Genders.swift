/// Women and men beside a total: whoever counts both divides the people, whatever words introduce them
/// (`24 Teilnehmende, davon 14 Frauen und 11 Männer`), and a share beside a part follows from both.
extension SumReader {
  /// Women and men who are not as many as the people before them.
  var wrongGenders: WrittenSum? {
    for (index, first) in numbers.enumerated() where first.kind.isGender && first.isExact {
      let rest = numbers[(index + 1)...].filter { $0.kind != .percent }
      guard let second = rest.first, second.isExact, second.kind.isGender,
        second.kind != first.kind, !isApart(first, second), let total = total(before: index)
      else { continue }
      let sum = first.value + second.value
      guard sum != total.value,
        !isOpen(total.value - sum, total.tokens.upperBound..<second.tokens.upperBound)
      else { continue }
      return WrittenSum(
        message: "\(total.value) are stated, but the parts add up to \(sum)",
        excerpt: excerpt(total.tokens.lowerBound..<second.tokens.upperBound))
    }
    return nil
  }

  private func isApart(_ first: Number, _ second: Number) -> Bool {
    (first.tokens.upperBound..<second.tokens.lowerBound).contains { isEnd($0) }
  }

  /// Returns the number of people that women and men divide: the last one before them in the sentence, if a
  /// mark or a word such as `davon` introduces them.
  private func total(before index: Int) -> Number? {
    let start = labelStart(of: numbers[index])
    for total in numbers[..<index].reversed() where total.kind != .percent {
      if total.kind == .cities || total.kind == .countries { continue }
      let between = total.tokens.upperBound..<start
      guard total.isExact, total.value > 1, !total.kind.isGender, total.kind != .part,
        between.lowerBound < between.upperBound, between.count <= 16,
        !between.contains(where: { isEnd($0) })
      else { return nil }
      let hasWord = SumWords.introductions.isBefore(start, in: text)
      let hasMark = isMark(start - 1) && !SumWords.examples.isBefore(start - 1, in: text)
      guard hasWord || total.kind == .people && hasMark else { return nil }
      return total
    }
    return nil
  }

  /// Returns whether a comma, a spaced dash, a bracket or a colon is at a token.
  private func isMark(_ place: Int) -> Bool {
    guard let token = text[place] else { return false }
    if token.folded == "-" { return token.isSpaced }
    return [",", "、", "，", "،", "(", "（", "[", ":", "：", "–", "—", "―", "/"].contains(token.folded)
  }

  /// Returns the first token of a number and of the gender that may stand before it: `여성 14명`.
  private func labelStart(of number: Number) -> Int {
    var start = number.tokens.lowerBound
    while start > 0,
      [":", "：", "=", "性", "生", "子", "士", "学", "员"].contains(text.word(start - 1))
        || SumWords.genders[text.word(start - 1)] != nil
    {
      start -= 1
    }
    return start
  }

  // MARK: - What a number counts

  /// Returns the gender that a label before a number names: `Women: 9`, `男性9名`.
  func genderBefore(_ number: NumberPhrase) -> Kind? {
    let place = number.tokens.lowerBound - 1
    let last = text.word(place)
    if [":", "：", "="].contains(last) {
      // A word after a number is counted by it and is no label: `7 men = 20`.
      return text[place - 2]?.kind == .number ? nil : SumWords.genders[text.word(place - 1)]
    }
    let isSuffix = ["性", "生", "子"].contains(last)
    guard let token = text[isSuffix ? place - 1 : place], token.kind == .character || token.isHangul
    else { return nil }
    return SumWords.genders[token.folded]
  }

  /// Returns the gender that follows a verb or a counter: `14 were women`, `14名女性`, `14명의 여성`.
  func genderAfter(_ word: String, _ end: Int) -> Kind? {
    if SumWords.verbs.contains(word) { return SumWords.genders[text.word(end + 1)] }
    guard text[end]?.kind == .character || text[end]?.isHangul == true || word.hasSuffix("의") else {
      return nil
    }
    let isCounter = ["名", "人", "位", "个", "個", "명의", "명은", "명이"].contains(word)
    guard isCounter else { return nil }
    let next = ["の", "は", "是", "为", "為"].contains(text.word(end + 1)) ? end + 2 : end + 1
    let place = word.hasSuffix("의") && text.word(end) != word ? end : next
    guard let gender = SumWords.genders[text.word(place)] else { return nil }
    // In 男性9名 the word is the label of the next number.
    let isLong = ["性", "生", "子", "士"].contains(text.word(place + 1))
    let hasNumber = text[place + (isLong ? 2 : 1)]?.kind == .number
    return hasNumber ? nil : gender
  }

  // MARK: - Shares of parts

  /// A part of the people whose share beside it is another: `24 participants (14 women, or 68%, ...)`.
  var wrongPartShare: WrittenSum? {
    for (index, share) in numbers.enumerated().dropFirst() where share.kind == .percent {
      let part = numbers[index - 1]
      guard part.kind.isGender || part.unit == "from", part.isExact, isShare(share, of: part),
        let total = people(before: index - 1), total.value >= part.value
      else { continue }
      let percent = Double(part.value) * 100 / Double(total.value)
      guard abs(percent - Double(share.value)) > 1 else { continue }
      return WrittenSum(
        message: "\(part.value) of \(total.value) are \(Int(nearest: percent)) %, "
          + "not \(share.value) %",
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
    if SumWords.ofWords.contains(text.word(after)), SumWords.genders[text.word(after + 1)] == nil {
      return false
    }
    for place in share.tokens.upperBound..<share.tokens.upperBound + 4 {
      guard let token = text[place], token.kind != .mark || token.folded == "%" else { break }
      // "14 women, 42% men" are two shares.
      if let gender = SumWords.genders[token.folded], gender != part.kind { return false }
    }
    return between.contains { place in
      isMark(place) || text.word(place) == "=" || SumWords.orWords.contains(text.word(place))
    }
  }

  /// Returns the last number of people before a part, in its sentence.
  private func people(before index: Int) -> Number? {
    numbers[..<index].last { total in
      total.kind == .people && total.isExact
        && !(total.tokens.upperBound..<numbers[index].tokens.lowerBound).contains { isEnd($0) }
    }
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

extension PhraseTable {
  /// Returns whether a phrase ends directly before a token.
  func isBefore(_ end: Int, in text: TokenizedText) -> Bool {
    (1...5).contains { count in length(in: text, at: end - count) == count }
  }
}
