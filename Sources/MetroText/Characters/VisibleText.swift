/// Replaces characters that would control a terminal or reorder its text with visible ones.
///
/// Control characters become control pictures (ESC is `␛`, a tab `␉`, a line feed `␤`); C1 controls,
/// line separators, bidirectional embeddings, overrides and isolates, and noncharacters become
/// escapes such as `\u{202E}`. Any other text is returned as the same string. The directional marks
/// U+200E and U+200F stay, because text in Arabic and Hebrew needs them and they override nothing.
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

/// Returns whether the bytes of a text permit a hidden character; those of most languages do not.
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

private func isHidden(_ scalar: Unicode.Scalar) -> Bool { ForbiddenCharacter(scalar) != nil }
