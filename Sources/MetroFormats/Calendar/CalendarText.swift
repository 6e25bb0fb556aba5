/// The lines of a calendar (RFC 5545, 3.1 and 3.3.11).
enum CalendarText {
  /// The most octets of a line without its end.
  static let longestLine = 75

  /// Writes a text so that it stays one value of one line.
  ///
  /// Whatever a reader might take for the end of a line is written as one; the other control
  /// characters, which the RFC does not allow in a text and no command lets in, become U+FFFD.
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

  /// Folds a line: no piece is longer than 75 octets, and no character is cut.
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
