/// A position in a text: a line, and a column in characters (Unicode scalars), both from 1.
package struct JSONPlace: Equatable, Sendable {
  package let line: Int
  /// The column; nil if only the line is known.
  package let column: Int?

  package init(line: Int, column: Int?) {
    self.line = line
    self.column = column
  }

  /// Returns the position of a byte in a text that begins at this position.
  func advanced(by offset: Int, in bytes: ArraySlice<UInt8>) -> JSONPlace {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
    let lines = before.count { $0 == UInt8(ascii: "\n") }
    let characters = before[lineStart...].count { $0 & 0b1100_0000 != 0b1000_0000 }
    return JSONPlace(
      line: line + lines, column: lines == 0 ? column.map { $0 + characters } : characters + 1)
  }
}
