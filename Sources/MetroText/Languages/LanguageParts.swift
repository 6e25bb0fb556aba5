/// The languages that a cell lists with marks and words between them: `EN, FA`, `español y francés`.
enum LanguageParts {
  /// Returns the texts between the marks and words of a list; one if there are none.
  static func parts(of text: String) -> [String] {
    var parts: [String] = []
    for piece in text.split(whereSeparator: { ",;/&+|·・、，；／\n،؛".contains($0) }) {
      var words: [Substring] = []
      let all = piece.split(whereSeparator: \.isWhitespace)
      for (index, word) in all.enumerated() {
        if conjunctions.contains(word.lowercased()) || isConjunction(index, in: all) {
          parts.append(words.joined(separator: " "))
          words = []
        } else if let name = behindPrefix(word), !words.isEmpty {
          parts.append(words.joined(separator: " "))
          words = [name]
        } else {
          words.append(word)
        }
      }
      parts.append(words.joined(separator: " "))
    }
    return parts.flatMap(joined).map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
  }

  /// Returns the names around a character for "and": `日本語と英語`.
  private static func joined(_ part: String) -> [String] {
    let names = part.split { "と和与與".contains($0) }.map(String.init)
    guard names.count > 1 else { return [part] }
    let isList = names.allSatisfy { !LanguageNames.tags(of: FoldedName($0)).isEmpty }
    return isList ? names : [part]
  }

  /// Returns whether a word that is also a tag is between two names: `suomi ja englanti`, but not `en ja ko`.
  private static func isConjunction(_ index: Int, in words: [Substring]) -> Bool {
    guard betweenNames.contains(String(words[index])), index > 0, index + 1 < words.count else {
      return false
    }
    return [words[index - 1], words[index + 1]].allSatisfy { $0.utf8.count > 3 }
  }

  /// Returns the name of a language behind the letter for "and" in Arabic and Hebrew: `العربية والإنجليزية`.
  private static func behindPrefix(_ word: Substring) -> Substring? {
    guard let first = word.first, ["و", "ו"].contains(first) else { return nil }
    let name = word.dropFirst()
    return LanguageNames.tags(of: FoldedName(String(word))).isEmpty
      && !LanguageNames.tags(of: FoldedName(String(name))).isEmpty ? name : nil
  }

  /// Words between languages, without those that are tags as well.
  private static let conjunctions = ListSeparators.words.subtracting(betweenNames)
    .union(["a", "un", "at", "va", "й", "ו", "และ", "와", "과"])

  /// Words for "and" that are also tags.
  private static let betweenNames: Set<String> = ["ja", "ve", "na"]
}
