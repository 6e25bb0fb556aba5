/// The set of characters of a string that are escaped.
package enum JSONEscaping: Sendable {
  /// The characters that must be escaped (RFC 8259, section 7): quote, backslash and C0 controls.
  case required

  /// The required characters and those that could control a terminal or reorder its text.
  ///
  /// The latter are DEL, the C1 control characters, line separators, and directional embeddings,
  /// overrides and isolates.
  case terminalSafe

  /// The characters of ``terminalSafe`` and `<`, so that no text ends the element of a page in which
  /// the JSON stands.
  case pageSafe
}

extension [UInt8] {
  /// Appends a text as a JSON string in quotes.
  package mutating func append(
    jsonString text: String, escaping: JSONEscaping = .terminalSafe
  ) {
    var text = text
    text.withUTF8 { bytes in unsafe append(jsonString: bytes, escaping: escaping) }
  }

  /// Appends a text in UTF-8 as a JSON string in quotes.
  package mutating func append(
    jsonString text: UnsafeBufferPointer<UInt8>, escaping: JSONEscaping = .terminalSafe
  ) {
    append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < text.count {
      guard let character = unsafe JSONEscaping.escaped(at: index, in: text, escaping) else {
        index &+= 1
        continue
      }
      unsafe append(contentsOf: text[start..<index])
      append(jsonEscape: character.value)
      index &+= character.length
      start = index
    }
    unsafe append(contentsOf: text[start...])
    append(UInt8(ascii: "\""))
  }

  private mutating func append(jsonEscape value: UInt16) {
    append(UInt8(ascii: "\\"))
    switch value {
    case 0x22, 0x5C: append(UInt8(truncatingIfNeeded: value))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append(UInt8(ascii: "u"))
      var shift: UInt16 = 16
      while shift > 0 {
        shift -= 4
        append(JSONEscaping.digits[Int(value >> shift & 0xF)])
      }
    }
  }
}

extension JSONEscaping {
  fileprivate static let digits: InlineArray<16, UInt8> = [
    0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66,
  ]

  /// Returns the character at an index if it is escaped, with its length in bytes.
  @inline(__always)
  fileprivate static func escaped(
    at index: Int, in text: UnsafeBufferPointer<UInt8>, _ escaping: JSONEscaping
  ) -> (value: UInt16, length: Int)? {
    let byte = unsafe text[index]
    if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      return (UInt16(byte), 1)
    }
    if byte == UInt8(ascii: "<"), escaping == .pageSafe { return (UInt16(byte), 1) }
    guard byte >= 0x7F, escaping != .required else { return nil }
    return unsafe driving(byte, at: index, in: text)
  }

  /// Returns the character at an index if it could control a terminal, with its length in bytes.
  private static func driving(
    _ byte: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (value: UInt16, length: Int)? {
    switch byte {
    case 0x7F: return (0x7F, 1)
    case 0xC2 where index + 1 < text.count:
      let next = unsafe text[index + 1]
      return next < 0xA0 ? (UInt16(next), 2) : nil
    case 0xE2 where index + 2 < text.count:
      let last = unsafe text[index + 2]
      switch unsafe text[index + 1] {
      case 0x80 where (0xA8...0xAE).contains(last): return (0x2000 | UInt16(last & 0x3F), 3)
      case 0x81 where (0xA6...0xA9).contains(last): return (0x2040 | UInt16(last & 0x3F), 3)
      default: return nil
      }
    default: return nil
    }
  }
}
