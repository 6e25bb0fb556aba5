/// Bytes in one growing block of memory, which keeps its capacity when it is emptied.
@safe final class ByteArena {
  private(set) var count = 0
  private var memory: UnsafeMutableBufferPointer<UInt8>

  init() {
    unsafe memory = .allocate(capacity: 4_096)
  }

  deinit {
    unsafe memory.deallocate()
  }

  /// The bytes in a range, valid until bytes are added.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: memory[range])
  }

  func append(_ byte: UInt8) {
    reserve(1)
    unsafe memory[count] = byte
    count += 1
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    reserve(bytes.count)
    unsafe memory.baseAddress?.advanced(by: count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  func append(_ text: String) {
    var text = text
    text.withUTF8 { unsafe append($0) }
  }

  func removeAll() { count = 0 }

  /// Removes the bytes before an offset.
  func removeFirst(_ offset: Int) {
    guard offset > 0, let start = unsafe memory.baseAddress else { return }
    unsafe start.update(from: start + offset, count: count - offset)
    count -= offset
  }

  private func reserve(_ more: Int) {
    guard unsafe count + more > memory.count else { return }
    let larger = unsafe UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: max(count + more, memory.count * 2))
    _ = unsafe larger.update(fromContentsOf: memory[..<count])
    unsafe memory.deallocate()
    unsafe memory = unsafe larger
  }
}
