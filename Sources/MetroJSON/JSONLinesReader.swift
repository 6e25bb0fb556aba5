/// Reads the objects of newline-delimited JSON, one on each line that is not blank.
package final class JSONLinesReader: JSONObjectTexts {
  private var bytes: ByteReader
  private var number = 0
  private var isWithinLine = false

  /// Creates a reader; `read` fills a buffer and returns the number of bytes, 0 at the end.
  package init(read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    unsafe bytes = ByteReader(read: read)
  }

  package var start: JSONPlace { JSONPlace(line: number, column: 1) }

  package func next() throws -> [UInt8]? {
    while let line = try nextLine() {
      if line.contains(where: { !Self.isSpace($0) }) { return line }
    }
    return nil
  }

  /// Returns the bytes of the next line without its LF, or nil at the end.
  private func nextLine() throws -> [UInt8]? {
    if isWithinLine { try skipLine() }
    var line: [UInt8] = []
    while true {
      let piece = try bytes.available()
      if piece.isEmpty, line.isEmpty { return nil }
      let end = piece.firstIndex(of: UInt8(ascii: "\n")) ?? piece.endIndex
      line += piece[..<end]
      isWithinLine = end == piece.endIndex && !piece.isEmpty
      bytes.take(isWithinLine || piece.isEmpty ? piece.count : end - piece.startIndex + 1)
      if !isWithinLine || line.count > JSONLimits.longest { number += 1 }
      guard line.count <= JSONLimits.longest else {
        throw JSONError(kind: .lineTooLong, place: JSONPlace(line: number, column: nil))
      }
      if !isWithinLine { return line }
    }
  }

  /// Skips the rest of a line that was too long.
  private func skipLine() throws {
    isWithinLine = false
    while case let piece = try bytes.available(), !piece.isEmpty {
      guard let end = piece.firstIndex(of: UInt8(ascii: "\n")) else {
        bytes.take(piece.count)
        continue
      }
      return bytes.take(end - piece.startIndex + 1)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
