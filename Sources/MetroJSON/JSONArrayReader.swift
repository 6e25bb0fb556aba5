/// Reads the objects of a text that is one array (RFC 8259), one at a time.
///
/// The reader only finds the end of each element; ``JSONObject`` checks whether the element is an
/// object. So the reader holds one element in memory and not the array.
package final class JSONArrayReader: JSONObjectTexts {
  private var bytes: ByteReader
  private var place = (line: 1, column: 1)
  package private(set) var start = JSONPlace(line: 1, column: 1)
  private var state = State.beforeArray

  private enum State {
    case beforeArray, beforeFirst, afterElement, ended
  }

  /// Creates a reader; `read` fills a buffer and returns the number of bytes, 0 at the end.
  package init(read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    unsafe bytes = ByteReader(read: read)
  }

  /// Creates a reader of an array that begins at a position of its file.
  init(at place: JSONPlace, read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    unsafe bytes = ByteReader(read: read)
    self.place = (place.line, place.column ?? 1)
  }

  package func next() throws -> [UInt8]? {
    switch state {
    case .ended: return nil
    case .beforeArray:
      guard try nextByte() == UInt8(ascii: "[") else {
        throw fault(.arrayNeeded)
      }
      try take()
      state = .beforeFirst
    case .beforeFirst: break
    case .afterElement:
      let byte = try nextByte()
      guard byte == UInt8(ascii: ",") else { return try endArray(byte) }
      try take()
      if try nextByte() == UInt8(ascii: "]") { throw fault(.objectMissing) }
      return try element()
    }
    let byte = try nextByte()
    return byte == UInt8(ascii: "]") ? try endArray(byte) : try element()
  }

  private func endArray(_ byte: UInt8?) throws -> [UInt8]? {
    guard byte == UInt8(ascii: "]") else {
      throw fault(byte == nil ? .arrayNotClosed : .commaOrBracketMissing)
    }
    try take()
    if try nextByte() != nil { throw fault(.textAfterArray) }
    state = .ended
    return nil
  }

  /// Reads up to the comma or bracket that ends the element.
  private func element() throws -> [UInt8] {
    start = JSONPlace(line: place.line, column: place.column)
    var element: [UInt8] = []
    var depth = 0
    var isText = false
    var isEscaped = false
    while true {
      guard let byte = try bytes.available().first else {
        start = JSONPlace(line: place.line, column: place.column)
        throw fault(.arrayNotClosed)
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
      guard element.count < JSONLimits.longest else {
        throw fault(.objectTooLong)
      }
      element.append(byte)
      try take()
    }
  }

  /// Returns the next byte that is not white space, without consuming it; nil at the end.
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

  /// Returns an error in the array and ends the reader, because no further element can be found.
  private func fault(_ kind: JSONError.Kind) -> JSONError {
    state = .ended
    return JSONError(kind: kind, place: JSONPlace(line: place.line, column: place.column))
  }
}
