/// Converts the bytes of a CSV text that ends lines or escapes quotes in other ways to the form of
/// RFC 4180 as they are read.
@safe final class CSVNormalizer {
  /// Whether a CR alone ends a line.
  private let hasCarriageReturns: Bool
  /// Whether `\"` is a quote within a field and `\\` a backslash.
  private let hasBackslashEscapes: Bool
  private let source: (UnsafeMutableRawBufferPointer) throws -> Int
  /// Whether the last byte was a backslash whose meaning depends on the next byte.
  private var isEscaping = false

  init(
    hasCarriageReturns: Bool, hasBackslashEscapes: Bool,
    _ source: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.hasCarriageReturns = hasCarriageReturns
    self.hasBackslashEscapes = hasBackslashEscapes
    unsafe self.source = source
  }

  /// Reads the next bytes into a buffer of at least two bytes; returns their number, 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      // A byte that was held back needs room of its own.
      let room = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[1...])
      let count = try unsafe source(room)
      guard count > 0 else {
        guard isEscaping else { return 0 }
        isEscaping = false
        unsafe buffer[0] = UInt8(ascii: "\\")
        return 1
      }
      let written = unsafe convert(buffer, count)
      if written > 0 { return written }
    }
  }

  /// Converts the bytes after the first one in place, to the front of the buffer.
  private func convert(_ buffer: UnsafeMutableRawBufferPointer, _ count: Int) -> Int {
    let backslash = UInt8(ascii: "\\")
    var written = 0
    func write(_ byte: UInt8) {
      unsafe buffer[written] = byte
      written += 1
    }
    for index in 1...count {
      let byte = unsafe buffer[index]
      if isEscaping {
        isEscaping = false
        switch byte {
        case UInt8(ascii: "\""): write(byte)
        case backslash: break
        default: write(backslash)
        }
        write(byte == UInt8(ascii: "\r") && hasCarriageReturns ? UInt8(ascii: "\n") : byte)
      } else if byte == backslash, hasBackslashEscapes {
        isEscaping = true
      } else {
        write(byte == UInt8(ascii: "\r") && hasCarriageReturns ? UInt8(ascii: "\n") : byte)
      }
    }
    return written
  }
}
