/// Whole words, and beginnings of words.
struct WordStems: Sendable {
  let exact: Set<String>
  private let stems: [Character: [String]]

  init(_ text: String) {
    var exact: Set<String> = []
    var stems: [Character: [String]] = [:]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let key = TokenizedText(String(word.filter { $0 != "*" })).tokens.map(\.folded).joined()
      guard let first = key.first else { continue }
      if word.hasSuffix("*") {
        stems[first, default: []].append(key)
      } else {
        exact.insert(key)
      }
    }
    self.exact = exact
    self.stems = stems
  }

  func contains(_ word: String) -> Bool {
    if exact.contains(word) { return true }
    return word.first.flatMap { stems[$0] }?.contains(where: word.hasPrefix) ?? false
  }
}
