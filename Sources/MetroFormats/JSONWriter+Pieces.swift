import MetroJSON

extension JSONWriter {
  /// Passes on what has been written, once it is at least so many bytes.
  mutating func flush(atLeast count: Int = 0, to write: Format.Write) throws {
    guard bytes.count >= count else { return }
    let full = bytes
    bytes.removeAll(keepingCapacity: true)
    try write(full.span)
  }
}
