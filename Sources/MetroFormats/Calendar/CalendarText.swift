/// Formats the lines of a calendar (RFC 5545, 3.1 and 3.3.11).
enum CalendarText {
  /// The maximum number of octets in a line, without the line break.
  static let longestLine = 75

  /// Escapes a text so that it stays one value on one line.
  ///
  /// Every character that a reader might treat as a line break becomes an escaped line break. Other
  /// control characters, which the RFC does not allow and no command accepts, become U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where last == "\r": break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
        escaped.append(contentsOf: "\\n".unicodeScalars)
      case ",", ";", "\\": escaped.append(contentsOf: ["\\", scalar])
      case "\0"..<"\t", "\u{E}"..<" ", "\u{7F}"..."\u{9F}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
      last = scalar
    }
    return String(escaped)
  }

  /// Folds a line into pieces of at most 75 octets, without splitting a character.
  static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let character = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if length + character.count > longestLine {
        bytes.append(contentsOf: "\r\n ".utf8)
        length = 1
      }
      bytes.append(contentsOf: character)
      length += character.count
    }
    return bytes + "\r\n".utf8
  }
}
