/// The name of a record: a line of text (``PlainText``) without misleading characters.
///
/// Names identify records. A Cyrillic letter in a Latin word, an invisible character and legacy
/// forms of letters make two different names look the same, so they are rejected. Joiners and marks
/// that a script requires are accepted, and so are words of different scripts in one name.
package struct RecordName: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// - Throws: `InvalidValue` that names the first such character, with the intended name if that
  ///   is certain.
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

  /// Corrects the other faults of a text; returns nil if the correction is uncertain.
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
