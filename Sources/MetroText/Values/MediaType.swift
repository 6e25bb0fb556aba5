/// A media type as registered by IANA: `application/pdf` (RFC 6838, section 4.2).
package struct MediaType: Hashable, Sendable, CustomStringConvertible {
  /// The type and subtype in lower case; parameters are rejected.
  package let text: String

  package init(_ text: String) throws(InvalidValue) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.isName) else {
      throw InvalidValue(
        text: text, reason: "it is not a media type", expected: "a type such as application/pdf")
    }
    self.text = text.lowercased()
  }

  package var description: String { text }

  /// `restricted-name` of RFC 6838: at most 127 of these characters, the first a letter or digit.
  private static func isName(_ part: Substring) -> Bool {
    guard let first = part.utf8.first, part.utf8.count <= 127 else { return false }
    let isPlain = part.utf8.allSatisfy { isLetterOrDigit($0) || "!#$&-^_.+".utf8.contains($0) }
    return isLetterOrDigit(first) && isPlain
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
