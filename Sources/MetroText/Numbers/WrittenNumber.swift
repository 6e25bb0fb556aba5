/// A whole number as written in a spreadsheet cell or an option: `32`, `３２`, `1,200`, `1 200`,
/// `3947322.0`, `19명`, `32 pax`.
///
/// The whole text must be the number, with at most a word for what it counts.
enum WrittenNumber {
  /// The meaning of a text as a number.
  enum Reading: Equatable {
    case whole(Int, counter: String)
    /// The text has several readings or lost a part, for a reason.
    case unclear(String)
    case none
  }

  static func read(_ text: String) -> Reading {
    guard text.utf8.count <= 60 else { return .none }
    var text = text.trimmingBlanks()
    // 計33名, 共有32名学员
    if let total = totals.first(where: text.hasPrefix) {
      text = String(text.dropFirst(total.count)).trimmingBlanks()
      guard let last = text.last, digit(last) == nil else { return .none }
    }
    let end = text.firstIndex { digit($0) == nil && !isSeparator($0) } ?? text.endIndex
    let number = String(text[..<end]).trimmingBlanks()
    let rest = String(text[end...]).trimmingBlanks()
    if isShortened(number, rest) {
      return .unclear("a spreadsheet program has cut off its last digits")
    }
    // A mark after the number belongs to its counter: 32 pax.
    guard let last = number.last, digit(last) != nil else { return .none }
    return value(of: number, counter: FoldedName.key(of: rest), hasRest: !rest.isEmpty)
  }

  private static func value(of number: String, counter: String, hasRest: Bool) -> Reading {
    guard !hasRest || !counter.isEmpty, !counter.contains(where: \.isNumber) else { return .none }
    var groups: [String] = [""]
    var separators: [Character] = []
    for character in number {
      if let digit = digit(character) {
        groups[groups.count - 1] += String(digit)
      } else {
        separators.append(plain(character))
        groups.append("")
      }
    }
    var hasFraction = false
    if let last = groups.last, let mark = separators.last,
      isFractionOfZeros(last, groups.dropLast()),
      mark == "." || mark == ",", !separators.dropLast().contains(mark)
    {
      groups.removeLast()
      separators.removeLast()
      hasFraction = true
    }
    guard let mark = separators.first else { return whole(groups[0], counter) }
    guard separators.allSatisfy({ $0 == mark }), (1...3).contains(groups[0].count),
      groups[0].first != "0", groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return .none }
    if mark == ".", groups.count == 2, !hasFraction, !CounterTable.groupsWithPoints(counter) {
      return .unclear("the point can separate thousands or begin a fraction")
    }
    return whole(groups.joined(), counter)
  }

  /// Returns whether digits after a mark are a fraction without a value, and not a group of three.
  private static func isFractionOfZeros(_ digits: String, _ head: ArraySlice<String>) -> Bool {
    guard !digits.isEmpty, digits.allSatisfy({ $0 == "0" }) else { return false }
    return digits.count != 3 || (head.first?.count ?? 0) > 3
  }

  private static func whole(_ digits: String, _ counter: String) -> Reading {
    guard digits.count <= 18, let value = Int(digits) else { return .none }
    return .whole(value, counter: counter)
  }

  /// Words directly before a whole number that say that it is a total; the longer ones come first.
  private static let totals = [
    "合計", "合计", "総勢", "総計", "总共", "總共", "共计", "共計", "共有", "计", "計", "共", "총",
  ]

  /// Returns whether a number has an exponent: `3.95E+06`.
  private static func isShortened(_ number: String, _ rest: String) -> Bool {
    guard let first = rest.first, first == "E" || first == "e" else { return false }
    var exponent = rest.dropFirst()
    if let sign = exponent.first, sign == "+" || sign == "-" { exponent.removeFirst() }
    return !number.isEmpty && !exponent.isEmpty && exponent.allSatisfy { digit($0) != nil }
  }

  private static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || ",.'’，．٬٫".contains(character)
  }

  private static func plain(_ separator: Character) -> Character {
    switch separator {
    case "’": "'"
    case "，", "٬": ","
    case "．", "٫": "."
    default: separator.isWhitespace ? " " : separator
    }
  }

  /// Returns the value of a decimal digit of any script; nil for `²` and `三`.
  private static func digit(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      scalar.properties.numericType == .decimal
    else { return nil }
    return character.wholeNumberValue
  }
}

extension WholeNumber {
  /// Reads a number as people write it, if the text has exactly one reading.
  ///
  /// `counting` names what the number counts; only words for it may follow the number. In a field that a person
  /// has chosen, which `isNamed` says, any noun for people can.
  ///
  /// - Throws: `InvalidValue` with the reason, and with the number to take if the text states it with a
  ///   bound or a remark.
  package init(
    written text: String, counting: CountedThing? = nil, isNamed: Bool = false
  ) throws(InvalidValue) {
    let named = { counting.flatMap { isNamed ? CountedNoun.count(text, of: $0) : nil } }
    switch WrittenNumber.read(text) {
    case .whole(let number, let counter):
      guard
        counter.isEmpty || counting.map({ CounterTable.has(counter, for: $0) }) ?? false
          || named() == number
      else {
        throw Self.inexact(text, counting) ?? Self.fault(text, "it is not only a number")
      }
      try self.init(number)
    case .unclear(let reason):
      throw Self.fault(text, reason)
    case .none:
      let text = text.trimmingBlanks()
      if let number = NumberInWords.read(text, counting: counting) ?? named() {
        try self.init(number)
      } else if let fault = Self.inexact(text, counting) {
        throw fault
      } else {
        try self.init(text)
      }
    }
  }

  /// Returns the error of a number with a bound or with a remark: `ca. 20`, `20+`, `30 (14 women)`.
  private static func inexact(_ text: String, _ counting: CountedThing?) -> InvalidValue? {
    guard let counting, text.utf8.count <= 60 else { return nil }
    if let remark = TrailingRemark(text),
      let number = try? WholeNumber(written: remark.base, counting: counting)
    {
      return fault(text, "it is not only a number", suggestion: number.text)
    }
    let numbers = text.split { $0.wholeNumberValue == nil }
    guard numbers.count <= 1, let count = WrittenCount.read(text), count.bound != .exact else {
      return nil
    }
    return fault(text, "it states no exact number", suggestion: String(count.value))
  }

  private static func fault(
    _ text: String, _ reason: String, suggestion: String? = nil
  ) -> InvalidValue {
    InvalidValue(
      text: text, reason: reason, expected: "a whole number such as 16", suggestion: suggestion)
  }
}
