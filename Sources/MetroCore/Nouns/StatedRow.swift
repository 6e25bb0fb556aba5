import Foundation

/// What a source says in a whole row: the values of several fields, as a JSON object of texts.
///
/// An import of a million rows from one source would be many millions of statements; so a row is
/// one, and is read as the statements that it stands for. Several values of a field are joined with
/// `;`.
struct StatedRow {
  private(set) var json: [UInt8] = [UInt8(ascii: "{")]

  /// Begins a row of no field.
  init() {}

  /// Takes a JSON object of texts; nil if it is none.
  init?(json text: String) {
    guard let texts = Self.texts(ofJSON: text), !texts.isEmpty else { return nil }
    json = Array(text.utf8)
  }

  var isEmpty: Bool { json.count == 1 }

  /// Returns the texts by field, or nil for what is no JSON object of texts.
  static func texts(ofJSON text: String) -> [String: String]? {
    try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))
  }

  mutating func add(_ field: String, _ value: UnsafeBufferPointer<UInt8>) {
    if !isEmpty { json.append(UInt8(ascii: ",")) }
    json.append(UInt8(ascii: "\""))
    json.append(contentsOf: field.utf8)
    json.append(contentsOf: "\":\"".utf8)
    for index in value.indices { append(unsafe value[index]) }
    json.append(UInt8(ascii: "\""))
  }

  mutating func add(_ field: String, _ value: String) {
    var value = value
    value.withUTF8 { unsafe add(field, $0) }
  }

  mutating func end() { json.append(UInt8(ascii: "}")) }

  mutating func clear() { json.removeSubrange(1...) }

  /// Escapes as RFC 8259 wants it; a field has line breaks and no other control characters.
  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): json += Array("\\n".utf8)
    case 0..<0x20: json += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
    default: json.append(byte)
    }
  }
}
