/// A number of things as written in a text: `over 15`, `une trentaine`, `30명 이상`, `七个城市`.
package struct WrittenCount: Equatable, Sendable {
  package let value: Int
  package let bound: Bound

  /// The limit that the number sets for the count.
  package enum Bound: Sendable {
    case exact, atLeast, moreThan, atMost, lessThan, about
    /// A little less, or at most the number itself: `almost 30`.
    case almost
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

  /// Reads the number of a text that has only one and sets a bound with it: `over 25 officials`.
  package static func bound(in text: String) -> WrittenCount? {
    guard text.utf8.count <= 100, let count = read(text), count.bound != .exact else { return nil }
    let text = TokenizedText(text)
    var numbers = 0
    var index = 0
    while index < text.tokens.count {
      let number = NumberPhrase.read(text, at: index)
      if number != nil { numbers += 1 }
      index = number?.tokens.upperBound ?? index + 1
    }
    return numbers == 1 ? count : nil
  }

  /// The smallest count that agrees with the text.
  package var least: Int {
    switch bound {
    case .exact, .atLeast: value
    case .moreThan: value + 1
    case .atMost, .lessThan: 0
    case .about, .almost: value - margin
    }
  }

  /// The largest count that agrees with the text.
  package var most: Int {
    switch bound {
    case .exact, .atMost, .almost: value
    case .lessThan: value - 1
    case .atLeast, .moreThan: .max
    case .about: value + margin
    }
  }

  /// What an approximate number can be away from: 15 % or two, whichever is more.
  private var margin: Int { max(2, value * 15 / 100) }

  /// Returns whether a count agrees with the text.
  package func admits(_ count: Int) -> Bool {
    switch bound {
    case .exact: count == value
    case .atLeast: count >= value
    case .moreThan: count > value
    case .atMost: count <= value
    case .lessThan: count < value
    case .about: abs(count - value) <= margin
    case .almost: count <= value && value - count <= margin
    }
  }

  /// Returns whether one count agrees with two texts: that of an exact one must be within the bound of the
  /// other, and two bounds must leave one, close to either number.
  package func agrees(with other: WrittenCount) -> Bool {
    if bound == .exact { return other.admits(value) }
    if other.bound == .exact { return admits(other.value) }
    return (admits(other.value) || other.admits(value)) && least <= other.most
      && other.least <= most
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
    case .exact, .about, .almost: self
    }
  }
}
