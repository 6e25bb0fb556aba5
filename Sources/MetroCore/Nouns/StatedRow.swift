import Foundation
import MetroJSON

/// What a source says in a whole row: the values of several fields, as a JSON object of texts.
///
/// An import of a million rows from one source would be many millions of statements; so a row is
/// one, and is read as the statements that it stands for. Several values of a field are joined with
/// `;`.
struct StatedRow {
  private var writer = JSONWriter(.compact, escaping: .required)

  private(set) var isEmpty = true

  /// Begins a row of no field.
  init() { writer.beginObject() }

  /// Takes a JSON object of texts; nil if it is none.
  init?(json text: String) {
    guard let texts = Self.texts(ofJSON: text), !texts.isEmpty else { return nil }
    writer.bytes = Array(text.utf8)
    isEmpty = false
  }

  var json: [UInt8] { writer.bytes }

  /// Returns the texts by field, or nil for what is no JSON object of texts.
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
