/// A number of things as written in a text: `over 15`, `une trentaine`, `30명 이상`, `七个城市`.
package struct WrittenCount: Equatable, Sendable {
  package let value: Int
  package let bound: Bound

  /// The limit that the number sets for the count.
  package enum Bound: Sendable {
    case exact, atLeast, moreThan, atMost, lessThan, about
  }

  package init(value: Int, bound: Bound) {
    self.value = value
    self.bound = bound
  }

  /// Reads the first number of a text that counts something; skips years, ordinals and articles.
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
    // An article means one if there is no other number.
    guard let article = text.tokens.first, NumberWordTable.articles.contains(article.folded) else {
      return nil
    }
    return WrittenCount(value: 1, bound: .exact)
  }

  /// The smallest count that agrees with the text.
  package var least: Int {
    switch bound {
    case .exact, .atLeast: value
    case .moreThan: value + 1
    case .atMost, .lessThan: 0
    case .about: value - max(2, value * 15 / 100)
    }
  }

  /// The largest count that agrees with the text.
  package var most: Int {
    switch bound {
    case .exact, .atMost: value
    case .lessThan: value - 1
    case .atLeast, .moreThan: .max
    case .about: value + max(2, value * 15 / 100)
    }
  }

  /// Returns whether a count agrees with the text; `about` allows 15 % or two, whichever is more.
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

extension WrittenCount.Bound {
  /// What the bound means after a word for "not": `not more than`.
  var negated: WrittenCount.Bound {
    switch self {
    case .moreThan: .atMost
    case .lessThan: .atLeast
    case .atLeast: .lessThan
    case .atMost: .moreThan
    case .exact, .about: self
    }
  }
}
