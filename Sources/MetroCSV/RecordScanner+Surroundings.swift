/// What the scanner looks at without advancing: blanks around quotes, and the surroundings of an error.
extension RecordScanner {
  @inline(__always)
  func endsField(_ byte: UInt8?) -> Bool {
    byte == nil || byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  /// Returns whether only blanks are between an offset after a closing quote and the field's end.
  mutating func isPadding(from offset: Int) throws -> Bool {
    guard allowsPadding else { return false }
    var end = offset
    while let byte = try byte(at: end), Byte.isBlank(byte), byte != delimiter { end &+= 1 }
    return try endsField(byte(at: end))
  }

  func isBlank(_ range: Range<Int>) -> Bool {
    for offset in range where unsafe !Byte.isBlank(input.record[offset]) { return false }
    return true
  }

  /// Returns an error at an offset, with an excerpt that begins no earlier than `start`.
  func describe(_ kind: CSVError.Kind, at offset: Int, from start: Int) -> CSVError {
    let text = unsafe UnsafeBufferPointer(start: input.record, count: input.available)
    let place = unsafe CSVPlace(of: offset, in: text, startingOnLine: line)
    return unsafe CSVError(
      kind: kind, line: place.line, column: place.column,
      excerpt: CSVExcerpt.text(around: offset, from: start, in: text))
  }
}
