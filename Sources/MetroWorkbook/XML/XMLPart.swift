/// A document in an archive that is unpacked and parsed piece by piece.
final class XMLPart {
  private static let pieceSize = 32 * 1024

  let name: String
  private let part: ZipPart
  private let parser: XMLParser
  private var piece = [UInt8](repeating: 0, count: XMLPart.pieceSize)
  private var isAtEnd = false

  /// Returns nil if there is no such part.
  init?(_ name: String, in archive: ZipArchive, _ handler: any XMLHandler) throws(WorkbookError) {
    guard let part = try archive.open(name) else { return nil }
    self.name = name
    self.part = part
    parser = try XMLParser(name, depth: archive.limits.depth, handler)
  }

  /// Parses the next piece; returns false at the end.
  func advance() throws(WorkbookError) -> Bool {
    guard !isAtEnd else { return false }
    // Typed errors do not pass through the closures of unsafe buffers.
    let result = unsafe piece.withUnsafeMutableBytes { buffer in
      Result { () throws(WorkbookError) in
        let count = unsafe try part.read(into: buffer)
        let bytes = unsafe UnsafeBufferPointer(
          rebasing: UnsafeBufferPointer(buffer.bindMemory(to: UInt8.self))[..<count])
        unsafe try parser.parse(bytes)
        return count
      }
    }
    isAtEnd = try result.get() == 0
    return !isAtEnd
  }

  /// Parses a whole document; returns false if there is no such part.
  @discardableResult
  static func parse(
    _ name: String, in archive: ZipArchive, _ handler: any XMLHandler
  ) throws(WorkbookError) -> Bool {
    guard let part = try XMLPart(name, in: archive, handler) else { return false }
    while try part.advance() {}
    return true
  }
}
