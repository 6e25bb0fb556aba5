/// Makes the characters visible that would drive a terminal or reorder its text.
///
/// Control characters become control pictures (ESC is `␛`, a tab `␉`, a line feed `␤`); C1 controls,
/// line separators, bidirectional embeddings, overrides and isolates, and noncharacters become
/// `\u{202E}`. Any other text comes back as the same string. The two directional marks (U+200E,
/// U+200F) stay, for text in Arabic and Hebrew needs them and they override nothing.
package func visibleText(_ text: String) -> String {
  guard mayHideCharacters(text), text.unicodeScalars.contains(where: isHidden) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n": result.append("␤")
    case "\u{7F}": result.append("␡")
    case "\u{00}"..."\u{1F}":
      if let picture = Unicode.Scalar(0x2400 + scalar.value) { result.append(picture) }
    case _ where isHidden(scalar):
      result.append(
        contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// Tells by the bytes whether a text needs a closer look; text in most languages needs none.
private func mayHideCharacters(_ text: String) -> Bool {
  !text.utf8.allSatisfy { byte in
    switch byte {
    case 0x20..<0x7F: true
    // The first bytes of U+0080 to U+00BF, of U+2000 to U+2FFF, and of the noncharacters.
    case 0xC2, 0xE2, 0xEF, 0xF0...: false
    case 0x80...: true
    default: false
    }
  }
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
  default: scalar.value & 0xFFFE == 0xFFFE
  }
}
