/// Unnecessary spaces in a text.
package struct SurplusSpace {
  /// The first of them, with the text around it.
  package let excerpt: String

  /// Whether the first of them precedes a comma or a period.
  package let isBeforeMark: Bool

  /// The whole text without them.
  package let corrected: String

  /// Quickly rules out most texts without unnecessary spaces.
  package static func mayHold(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var isAfterSpace = false
    for index in bytes.indices {
      let byte = bytes[index]
      // The UTF-8 sequences of wider spaces start with these bytes.
      if byte == 0xC2 || byte == 0xE2 || byte == 0xE3 { return true }
      let isSpace = byte == Byte.space
      if isAfterSpace && (isSpace || byte == UInt8(ascii: ",") || byte == Byte.point) {
        return true
      }
      isAfterSpace = isSpace
    }
    return false
  }

  package static func find(in text: String) -> SurplusSpace? {
    let scalars = Array(text.unicodeScalars)
    var corrected = String.UnicodeScalarView()
    var first: (range: Range<Int>, isBeforeMark: Bool)?
    var place = 0
    while place < scalars.count {
      guard isSpace(scalars[place]) else {
        corrected.append(scalars[place])
        place += 1
        continue
      }
      var end = place + 1
      while end < scalars.count, isSpace(scalars[end]) { end += 1 }
      let isAtEdge =
        place == 0 || end == scalars.count || scalars[place - 1] == "\n" || scalars[end] == "\n"
        // A part of a list that is left out, such as the role in `Kim |  | City of Seoul`.
        || (scalars[place - 1] == "|" && scalars[end] == "|")
      if isAtEdge {
        corrected.append(contentsOf: scalars[place..<end])
      } else if isMark(at: end, in: scalars) {
        first = first ?? (place..<end, true)
      } else {
        if end - place > 1 { first = first ?? (place..<end, false) }
        let run = scalars[place..<end]
        let isOneKind = run.allSatisfy { $0 == run.first }
        corrected.append(isOneKind ? scalars[place] : " ")
      }
      place = end
    }
    guard let first else { return nil }
    let around =
      max(0, first.range.lowerBound - 12)..<min(scalars.count, first.range.upperBound + 12)
    var excerpt = String.UnicodeScalarView()
    excerpt.append(contentsOf: scalars[around].map { $0 == "\n" ? " " : $0 })
    return SurplusSpace(
      excerpt: String(excerpt), isBeforeMark: first.isBeforeMark, corrected: String(corrected))
  }

  /// Returns whether an index has a comma or a period that does not start `.5`, `.NET` or `...`.
  private static func isMark(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let next = place + 1 < scalars.count ? scalars[place + 1] : " "
    let isFollowedBySpace = isSpace(next) || next == "\n"
    switch scalars[place] {
    case ",": return isFollowedBySpace || next.properties.isAlphabetic
    case ".": return isFollowedBySpace
    default: return false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
