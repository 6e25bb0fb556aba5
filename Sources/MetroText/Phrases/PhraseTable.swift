/// Phrases that are searched for among the tokens of a text.
struct PhraseTable: Sendable {
  private let byFirst: [String: [[String]]]
  /// Phrases of scripts without spaces, which can begin within a word.
  private let characters: [String]

  /// Creates a table of folded phrases, separated with `;`; their words are separated with spaces.
  init(_ phrases: String, characters: String = "") {
    self.init(
      phrases.split(separator: ";").map { $0.split(separator: " ").map(String.init) }, characters)
  }

  /// Creates a table of phrases as they are written, separated with `;`.
  init(folding phrases: String, characters: String = "") {
    self.init(
      phrases.split(separator: ";").map { TokenizedText(String($0)).tokens.map(\.folded) },
      characters)
  }

  private init(_ words: [[String]], _ characters: String) {
    byFirst = Dictionary(grouping: words) { $0.first ?? "" }
    self.characters = characters.split(separator: ";").map(String.init)
  }

  /// Returns the number of tokens of the longest phrase that starts at a token, or nil.
  func length(in text: TokenizedText, at index: Int) -> Int? {
    byFirst[text.word(index)]?.filter { text.has($0, at: index) }.map(\.count).max()
  }

  /// Returns whether a text contains a phrase, at a token that a condition allows.
  func isIn(_ text: TokenizedText, where allows: (Int) -> Bool = { _ in true }) -> Bool {
    text.tokens.indices.contains { length(in: text, at: $0) != nil && allows($0) }
      || hasCharacters(text)
  }

  private func hasCharacters(_ text: TokenizedText) -> Bool {
    // The first such script is Thai.
    guard !characters.isEmpty, text.scalars.contains(where: { $0.value >= 0xE00 }) else {
      return false
    }
    let whole = String(String.UnicodeScalarView(text.scalars))
    return characters.contains(where: whole.contains)
  }
}
