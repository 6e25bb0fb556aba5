/// Reads the bytes of a text through a buffer, without the byte order mark.
@safe struct ByteReader {
  private let read: (UnsafeMutableRawBufferPointer) throws -> Int
  private var buffer = [UInt8](repeating: 0, count: 64 * 1024)
  private var filled = 0..<0
  private var isAtEnd = false
  private var hasBegun = false

  /// Creates a reader; `read` fills a buffer and returns the number of bytes, 0 at the end.
  init(read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    unsafe self.read = read
  }

  /// Returns the buffered bytes without consuming them: at least one, or none at the end.
  mutating func available() throws -> ArraySlice<UInt8> {
    if filled.isEmpty, !isAtEnd {
      try fill()
      if !hasBegun {
        hasBegun = true
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        while filled.count < mark.count, !isAtEnd, mark.starts(with: buffer[filled]) {
          try fill()
        }
        if buffer[filled].starts(with: mark) { filled.removeFirst(mark.count) }
        if filled.isEmpty, !isAtEnd { try fill() }
      }
    }
    return buffer[filled]
  }

  /// Consumes bytes that ``available()`` returned.
  mutating func take(_ count: Int) {
    filled.removeFirst(count)
  }

  private mutating func fill() throws {
    let start = filled.count
    if start > 0 { buffer.replaceSubrange(0..<start, with: Array(buffer[filled])) }
    let count = try unsafe buffer.withUnsafeMutableBytes { buffer in
      try unsafe read(UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
    }
    isAtEnd = count == 0
    filled = 0..<(start + count)
  }
}
