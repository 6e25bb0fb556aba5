/// The objects of a file of newline-delimited JSON: one on each line that is not blank.
final class LineReader: ObjectTexts {
  private var bytes: ByteReader
  private var number = 0
  private var isWithinLine = false

  init(_ file: ImportFile) {
    bytes = ByteReader(file)
  }

  var start: (line: Int, column: Int) { (number, 1) }

  func next() throws -> [UInt8]? {
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
      if !isWithinLine || line.count > ByteReader.longest { number += 1 }
      guard line.count <= ByteReader.longest else {
        throw ImportError(
          file: bytes.name, line: number, column: nil, field: nil,
          cause: .file(reason: "the line is longer than 64 MiB"))
      }
      if !isWithinLine { return line }
    }
  }

  /// Leaves the rest of a line that was too long.
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
