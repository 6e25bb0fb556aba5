/// Parts that are more than their whole: `Of the 28 participants, 32 returned the questionnaire`.
extension SumReader {
  /// Some of a number of people who are more than it.
  var wrongExcess: WrittenSum? {
    for (first, second) in zip(numbers, numbers.dropFirst()) {
      if isOfWhole(first, second) { return excess(first, of: second) }
      if isBehindWhole(second, first) { return excess(second, of: first) }
    }
    return nil
  }

  private func excess(_ part: Number, of whole: Number) -> WrittenSum {
    let start = min(part.tokens.lowerBound, whole.tokens.lowerBound)
    let end = max(part.tokens.upperBound, whole.tokens.upperBound)
    return WrittenSum(
      message: "\(part.value) cannot be part of \(whole.value)", excerpt: excerpt(start..<end))
  }

  private func isMore(_ part: Number, than whole: Number) -> Bool {
    part.isExact && whole.isExact && whole.kind == .people && whole.value > 0
      && part.value > whole.value && part.kind != .percent
  }

  /// Returns whether a number directly before "of the" is more than the people behind it: `32 of
  /// the 28 participants`, `32 de los 28 participantes`.
  private func isOfWhole(_ part: Number, _ whole: Number) -> Bool {
    let between = part.tokens.upperBound..<max(part.tokens.upperBound, whole.tokens.lowerBound)
    return isMore(part, than: whole) && between.count <= 3
      && Self.partitives.contains(between.map(text.word))
  }

  /// Returns whether a number is directly behind "Of the 28 participants" at the start of a
  /// sentence.
  private func isBehindWhole(_ part: Number, _ whole: Number) -> Bool {
    let start = whole.tokens.lowerBound
    let gap = whole.tokens.upperBound..<max(whole.tokens.upperBound, part.tokens.lowerBound)
    guard isMore(part, than: whole), (1...3).contains(gap.count),
      !gap.contains(where: { isEnd($0) })
    else { return false }
    // The noun, and a comma or a verb: "Von 28 Teilnehmern waren 32 zufrieden".
    let words = gap.map(text.word)
    let hasVerb = words.contains(where: SumWords.verbs.contains)
    guard words.count(where: { $0 != "," && !SumWords.verbs.contains($0) }) == 1,
      hasVerb || part.kind.isGender
        || words.contains(",") && Self.predicates.contains(text.word(part.tokens.upperBound))
    else { return false }
    return [2, 1, 3].contains { count in
      guard start >= count, Self.beginnings.contains((start - count..<start).map(text.word)) else {
        return false
      }
      return start == count || isEnd(start - count - 1)
    }
  }

  /// The words between a part and its whole, if nothing but the whole can follow.
  private static let partitives: Set<[String]> = phrases(
    """
    of the;out of;out of the;of these;de los;de las;de les;des;sur les;dos;das;dei;delle;von den;von;aus den;\
    van de;av de;af de;z;ze;из;din cei;dels;dari
    """)

  private static let beginnings: Set<[String]> = phrases(
    """
    of the;of these;out of the;of;de los;de las;de;des;sur les;parmi les;dos;das;dei;delle;von den;von;der;\
    van de;av de;af de;spośród;z;из;dintre cei;dels;dari
    """)

  /// What people do behind their number: "40 proposals" are none of them.
  private static let predicates = SumWords.verbs.union(
    """
    returned answered responded completed filled submitted attended joined received took had \
    have passed rated said respondieron contestaron completaron rellenaron asistieron recibieron \
    tenían han ont étaient haben hatten füllten beantworteten hanno risposero responderam \
    preencheram receberam tinham hebben vulden
    """.split(separator: " ").map { TokenizedText(String($0)).word(0) })

  private static func phrases(_ text: String) -> Set<[String]> {
    Set(text.split(separator: ";").map { TokenizedText(String($0)).tokens.map(\.folded) })
  }
}
