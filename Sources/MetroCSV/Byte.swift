/// The bytes with a special meaning in CSV.
enum Byte {
  static let nul: UInt8 = 0x00
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22

  /// U+FEFF in UTF-8 (RFC 3629, section 6).
  static let byteOrderMark: InlineArray<3, UInt8> = [0xEF, 0xBB, 0xBF]

  /// Returns whether a byte is a space or a tab.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }

  /// Returns whether a byte is the second or a later byte of a character in UTF-8.
  @inline(__always)
  static func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0xC0 == 0x80
  }
}
