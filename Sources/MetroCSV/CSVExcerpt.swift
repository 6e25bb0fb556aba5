/// Cuts the part of a line that an error shows.
enum CSVExcerpt {
  /// The maximum number of characters in an excerpt.
  static let maximumLength = 40
  /// The number of bytes from an offset on that an excerpt around it can need: one more than its
  /// maximum, which shows whether a preceding CR belongs to a line ending.
  static let neededByteLength = maximumByteLength + 1

  private static let maximumByteLength = maximumLength * 4

  /// Returns an excerpt of the line around an offset; `nil` if there is nothing to show.
  ///
  /// It begins at `start` or, if that is too far away, half an excerpt before the offset, and never
  /// crosses a line ending.
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
