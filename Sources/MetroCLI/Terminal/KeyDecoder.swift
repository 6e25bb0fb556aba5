/// Reads keys from the bytes that a terminal sends (ECMA-48, and the sequences of xterm).
///
/// A character or sequence can be split between two reads.
struct KeyDecoder {
  private var bytes: [UInt8] = []
  /// The bytes of a text that is being pasted; nil if none is.
  private var pasted: [UInt8]?

  /// The largest number of bytes of a sequence; longer ones are dropped.
  private static let longest = 32
  /// The largest number of bytes of a pasted text; the rest is dropped.
  private static let longestPaste = 100_000

  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Whether bytes wait for the rest of a sequence; without more bytes, an escape was a key.
  var isWaiting: Bool { !bytes.isEmpty && pasted == nil }

  /// Takes bytes and returns the keys that are complete.
  mutating func take(_ new: some Sequence<UInt8>) -> [Key] {
    bytes += new
    var keys: [Key] = []
    while !bytes.isEmpty {
      if pasted != nil {
        guard let key = takePasted() else { break }
        keys.append(key)
        continue
      }
      guard let (key, count) = next() else { break }
      bytes.removeFirst(count)
      if let key { keys.append(key) }
    }
    return keys
  }

  /// Returns the keys that the waiting bytes are if no more follow.
  mutating func finish() -> [Key] {
    guard isWaiting else { return [] }
    let isEscape = bytes[0] == 0x1B
    let rest = Array(bytes.dropFirst())
    bytes = []
    guard isEscape else { return [] }
    return [Key.escape] + take(rest)
  }

  private mutating func takePasted() -> Key? {
    let end = Self.pasteEnd
    if let start = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) {
      let all = (pasted ?? []) + bytes[..<start]
      bytes.removeFirst(start + end.count)
      pasted = nil
      return .paste(Self.text(of: all))
    }
    // The last bytes can be the beginning of the end.
    let count = max(0, bytes.count - end.count + 1)
    if pasted?.count ?? 0 < Self.longestPaste { pasted?.append(contentsOf: bytes[..<count]) }
    bytes.removeFirst(count)
    return nil
  }

  private static func text(of bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      .replacing("\r", with: "\n").trimmingPrefix("\n").description
  }

  /// Returns the next key with the number of its bytes, or nil if it is not complete.
  ///
  /// The key is nil for a sequence without meaning.
  private mutating func next() -> (Key?, Int)? {
    switch bytes[0] {
    case 0x0D, 0x0A: (.enter, 1)
    case 0x09: (.tab, 1)
    case 0x08, 0x7F: (.backspace, 1)
    case 0x1B: sequence()
    case 0x01...0x1A: (.control(Character(Unicode.Scalar(bytes[0] + 0x60))), 1)
    case 0x00...0x1F: (nil, 1)
    default: character()
    }
  }

  private func character() -> (Key?, Int)? {
    let first = bytes[0]
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first < 0x80 || first >= 0xC2 else { return (nil, 1) }
    let part = bytes.prefix(count)
    guard part.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return (nil, 1) }
    guard part.count == count else { return nil }
    let text = String(validating: part, as: UTF8.self)
    return (text?.first.map(Key.character), text == nil ? 1 : count)
  }

  /// Reads a sequence that begins with an escape.
  private mutating func sequence() -> (Key?, Int)? {
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "["): return controlSequence()
    // Cursor keys in application mode.
    case UInt8(ascii: "O"):
      guard bytes.count > 2 else { return nil }
      return (Self.letters[bytes[2]], 3)
    // Two keys: an escape, and what follows.
    default: return (.escape, 1)
    }
  }

  private mutating func controlSequence() -> (Key?, Int)? {
    guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return bytes.count > Self.longest ? (nil, bytes.count) : nil
    }
    let count = end + 1
    if bytes.starts(with: Self.pasteStart) {
      pasted = []
      return (nil, count)
    }
    guard bytes[end] == UInt8(ascii: "~") else { return (Self.letters[bytes[end]], count) }
    let number = bytes[2..<end].prefix { $0 != UInt8(ascii: ";") }
    return (Self.numbers[String(decoding: number, as: UTF8.self)], count)
  }

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  private static let numbers: [String: Key] = [
    "1": .home, "7": .home, "4": .end, "8": .end, "3": .delete, "5": .pageUp, "6": .pageDown,
  ]
}
