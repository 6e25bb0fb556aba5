/// Writes HTML.
///
/// The only way to put in a text is to escape it, byte by byte, so no text of a catalog becomes
/// markup. Names of elements and attributes are literals of the program.
package struct HTMLWriter {
  package private(set) var bytes: [UInt8] = []

  package typealias Attributes = KeyValuePairs<StaticString, String?>

  package init() {}

  // MARK: - Elements

  /// Writes an element; an attribute without a value is left out.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    start(name, attributes)
    content(&self)
    literal("</")
    literal(name)
    literal(">")
  }

  /// Writes an element that holds one text.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element without an end tag, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
    start(name, attributes)
  }

  /// Writes an element of SVG without content.
  mutating func shape(_ name: StaticString, _ attributes: Attributes) {
    element(name, attributes) { _ in }
  }

  private mutating func start(_ name: StaticString, _ attributes: Attributes) {
    literal("<")
    literal(name)
    for (attribute, value) in attributes {
      guard let value else { continue }
      literal(" ")
      literal(attribute)
      literal("=\"")
      text(value)
      literal("\"")
    }
    literal(">")
  }

  mutating func lineBreak() { bytes.append(UInt8(ascii: "\n")) }

  mutating func xmlDeclaration() { literal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n") }

  mutating func doctype() { literal("<!DOCTYPE html>\n") }

  // MARK: - Text

  /// Writes a text, in an element or an attribute value.
  ///
  /// Characters that HTML does not allow are left out, and so are those that change the direction of
  /// the text after them.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { unsafe escape($0) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = unsafe text[index]
      switch byte {
      case UInt8(ascii: "&"): literal("&amp;")
      case UInt8(ascii: "<"): literal("&lt;")
      case UInt8(ascii: ">"): literal("&gt;")
      case UInt8(ascii: "\""): literal("&quot;")
      case UInt8(ascii: "'"): literal("&#39;")
      case 0x09, 0x0A, 0x20..<0x7F: bytes.append(byte)
      case 0..<0x20, 0x7F: break
      default:
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = min(index + length, text.count)
        var value = UInt32(byte) & (0x7F >> UInt32(length))
        for place in index + 1..<end { value = unsafe value << 6 | UInt32(text[place] & 0x3F) }
        if !Self.isLeftOut(value) {
          for place in index..<end { unsafe bytes.append(text[place]) }
        }
        index = end
        continue
      }
      index += 1
    }
  }

  /// Returns whether a character is left out: a control character, a noncharacter, or one that
  /// embeds, overrides or isolates a direction.
  private static func isLeftOut(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  // MARK: - Bytes that are not valid text of a catalog

  private mutating func literal(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes a fragment of a theme, which its author answers for.
  mutating func fragment(_ html: TrustedHTML) { bytes.append(contentsOf: html.bytes) }

  /// Writes JSON-LD, whose writer escapes what could end the element.
  mutating func linkedData(_ json: [UInt8]) {
    literal("<script type=\"application/ld+json\">")
    bytes.append(contentsOf: json)
    literal("</script>")
  }
}

/// HTML that the author of a theme wrote.
package struct TrustedHTML: Sendable {
  let bytes: [UInt8]
}
