/// A record in the memory of the scanner, valid until the next scan.
@safe struct ScannedRecord {
  /// The record as written in the text, without its line ending.
  let text: UnsafeBufferPointer<UInt8>
  /// The ends of its fields (see `FieldEnds`).
  let ends: UnsafeBufferPointer<Int>
  /// The physical line on which it starts, counted from 1.
  let line: Int
  /// Whether it is known to contain only ASCII.
  let isASCII: Bool

  /// Returns a record without bytes or fields.
  static func empty(onLine line: Int) -> ScannedRecord {
    unsafe ScannedRecord(
      text: UnsafeBufferPointer(start: nil, count: 0),
      ends: UnsafeBufferPointer(start: nil, count: 0), line: line, isASCII: true)
  }

  /// The number of fields.
  var count: Int { unsafe ends.count }

  /// The number of bytes; 0 for a blank line.
  var length: Int { unsafe text.count }

  /// Returns the range of a field's bytes, including its quotes.
  @inline(__always)
  func bounds(of index: Int) -> Range<Int> {
    precondition(index >= 0 && index < count, "the record has no such field")
    let start = unsafe index == 0 ? 0 : FieldEnds.offset(ends[index &- 1]) &+ 1
    return unsafe Range(uncheckedBounds: (start, FieldEnds.offset(ends[index])))
  }

  /// Returns a field as written in the text, including its quotes.
  @inline(__always)
  func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: text[bounds(of: index)])
  }

  /// Returns whether a field contains doubled quotes.
  @inline(__always)
  func hasDoubledQuotes(_ index: Int) -> Bool {
    unsafe FieldEnds.hasDoubledQuotes(ends[index])
  }

  /// Returns a field as written in the text, without the blanks before and after its quotes.
  @inline(__always)
  func withoutPadding(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let text = unsafe field(index)
    guard unsafe FieldEnds.isPadded(ends[index]) else { return unsafe text }
    let first = unsafe text.firstIndex { !Byte.isBlank($0) } ?? 0
    let last = unsafe text.lastIndex { !Byte.isBlank($0) } ?? 0
    return unsafe UnsafeBufferPointer(rebasing: text[first...last])
  }

  /// Returns the position of the start of a field.
  func place(ofField index: Int) -> CSVPlace {
    unsafe CSVPlace(of: bounds(of: index).lowerBound, in: text, startingOnLine: line)
  }
}
