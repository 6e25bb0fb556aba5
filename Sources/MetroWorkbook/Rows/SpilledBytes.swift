import Foundation

/// Bytes that are first added and then read at any place, in memory up to a limit and in an unnamed
/// temporary file beyond it.
@safe final class SpilledBytes {
  private static let pageSize = 16 * 1024
  private static let pageCount = 128

  private let limit: Int
  /// All bytes, or those that are not in the file yet.
  private let memory = ByteArena()
  private var descriptor: Int32 = -1
  /// The number of bytes in the file.
  private var written = 0
  /// Pages of the file, each at the remainder of its number.
  private var pages: [(number: Int, bytes: [UInt8])] = []

  var count: Int { written + memory.count }

  init(limit: Int) { self.limit = limit }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    unsafe memory.append(bytes)
    if memory.count > limit { try spill() }
  }

  /// Adds the bytes in a range to an arena.
  func read(_ range: Range<Int>, into arena: ByteArena) throws(WorkbookError) {
    if range.lowerBound >= written {
      unsafe arena.append(memory[range.lowerBound - written..<range.upperBound - written])
      return
    }
    var start = range.lowerBound
    while start < min(range.upperBound, written) {
      let number = start / Self.pageSize
      let offset = start % Self.pageSize
      let slot = try page(number)
      let length = min(range.upperBound - start, pages[slot].bytes.count - offset)
      guard length > 0 else { throw Self.failure(EIO) }
      unsafe pages[slot].bytes.withUnsafeBufferPointer {
        unsafe arena.append(UnsafeBufferPointer(rebasing: $0[offset..<offset + length]))
      }
      start += length
    }
    if start < range.upperBound {
      unsafe arena.append(memory[start - written..<range.upperBound - written])
    }
  }

  /// Loads a page of the file and returns its slot.
  private func page(_ number: Int) throws(WorkbookError) -> Int {
    let slot = number % Self.pageCount
    if pages.isEmpty {
      pages = Array(repeating: (number: -1, bytes: []), count: Self.pageCount)
    }
    guard pages[slot].number != number else { return slot }
    let start = number * Self.pageSize
    var bytes = [UInt8](repeating: 0, count: min(Self.pageSize, written - start))
    let count = unsafe pread(descriptor, &bytes, bytes.count, off_t(start))
    guard count == bytes.count else { throw Self.failure(count < 0 ? errno : EIO) }
    pages[slot] = (number, bytes)
    return slot
  }

  private func spill() throws(WorkbookError) {
    if descriptor < 0 {
      var name = Array((FileManager.default.temporaryDirectory.path + "/metro-XXXXXX").utf8CString)
      descriptor = unsafe mkstemp(&name)
      guard descriptor >= 0 else { throw Self.failure(errno) }
      _ = unsafe unlink(name)
    }
    var rest = unsafe memory[0..<memory.count]
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = unsafe write(descriptor, start, rest.count)
      guard count > 0 else { throw Self.failure(errno) }
      unsafe rest = UnsafeBufferPointer(rebasing: rest[count...])
    }
    written += memory.count
    memory.removeAll()
    // Pages that were read before the end of the file may have grown.
    pages = []
  }

  private static func failure(_ code: Int32) -> WorkbookError {
    .inputOutput(reason: "temporary file: \(unsafe String(cString: strerror(code)))")
  }
}
