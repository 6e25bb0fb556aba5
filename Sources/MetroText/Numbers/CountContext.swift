/// Interprets the words around a number to determine how it counts.
enum CountContext {
  /// Returns whether a number counts things.
  static func isCount(_ number: NumberPhrase, in text: TokenizedText) -> Bool {
    let before = text.word(number.tokens.lowerBound - 1)
    let after = text[number.tokens.upperBound]
    guard let token = text[number.tokens.lowerBound] else { return false }
    if before == "第" || before == "제" { return false }
    switch token.kind {
    case .number:
      if let after, !after.isSpaced {
        if ordinals.contains(after.folded) { return false }
        if ["년", "월", "年", "月"].contains(after.folded) || after.folded.hasPrefix("년") {
          return false
        }
      }
      let isYear = (1950...2099).contains(number.value) && number.tokens.count == 1
      return !(isYear && ["in", "en", "since", "desde", "depuis"].contains(before))
    case .character:
      // Many names contain numerals: 四川, 一带一路. A counter must follow.
      let isWhole = number.tokens.count == text.tokens.count
      let next = after?.folded ?? ""
      if before == "四" || text.has(["四", "国"], at: number.tokens.lowerBound) { return false }
      return isWhole || counters.contains(next)
    case .word where token.isHangul: return isKoreanCount(number, in: text)
    case .word, .mark: return true
    }
  }

  private static func isKoreanCount(_ number: NumberPhrase, in text: TokenizedText) -> Bool {
    let word = text.word(number.tokens.lowerBound)
    let next = text.word(number.tokens.upperBound)
    let isSino = word.unicodeScalars.first.map { NumberWordTable.koreanDigits[$0] != nil } ?? false
    let length = word.count - number.rest.count
    let counter = number.rest.isEmpty ? next : number.rest
    if number.tokens.count == text.tokens.count && number.rest.isEmpty { return true }
    let starts =
      isSino && length == 1 ? ["개"] : ["개", "명", "곳", "도시", "나라", "가지", "분", "팀", "인", "여"]
    guard starts.contains(where: counter.hasPrefix) else { return false }
    // 세계 and 네팔 are not numbers, nor are 한국, 한인 and 세분.
    let isShort = !isSino && length == 1 && !number.rest.isEmpty
    return !isShort || ["개", "명", "곳", "도시", "가지"].contains(where: number.rest.hasPrefix)
  }

  /// Returns the bound that the words before and after a number set.
  static func bound(of number: NumberPhrase, in text: TokenizedText) -> WrittenCount.Bound {
    if let after = boundAfter(number, in: text) { return after }
    let start = number.tokens.lowerBound
    // In "over a dozen" the article is between the two.
    let hasArticle =
      NumberWordTable.articles.contains(text.word(start - 1)) || text.word(start - 1) == "a"
    for place in hasArticle ? [start, start - 1] : [start] {
      let rows = CountBoundTable.before[text.word(place - 1)] ?? []
      guard let row = rows.first(where: { text.has($0.words, at: place - $0.words.count) }) else {
        continue
      }
      // Folding makes Vietnamese "cả", all, the same as "ca", about.
      if row.words == ["ca"], text.written(place - 1..<place).lowercased() != "ca" { continue }
      // `nie więcej niż 30`, `không dưới 30`
      let before = text.word(place - row.words.count - 1)
      return CountBoundTable.negations.contains(before) ? row.bound.negated : row.bound
    }
    return number.isAbout ? .about : .exact
  }

  private static func boundAfter(
    _ number: NumberPhrase, in text: TokenizedText
  ) -> WrittenCount.Bound? {
    let end = number.tokens.upperBound
    if text.word(end) == "+", text[end]?.isSpaced == false { return .atLeast }
    let rows = CountBoundTable.after[text.word(end)] ?? []
    if let row = rows.first(where: { text.has($0.words, at: end) }) { return row.bound }
    // In Korean, Chinese and Japanese, the bound follows the number and its counter.
    var tail = number.rest
    for index in end..<end + 8 {
      guard let token = text[index], token.isHangul || token.kind == .character else { break }
      tail += token.folded
    }
    for (words, bound) in CountBoundTable.tight where words.contains(where: tail.hasPrefix) {
      return bound
    }
    guard text[number.tokens.lowerBound]?.kind != .word || !number.rest.isEmpty || !tail.isEmpty
    else { return nil }
    let near = tail.prefix(7)
    for (word, bound) in CountBoundTable.tail where near.contains(word) { return bound }
    return nil
  }

  private static let ordinals: Set<String> = [
    "st", "nd", "rd", "th", "º", "ª", "°", "er", "ere", "e", "eme", "o", "届", "屆", "회", "차", "%",
  ]

  private static let counters: Set<String> = [
    "个", "個", "箇", "か", "カ", "ヶ", "ヵ", "ケ", "名", "位", "人", "座", "家", "国", "國", "城", "都",
    "项", "項", "组", "組", "余", "餘", "多", "几", "つ",
  ]
}
