import Foundation

/// Writes ZIP archives whose files are not compressed (APPNOTE.TXT 6.3.10, 4.3).
package struct StoredZip {
  package struct Entry {
    package let name: String
    package let bytes: [UInt8]
    /// The unpacked size that the archive states, which may be wrong.
    package var statedSize: Int
    /// The general purpose bits; the lowest one says that the file is encrypted.
    package var flags = 0

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
      statedSize = bytes.count
    }
  }

  package var entries: [Entry] = []

  package init(_ parts: KeyValuePairs<String, String> = [:]) {
    for (name, text) in parts { add(name, text) }
  }

  package mutating func add(_ name: String, _ text: String) {
    entries.append(Entry(name, Array(text.utf8)))
  }

  /// The bytes of the archive.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = bytes.count
      let crc = Self.crc32(entry.bytes)
      // Version, flags, method, time and date.
      let common = Self.numbers(
        [
          (20, 2), (entry.flags, 2), (0, 2), (0, 2), (0x21, 2), (crc, 4), (entry.bytes.count, 4),
          (entry.statedSize, 4), (entry.name.utf8.count, 2), (0, 2),
        ])
      bytes += Self.numbers([(0x0403_4B50, 4)]) + common + Array(entry.name.utf8) + entry.bytes
      directory += Self.numbers([(0x0201_4B50, 4), (20, 2)]) + common
      directory += Self.numbers([(0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)])
      directory += Array(entry.name.utf8)
    }
    let count = entries.count
    let end = Self.numbers(
      [
        (0x0605_4B50, 4), (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4),
        (bytes.count, 4), (0, 2),
      ])
    return bytes + directory + end
  }

  package func write(to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  private static func numbers(_ numbers: [(value: Int, bytes: Int)]) -> [UInt8] {
    numbers.flatMap { number in
      (0..<number.bytes).map { UInt8(truncatingIfNeeded: number.value >> ($0 * 8)) }
    }
  }

  private static func crc32(_ bytes: [UInt8]) -> Int {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return Int(crc ^ 0xFFFF_FFFF)
  }
}
