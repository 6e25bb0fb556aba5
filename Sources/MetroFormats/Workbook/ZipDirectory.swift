import Foundation

/// The list of files at the end of a ZIP archive (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16).
struct ZipDirectory {
  /// The uncompressed sizes of the files, by name.
  private(set) var sizes: [String: Int] = [:]

  /// Reads the list of an archive that has no comment; the list is empty for any other file.
  init(_ path: String) throws {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? file.close() }
    let length = try file.seekToEnd()
    guard length >= 22 else { return }
    try file.seek(toOffset: length - 22)
    let end = [UInt8](try file.readToEnd() ?? Data())
    guard end.number(at: 0, bytes: 4) == 0x0605_4b50 else { return }
    try file.seek(toOffset: UInt64(end.number(at: 16, bytes: 4)))
    let list = [UInt8](try file.read(upToCount: end.number(at: 12, bytes: 4)) ?? Data())
    var place = 0
    while place + 46 <= list.count, list.number(at: place, bytes: 4) == 0x0201_4b50 {
      let lengths = [28, 30, 32].map { list.number(at: place + $0, bytes: 2) }
      let name = list[(place + 46)...].prefix(lengths[0])
      sizes[String(decoding: name, as: UTF8.self)] = list.number(at: place + 24, bytes: 4)
      place += 46 + lengths.reduce(0, +)
    }
  }
}

extension [UInt8] {
  /// Returns a little-endian number of the given length.
  fileprivate func number(at place: Int, bytes: Int) -> Int {
    self[place..<place + bytes].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
