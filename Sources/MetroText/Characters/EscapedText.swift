/// Characters that a format has written as escapes: `Gesti\u00f3n` of JSON, `Gesti=C3=B3n` of mail.
enum EscapedText {
  static func match(in text: String) -> TextMatch? {
    guard text.contains("\\u") || text.contains("=") else { return nil }
    return escape(in: Array(text.utf8)).map {
      TextMatch(excerpt: $0, message: "\"\($0)\" is an escaped character")
    }
  }

  /// Returns the first escape of a character that is not ASCII.
  private static func escape(in bytes: [UInt8]) -> String? {
    func code(_ index: Int, _ count: Int) -> UInt32? {
      let digits = bytes[min(index, bytes.count)...].prefix(count)
      return digits.count == count
        ? UInt32(String(decoding: digits, as: UTF8.self), radix: 16) : nil
    }
    for index in bytes.indices.dropLast() {
      switch (bytes[index], bytes[index + 1]) {
      case (UInt8(ascii: "\\"), UInt8(ascii: "u")):
        guard let code = code(index + 2, 4), code >= 0x80 else { continue }
        return String(decoding: bytes[index..<index + 6], as: UTF8.self)
      // The first two bytes of a character in UTF-8.
      case (UInt8(ascii: "="), _):
        guard let first = code(index + 1, 2), (0xC2...0xF4).contains(first),
          index + 3 < bytes.count,
          bytes[index + 3] == UInt8(ascii: "="), let second = code(index + 4, 2),
          (0x80...0xBF).contains(second)
        else { continue }
        return String(decoding: bytes[index..<index + 6], as: UTF8.self)
      default: continue
      }
    }
    return nil
  }
}
