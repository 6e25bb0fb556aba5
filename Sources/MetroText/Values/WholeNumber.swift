/// A count of persons or places: a whole number from 0 to 1,000,000,000.
///
/// The canonical text has neither leading zeros nor separators.
package struct WholeNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  package static let largest = 1_000_000_000

  package let value: Int

  package init(_ text: String) throws(InvalidValue) {
    var number = 0
    var isNumber = !text.isEmpty
    for byte in text.utf8 {
      guard Byte.isDigit(byte), number <= Self.largest else {
        isNumber = false
        break
      }
      number = number &* 10 &+ Int(byte &- Byte.zero)
    }
    guard isNumber, number <= Self.largest else { throw Self.fault(in: text) }
    value = number
  }

  package init(_ value: Int) throws(InvalidValue) {
    guard (0...Self.largest).contains(value) else { throw Self.fault(in: String(value)) }
    self.value = value
  }

  package var text: String { String(value) }
  package var description: String { text }

  package static func < (left: WholeNumber, right: WholeNumber) -> Bool {
    left.value < right.value
  }

  private static func fault(in text: String) -> InvalidValue {
    let suggestion = suggestion(for: text)
    return InvalidValue(
      text: text, reason: reason(for: text), expected: "a whole number such as 16",
      suggestion: suggestion)
  }

  private static func reason(for text: String) -> String {
    if text.allSatisfy(\.isWhitespace) { return "a number is not empty" }
    if text.utf8.allSatisfy(Byte.isDigit) { return "the largest number is 1,000,000,000" }
    if text.utf8.first == Byte.hyphen, text.utf8.dropFirst().allSatisfy(Byte.isDigit),
      text.utf8.count > 1
    {
      return "this number must not be negative"
    }
    return "a whole number has only digits"
  }

  /// Removes a plus sign, white space, separators of thousands and a fraction of zeros.
  private static func suggestion(for text: String) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    var digits = ""
    var groups: [Int] = [0]
    for character in text.drop(while: { $0.isWhitespace || $0 == "+" }) {
      if let digit = character.wholeNumberValue, (0...9).contains(digit) {
        digits += String(digit)
        groups[groups.count - 1] += 1
      } else if character.isWhitespace || ",.'’_".contains(character) {
        groups.append(0)
      } else {
        return nil
      }
    }
    while groups.last == 0 { groups.removeLast() }
    if groups.count == 2, (1...2).contains(groups[1]), digits.hasSuffix("0") {
      let fraction = digits.suffix(groups[1])
      guard fraction.allSatisfy({ $0 == "0" }) else { return nil }
      digits.removeLast(groups[1])
      groups.removeLast()
    }
    guard let head = groups.first, head > 0, groups.count == 1 || head <= 3,
      groups.dropFirst().allSatisfy({ $0 == 3 }), let number = Int(digits), number <= largest
    else { return nil }
    return String(number)
  }
}
