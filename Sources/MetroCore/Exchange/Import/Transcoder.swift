import Foundation

/// Converts the bytes of a file in another encoding to UTF-8 as they are read.
///
/// The encodings and their names are those of iconv(3). A byte that is invalid in the encoding is
/// an error; nothing is replaced or omitted.
@safe package final class Transcoder {
  private let converter: iconv_t
  private let name: String
  private let source: (UnsafeMutableRawBufferPointer) throws -> Int
  private var input = [UInt8](repeating: 0, count: 64 * 1024)
  private var held = 0..<0
  /// What is converted and not read yet; a caller's buffer may have less room than a character.
  private var output = [UInt8](repeating: 0, count: 64 * 1024)
  private var ready = 0..<0
  private var offset = 0
  /// The line of the next character, from 1.
  private var line = 1
  private var isAtEnd = false
  private var isFlushed = false

  /// - Returns: Nil if there is no encoding with that name.
  package init?(
    encoding: String, file name: String,
    read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    // iconv treats an empty name as the locale's encoding, and a slash begins options such as
    // //IGNORE.
    guard !encoding.isEmpty, !encoding.contains("/") else { return nil }
    guard let converter = unsafe iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1
    else { return nil }
    unsafe self.converter = converter
    self.name = name
    unsafe source = read
  }

  deinit {
    _ = unsafe iconv_close(converter)
  }

  /// Reads the next bytes in UTF-8 into a buffer and returns their number; 0 at the end.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while ready.isEmpty, !isFlushed {
      if held.isEmpty || isIncomplete { try fill() }
      try convert()
    }
    let count = min(ready.count, buffer.count)
    unsafe buffer.copyBytes(from: output[ready.prefix(count)])
    ready.removeFirst(count)
    return count
  }

  /// Whether the held bytes are only the beginning of a character.
  private var isIncomplete = false

  private func fill() throws {
    guard !isAtEnd else { return }
    let rest = Array(input[held])
    input.replaceSubrange(0..<rest.count, with: rest)
    let count = try unsafe input.withUnsafeMutableBytes { buffer in
      try unsafe source(UnsafeMutableRawBufferPointer(rebasing: buffer[rest.count...]))
    }
    isAtEnd = count == 0
    held = 0..<(rest.count + count)
  }

  private func convert() throws {
    var room = output.count
    var taken = 0
    var fault: Int32 = 0
    unsafe input.withUnsafeMutableBytes { input in
      unsafe output.withUnsafeMutableBytes { output in
        var target = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = held.count
        var start = unsafe input.baseAddress?.advanced(by: held.lowerBound)
          .assumingMemoryBound(to: CChar.self)
        if left == 0, isAtEnd {
          isFlushed = true
          _ = unsafe iconv(converter, nil, nil, &target, &room)
          return
        }
        if unsafe iconv(converter, &start, &left, &target, &room) == Int(bitPattern: UInt.max) {
          fault = errno
        }
        taken = held.count - left
      }
    }
    held = (held.lowerBound + taken)..<held.upperBound
    offset += taken
    ready = 0..<(output.count - room)
    line += output[ready].count { $0 == UInt8(ascii: "\n") }
    isIncomplete = fault == EINVAL
    if fault == EILSEQ || (fault == EINVAL && isAtEnd) {
      // Not an ImportError, since no single row is at fault and no later row can be read.
      throw ExchangeError.importFailed(
        ImportError(
          file: name, line: line, column: nil, field: nil,
          cause: .file(
            reason: "byte \(offset + 1) is not in that encoding", hint: .nameOtherEncoding)))
    }
  }
}
