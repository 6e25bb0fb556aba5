/// Holds one line of text: a name, a title, a note.
///
/// White space is trimmed at both ends; what is left is not empty, has at most 1,000 characters
/// (Unicode scalars) and no control, line-breaking or bidirectional control characters and no
/// noncharacters. It is kept in Unicode's composed form (NFC), and otherwise exactly as typed.
package struct PlainText: Hashable, Sendable, CustomStringConvertible {
  /// The most characters of a line.
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
