import Foundation

/// The records of a newline-delimited JSON file: one object a line.
final class NDJSONSource: ImportSource {
  private let lines: LineReader
  private let file: String
  private let allowed: [String]
  private var values: [JSONValue] = []
  private(set) var keys: [String] = []

  init(_ file: ImportFile, allowed: [String]) {
    lines = LineReader(file)
    self.file = file.name
    self.allowed = allowed
  }

  var line: Int { lines.number }

  func advance() throws -> Bool {
    while let bytes = try lines.next() {
      guard bytes.contains(where: { !Self.isSpace($0) }) else { continue }
      let object = try parse(bytes)
      // An object has no order; the declared one makes messages the same every time.
      let known = allowed.filter { object[$0] != nil }
      guard known.count == object.count else {
        let unknown = object.keys.filter { !allowed.contains($0) }.sorted().first ?? ""
        throw fault(HeaderFault.cause(unknown, after: [], allowed: allowed))
      }
      keys = known
      values = known.compactMap { object[$0] }
      return true
    }
    return false
  }

  func texts(at index: Int, isList: Bool) throws -> [String] {
    switch values[index] {
    case .null, .text(""): return []
    case .text(let text): return [text]
    case .integer(let integer): return [String(integer)]
    case .number(let number): return [DecimalDegrees.text(of: number)]
    case .array(let items):
      return try items.map { item in
        guard case .text(let text) = item else {
          throw fault("an array of texts is needed in '\(keys[index])'")
        }
        return text
      }
    case .other:
      throw fault("a text, a number, an array of texts or null is needed in '\(keys[index])'")
    }
  }

  func place(at index: Int) -> (line: Int, column: Int?) { (line, nil) }

  private func parse(_ bytes: [UInt8]) throws -> [String: JSONValue] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw fault("the line is not UTF-8")
    }
    do {
      return try JSONDecoder().decode([String: JSONValue].self, from: Data(text.utf8))
    } catch {
      throw fault(
        "the line is not a JSON object: '\(text.prefix(40))\(text.count > 40 ? "…" : "")'")
    }
  }

  private func fault(_ reason: String) -> ImportFault { fault(.file(reason: reason)) }

  private func fault(_ cause: ImportFault.Cause?) -> ImportFault {
    ImportFault(
      file: file, line: line, column: nil, field: nil, cause: cause ?? .file(reason: "unknown key"))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}

/// A JSON value, as far as a record can hold one.
private enum JSONValue: Decodable {
  case null, text(String), integer(Int64), number(Double), array([JSONValue])
  /// An object or a truth value.
  case other

  init(from decoder: any Decoder) throws {
    if var array = try? decoder.unkeyedContainer() {
      var items: [JSONValue] = []
      while !array.isAtEnd { items.append(try array.decode(JSONValue.self)) }
      self = .array(items)
      return
    }
    guard let single = try? decoder.singleValueContainer() else {
      self = .other
      return
    }
    if single.decodeNil() {
      self = .null
    } else if let text = try? single.decode(String.self) {
      self = .text(text)
    } else if (try? single.decode(Bool.self)) != nil {
      self = .other
    } else if let integer = try? single.decode(Int64.self) {
      self = .integer(integer)
    } else if let number = try? single.decode(Double.self) {
      self = .number(number)
    } else {
      self = .other
    }
  }
}
