/// The first bytes of a file, which are looked at before the file is read.
@safe final class FileBeginning {
  /// The number of bytes to look at.
  private static let length = 64 * 1024

  private let source: (UnsafeMutableRawBufferPointer) throws -> Int
  private var rest: ArraySlice<UInt8>

  let bytes: [UInt8]

  /// Whether the bytes are the whole file.
  let isComplete: Bool

  init(_ source: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) throws {
    var bytes = [UInt8](repeating: 0, count: Self.length)
    var count = 0
    var isComplete = false
    while count < bytes.count, !isComplete {
      let added = try unsafe bytes.withUnsafeMutableBytes { buffer in
        try unsafe source(UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      }
      count += added
      isComplete = added == 0
    }
    unsafe self.source = source
    self.bytes = Array(bytes[..<count])
    self.isComplete = isComplete
    rest = self.bytes[...]
  }

  /// Reads the next bytes of the file, from its first one on; returns their number, 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard !rest.isEmpty else { return isComplete ? 0 : try unsafe source(buffer) }
    let piece = rest.prefix(buffer.count)
    unsafe buffer.copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}
