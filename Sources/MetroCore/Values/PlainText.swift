/// Holds one line of text: a name, a title, a note.
///
/// White space is trimmed at both ends; what is left is not empty, has at most 1,000 characters
/// (Unicode scalars) and no control, line-breaking or bidirectional control characters and no
/// noncharacters. Otherwise the text stays exactly as typed, in its own normalisation form.
package struct PlainText: Hashable, Sendable, CustomStringConvertible {
  /// The most characters of a line.
  package static let longest = 1_000

  package let text: String

  package init(_ text: String) throws(InvalidValue) {
    if Self.isPlain(text) {
      self.text = text
    } else {
      self.text = try CheckedText.checked(text, longest: Self.longest, isOneLine: true)
    }
  }

  package var description: String { text }

  /// Tells whether a text is printable ASCII that needs no trimming, which most text is.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.first != Byte.space, bytes.count <= longest else { return false }
    var last = Byte.space
    for byte in bytes {
      guard byte >= Byte.space, byte < Byte.delete else { return false }
      last = byte
    }
    return last != Byte.space
  }
}
