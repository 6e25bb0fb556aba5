import MetroJSON

/// Bytes that are read in pieces of a given length.
final class Pieces {
  private var rest: ArraySlice<UInt8>
  private let length: Int

  init(_ text: String, length: Int) {
    rest = Array(text.utf8)[...]
    self.length = length
  }

  func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let piece = rest.prefix(min(length, buffer.count))
    unsafe buffer.copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}

extension JSONObjectTexts {
  /// Returns all remaining texts, each with the position where it begins.
  func all() throws -> [(text: String, start: JSONPlace)] {
    var texts: [(text: String, start: JSONPlace)] = []
    while let bytes = try next() { texts.append((String(decoding: bytes, as: UTF8.self), start)) }
    return texts
  }
}
