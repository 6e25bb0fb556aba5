/// The ASCII bytes that the parsers of catalog values use.
package enum Byte {
  @inlinable package static var space: UInt8 { UInt8(ascii: " ") }
  @inlinable package static var percent: UInt8 { UInt8(ascii: "%") }
  @inlinable package static var apostrophe: UInt8 { UInt8(ascii: "'") }
  @inlinable package static var plus: UInt8 { UInt8(ascii: "+") }
  @inlinable package static var hyphen: UInt8 { UInt8(ascii: "-") }
  @inlinable package static var point: UInt8 { UInt8(ascii: ".") }
  @inlinable package static var slash: UInt8 { UInt8(ascii: "/") }
  @inlinable package static var zero: UInt8 { UInt8(ascii: "0") }
  @inlinable package static var colon: UInt8 { UInt8(ascii: ":") }
  @inlinable package static var questionMark: UInt8 { UInt8(ascii: "?") }
  @inlinable package static var at: UInt8 { UInt8(ascii: "@") }
  @inlinable package static var underscore: UInt8 { UInt8(ascii: "_") }
  @inlinable package static var tilde: UInt8 { UInt8(ascii: "~") }
  @inlinable package static var numberSign: UInt8 { UInt8(ascii: "#") }
  @inlinable package static var openingBracket: UInt8 { UInt8(ascii: "[") }
  @inlinable package static var backslash: UInt8 { UInt8(ascii: "\\") }
  @inlinable package static var closingBracket: UInt8 { UInt8(ascii: "]") }
  @inlinable package static var delete: UInt8 { 0x7F }

  @inlinable package static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }
  @inlinable package static func isLowerCaseLetter(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26
  }
  @inlinable package static func isUpperCaseLetter(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "A") < 26
  }
  @inlinable package static func isLetter(_ byte: UInt8) -> Bool {
    isLowerCaseLetter(byte | 0x20) && byte < 0x80
  }
  @inlinable package static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
  }

  @inlinable package static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }

  @inlinable package static func lowered(_ byte: UInt8) -> UInt8 {
    isUpperCaseLetter(byte) ? byte | 0x20 : byte
  }
  @inlinable package static func raised(_ byte: UInt8) -> UInt8 {
    isLowerCaseLetter(byte) ? byte & 0xDF : byte
  }
}
