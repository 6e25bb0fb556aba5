/// Names the ASCII bytes that the values of the catalog are read by.
enum Byte {
  static let space = UInt8(ascii: " ")
  static let percent = UInt8(ascii: "%")
  static let apostrophe = UInt8(ascii: "'")
  static let plus = UInt8(ascii: "+")
  static let hyphen = UInt8(ascii: "-")
  static let point = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let zero = UInt8(ascii: "0")
  static let colon = UInt8(ascii: ":")
  static let questionMark = UInt8(ascii: "?")
  static let at = UInt8(ascii: "@")
  static let underscore = UInt8(ascii: "_")
  static let tilde = UInt8(ascii: "~")
  static let numberSign = UInt8(ascii: "#")
  static let openingBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closingBracket = UInt8(ascii: "]")
  static let delete: UInt8 = 0x7F

  static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }
  static func isLowerCaseLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
  static func isUpperCaseLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }
  static func isLetter(_ byte: UInt8) -> Bool { isLowerCaseLetter(byte | 0x20) && byte < 0x80 }
  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }

  static func lowered(_ byte: UInt8) -> UInt8 { isUpperCaseLetter(byte) ? byte | 0x20 : byte }
  static func raised(_ byte: UInt8) -> UInt8 { isLowerCaseLetter(byte) ? byte & 0xDF : byte }
}
