/// The rules of UTF-8 (The Unicode Standard, table 3-7; RFC 3629, section 4).
enum UTF8Check {
  /// Returns the offset of the first byte that does not begin a well-formed character; `nil` if
  /// none.
  ///
  /// Overlong forms, surrogates, values past U+10FFFF and truncated characters are not well-formed.
  static func firstInvalidOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let text = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset < text.count {
      if offset &+ 8 <= text.count,
        unsafe text.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080
          == 0
      {
        offset &+= 8
        continue
      }
      let length = unsafe characterLength(in: text, at: offset)
      if length == 0 { return offset }
      offset &+= length
    }
    return nil
  }

  /// Returns the length of the character at an offset, in bytes; 0 if it is not well-formed.
  @inline(__always)
  private static func characterLength(in text: UnsafeRawBufferPointer, at offset: Int) -> Int {
    let lead = unsafe text[offset]
    if lead < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF:
      length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default:
      return 0
    }
    guard offset &+ length <= text.count, unsafe second.contains(text[offset &+ 1]) else {
      return 0
    }
    if length > 2, unsafe !Byte.isContinuation(text[offset &+ 2]) { return 0 }
    if length > 3, unsafe !Byte.isContinuation(text[offset &+ 3]) { return 0 }
    return length
  }
}
