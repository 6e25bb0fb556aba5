/// Reads times of day with their time zone, such as `22:00 EDT`, `9 am UTC+9` and `20:30 +05:30`.
package enum ZonedTime {
  /// Returns the minutes from midnight of coordinated universal time (UTC) on the day that a text
  /// names beside its time; negative if the time is on the day before in UTC.
  ///
  /// Returns nil if the text has no time with a zone, or several that differ.
  package static func minutes(in text: String) -> Int? {
    let tokens = TokenizedText(text)
    let found = Set(tokens.tokens.indices.compactMap { minutes(tokens, at: $0) })
    return found.count == 1 ? found.first : nil
  }

  private static func minutes(_ text: TokenizedText, at index: Int) -> Int? {
    // The minutes of another time begin no time.
    guard text.word(index - 1) != ":", var hour = number(text, index, 0...24) else { return nil }
    var place = index + 1
    var minute = 0
    if [":", ".", "h"].contains(text.word(place)), let value = number(text, place + 1, 0...59) {
      minute = value
      place += 2
    }
    if let (half, end) = half(text, at: place) {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half
      place = end
    } else if place == index + 1 {
      // Without minutes and "am", the number can be a day or a count.
      return nil
    }
    guard let offset = offset(text, at: place) else { return nil }
    return hour * 60 + minute - offset
  }

  /// Returns the hours that `am` or `pm` adds, with the token after it.
  private static func half(_ text: TokenizedText, at index: Int) -> (hours: Int, end: Int)? {
    switch text.word(index) {
    case "am": (0, index + 1)
    case "pm": (12, index + 1)
    case "a" where text.has([".", "m", "."], at: index + 1): (0, index + 4)
    case "p" where text.has([".", "m", "."], at: index + 1): (12, index + 4)
    default: nil
    }
  }

  /// Returns the minutes by which a zone is ahead of UTC.
  private static func offset(_ text: TokenizedText, at index: Int) -> Int? {
    let place = text.word(index) == "(" ? index + 1 : index
    let word = text.word(place)
    if let minutes = zones[word] { return minutes }
    guard universal.contains(word) else { return difference(text, at: place) }
    return difference(text, at: place + 1) ?? 0
  }

  /// Reads `+9`, `-0530` or `+05:30`.
  private static func difference(_ text: TokenizedText, at index: Int) -> Int? {
    guard let sign = ["+": 1, "-": -1, "−": -1][text.word(index)],
      let token = text[index + 1], token.kind == .number, !token.isSpaced, let value = token.value
    else { return nil }
    let isJoined = token.folded.utf8.count == 4
    let hours = isJoined ? value / 100 : value
    guard hours <= 14 else { return nil }
    let minutes =
      isJoined
      ? value % 100 : text.word(index + 2) == ":" ? number(text, index + 3, 0...59) ?? 0 : 0
    return sign * (hours * 60 + minutes)
  }

  private static func number(
    _ text: TokenizedText, _ index: Int, _ range: ClosedRange<Int>
  ) -> Int? {
    guard let token = text[index], let value = token.value, token.folded.utf8.count <= 2,
      range.contains(value)
    else { return nil }
    return value
  }

  /// Returns whether a folded word is the abbreviation of a zone.
  static func isZone(_ word: String) -> Bool { zones[word] != nil || universal.contains(word) }

  private static let universal: Set<String> = ["utc", "gmt", "z"]

  /// Abbreviations of zones that mean one zone; CST, IST and BST mean several.
  private static let zones = [
    "edt": -240, "est": -300, "pdt": -420, "pst": -480, "mdt": -360, "brt": -180,
    "wet": 0, "west": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
    "sast": 120, "eat": 180, "wib": 420, "ict": 420, "hkt": 480, "sgt": 480, "pht": 480,
    "kst": 540, "jst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
  ]
}
