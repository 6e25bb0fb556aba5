/// Finds invisible characters that no script requires at their position.
package enum InvisibleCharacter {
  package static func match(in text: String) -> TextMatch? {
    guard text.unicodeScalars.contains(where: { isInvisible($0.value) }) else { return nil }
    let scalars = Array(text.unicodeScalars)
    let isRightToLeft = scalars.contains { (0x590...0x8FF).contains($0.value) }
    let wrong = scalars.indices.filter {
      isInvisible(scalars[$0].value) && !isNeeded($0, in: scalars, isRightToLeft)
    }
    guard let first = wrong.first else { return nil }
    var corrected = String.UnicodeScalarView()
    var rest = wrong[...]
    for index in scalars.indices {
      if index == rest.first { rest.removeFirst() } else { corrected.append(scalars[index]) }
    }

    var excerpt = ""
    for scalar in scalars[max(0, first - 12)..<min(scalars.count, first + 13)] {
      if isInvisible(scalar.value) {
        excerpt += "[\(ForbiddenCharacter.code(of: scalar))]"
      } else {
        excerpt.unicodeScalars.append(scalar == "\n" ? " " : scalar)
      }
    }
    let name = scalars[first].properties.name ?? "character"
    let code = ForbiddenCharacter.code(of: scalars[first])
    return TextMatch(
      excerpt: excerpt, message: "the text contains an invisible character: \(code) \(name)",
      corrected: String(corrected))
  }

  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069,
      0x3164, 0xFEFF, 0xFFA0:
      true
    default: false
    }
  }

  /// Returns whether a script or an emoji requires the character at an index.
  private static func isNeeded(
    _ place: Int, in scalars: [Unicode.Scalar], _ isRightToLeft: Bool
  ) -> Bool {
    let before = place > 0 ? scalars[place - 1].value : 0
    switch scalars[place].value {
    // The joiners: Arabic, Indic and other Asian scripts, Mongolian, emoji.
    case 0x200C, 0x200D:
      return (0x600...0xFFF).contains(before) || (0x1000...0x109F).contains(before)
        || (0x1780...0x18AF).contains(before) || (0x2190...0x2BFF).contains(before)
        || before == 0xFE0F || before >= 0x1F000
    // An optional line break, in scripts without spaces.
    case 0x200B:
      return (0xE00...0xEFF).contains(before) || (0x1000...0x109F).contains(before)
        || (0x1780...0x17FF).contains(before)
    case 0x200E, 0x200F, 0x61C: return isRightToLeft
    case 0x180E: return (0x1800...0x18AF).contains(before)
    default: return false
    }
  }
}
