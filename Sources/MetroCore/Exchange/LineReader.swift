/// Reads a file line by line, with memory for the longest line alone.
final class LineReader {
  /// The number of the line that ``next()`` gave last, from 1.
  private(set) var number = 0

  private static let longest = 64 * 1024 * 1024

  private let file: ImportFile
  private var buffer = [UInt8](repeating: 0, count: 64 * 1024)
  private var filled = 0..<0
  private var isAtEnd = false

  init(_ file: ImportFile) {
    self.file = file
  }

  /// Returns the bytes of the next line without its LF, or nil at the end.
  func next() throws -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if filled.isEmpty, try !fill() {
        guard !line.isEmpty else { return nil }
        number += 1
        return withoutByteOrderMark(line)
      }
      if let end = buffer[filled].firstIndex(of: UInt8(ascii: "\n")) {
        line += buffer[filled.lowerBound..<end]
        filled = (end + 1)..<filled.upperBound
        number += 1
        return withoutByteOrderMark(line)
      }
      line += buffer[filled]
      filled = 0..<0
      guard line.count <= Self.longest else {
        throw ImportFault(
          file: file.name, line: number + 1, column: nil, field: nil,
          cause: .file(reason: "the line is longer than 64 MiB"))
      }
    }
  }

  private func fill() throws -> Bool {
    guard !isAtEnd else { return false }
    let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe file.read($0) }
    isAtEnd = count == 0
    filled = 0..<count
    return count > 0
  }

  private func withoutByteOrderMark(_ line: [UInt8]) -> [UInt8] {
    number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
  }
}
