import CSQLite

/// Computes the digest of a revision: a SHA-256 over its parts, its other values and the digest before it.
///
/// Each value is preceded by its type and its length, so that no two different revisions hash the same bytes.
struct RevisionDigest {
  private var hash = metro_sha256()

  init() {
    unsafe metro_sha256_begin(&hash)
  }

  mutating func add(part: [UInt8]) {
    unsafe part.withUnsafeBufferPointer { unsafe add(part: $0) }
  }

  mutating func add(part: UnsafeBufferPointer<UInt8>) {
    unsafe add(type: UInt8(ascii: "p"), part)
  }

  mutating func add(_ cell: RawCell) {
    switch cell {
    case .null: add(UInt8(ascii: "n"), 0)
    case .integer(let number): add(UInt8(ascii: "i"), UInt64(bitPattern: number))
    case .number(let number): add(UInt8(ascii: "r"), number.bitPattern)
    case .text(let text): unsafe add(type: UInt8(ascii: "t"), text)
    }
  }

  /// Ends the values of a table.
  mutating func endTable() { add(UInt8(ascii: "e"), 0) }

  /// Returns the 32 bytes of the digest; `previous` is that of the revision before, or empty.
  func finished(after previous: [UInt8]) -> [UInt8] {
    var last = self
    unsafe previous.withUnsafeBufferPointer { unsafe last.add(type: UInt8(ascii: "d"), $0) }
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe digest.withUnsafeMutableBufferPointer {
      unsafe metro_sha256_end(&last.hash, $0.baseAddress)
    }
    return digest
  }

  private mutating func add(type: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) {
    add(type, UInt64(bytes.count))
    unsafe metro_sha256_add(&hash, bytes.baseAddress, bytes.count)
  }

  /// Adds a type and a number, the highest byte first.
  private mutating func add(_ type: UInt8, _ number: UInt64) {
    var bytes = [type]
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
    unsafe bytes.withUnsafeBufferPointer {
      unsafe metro_sha256_add(&hash, $0.baseAddress, $0.count)
    }
  }
}
