/// One line of text: a name, a title, a note.
///
/// White space at both ends is removed. The rest must not be empty, has at most 1,000 characters
/// (Unicode scalars), and contains no control, line-breaking or bidirectional control characters
/// and no noncharacters. It is stored in NFC, and otherwise exactly as typed.
package struct PlainText: Hashable, Sendable, CustomStringConvertible {
  /// The maximum length of a line in characters.
  package static let longest = 1_000

  package let text: String

  package init(_ text: String) throws(InvalidValue) {
    if CanonicalBytes.isLine(text.utf8Span.span) {
      self.text = text
    } else {
      self.text = try CheckedText.checked(text, longest: Self.longest, isOneLine: true)
    }
  }

  package var description: String { text }
}
