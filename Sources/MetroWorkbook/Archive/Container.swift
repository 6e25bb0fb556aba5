import Foundation

/// The kind of file that contains a workbook, by its first bytes.
enum Container: Equatable {
  case zip
  /// The compound file of Excel 97-2003, which also contains encrypted workbooks.
  case compound(isEncrypted: Bool)
  case other

  init(_ descriptor: Int32) {
    let start = Self.bytes(512, at: 0, descriptor)
    if start.starts(with: Array("PK".utf8)) {
      self = .zip
    } else if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
      start.count == 512
    {
      // MS-CFB, 2.2: the size of a sector and the first one of the directory.
      let shift = Int(start[30])
      let sector = start[48..<52].reversed().reduce(0) { $0 << 8 | Int($1) }
      let directory =
        (9...12).contains(shift)
        ? Self.bytes(4_096, at: (sector + 1) << shift, descriptor) : []
      // MS-OFFCRYPTO, 2.3.4.4: the stream with the encrypted workbook.
      let name = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      self = .compound(isEncrypted: !directory.ranges(of: name).isEmpty)
    } else {
      self = .other
    }
  }

  private static func bytes(_ count: Int, at offset: Int, _ descriptor: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = unsafe pread(descriptor, &bytes, count, off_t(offset))
    return Array(bytes.prefix(max(read, 0)))
  }
}
