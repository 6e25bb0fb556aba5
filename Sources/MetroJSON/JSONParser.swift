/// Reads one JSON object from a text (RFC 8259) strictly, without repairs or guesses.
struct JSONParser {
  /// A member of an object, with the offset in bytes at which its key begins.
  struct Member {
    let key: String
    let value: JSONValue
    let offset: Int
  }

  /// The reason why a text is not JSON, with the offset in bytes of the error.
  struct SyntaxError: Error {
    let kind: JSONError.Kind
    let offset: Int
  }

  private let bytes: [UInt8]
  private var offset = 0

  /// Creates a parser for the bytes of a text, which must be UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the members of the object that makes up the whole text.
  mutating func object() throws(SyntaxError) -> [Member] {
    skipSpace()
    guard next == UInt8(ascii: "{") else { throw fault(.objectNeeded) }
    let members = try members(depth: 1)
    skipSpace()
    guard next == nil else { throw fault(.textAfterObject) }
    return members
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
      offset += 1
    }
  }

  private func fault(_ kind: JSONError.Kind) -> SyntaxError {
    SyntaxError(kind: kind, offset: offset)
  }

  private mutating func take(_ byte: UInt8, _ name: String) throws(SyntaxError) {
    skipSpace()
    guard next == byte else { throw fault(.missing(name)) }
    offset += 1
  }

  private mutating func members(depth: Int) throws(SyntaxError) -> [Member] {
    offset += 1
    var members: [Member] = []
    skipSpace()
    if next == UInt8(ascii: "}") {
      offset += 1
      return []
    }
    while true {
      skipSpace()
      let start = offset
      guard next == UInt8(ascii: "\"") else { throw fault(.missing("a key in quotes")) }
      let key = try string()
      try take(UInt8(ascii: ":"), "a colon")
      members.append(Member(key: key, value: try value(depth: depth), offset: start))
      skipSpace()
      if next == UInt8(ascii: "}") {
        offset += 1
        return members
      }
      try take(UInt8(ascii: ","), "a comma or closing brace")
    }
  }

  private mutating func value(depth: Int) throws(SyntaxError) -> JSONValue {
    skipSpace()
    guard depth < JSONLimits.deepest else { throw fault(.nestedTooDeeply) }
    switch next {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
    case UInt8(ascii: "{"):
      _ = try members(depth: depth + 1)
      return .object
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(SyntaxError) -> JSONValue {
    guard bytes[offset...].starts(with: word.utf8) else { throw fault(.notAValue) }
    offset += word.utf8.count
    return value
  }

  private mutating func array(depth: Int) throws(SyntaxError) -> [JSONValue] {
    offset += 1
    var items: [JSONValue] = []
    skipSpace()
    if next == UInt8(ascii: "]") {
      offset += 1
      return []
    }
    while true {
      items.append(try value(depth: depth))
      skipSpace()
      if next == UInt8(ascii: "]") {
        offset += 1
        return items
      }
      try take(UInt8(ascii: ","), "a comma or closing bracket")
    }
  }

  /// Reads a number: `-`, digits without a leading zero, a fraction and an exponent (section 6).
  private mutating func number() throws(SyntaxError) -> String {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    let isZero = next == UInt8(ascii: "0")
    let whole = skipDigits()
    guard whole > 0, !isZero || whole == 1 else {
      offset = start
      throw fault(.notAValue)
    }
    if next == UInt8(ascii: ".") {
      offset += 1
      guard skipDigits() > 0 else { throw fault(.missing("a digit")) }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { offset += 1 }
      guard skipDigits() > 0 else { throw fault(.missing("a digit")) }
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    return offset - start
  }

  private mutating func string() throws(SyntaxError) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20: throw fault(.controlCharacter)
      default:
        text.append(byte)
        offset += 1
      }
    }
    offset = start
    throw fault(.unterminatedString)
  }

  private mutating func escape() throws(SyntaxError) -> [UInt8] {
    let start = offset
    offset += 1
    let letter = next
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter ?? 0]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      if let scalar = codePoint() { return Array(String(scalar).utf8) }
    default: break
    }
    offset = start
    throw fault(.invalidEscape)
  }

  /// Returns the character after `\u`, from four hexadecimal digits or a surrogate pair.
  private mutating func codePoint() -> Unicode.Scalar? {
    guard let unit = hexadecimal() else { return nil }
    guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
    guard bytes[offset...].starts(with: "\\u".utf8) else { return nil }
    offset += 2
    guard let low = hexadecimal(), (0xDC00...0xDFFF).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    let digits = bytes[offset..<(offset + 4)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    offset += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
