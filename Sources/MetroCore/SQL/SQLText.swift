import MetroText

/// The text of a statement, as far as it has to be looked at before SQLite reads it.
struct SQLText {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  var count: Int { bytes.count }

  /// Where the first NUL is, at which SQLite would stop reading.
  var firstNUL: Int? { bytes.firstIndex(of: 0) }

  /// Whether from an offset on there is nothing but space, comments and semicolons.
  func isBlank(from offset: Int = 0) -> Bool { afterBlank(from: offset) == bytes.count }

  /// The word that says what the statement does, in capitals; `EXPLAIN` is not it.
  var verb: String {
    var offset = 0
    while true {
      offset = afterBlank(from: offset)
      let end = bytes[offset...].firstIndex { !Byte.isLetter($0) } ?? bytes.count
      let word = String(decoding: bytes[offset..<end], as: UTF8.self).uppercased()
      guard ["EXPLAIN", "QUERY", "PLAN"].contains(word) else { return word }
      offset = end
    }
  }

  func contains(_ word: String) -> Bool { bytes.contains(Array(word.utf8)) }

  /// The place of an offset.
  func place(of offset: Int) -> SQLPlace {
    let before = bytes[..<min(max(offset, 0), bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Every byte that does not continue a character begins one.
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return SQLPlace(line: line, column: column)
  }

  /// Returns the offset of the first token from an offset on, or the end.
  private func afterBlank(from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), 0x09...0x0D, UInt8(ascii: ";"): offset += 1
      case _ where bytes[offset...].starts(with: "\u{FEFF}".utf8): offset += 3
      case _ where bytes[offset...].starts(with: "--".utf8):
        offset = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      case _ where bytes[offset...].starts(with: "/*".utf8):
        offset = afterComment(from: offset + 2)
      default: return offset
      }
    }
    return offset
  }

  /// Returns the offset behind `*/`, or the end, where a comment may end as well.
  private func afterComment(from start: Int) -> Int {
    var offset = start
    while offset + 1 < bytes.count {
      if bytes[offset] == UInt8(ascii: "*"), bytes[offset + 1] == UInt8(ascii: "/") {
        return offset + 2
      }
      offset += 1
    }
    return bytes.count
  }
}

/// A place in the text of a statement: line and column from 1, in characters.
package struct SQLPlace: Sendable, Equatable {
  package let line: Int
  package let column: Int
}
