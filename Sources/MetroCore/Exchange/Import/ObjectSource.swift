import MetroJSON
import MetroText

/// The records of a JSON file, one object each.
@safe final class ObjectSource: ImportSource {
  private let texts: any JSONObjectTexts
  private let file: String
  private let columns: ImportColumns
  private var members: [JSONObject.Member] = []
  private var lastText: [UInt8]?
  private(set) var targets: [Int?] = []

  init(_ texts: any JSONObjectTexts, file: String, _ columns: ImportColumns) {
    self.texts = texts
    self.file = file
    self.columns = columns
  }

  var line: Int { texts.start.line }

  var header: [UInt8]? { nil }

  let delimiter = UInt8(ascii: ",")

  var notes: [ImportNote] { (texts as? CalendarTexts)?.notes ?? [] }

  var names: [String] { members.map(\.key) }

  func original() -> [UInt8]? { lastText }

  func advance() throws -> Bool {
    lastText = nil
    guard let bytes = try nextText() else { return false }
    lastText = bytes
    try read(bytes)
    if let text = rejectedText {
      // Reads the rejected text again, since it may have been corrected in place.
      let place = members.first?.place
      lastText = Array(text.utf8)
      guard !text.unicodeScalars.contains("\u{FFFD}") else {
        throw fault(
          "U+FFFD replaces bytes that were not UTF-8",
          at: place ?? JSONPlace(line: line, column: nil))
      }
      try read(Array(text.utf8))
    }
    return true
  }

  /// The text of an invalid object, from an object that only reports its rejection.
  private var rejectedText: String? {
    guard members.allSatisfy({ ImportFile.rejectColumns.contains($0.key) }) else {
      return nil
    }
    for member in members where member.key == ImportFile.rejectedText {
      if case .text(let text) = member.value { return text }
    }
    return nil
  }

  func texts(at index: Int, isList: Bool) throws -> [String] {
    let member = members[index]
    switch member.value {
    case .null: return []
    case .text(let text) where text.allSatisfy(\.isWhitespace): return []
    case .text(let text): return [text]
    case .number(let text): return [Self.decimal(text)]
    case .array(let items) where isList:
      return try items.map { item in
        guard case .text(let text) = item else {
          throw fault("an array of texts is required in '\(member.key)'", at: member.place)
        }
        return text
      }
    case .array, .object, .truth:
      throw fault(
        "a text\(isList ? ", an array of texts" : ", a number") or null is required in "
          + "'\(member.key)'", at: member.place)
    }
  }

  func isNested(at index: Int) -> Bool {
    switch members[index].value {
    case .object: true
    case .array(let items): items.contains { if case .text = $0 { false } else { true } }
    case .null, .truth, .text, .number: false
    }
  }

  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8>? { nil }

  func place(at index: Int) -> (line: Int, column: Int?) {
    let place = members[index].place
    return (place.line, place.column)
  }

  private func nextText() throws -> [UInt8]? {
    do {
      return try texts.next()
    } catch let error as JSONError {
      throw fault(error)
    }
  }

  private func read(_ bytes: [UInt8]) throws {
    targets = []
    members = []
    let object: JSONObject
    do throws(JSONError) {
      object = try JSONObject(bytes, at: texts.start)
    } catch {
      throw fault(error)
    }
    var keys: Set<String> = []
    var taken: Set<Int> = []
    let columns: ImportColumns
    do throws(HeaderError) {
      columns = try self.columns.resolved(for: object.members.map(\.key))
    } catch {
      throw fault(error.cause, at: object.members[0].place)
    }
    for (index, member) in object.members.enumerated() {
      do throws(HeaderError) {
        guard keys.insert(member.key).inserted else {
          throw HeaderError(cause: .file(reason: "the key '\(member.key)' is repeated"))
        }
        let target = try columns.target(of: member.key, at: index + 1, after: taken)
        if let target { taken.insert(target) }
        targets.append(target)
      } catch {
        throw fault(error.cause, at: member.place)
      }
      members.append(member)
    }
  }

  /// Returns a number without an exponent, which no field accepts.
  private static func decimal(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }), let number = Double(text),
      number.isFinite
    else { return text }
    return DecimalDegrees.text(of: number)
  }

  private func fault(_ error: JSONError) -> ImportError {
    let hint: Hint? =
      switch error.kind {
      case .arrayNeeded: .readAsNDJSON
      case .severalLists(let paths): .selectList(paths)
      default: nil
      }
    return fault(.file(reason: error.reason, hint: hint), at: error.place)
  }

  private func fault(_ reason: String, at place: JSONPlace) -> ImportError {
    fault(.file(reason: reason), at: place)
  }

  private func fault(_ cause: ImportError.Cause, at place: JSONPlace) -> ImportError {
    ImportError(file: file, line: place.line, column: place.column, field: nil, cause: cause)
  }
}
