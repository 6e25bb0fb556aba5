/// Hours in all beside those of each day: `4 days of 6 hours, 28 hours in total`, `4일간 하루 6시간씩 총 28시간`.
extension SumReader {
  /// Hours in all that are not those of one day, or one session, times the number of days or sessions.
  ///
  /// The sentence states one number of each, and says nothing of groups, breaks or further hours.
  var wrongHours: WrittenSum? {
    for (index, each) in numbers.enumerated() where isRate(index) {
      let others = max(0, index - Self.mostHours)..<min(numbers.count, index + Self.mostHours + 1)
      let near = others.filter { $0 != index && isNear(numbers[$0], each) }
      let hours = near.filter { isHours($0) }
      let lengths = near.filter { unit(at: $0) != nil && !isLabelOfRate($0) }
      guard hours.count == 1, lengths.count == 1, let total = hours.first.map({ numbers[$0] }),
        let length = lengths.first.map({ numbers[$0] }), each.isExact, total.isExact,
        length.isExact, length.value > 1, ![each, total, length].contains(where: isEndOfRange),
        total.value > each.value, isHoursInAll(total, length)
      else { continue }
      let words = range(of: [each, total, length])
      let (product, isTooLarge) = each.value.multipliedReportingOverflow(by: length.value)
      // "6 hours a day, 4 on Friday" have another number between them.
      let inside = near.filter {
        !isLabelOfRate($0) && words.contains(numbers[$0].tokens.lowerBound)
          && LengthReader.unit(text.word(numbers[$0].tokens.upperBound)) != .week
      }
      guard !isTooLarge, product != total.value, inside.count == 2,
        !hasException(near: words, unit(at: lengths[0]))
      else { continue }
      return WrittenSum(
        message: "\(total.value) hours are stated, but \(length.value) times \(each.value) is "
          + "\(product)",
        excerpt: text.written(words.lowerBound..<end(ofHours: words.upperBound)))
    }
    return nil
  }

  private func range(of numbers: [Number]) -> Range<Int> {
    let start = numbers.map(\.tokens.lowerBound).reduce(Int.max, min)
    return start..<numbers.map(\.tokens.upperBound).reduce(start, max)
  }

  private func isNear(_ number: Number, _ other: Number) -> Bool {
    let start = min(number.tokens.upperBound, other.tokens.upperBound)
    let end = max(number.tokens.lowerBound, other.tokens.lowerBound)
    return end - start <= Self.longestHours && !(start..<max(start, end)).contains { isEnd($0) }
  }

  /// Returns the token behind the noun after the last number.
  private func end(ofHours end: Int) -> Int {
    guard let token = text[end] else { return end }
    switch token.kind {
    case .word: return end + 1
    case .character: return end + (isHourNoun(end) ? 2 : 1)
    default: return text[end + 1]?.kind == .word && !token.isSpaced ? end + 2 : end
    }
  }

  // MARK: - What the numbers count

  /// Returns whether a number counts hours.
  func isHours(_ index: Int) -> Bool {
    let end = numbers[index].tokens.upperBound
    let isHyphen = text.word(end) == "-" && text[end]?.isSpaced == false
    return isHourNoun(isHyphen ? end + 1 : end)
  }

  private func isHourNoun(_ place: Int) -> Bool {
    guard let token = text[place] else { return false }
    return token.isHangul
      ? token.folded.hasPrefix("시간")
      : HourWords.hours.contains(token.folded)
        || ["小时", "小時", "时间", "時間"].contains { text.hasCharacters($0, at: place) }
  }

  /// Returns the kind of time that a number counts: days or sessions.
  private func unit(at index: Int) -> HourWords.Unit? {
    HourWords.unit(text, at: numbers[index].tokens.upperBound)
  }

  /// Returns whether a number ends a range: `4 to 5 days`, `6-7 hours`.
  func isEndOfRange(_ number: Number) -> Bool {
    let start = number.tokens.lowerBound
    return text[start - 2]?.kind == .number
      && (HourWords.ranges.contains(text.word(start - 1))
        || SumWords.orWords.contains(text.word(start - 1)))
  }

  /// Returns whether a number is that of `1日6時間`.
  private func isLabelOfRate(_ index: Int) -> Bool {
    guard numbers[index].value == 1,
      let next = numbers.indices.contains(index + 1) ? index + 1 : nil
    else { return false }
    return isHours(next) && numbers[next].tokens.lowerBound <= numbers[index].tokens.upperBound + 4
      && !(numbers[index].tokens.upperBound..<numbers[next].tokens.lowerBound)
        .contains { [",", "、", "，"].contains(text.word($0)) }
  }

  /// Returns whether a number counts the hours of each day or session: a word beside it says so, or it is
  /// directly behind their number.
  func isRate(_ index: Int) -> Bool {
    guard isHours(index), (1...24).contains(numbers[index].value) else { return false }
    let number = numbers[index]
    let start = number.tokens.lowerBound
    if HourWords.before.isBefore(start, in: text) { return true }
    let end = end(ofHours: number.tokens.upperBound)
    if text.word(end - 1).hasSuffix("씩") { return true }
    for place in end..<end + 2 where HourWords.after.length(in: text, at: place) != nil {
      return true
    }
    guard index > 0, isLabelOfRate(index - 1) || unit(at: index - 1) != nil else { return false }
    if isLabelOfRate(index - 1) { return true }
    let between = numbers[index - 1].tokens.upperBound + 1..<start
    return between.count >= 1 && between.count <= 4
      && between.allSatisfy { HourWords.joints.contains(text.word($0)) }
  }

  /// Returns whether a number is that of all hours: a word, a bracket or a sign beside it says so, or a colon
  /// or bracket behind it introduces the days.
  private func isHoursInAll(_ total: Number, _ length: Number) -> Bool {
    if isMarked(total) { return true }
    let before = text.word(total.tokens.lowerBound - 1)
    if ["(", "（", "="].contains(before) || SumWords.orWords.contains(before) { return true }
    return total.tokens.upperBound < length.tokens.lowerBound
      && [":", "：", "(", "（"].contains(text.word(length.tokens.lowerBound - 1))
  }

  /// Returns whether the sentence mentions groups, breaks, half days or further hours.
  private func hasException(near words: Range<Int>, _ unit: HourWords.Unit?) -> Bool {
    var (start, end) = (words.lowerBound, words.upperBound)
    while start > 0, words.lowerBound - start < Self.longestHours, !isEnd(start - 1) { start -= 1 }
    while end < text.tokens.count, end - words.upperBound < Self.longestHours, !isEnd(end) {
      end += 1
    }
    let sentence = TokenizedText(text.written(start..<end))
    return HourWords.hasWeek(sentence, unit) || HourWords.exceptions.isIn(sentence)
      || sentence.tokens.contains { HourWords.exceptionStems.contains($0.folded) }
  }

  /// The most numbers before and after the hours of each day that are read.
  private static let mostHours = 8

  /// The most tokens between two of the numbers.
  private static let longestHours = 14
}
