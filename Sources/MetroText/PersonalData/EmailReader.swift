/// Finds e-mail addresses in folded text.
enum EmailReader {
  /// Returns the first address with its name masked, such as `j…@example.org`.
  static func first(in folded: [UInt32]) -> String? {
    for place in folded.indices {
      guard let sign = sign(at: place, in: folded), let end = domainEnd(sign.upperBound, folded)
      else { continue }
      var start = sign.lowerBound
      while start > 0, isNamePart(folded[start - 1]) { start -= 1 }
      // In medium.com/@name and example.org/@name no name precedes the sign.
      guard start < sign.lowerBound, start == 0 || folded[start - 1] != 0x2F else { continue }
      let initial = PersonalDatum.string(folded[start..<start + 1])
      return initial + "…@" + PersonalDatum.string(folded[sign.upperBound..<end])
    }
    return nil
  }

  /// Finds @, (at) and [at], with the spaces around the last two.
  private static func sign(at place: Int, in folded: [UInt32]) -> Range<Int>? {
    if folded[place] == 0x40 { return place..<place + 1 }
    guard folded[place] == 0x28 || folded[place] == 0x5B, place + 3 < folded.count,
      folded[place + 1] == 0x61, folded[place + 2] == 0x74,
      folded[place + 3] == 0x29 || folded[place + 3] == 0x5D
    else { return nil }
    var start = place
    var end = place + 4
    while start > 0, folded[start - 1] == 0x20 { start -= 1 }
    while end < folded.count, folded[end] == 0x20 { end += 1 }
    return start..<end
  }

  /// Returns the end of a domain with at least one point and a last label of letters.
  private static func domainEnd(_ start: Int, _ folded: [UInt32]) -> Int? {
    var end = start
    var lastPoint: Int?
    while end < folded.count {
      let value = folded[end]
      if value == 0x2E {
        guard end > start, folded[end - 1] != 0x2E else { break }
        lastPoint = end
      } else if !PersonalDatum.isLetter(value) && !PersonalDatum.isDigit(value) && value != 0x2D {
        break
      }
      end += 1
    }
    if let point = lastPoint, point == end - 1 {
      end = point
      lastPoint = folded[start..<end].lastIndex(of: 0x2E)
    }
    guard let lastPoint, lastPoint > start else { return nil }
    let label = folded[lastPoint + 1..<end]
    return label.count >= 2 && label.allSatisfy(PersonalDatum.isLetter) ? end : nil
  }

  private static func isNamePart(_ value: UInt32) -> Bool {
    PersonalDatum.isLetter(value) || PersonalDatum.isDigit(value)
      || [0x2E, 0x5F, 0x25, 0x2B, 0x2D].contains(value)
  }
}
