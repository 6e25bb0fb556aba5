/// The few characters of a line that an error shows.
enum CSVExcerpt {
  /// The characters of an excerpt.
  static let maximumLength = 40
  /// The bytes from an offset on that an excerpt around it can need: one more than it may have, which
  /// tells whether a CR before it belongs to a line end.
  static let neededByteLength = maximumByteLength + 1

  private static let maximumByteLength = maximumLength * 4

  /// Cuts an excerpt out of the line around an offset; `nil` when there is nothing to show.
  ///
  /// It begins at `start` or, when that is too far away, half an excerpt before the offset, and never
  /// reaches over a line end.
  static func text(
    around offset: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> String? {
    var first = offset
    var length = 0
    while first > start, length < maximumLength / 2, unsafe text[first - 1] != Byte.lineFeed {
      first -= 1
      if unsafe !Byte.isContinuation(text[first]) { length += 1 }
    }
    var end = first
    length = 0
    while end < text.count, unsafe text[end] != Byte.lineFeed, end - first < maximumByteLength {
      if unsafe !Byte.isContinuation(text[end]) {
        if length == maximumLength { break }
        length += 1
      }
      end += 1
    }
    if end < text.count, end > first, unsafe text[end] == Byte.lineFeed,
      unsafe text[end - 1] == Byte.carriageReturn
    {
      end -= 1
    }
    if first == end { return nil }
    return unsafe String(decoding: UnsafeBufferPointer(rebasing: text[first..<end]), as: UTF8.self)
  }
}
