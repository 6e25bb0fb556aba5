import Foundation

/// Reads and writes degrees as decimals: an optional `-`, digits, and a point between digits.
package enum DecimalDegrees {
  /// The coordinate that a number states.
  package enum Kind: String {
    case latitude
    case longitude

    package var largest: Double { self == .latitude ? 90 : 180 }
    var example: String { self == .latitude ? "37.5665" : "126.978" }
    var letters: (positive: Character, negative: Character) {
      self == .latitude ? ("N", "S") : ("E", "W")
    }
  }

  /// No measurement has more digits, and Double does not store more.
  private static let longest = 40

  package static func value(of text: String, as kind: Kind) throws(InvalidValue) -> Double {
    guard isDecimal(text), let value = Double(text) else {
      throw fault(in: text, "it is not a decimal number of degrees", as: kind)
    }
    guard abs(value) <= kind.largest else {
      throw fault(in: text, outside(kind), as: kind)
    }
    return value == 0 ? 0 : value
  }

  package static func checked(_ degrees: Double, as kind: Kind) throws(InvalidValue) -> Double {
    // NaN fails the comparison as well.
    guard abs(degrees) <= kind.largest else {
      throw fault(in: String(degrees), outside(kind), as: kind)
    }
    return degrees == 0 ? 0 : degrees
  }

  package static func text(of value: Double) -> String {
    let text = String(value)
    guard let mark = text.firstIndex(of: "e") else {
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    let exponent = Int(text[text.index(after: mark)...]) ?? 0
    // Numbers from 1e+16 on, which are not degrees but can be in a file, are whole numbers.
    guard exponent < 0 else { return String(format: "%.0f", value) }
    // Numbers near zero: 1.5e-05 is written 0.000015.
    let digits = text[..<mark].filter { $0 != "." && $0 != "-" }
    let significant = digits.hasSuffix("0") ? String(digits.dropLast()) : digits
    let zeros = String(repeating: "0", count: max(0, -exponent - 1))
    return (value < 0 ? "-0." : "0.") + zeros + significant
  }

  private static func isDecimal(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    var digits = 0
    var points = 0
    var isFirst = true
    for byte in text.utf8 {
      if Byte.isDigit(byte) {
        digits += 1
      } else if byte == Byte.point, digits > 0, points == 0 {
        points = 1
        digits = 0
      } else if byte != Byte.hyphen || !isFirst {
        return false
      }
      isFirst = false
    }
    return digits > 0
  }

  private static func outside(_ kind: Kind) -> String {
    let largest = Int(kind.largest)
    return "a \(kind.rawValue) must be between -\(largest) and \(largest)"
  }

  private static func fault(in text: String, _ reason: String, as kind: Kind) -> InvalidValue {
    InvalidValue(
      text: text,
      reason: text.allSatisfy(\.isWhitespace) ? "a \(kind.rawValue) is not empty" : reason,
      expected: "degrees such as \(kind.example)", suggestion: suggestion(for: text, as: kind))
  }

  /// Repairs a decimal comma, a plus sign, a missing digit next to the point, a typographic minus
  /// and a letter for the direction.
  private static func suggestion(for text: String, as kind: Kind) -> String? {
    guard text.utf8.count <= longest else { return nil }
    var plain = text.filter { !$0.isWhitespace && $0 != "°" }
    if plain.hasPrefix("+") { plain.removeFirst() }
    plain = String(plain.map { $0 == "−" || $0 == "–" ? "-" : $0 })
    if plain.filter({ $0 == "," }).count == 1, !plain.contains(".") {
      plain = String(plain.map { $0 == "," ? "." : $0 })
    }
    if let letter = plain.last?.uppercased().first, !plain.hasPrefix("-") {
      if letter == kind.letters.positive {
        plain.removeLast()
      } else if letter == kind.letters.negative {
        plain = "-" + plain.dropLast()
      }
    }
    if plain.hasPrefix(".") { plain = "0" + plain }
    if plain.hasPrefix("-.") { plain = "-0" + plain.dropFirst() }
    if plain.hasSuffix(".") { plain.removeLast() }
    guard plain != text, isDecimal(plain), let value = Double(plain), abs(value) <= kind.largest
    else { return nil }
    return plain
  }
}
