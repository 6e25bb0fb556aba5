/// The records of a newline-delimited JSON file: one object a line.
final class NDJSONSource: ImportSource {
  private let lines: LineReader
  private let file: String
  private let noun: Noun
  private var members: [(value: JSONValue, column: Int)] = []
  private(set) var keys: [String] = []

  init(_ file: ImportFile, of noun: Noun) {
    lines = LineReader(file)
    self.file = file.name
    self.noun = noun
  }

  var line: Int { lines.number }

  func advance() throws -> Bool {
    while let bytes = try lines.next() {
      guard bytes.contains(where: { !Self.isSpace($0) }) else { continue }
      try read(bytes)
      return true
    }
    return false
  }

  func texts(at index: Int, isList: Bool) throws -> [String] {
    switch members[index].value {
    case .null, .text(""): return []
    case .text(let text): return [text]
    case .number(let text): return [Self.decimal(text)]
    case .array(let items) where isList:
      return try items.map { item in
        guard case .text(let text) = item else {
          throw fault("an array of texts is needed in '\(keys[index])'", at: members[index].column)
        }
        return text
      }
    case .array, .object, .truth:
      throw fault(
        "a text\(isList ? ", an array of texts" : ", a number") or null is needed in "
          + "'\(keys[index])'", at: members[index].column)
    }
  }

  func place(at index: Int) -> (line: Int, column: Int?) { (line, members[index].column) }

  private func read(_ bytes: [UInt8]) throws {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw fault("the line is not UTF-8", at: nil)
    }
    keys = []
    members = []
    var parser = JSONParser(bytes)
    do {
      for member in try parser.object() {
        let column = Self.column(of: member.offset, in: bytes)
        if let cause = HeaderFault.cause(member.key, after: keys, of: noun) {
          throw ImportFault(file: file, line: line, column: column, field: nil, cause: cause)
        }
        keys.append(member.key)
        members.append((member.value, column))
      }
    } catch let error as JSONValue.Fault {
      throw fault(error.reason, at: Self.column(of: error.offset, in: bytes))
    }
  }

  /// A number without its exponent, which no field of ours is written with.
  private static func decimal(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }), let number = Double(text),
      number.isFinite
    else { return text }
    return DecimalDegrees.text(of: number)
  }

  /// The column of a byte, from 1, in characters (Unicode scalars).
  private static func column(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<min(offset, bytes.count)].count { $0 & 0b1100_0000 != 0b1000_0000 } + 1
  }

  private func fault(_ reason: String, at column: Int?) -> ImportFault {
    ImportFault(file: file, line: line, column: column, field: nil, cause: .file(reason: reason))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
