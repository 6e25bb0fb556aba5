/// The words of a title by which it is told whether it is that of the same programme.
struct TitleWords {
  private let words: Set<String>
  private let numbers: Set<String>

  init(_ title: String) {
    let folded = title.folded
    let all = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    numbers = Set(all.filter(Self.isNumber))
      .union(folded.contains("第") ? folded.filter(Self.numerals.contains).map(String.init) : [])
    let hasNoSpaces = title.unicodeScalars.contains { scalar in
      LetterScript(scalar).map { [.han, .kana, .hangul].contains($0) } ?? false
    }
    if hasNoSpaces {
      // Where spaces say little, pairs of letters are compared.
      let letters = Array(all.joined())
      words = Set(zip(letters, letters.dropFirst()).map { "\($0)\($1)" })
    } else {
      let named = Set(all).subtracting(Self.fillers)
      words = named.isEmpty ? Set(all) : named
    }
  }

  /// Whether two titles share at least two thirds of their words, and are not told apart by numbers.
  func areClose(to other: TitleWords) -> Bool {
    if !numbers.isEmpty, !other.numbers.isEmpty, numbers != other.numbers { return false }
    let shared = words.intersection(other.words).count
    return shared > 0 && shared * 3 >= max(words.count, other.words.count) * 2
  }

  private static func isNumber(_ word: String) -> Bool {
    word.allSatisfy(\.isNumber) || ["i", "ii", "iii", "iv", "v"].contains(word)
  }

  private static let numerals: Set<Character> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  /// Words that say nothing about which programme it is.
  private static let fillers: Set<String> = [
    "a", "an", "and", "the", "of", "on", "for", "in", "de", "del", "la", "el", "los", "las", "y",
    "en", "le", "les", "des", "du", "et", "sur", "sobre", "pour", "para",
  ]
}
