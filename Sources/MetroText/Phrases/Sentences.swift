extension TokenizedText {
  /// The ranges of tokens of the sentences, without the marks that end them.
  ///
  /// The point of a day, of a short word or of an abbreviation before a number ends none: `22. Mai`,
  /// `2021 r.`, `Nov. 28`.
  var sentences: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where endsSentence(index) {
      if start < index { found.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { found.append(start..<tokens.count) }
    return found
  }

  private func endsSentence(_ index: Int) -> Bool {
    guard tokens[index].kind == .mark else { return false }
    switch tokens[index].folded {
    case "。", "！", "？", "；", "!", "?", ";", "\n", "\r\n", "\r": return true
    case "…": return isOmission(index)
    case ".":
      if self[index + 1]?.folded == ".", isOmission(index) { return true }
    default: return false
    }
    guard let next = self[index + 1] else { return true }
    guard next.isSpaced, let before = self[index - 1] else { return false }
    switch before.kind {
    case .number:
      return before.folded.utf8.count == 4 && next.kind != .number && !isMonth(index + 1)
    case .word:
      let isShort = before.folded.unicodeScalars.count <= 2 && !before.isHangul
      return !isShort && (next.kind != .number || before.folded.unicodeScalars.count > 4)
    default: return true
    }
  }

  /// Returns whether a token is a month in small letters, as in the Hungarian `2021. szeptember 20`.
  private func isMonth(_ index: Int) -> Bool {
    MonthNames.number(word(index)) != nil && written(index..<index + 1).first?.isLowercase == true
  }

  /// Returns whether a point or an ellipsis in brackets says that words are left out, with ends of sentences
  /// among them: `[...]`.
  private func isOmission(_ index: Int) -> Bool {
    ["[", "("].contains(word(index - 1))
  }
}
