/// Finds the bytes of a block that need a closer look, eight at a time.
///
/// The marked bytes are the delimiter, the quote, and everything below 0x10, which includes NUL, LF
/// and CR in one comparison. The few other control characters are rare in text, so skipping them
/// costs nothing.
struct ByteMarks {
  /// The number of bytes in a block.
  static let blockLength = 64

  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let everyByte: UInt64 = 0x0101_0101_0101_0101
  private static let highNibbles: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
  private static let everyQuote = everyByte &* UInt64(Byte.quote)

  private let everyDelimiter: UInt64

  init(delimiter: UInt8) {
    everyDelimiter = Self.everyByte &* UInt64(delimiter)
  }

  /// Marks a block: bit `n` of `marks` is set for a marked byte `n`; `isASCII` covers all bytes.
  @inline(__always)
  func block(at bytes: UnsafePointer<UInt8>) -> (marks: UInt64, isASCII: Bool) {
    let words = unsafe UnsafeRawPointer(bytes)
    var marks: UInt64 = 0
    var union: UInt64 = 0
    for index in 0..<8 {
      let word = UInt64(
        littleEndian: unsafe words.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      union |= word
      marks |= Self.gathered(marked(word)) << UInt64(truncatingIfNeeded: index &* 8)
    }
    return (marks, union & Self.highBits == 0)
  }

  /// Returns whether a field of these bytes must be enclosed in quotes (RFC 4180, section 2.6).
  func needsQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = UnsafeRawBufferPointer(bytes)
    guard words.count >= 8 else { return unsafe containsSpecialByte(words) }
    var found: UInt64 = 0
    var offset = 0
    while offset &+ 8 <= words.count {
      found |= marked(unsafe words.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    // The last word overlaps the previous one instead of reading past the end.
    found |= marked(unsafe words.loadUnaligned(fromByteOffset: words.count &- 8, as: UInt64.self))
    // A marked byte may be a control character that needs no quotes.
    return unsafe found != 0 && containsSpecialByte(words)
  }

  private func containsSpecialByte(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let delimiter = UInt8(truncatingIfNeeded: everyDelimiter)
    for offset in 0..<bytes.count {
      let byte = unsafe bytes[offset]
      if byte == delimiter || byte == Byte.quote || byte == Byte.lineFeed
        || byte == Byte.carriageReturn
      {
        return true
      }
    }
    return false
  }

  /// Sets the high bit of each marked byte, and no other bit.
  @inline(__always)
  private func marked(_ word: UInt64) -> UInt64 {
    Self.zeros(of: word ^ everyDelimiter) | Self.zeros(of: word ^ Self.everyQuote)
      | Self.zeros(of: word & Self.highNibbles)
  }

  /// Sets the high bit of each zero byte, and no other bit.
  @inline(__always)
  private static func zeros(of word: UInt64) -> UInt64 {
    ~(((word & lowBits) &+ lowBits) | word | lowBits)
  }

  /// Gathers the high bits of eight bytes into the low byte, in byte order.
  @inline(__always)
  private static func gathered(_ highBits: UInt64) -> UInt64 {
    ((highBits &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
