/// Characters that show nothing at the edge of a value: spaces of any kind, line ends, and invisible
/// characters.
package enum Blank {
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D: true
    case 0..<0x80: false
    // Invisible characters of no width, and the filler of Hangul.
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0x3164,
      0xFEFF, 0xFFA0:
      true
    default: scalar.properties.isWhitespace
    }
  }
}

extension String {
  /// Returns the text without blanks of any kind at both ends.
  package func trimmingBlanks() -> String { trimming(Blank.isBlank) }

  /// Returns the text without white space at both ends; invisible characters of no width stay, since
  /// they can belong to a word.
  package func trimmingWhiteSpace() -> String { trimming(\.properties.isWhitespace) }

  private func trimming(_ isLeftOut: (Unicode.Scalar) -> Bool) -> String {
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isLeftOut(first) || isLeftOut(last)
    else { return self }
    guard let start = scalars.firstIndex(where: { !isLeftOut($0) }),
      let end = scalars.lastIndex(where: { !isLeftOut($0) })
    else { return "" }
    return String(scalars[start...end])
  }
}
