/// The bytes of the current record, and those read ahead, in one block of memory.
///
/// All offsets count from the record's first byte, so they stay valid when the record moves to the
/// front of the memory or to a larger block. The memory grows only for a record longer than half of
/// it.
@safe struct InputBuffer: ~Copyable {
  private let read: (UnsafeMutableRawBufferPointer) throws -> Int
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The record's first byte, within `memory`.
  private(set) var record: UnsafeMutablePointer<UInt8>
  /// The number of bytes from the record's first one to the last one read.
  private(set) var available = 0
  /// Whether the source is at its end.
  private(set) var isExhausted = false

  /// - Parameters:
  ///   - capacity: Initial size in bytes, kept as long as every record is shorter than half of it.
  ///   - read: Reads the next bytes into a buffer and returns their number; 0 at the end.
  init(capacity: Int, read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    precondition(capacity >= 4, "a quarter of the memory has to be free")
    unsafe self.read = unsafe read
    self.capacity = capacity
    unsafe memory = Self.allocate(capacity)
    unsafe record = unsafe memory
  }

  deinit {
    unsafe memory.deallocate()
  }

  /// Drops the first bytes; the record then begins after them.
  @inline(__always)
  mutating func drop(_ length: Int) {
    unsafe record += length
    available &-= length
  }

  /// Reads at least one more byte from the source; returns `false` at its end.
  mutating func refill() throws -> Bool {
    if isExhausted { return false }
    makeRoom()
    let room = unsafe UnsafeMutableRawBufferPointer(
      start: record + available, count: capacity - (record - memory) - available)
    let length = try unsafe read(room)
    precondition((0...room.count).contains(length), "read reports more bytes than it was asked for")
    available += length
    isExhausted = length == 0
    return length > 0
  }

  private mutating func makeRoom() {
    let room = unsafe capacity - (record - memory) - available
    if room >= capacity / 4 { return }
    if available <= capacity / 2 {
      unsafe memory.update(from: record, count: available)
    } else {
      let larger = unsafe Self.allocate(capacity * 2)
      unsafe larger.update(from: record, count: available)
      unsafe memory.deallocate()
      unsafe memory = unsafe larger
      capacity *= 2
    }
    unsafe record = unsafe memory
  }

  /// Allocates memory that can be scanned in whole blocks, past the last byte that is read.
  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<UInt8> {
    let length = capacity + ByteMarks.blockLength
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: length)
    unsafe memory.initialize(repeating: 0, count: length)
    return unsafe memory
  }
}
