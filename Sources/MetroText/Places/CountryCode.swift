/// The two-letter code of a country or area (ISO 3166-1 alpha-2, officially assigned codes and XK).
///
/// Input is accepted in any letter case; the canonical text is upper case.
package struct CountryCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The row of the country in the table, counted from 1.
  private let number: UInt8

  package init(_ text: String) throws(InvalidValue) {
    guard let number = Self.number(of: text) else { throw Self.fault(in: text) }
    self.number = number
  }

  private init(number: UInt8) {
    self.number = number
  }

  /// All codes, in alphabetical order.
  package static let all: [CountryCode] = (1...UInt8(CountryTable.rows.count)).map {
    CountryCode(number: $0)
  }

  package var text: String { CountryTable.rows[Int(number) - 1].code }

  /// The English name in everyday use, such as `South Korea`.
  package var name: String { CountryTable.rows[Int(number) - 1].name }

  package var description: String { text }

  package static func < (left: CountryCode, right: CountryCode) -> Bool {
    left.number < right.number
  }

  /// Returns the row of a code, or nil if the text is not a code.
  package static func number(of text: String) -> UInt8? {
    var place = 0
    var length = 0
    for byte in text.utf8 {
      guard Byte.isLetter(byte), length < 2 else { return nil }
      place = place &* 26 &+ Int((byte | 0x20) &- UInt8(ascii: "a"))
      length &+= 1
    }
    guard length == 2 else { return nil }
    let number = CountryTable.numbers[place]
    return number == 0 ? nil : number
  }

  private static func reason(for text: String) -> String {
    if text.allSatisfy(\.isWhitespace) { return "a country code is not empty" }
    if text.utf8.count == 2, text.utf8.allSatisfy(Byte.isLetter) {
      return "no country has the code \(text.uppercased())"
    }
    // A name that is known, or may be one of several, only has to be a code.
    return text.trimmingBlanks().count > 3 && WrittenCountry.readings(of: text).isEmpty
      ? "no such country" : "a country code has two letters"
  }

  static func fault(in text: String) -> InvalidValue {
    InvalidValue(
      text: text, reason: reason(for: text),
      expected: "a country code of two letters (ISO 3166-1), such as KR",
      suggestion: suggestion(for: text))
  }

  /// Finds the code by name, complete or mistyped, or by another code.
  private static func suggestion(for text: String) -> String? {
    let text = text.trimmingBlanks()
    // The European Union writes EL for Greece.
    if text.uppercased() == "EL" { return "GR" }
    let readings = WrittenCountry.readings(of: text)
    guard readings.isEmpty else { return readings.count == 1 ? readings[0].text : nil }
    guard text.utf8.count <= 100 else { return nil }
    let name = FoldedName.key(of: text)
    // Short names, and foreign names in Latin letters, can be similar to others by accident.
    guard name.utf8.count > 3, text.unicodeScalars.allSatisfy({ $0.value < 0x250 }) else {
      return nil
    }
    return near(name)
  }

  /// Returns the only country with a name that differs in a letter, or in two of at least nine, and begins
  /// alike: other texts, such as `Maryland` and `Thailand`, are similar by accident.
  private static func near(_ name: String) -> String? {
    let written = Array(name.utf8)
    let limit = written.count < 9 ? 1 : 2
    var distance = EditDistance(limit: limit)
    var found: [Int: Set<String>] = [:]
    for length in written.count - limit...written.count + limit {
      for key in CountryNames.latinKeys[length] ?? [] where key.first == written.first {
        guard let edits = distance.edits(written, key) else { continue }
        let codes = CountryNames.codes(of: FoldedName(String(decoding: key, as: UTF8.self)))
        found[edits, default: []].formUnion(codes)
      }
    }
    guard let least = found.keys.min(), let codes = found[least] else { return nil }
    return codes.count == 1 ? codes.first : nil
  }
}
