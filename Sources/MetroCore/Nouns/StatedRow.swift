import Foundation
import MetroJSON

/// A whole row stated by a source: the values of several fields, as a JSON object of texts.
///
/// Separate statements for a million imported rows would number many millions, so a row is stored
/// as one statement and read as the statements it represents. Several values of a field are joined
/// with `;`.
struct StatedRow {
  private var writer = JSONWriter(.compact, escaping: .required)

  private(set) var isEmpty = true

  /// Creates a row without fields.
  init() { writer.beginObject() }

  /// Parses a JSON object of texts; returns nil for any other text.
  init?(json text: String) {
    guard let texts = Self.texts(ofJSON: text), !texts.isEmpty else { return nil }
    writer.bytes = Array(text.utf8)
    isEmpty = false
  }

  var json: [UInt8] { writer.bytes }

  /// Returns the texts by field, or nil if the text is not a JSON object of texts.
  static func texts(ofJSON text: String) -> [String: String]? {
    try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))
  }

  mutating func add(_ field: String, _ value: UnsafeBufferPointer<UInt8>) {
    isEmpty = false
    writer.key(field)
    unsafe writer.string(value)
  }

  mutating func add(_ field: String, _ value: String) {
    isEmpty = false
    writer.key(field)
    writer.string(value)
  }

  mutating func end() { writer.endObject() }

  mutating func clear() {
    isEmpty = true
    writer.clear()
    writer.beginObject()
  }
}
