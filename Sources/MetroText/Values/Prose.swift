/// Text of several lines: a summary, a quotation, the text of a source.
///
/// The rules are those of `PlainText`, except that lines may be separated by LF (CRLF becomes LF),
/// and the maximum is 100,000 characters (Unicode scalars).
package struct Prose: Hashable, Sendable, CustomStringConvertible {
  /// The maximum length in characters.
  package static let longest = 100_000

  package let text: String

  package init(_ text: String) throws(InvalidValue) {
    self.text = try CheckedText.checked(text, longest: Self.longest, isOneLine: false)
  }

  package var description: String { text }
}
