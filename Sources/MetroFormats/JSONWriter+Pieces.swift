import MetroJSON

extension JSONWriter {
  /// Passes on the written bytes if there are at least `count` of them.
  mutating func flush(atLeast count: Int = 0, to write: Format.Write) throws {
    guard bytes.count >= count else { return }
    let full = bytes
    bytes.removeAll(keepingCapacity: true)
    try write(full.span)
  }
}
