/// A remark in brackets at the end of a text: `Seoul (online)`.
package struct TrailingRemark: Equatable, Sendable {
  /// The text before the remark.
  package let base: String
  /// The remark without its brackets.
  package let remark: String

  /// Finds the remark, or returns nil if the text does not end with one.
  package init?(_ text: String) {
    let characters = Array(text)
    guard let last = characters.lastIndex(where: { !$0.isWhitespace }),
      let pair = Self.brackets.first(where: { $0.close == characters[last] }),
      let open = characters[..<last].lastIndex(of: pair.open)
    else { return nil }
    base = Self.trimmed(characters[..<open])
    remark = Self.trimmed(characters[(open + 1)..<last])
    if base.isEmpty || remark.isEmpty { return nil }
  }

  private static func trimmed(_ characters: ArraySlice<Character>) -> String {
    let rest = characters.drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }

  private static let brackets: [(open: Character, close: Character)] = [
    ("(", ")"), ("（", "）"), ("[", "]"),
  ]
}
