import MetroText

/// A name of a city with words beside it that do not belong to the name: the number of its delegates, how
/// they took part, or a mark of doubt.
struct CityWords {
  /// The text without these words.
  let name: String

  private var delegates: Int?
  private var mode: ModePhrase?
  /// The words as written.
  private let words: String

  /// Returns nil for a text without such words, and for a remark that may say which city is meant.
  init?(_ text: String) {
    if let trailing = TrailingRemark(text) {
      words = trailing.remark
      if let mode = ModePhrase(words) {
        self.mode = mode
        name = trailing.base
        return
      }
      if let mode = ModePhrase(trailing.base) {
        // `Hybrid (Lima)`.
        guard Self.isName(trailing.remark) else { return nil }
        self.mode = mode
        name = trailing.remark
        return
      }
      if let count = Self.count(words) {
        if case .number(let number) = count { delegates = number }
      } else if !(1...3).contains(words.prefix(while: \.isNumber).count) {
        return nil
      }
      // `(2H/1F)` and `(3 dont 1 femme)` say nothing of the place either; `(97400 Réunion)` may.
      name = trailing.base
      return
    }
    if let (name, number, words) = Self.number(behind: text) {
      self.name = name
      delegates = number
      self.words = words
      return
    }
    if let (name, mode, words) = Self.mode(beside: text) {
      self.name = name
      self.mode = mode
      self.words = words
      return
    }
    let marks = text.reversed().prefix { $0.isWhitespace || "?？*＊!！†‡".contains($0) }.count
    guard marks > 0, marks < text.count else { return nil }
    name = String(text.dropLast(marks))
    words = text
  }

  /// Returns whether a part of a list can be a name or a part of one.
  static func isName(_ text: String) -> Bool {
    text.contains { $0.isLetter || $0.isNumber } && ModePhrase(text) == nil
      && ListRemark(text) == nil
  }

  /// Adds what the words say to a city.
  func complete(_ city: inout SheetCity) {
    if let delegates {
      city.delegates = delegates
      city.counted = words
    } else if let mode {
      city.mode = mode
      city.modeWords = words
    } else {
      city.remark = [city.remark, words].compactMap(\.self).joined(separator: ", ")
    }
  }

  private enum Count {
    case number(Int)
    case year
  }

  /// Reads a number of persons: `2`, `1 persona`, `3名`; four digits alone can be a year.
  private static func count(_ text: String) -> Count? {
    let text = text.hasPrefix("×") || text.hasPrefix("x") ? String(text.dropFirst()) : text
    let hasDigits = text.contains(where: \.isNumber)
    guard hasDigits || text.contains(where: \.isWhitespace),
      let number = (try? WholeNumber(written: text, counting: .people))?.value, number <= 9_999
    else { return nil }
    let isYear = (1_900...2_100).contains(number) && !text.contains(where: \.isLetter)
    return isYear ? .year : .number(number)
  }

  /// Reads `Lima: 2` and `Lima x 2`.
  private static func number(behind text: String) -> (name: String, number: Int, words: String)? {
    let digits = text.reversed().prefix(while: \.isNumber).count
    guard (1...3).contains(digits), let number = Int(text.suffix(digits)) else { return nil }
    let rest = String(text.dropLast(digits)).trimmingBlanks()
    guard let mark = rest.last, ":：x×".contains(mark) else { return nil }
    let before = rest.dropLast()
    guard ":：×".contains(mark) || before.last?.isWhitespace == true else { return nil }
    let name = String(before).trimmingBlanks()
    return isName(name) ? (name, number, String(text.suffix(digits))) : nil
  }

  /// Reads `Berlin/Online`, `Valparaíso, Chile & Online` and `Híbrido - Lima, Perú`.
  ///
  /// A place and something online make a hybrid event, unless only a dash or a comma separates them.
  private static func mode(beside text: String) -> (name: String, mode: ModePhrase, words: String)?
  {
    let list = WrittenList(text, .places)
    guard list.count > 1 else { return nil }
    let last = list.count - 1
    for (place, rest, gap) in [(last, 0..<last, last - 1), (0, 1..<list.count, 0)] {
      let words = list.text(of: place..<place + 1)
      guard let mode = ModePhrase(words), case let name = list.text(of: rest), isName(name) else {
        continue
      }
      let isApart = ["-", "–", "—", ",", "，", "、", "،"].contains(list.separator(after: gap))
      return (name, mode == .online && !isApart ? .hybrid : mode, words)
    }
    return nil
  }
}
