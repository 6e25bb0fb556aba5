/// Texts of Office Open XML, in which `_x0041_` stands for `A` (ECMA-376-1:2016, 22.9.2.19).
enum EscapedText {
  /// Adds a text without its escapes.
  static func add(_ bytes: UnsafeBufferPointer<UInt8>, to arena: ByteArena) {
    var start = 0
    var index = 0
    while index + 7 <= bytes.count {
      guard unsafe bytes[index] == UInt8(ascii: "_"), let unit = unsafe unit(bytes, at: index)
      else {
        index += 1
        continue
      }
      unsafe arena.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      index += 7
      if UTF16.isLeadSurrogate(unit), index + 7 <= bytes.count,
        let trail = unsafe self.unit(bytes, at: index), UTF16.isTrailSurrogate(trail)
      {
        arena.append(String(decoding: [unit, trail], as: UTF16.self))
        index += 7
      } else {
        arena.append(String(decoding: [unit], as: UTF16.self))
      }
      start = index
    }
    unsafe arena.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Returns the number of an escape that begins at an index.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
    guard unsafe bytes[index] == UInt8(ascii: "_"), unsafe bytes[index + 1] == UInt8(ascii: "x"),
      unsafe bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for place in index + 2..<index + 6 {
      guard let digit = unsafe Character(Unicode.Scalar(bytes[place])).hexDigitValue else {
        return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
