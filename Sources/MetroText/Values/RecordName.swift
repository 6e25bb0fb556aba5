/// Holds the name of a record: a line of text (``PlainText``) whose characters are what they look like.
///
/// A name is what records are told apart and found by. A Cyrillic letter in a Latin word, a character
/// that nobody sees, and letters in a form for old computers make two names that look the same and are
/// not. So they are refused; the joiners and marks that a script needs are not, nor are words of one
/// script beside those of another.
package struct RecordName: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// - Throws: `InvalidValue` that names the first such character, with the name that was meant where
  ///   that is certain.
  package init(_ text: String) throws(InvalidValue) {
    if CanonicalBytes.isName(text.utf8Span.span) {
      self.text = text
      return
    }
    let line = try PlainText(text).text
    guard let found = Self.fault(in: line) else {
      self.text = line
      return
    }
    throw InvalidValue(
      text: text, reason: found.message, suggestion: found.corrected.flatMap(Self.corrected))
  }

  package var description: String { text }

  private static func fault(in line: String) -> TextMatch? {
    guard !line.isASCII else { return nil }
    return InvisibleCharacter.match(in: line) ?? LookAlikeLetter.match(in: line)
      ?? CharacterForms.match(in: line)
  }

  /// Corrects what else is wrong with a text; nil if nobody can be certain.
  private static func corrected(_ text: String) -> String? {
    var text = text
    // Each of the three kinds of fault can hide another.
    for _ in 0..<3 {
      guard let found = fault(in: text) else { return try? PlainText(text).text }
      guard let next = found.corrected else { return nil }
      text = next
    }
    return fault(in: text) == nil ? try? PlainText(text).text : nil
  }
}
