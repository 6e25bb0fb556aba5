/// The bytes of the record that is being read, and those read ahead, in one piece of memory.
///
/// All offsets count from the record's first byte, so that they stay true when the record moves to
/// the front of the memory or to a larger one. The memory grows only for a record that is longer
/// than half of it.
@safe struct InputBuffer: ~Copyable {
  private let read: (UnsafeMutableRawBufferPointer) throws -> Int
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The record's first byte, within `memory`.
  private(set) var record: UnsafeMutablePointer<UInt8>
  /// The bytes from the record's first one to the last one read.
  private(set) var available = 0
  /// Whether the source has no more bytes.
  private(set) var isExhausted = false

  /// - Parameters:
  ///   - capacity: The bytes that are held at first, and for as long as every record is shorter than
  ///     half of it.
  ///   - read: Puts the next bytes into a buffer and returns how many; 0 at the end.
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

  /// Leaves the first bytes behind; what follows them is the record from now on.
  @inline(__always)
  mutating func drop(_ length: Int) {
    unsafe record += length
    available &-= length
  }

  /// Reads what the source has next, at least one byte; returns `false` at its end.
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

  /// Allocates memory that can be looked at in whole blocks, past the last byte that is read.
  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<UInt8> {
    let length = capacity + ByteMarks.blockLength
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: length)
    unsafe memory.initialize(repeating: 0, count: length)
    return unsafe memory
  }
}
