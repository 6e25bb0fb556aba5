import MetroText

/// Gives the texts of single JSON objects, one after the other.
protocol ObjectTexts: AnyObject {
  /// Returns the bytes of the next object, or nil at the end.
  func next() throws -> [UInt8]?

  /// The line and column, from 1, at which the text given last begins; columns are in characters.
  var start: (line: Int, column: Int) { get }
}

/// The records of a JSON file: one object each.
@safe final class ObjectSource: ImportSource {
  private let texts: any ObjectTexts
  private let file: String
  private let columns: ImportColumns
  private var members: [(member: JSONValue.Member, place: (line: Int, column: Int?))] = []
  private var lastText: [UInt8]?
  private(set) var targets: [Int?] = []

  init(_ texts: any ObjectTexts, file: String, _ columns: ImportColumns) {
    self.texts = texts
    self.file = file
    self.columns = columns
  }

  var line: Int { texts.start.line }

  var header: [UInt8]? { nil }

  func original() -> [UInt8]? { lastText }

  func advance() throws -> Bool {
    lastText = nil
    guard let bytes = try texts.next() else { return false }
    lastText = bytes
    try read(bytes)
    if let text = rejectedText {
      // What was rejected is looked at again: perhaps it has been corrected where it stands.
      let place = members.first?.place
      lastText = Array(text.utf8)
      guard !text.unicodeScalars.contains("\u{FFFD}") else {
        throw fault("U+FFFD stands for bytes that were not UTF-8", at: place ?? (line, nil))
      }
      try read(Array(text.utf8))
    }
    return true
  }

  /// The text of an object that only says why something was rejected that was no object.
  private var rejectedText: String? {
    guard members.allSatisfy({ ImportFile.rejectColumns.contains($0.member.key) }) else {
      return nil
    }
    for (member, _) in members where member.key == ImportFile.rejectedText {
      if case .text(let text) = member.value { return text }
    }
    return nil
  }

  func texts(at index: Int, isList: Bool) throws -> [String] {
    let member = members[index].member
    switch member.value {
    case .null, .text(""): return []
    case .text(let text): return [text]
    case .number(let text): return [Self.decimal(text)]
    case .array(let items) where isList:
      return try items.map { item in
        guard case .text(let text) = item else {
          throw fault("an array of texts is needed in '\(member.key)'", at: members[index].place)
        }
        return text
      }
    case .array, .object, .truth:
      throw fault(
        "a text\(isList ? ", an array of texts" : ", a number") or null is needed in "
          + "'\(member.key)'", at: members[index].place)
    }
  }

  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8>? { nil }

  func place(at index: Int) -> (line: Int, column: Int?) { members[index].place }

  private func read(_ bytes: [UInt8]) throws {
    targets = []
    members = []
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw fault("the text is not UTF-8", at: (line, nil))
    }
    var parser = JSONParser(bytes)
    do {
      var keys: Set<String> = []
      var taken: Set<Int> = []
      for member in try parser.object() {
        let place = place(of: member.offset, in: bytes)
        do throws(HeaderError) {
          guard keys.insert(member.key).inserted else {
            throw HeaderError(cause: .file(reason: "the key '\(member.key)' is there twice"))
          }
          let target = try columns.target(of: member.key, after: taken)
          if let target { taken.insert(target) }
          targets.append(target)
        } catch {
          throw ImportError(
            file: file, line: place.line, column: place.column, field: nil, cause: error.cause)
        }
        members.append((member, place))
      }
    } catch let error as JSONValue.Fault {
      throw fault(error.reason, at: place(of: error.offset, in: bytes))
    }
  }

  /// A number without its exponent, which no field of ours is written with.
  private static func decimal(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }), let number = Double(text),
      number.isFinite
    else { return text }
    return DecimalDegrees.text(of: number)
  }

  /// The line and column of a byte of the object, in characters (Unicode scalars).
  private func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int?) {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let lines = before.count { $0 == UInt8(ascii: "\n") }
    let column = before[lineStart...].count { $0 & 0b1100_0000 != 0b1000_0000 } + 1
    return (texts.start.line + lines, lines == 0 ? texts.start.column + column - 1 : column)
  }

  private func fault(_ reason: String, at place: (line: Int, column: Int?)) -> ImportError {
    ImportError(
      file: file, line: place.line, column: place.column, field: nil, cause: .file(reason: reason))
  }
}
