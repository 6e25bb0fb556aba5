/// A record in the memory of the scanner, which leaves it there until the next scan.
@safe struct ScannedRecord {
  /// The record as it stands in the text, without its line end.
  let text: UnsafeBufferPointer<UInt8>
  /// Where its fields end (see `FieldEnds`).
  let ends: UnsafeBufferPointer<Int>
  /// The physical line on which it starts, counted from 1.
  let line: Int
  /// Whether it is known to be all ASCII.
  let isASCII: Bool

  /// Creates a record of nothing.
  static func empty(onLine line: Int) -> ScannedRecord {
    unsafe ScannedRecord(
      text: UnsafeBufferPointer(start: nil, count: 0),
      ends: UnsafeBufferPointer(start: nil, count: 0), line: line, isASCII: true)
  }

  /// The fields of the record.
  var count: Int { unsafe ends.count }

  /// The bytes of the record; 0 for a blank line.
  var length: Int { unsafe text.count }

  /// The offsets of a field's first byte and of the one after its last, quotes included.
  @inline(__always)
  func bounds(of index: Int) -> Range<Int> {
    precondition(index >= 0 && index < count, "the record has no such field")
    let start = unsafe index == 0 ? 0 : FieldEnds.offset(ends[index &- 1]) &+ 1
    return unsafe Range(uncheckedBounds: (start, FieldEnds.offset(ends[index])))
  }

  /// Returns a field as it stands in the text, its quotes included.
  @inline(__always)
  func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: text[bounds(of: index)])
  }

  /// Tells whether quotes are doubled within a field.
  @inline(__always)
  func hasDoubledQuotes(_ index: Int) -> Bool {
    unsafe FieldEnds.hasDoubledQuotes(ends[index])
  }

  /// Counts the lines and characters up to the start of a field.
  func place(ofField index: Int) -> CSVPlace {
    unsafe CSVPlace(of: bounds(of: index).lowerBound, in: text, startingOnLine: line)
  }
}
