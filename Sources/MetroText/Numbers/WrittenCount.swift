/// A number of things as a text says it: `over 15`, `une trentaine`, `30명 이상`, `七个城市`.
package struct WrittenCount: Equatable, Sendable {
  package let value: Int
  package let bound: Bound

  /// How the number limits what was counted.
  package enum Bound: Sendable {
    case exact, atLeast, moreThan, atMost, lessThan, about
  }

  package init(value: Int, bound: Bound) {
    self.value = value
    self.bound = bound
  }

  /// Reads the first number of a text that counts something: no year, no ordinal, no article.
  package static func read(_ text: String) -> WrittenCount? {
    let text = TokenizedText(text)
    var index = 0
    while index < text.tokens.count {
      if let number = NumberPhrase.read(text, at: index) {
        if CountContext.isCount(number, in: text) {
          return WrittenCount(value: number.value, bound: CountContext.bound(of: number, in: text))
        }
        index = number.tokens.upperBound
      } else {
        index += 1
      }
    }
    // An article means one where no other number stands.
    guard let article = text.tokens.first, NumberWordTable.articles.contains(article.folded) else {
      return nil
    }
    return WrittenCount(value: 1, bound: .exact)
  }

  /// Tells whether a count agrees with what the text says; about is within 15 % or two.
  package func admits(_ count: Int) -> Bool {
    switch bound {
    case .exact: count == value
    case .atLeast: count >= value
    case .moreThan: count > value
    case .atMost: count <= value
    case .lessThan: count < value
    case .about: abs(count - value) <= max(2, value * 15 / 100)
    }
  }
}
