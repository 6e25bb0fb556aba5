/// Collects bytes and passes them on in large pieces.
struct BufferedOutput {
  var bytes: [UInt8] = []
  private let write: Format.Write

  init(write: @escaping Format.Write) { self.write = write }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Passes on the collected bytes if there are at least 64 KiB.
  mutating func flushIfFull() throws {
    if bytes.count >= 65_536 { try flush() }
  }

  mutating func flush() throws {
    let full = bytes
    bytes.removeAll(keepingCapacity: true)
    try write(full.span)
  }
}
