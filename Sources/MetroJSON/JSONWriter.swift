/// Writes JSON (RFC 8259) value by value into memory, and adds commas, colons and escapes.
///
/// The caller must balance begin and end calls, and write a key before each value of an object. To
/// write more than fits into memory, take ``bytes`` from time to time and remove them.
package struct JSONWriter: Sendable {
  /// The space between two values on a line.
  package enum Spacing: Sendable {
    /// `{"a":1,"b":2}`
    case compact
    /// `{"a": 1, "b": 2}`
    case spaced
  }

  /// The bytes that have been written and not been taken yet.
  package var bytes: [UInt8] = []

  private let isSpaced: Bool
  private let escaping: JSONEscaping
  private var needsComma = false

  package init(_ spacing: Spacing, escaping: JSONEscaping = .terminalSafe) {
    isSpaced = spacing == .spaced
    self.escaping = escaping
  }

  /// Discards the written bytes and starts another document in the same memory.
  package mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  // MARK: - Objects and arrays

  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  package mutating func endObject() { end(UInt8(ascii: "}")) }

  package mutating func beginArray() { begin(UInt8(ascii: "[")) }

  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the key of the value that follows.
  package mutating func key(_ name: String) {
    separate()
    bytes.append(jsonString: name, escaping: escaping)
    bytes.append(UInt8(ascii: ":"))
    if isSpaced { bytes.append(UInt8(ascii: " ")) }
    needsComma = false
  }

  /// Starts a line for the next key or element, indented by a number of spaces.
  package mutating func breakLine(indent: Int) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    appendLineBreak(indent)
  }

  /// Starts a line for the end of an object or array, unless it is empty.
  package mutating func breakLineBeforeEnd(indent: Int) {
    if needsComma { appendLineBreak(indent) }
  }

  /// Ends a document, so that another one may follow.
  package mutating func endDocument() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  // MARK: - Values

  package mutating func string(_ text: String) {
    separate()
    bytes.append(jsonString: text, escaping: escaping)
  }

  /// Writes a text in UTF-8.
  package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    unsafe bytes.append(jsonString: text, escaping: escaping)
  }

  /// Writes a number from its digits, which are not checked.
  package mutating func number(_ digits: String) {
    separate()
    bytes.append(contentsOf: digits.utf8)
  }

  package mutating func integer(_ value: Int64) { number(String(value)) }

  package mutating func boolean(_ value: Bool) { number(value ? "true" : "false") }

  package mutating func null() { number("null") }

  // MARK: - Bytes

  @inline(__always)
  private mutating func separate() {
    if needsComma {
      bytes.append(UInt8(ascii: ","))
      if isSpaced { bytes.append(UInt8(ascii: " ")) }
    }
    needsComma = true
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func appendLineBreak(_ indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }
}
