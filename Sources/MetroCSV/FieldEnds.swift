/// The ends of a record's fields.
///
/// A field begins after the end of the previous one, so one number for each field is sufficient.
@safe struct FieldEnds: ~Copyable {
  /// The flag of a field that contains doubled quotes; no offset is that large.
  static let doubledQuotes = 1 << (Int.bitWidth - 2)

  /// The flag of a quoted field with blanks before or after its quotes.
  static let padding = 1 << (Int.bitWidth - 3)

  private(set) var count = 0
  private var capacity = 64
  private var ends: UnsafeMutablePointer<Int>

  init() {
    unsafe ends = .allocate(capacity: capacity)
  }

  deinit {
    unsafe ends.deallocate()
  }

  @inline(__always)
  mutating func removeAll() {
    count = 0
  }

  /// Appends a field that ends before an offset, with its flags.
  @inline(__always)
  mutating func append(_ end: Int, flags: Int) {
    if count == capacity { grow() }
    unsafe (ends + count).initialize(to: end | flags)
    count &+= 1
  }

  /// The ends, to be decoded with `offset`, `hasDoubledQuotes` and `isPadded`, valid until the next
  /// change.
  var all: UnsafeBufferPointer<Int> {
    unsafe UnsafeBufferPointer(start: ends, count: count)
  }

  /// Returns the offset of the byte after a field.
  @inline(__always)
  static func offset(_ end: Int) -> Int {
    end & ~(doubledQuotes | padding)
  }

  /// Returns whether a field contains doubled quotes.
  @inline(__always)
  static func hasDoubledQuotes(_ end: Int) -> Bool {
    end & doubledQuotes != 0
  }

  /// Returns whether a field has blanks before or after its quotes.
  @inline(__always)
  static func isPadded(_ end: Int) -> Bool {
    end & padding != 0
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Int>.allocate(capacity: capacity * 2)
    unsafe larger.moveInitialize(from: ends, count: count)
    unsafe ends.deallocate()
    unsafe ends = unsafe larger
    capacity *= 2
  }
}
