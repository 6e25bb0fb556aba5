/// A position in a text, as an editor shows it.
struct CSVPlace {
  /// The physical line, counted from 1; LF ends a line, within quotes too.
  let line: Int
  /// The column, counted from 1 in characters (Unicode scalars).
  let column: Int

  /// Counts lines and characters up to an offset of a text that begins a line.
  init(of offset: Int, in text: UnsafeBufferPointer<UInt8>, startingOnLine first: Int) {
    var line = first
    var column = 1
    for index in 0..<offset {
      let byte = unsafe text[index]
      if byte == Byte.lineFeed {
        line += 1
        column = 1
      } else if !Byte.isContinuation(byte) {
        column += 1
      }
    }
    self.line = line
    self.column = column
  }
}
