/// Women and men beside a total: whoever counts both divides the people, whatever words introduce them
/// (`24 Teilnehmende, davon 14 Frauen und 11 Männer`).
extension SumReader {
  /// Women and men who are not as many as the people before them.
  var wrongGenders: WrittenSum? {
    for (index, first) in numbers.enumerated() where first.kind.isGender && first.isExact {
      let second = numbers[(index + 1)...].first { $0.kind != .percent }
      guard let second, second.isExact, second.kind.isGender,
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
    for total in numbers[..<index].reversed() {
      guard total.tokens.upperBound >= start - Self.reach else { return nil }
      if [.percent, .cities, .countries].contains(total.kind) { continue }
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
  func isMark(_ place: Int) -> Bool {
    guard let token = text[place] else { return false }
    if token.folded == "-" { return token.isSpaced }
    return [",", "、", "，", "،", "(", "（", "[", ":", "：", "–", "—", "―", "/"].contains(token.folded)
  }

  /// Returns the first token of a number and of the gender that may stand before it: `여성 14명`,
  /// `Women: 9`.
  private func labelStart(of number: Number) -> Int {
    var start = number.tokens.lowerBound
    while start > 0 {
      let word = text.word(start - 1)
      // A colon without such a label introduces the parts: `24 officials: 9 women`.
      let isColon = [":", "：", "="].contains(word)
      let isLabel =
        isColon
        ? endsGender(start - 1)
        : SumWords.genders[word] != nil || ["性", "生", "子", "士", "学", "员"].contains(word)
      guard isLabel else { break }
      start -= 1
    }
    return start
  }

  /// Returns whether a word for a gender ends before a token: `Women`, `女性`.
  private func endsGender(_ end: Int) -> Bool {
    let isSuffix = ["性", "生", "子", "士"].contains(text.word(end - 1))
    return SumWords.genders[text.word(isSuffix ? end - 2 : end - 1)] != nil
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
}

extension PhraseTable {
  /// Returns whether a phrase ends directly before a token.
  func isBefore(_ end: Int, in text: TokenizedText) -> Bool {
    (1...5).contains { count in length(in: text, at: end - count) == count }
  }
}
