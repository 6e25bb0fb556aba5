/// Returns the number of terminal cells that a text occupies.
///
/// East Asian Wide and Fullwidth characters count as two (UAX #11, Unicode 15), combining marks and
/// invisible characters as zero, an emoji sequence (flag, keycap, skin tone, joined, or requested
/// by U+FE0F; UTS #51) as two in total, and everything else as one. Control characters count as
/// zero; make them visible first with `visibleText`.
package func displayWidth(of text: String) -> Int {
  if DisplayWidth.isPrintableASCII(text) { return text.utf8.count }
  var width = 0
  for character in text { width += DisplayWidth.width(of: character) }
  return width
}

/// Cuts a text to a number of terminal cells, between grapheme clusters, with `…` in the last cell.
///
/// Returns a text that fits unchanged. The result may be one cell short if a wide character does
/// not fit, and is empty if the limit is 0 or less.
package func truncated(_ text: String, toWidth limit: Int) -> String {
  // Every cell needs at least one byte, so most texts need not be counted.
  if limit > 0, text.utf8.count <= limit, DisplayWidth.isPrintableASCII(text) { return text }
  guard limit > 0 else { return "" }
  var width = 0
  var end = text.startIndex
  var index = text.startIndex
  while index < text.endIndex {
    width += DisplayWidth.width(of: text[index])
    if width > limit { return text[..<end] + "…" }
    index = text.index(after: index)
    if width < limit { end = index }
  }
  return text
}

/// Computes the width of single characters.
private enum DisplayWidth {
  static func isPrintableASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  static func width(of character: Character) -> Int {
    var total = 0
    var count = 0
    var first: Unicode.Scalar?
    var isEmoji = false
    for scalar in character.unicodeScalars {
      count += 1
      if let first {
        isEmoji = isEmoji || joinsEmoji(scalar, after: first)
      } else {
        first = scalar
      }
      total += width(of: scalar)
    }
    return isEmoji ? 2 : total
  }

  /// Returns whether a later scalar of a cluster turns the first one into an emoji of two cells.
  private static func joinsEmoji(_ scalar: Unicode.Scalar, after first: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0F, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: first.properties.isEmoji
    // Digits have the emoji property, but only pictures are joined to others.
    case 0x200D: first.properties.isEmoji && !first.isASCII
    default: false
    }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      // The soft hyphen is the one format character that terminals draw.
      return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1
    }
    switch value {
    // Vowels and finals of decomposed Hangul share the cells of their initial.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    // Arabic, Syriac and Kaithi signs that enclose digits are format characters that are visible.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return 1
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF: return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(value) ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if value > wide[middle].upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < wide.count && value >= wide[low].lowerBound
  }

  /// The ranges of East_Asian_Width W and F, in order.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
    0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
    0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
    0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x2E99, 0x2E9B...0x2EF3, 0x2F00...0x2FD5, 0x2FF0...0x2FFB, 0x3000...0x303E,
    0x3041...0x3096, 0x3099...0x30FF, 0x3105...0x312F, 0x3131...0x318E, 0x3190...0x31E3,
    0x31F0...0x321E, 0x3220...0x3247, 0x3250...0x4DBF, 0x4E00...0xA48C, 0xA490...0xA4C6,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE52,
    0xFE54...0xFE66, 0xFE68...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE4,
    0x16FF0...0x16FF1, 0x17000...0x187F7, 0x18800...0x18CD5, 0x18D00...0x18D08, 0x1AFF0...0x1AFF3,
    0x1AFF5...0x1AFFB, 0x1AFFD...0x1AFFE, 0x1B000...0x1B122, 0x1B132...0x1B132, 0x1B150...0x1B152,
    0x1B155...0x1B155, 0x1B164...0x1B167, 0x1B170...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF,
    0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248,
    0x1F250...0x1F251, 0x1F260...0x1F265, 0x1F300...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C,
    0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4,
    0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
    0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F,
    0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF,
    0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A,
    0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FA7C, 0x1FA80...0x1FA88, 0x1FA90...0x1FABD,
    0x1FABF...0x1FAC5, 0x1FACE...0x1FADB, 0x1FAE0...0x1FAE8, 0x1FAF0...0x1FAF8, 0x20000...0x2FFFD,
    0x30000...0x3FFFD,
  ]
}
