/// A hash of bytes that is the same on every machine: FNV-1a with 64 bits (draft-eastlake-fnv).
///
/// Different bytes can have the same hash, so a lookup must compare the bytes as well. No
/// generic method is visible to other modules, which would run it ten times as slowly.
package struct FNVHash {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init(_ bytes: String.UTF8View) { addEach(bytes) }

  package init(_ bytes: [UInt8]) { addEach(bytes) }

  package init(_ bytes: Span<UInt8>) {
    for index in bytes.indices { add(bytes[index]) }
  }

  package mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Adds the bytes of a number, the lowest first.
  package mutating func add(number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      add(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  package mutating func add(_ bytes: [UInt8]) { addEach(bytes) }

  package mutating func add(_ bytes: ArraySlice<UInt8>) { addEach(bytes) }

  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in bytes.indices { add(unsafe bytes[index]) }
  }

  private mutating func addEach(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }
}
