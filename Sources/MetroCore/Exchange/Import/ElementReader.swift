/// The objects of a JSON file that is one array (RFC 8259), cut out one by one.
///
/// It only finds where an element ends; whether the element is JSON is for `JSONParser` to say. So
/// memory is held for one element and not for the array.
final class ElementReader: ObjectTexts {
  private var bytes: ByteReader
  private var place = (line: 1, column: 1)
  private(set) var start = (line: 1, column: 1)
  private var state = State.beforeArray

  private enum State {
    case beforeArray, beforeFirst, afterElement, ended
  }

  init(_ file: ImportFile) {
    bytes = ByteReader(file)
  }

  func next() throws -> [UInt8]? {
    switch state {
    case .ended: return nil
    case .beforeArray:
      guard try nextByte() == UInt8(ascii: "[") else {
        throw fault("a JSON array of objects is needed", hint: .readAsNDJSON)
      }
      try take()
      state = .beforeFirst
    case .beforeFirst: break
    case .afterElement:
      let byte = try nextByte()
      guard byte == UInt8(ascii: ",") else { return try endArray(byte) }
      try take()
      if try nextByte() == UInt8(ascii: "]") { throw fault("an object is missing after the comma") }
      return try element()
    }
    let byte = try nextByte()
    return byte == UInt8(ascii: "]") ? try endArray(byte) : try element()
  }

  private func endArray(_ byte: UInt8?) throws -> [UInt8]? {
    guard byte == UInt8(ascii: "]") else {
      throw fault(byte == nil ? "the array is not closed" : "a comma or ] is missing")
    }
    try take()
    if try nextByte() != nil { throw fault("there is text after the array") }
    state = .ended
    return nil
  }

  /// Takes everything up to the comma or bracket that ends the element.
  private func element() throws -> [UInt8] {
    start = place
    var element: [UInt8] = []
    var depth = 0
    var isText = false
    var isEscaped = false
    while true {
      guard let byte = try bytes.available().first else {
        start = place
        throw fault("the array is not closed")
      }
      if isText {
        isText = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else {
        switch byte {
        case UInt8(ascii: "\""): isText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "]") where depth == 0, UInt8(ascii: ",") where depth == 0:
          state = .afterElement
          return element
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = max(0, depth - 1)
        default: break
        }
      }
      guard element.count < ByteReader.longest else {
        throw fault("the object is longer than 64 MiB")
      }
      element.append(byte)
      try take()
    }
  }

  /// Returns the next byte that is no white space, which is not taken yet; nil at the end.
  private func nextByte() throws -> UInt8? {
    while let byte = try bytes.available().first {
      guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
      try take()
    }
    return nil
  }

  private func take() throws {
    let byte = try bytes.available().first
    bytes.take(1)
    if byte == UInt8(ascii: "\n") {
      place = (place.line + 1, 1)
    } else if let byte, byte & 0b1100_0000 != 0b1000_0000 {
      place.column += 1
    }
  }

  /// What is wrong with the array leaves no way to the next element.
  private func fault(_ reason: String, hint: Hint? = nil) -> ImportError {
    state = .ended
    return ImportError(
      file: bytes.name, line: place.line, column: place.column, field: nil,
      cause: .file(reason: reason, hint: hint))
  }
}
