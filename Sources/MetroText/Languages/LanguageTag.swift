/// A language tag of BCP 47 in its canonical case, such as `pt-BR` or `zh-Hans`.
///
/// The tag is well-formed by RFC 5646, section 2.1, without the grandfathered tags: language with
/// extended languages, script, region, variants, extensions, private use. Beyond the grammar, a
/// two-letter language must be in ISO 639-1, a three-letter one must not have a two-letter code
/// (RFC 5646, section 2.2.1), and a two-letter region must be a country of ISO 3166-1. Only the
/// form of scripts, variants and three-letter languages is checked.
package struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// The maximum length of a tag in bytes; the longest that RFC 5646 asks programs to support has
  /// 35.
  package static let longest = 100

  static let expected = "a language tag (BCP 47) such as en, pt-BR or zh-Hans"

  package let text: String

  package init(_ text: String) throws(InvalidValue) {
    if Self.isPlainLanguage(text) {
      self.text = text
      return
    }
    do throws(LanguageTagScanner.Fault) {
      self.text = try LanguageTagScanner.canonical(text)
    } catch {
      throw InvalidValue(
        text: text, reason: error.reason,
        expected: Self.expected,
        suggestion: Self.suggestion(for: text))
    }
  }

  package var description: String { text }

  /// The language without script, region and the rest, such as `zh`; `x` for private use.
  package var language: String { String(text.prefix { $0 != "-" }) }

  /// The English name of a two-letter language, such as `Korean`, or nil for other languages.
  package var name: String? {
    LanguageTagScanner.row(ofLanguage: Array(language.utf8))?.names.first
  }

  private static func isPlainLanguage(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count == 2, let first = bytes.first, let last = bytes.last else { return false }
    return isPlainLanguage(first, last)
  }

  /// Returns whether two bytes are the code of a language in ISO 639-1.
  package static func isPlainLanguage(_ first: UInt8, _ last: UInt8) -> Bool {
    guard Byte.isLowerCaseLetter(first), Byte.isLowerCaseLetter(last) else { return false }
    let a = UInt8(ascii: "a")
    return LanguageTable.numbers[Int(first &- a) &* 26 &+ Int(last &- a)] != 0
  }

  /// Repairs underscores and white space, long codes, and names in place of codes.
  private static func suggestion(for text: String) -> String? {
    guard text.utf8.count <= longest, let name = RecordID.made(from: text)?.text else { return nil }
    if let tag = LanguageTable.tagsByName[name] { return tag }
    if let tag = LanguageTable.codesByLongCode[name] { return tag }
    var parts = text.split { $0 == "-" || $0 == "_" || $0.isWhitespace }.map(String.init)
    if let first = parts.first?.lowercased() {
      parts[0] = LanguageTable.codesByLongCode[first] ?? LanguageTable.tagsByName[first] ?? first
    }
    if let last = parts.last, parts.count > 1, last.uppercased() == "UK" {
      parts[parts.count - 1] = "GB"
    }
    if let tag = try? LanguageTagScanner.canonical(parts.joined(separator: "-")) { return tag }
    // Short names, foreign names in Latin letters and broken tags can be similar to others by
    // accident.
    guard name.utf8.count > 3,
      text.unicodeScalars.allSatisfy({ $0.value < 0x250 && $0 != "-" && $0 != "_" }),
      let near = nearest(name, in: LanguageTable.tagsByName.keys, limit: 1).first
    else { return nil }
    return LanguageTable.tagsByName[near]
  }
}
