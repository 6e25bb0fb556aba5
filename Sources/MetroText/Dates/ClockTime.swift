/// Times of day that follow a date and are not kept.
///
/// Examples are `09:00`, `9am`, `9 Uhr`, `17h30` and `9時30分`.
package enum ClockTime {
  /// Returns whether a text has a time of day: `10:00`, `오전 10시`.
  package static func isIn(_ text: String) -> Bool {
    let text = TokenizedText(text)
    return text.tokens.indices.contains {
      text[$0]?.kind == .number && time(text, at: $0, false) != nil
    }
  }

  /// Returns the token after a time, or after the range of two times, that begins at a token; nil if
  /// there is none.
  static func end(_ text: TokenizedText, at index: Int) -> Int? {
    var place = index
    if marks.contains(text.word(place)) { place += 1 }
    // 15 Nov 2016 - 8:00am
    if dashes.contains(text.word(place)) {
      guard time(text, at: place + 1, false) != nil else { return nil }
      place += 1
    }
    var (isAnnounced, isOpened) = (false, false)
    if let end = text.end(ofCharacters: ["เวลา"], at: place) {
      place = end
      isAnnounced = true
    }
    // a las 10, alle ore 10, kl. 10:00
    for _ in 0..<3 {
      let isWord = announcing.contains(text.word(place))
      guard isWord || openers.contains(text.word(place)) else { break }
      isOpened = true
      isAnnounced = isAnnounced || isWord
      place += text.word(place + 1) == "." ? 2 : 1
    }
    if text.word(index) == "t", let end = compact(text, at: index + 1) { return end }
    guard let end = time(text, at: place, isAnnounced) else {
      // In "von 10 bis 19 Uhr", the first hour has no word of its own.
      guard isOpened, number(text, place, 0...24),
        DateWordTable.joints.contains(text.word(place + 1))
      else { return nil }
      return time(text, at: place + 2, isAnnounced).map { afterRemarks(text, at: $0) }
    }
    guard DateWordTable.joints.contains(text.word(end)) else { return afterRemarks(text, at: end) }
    return afterRemarks(text, at: time(text, at: end + 1, isAnnounced) ?? end)
  }

  /// Returns the token after words for a clock: `한국시간으로`, `Seoul local time`, `現地時間`.
  static func endOfClock(_ text: TokenizedText, at index: Int) -> Int? {
    if let length = DateWordTable.clocks.length(in: text, at: index) { return index + length }
    guard text[index]?.kind == .character,
      let clock = DateWordTable.clocksInCharacters.first(where: {
        text.hasCharacters($0, at: index)
      })
    else { return nil }
    let end = index + clock.unicodeScalars.count
    return ["の", "で"].contains(text.word(end)) ? end + 1 : end
  }

  /// Returns the token after the part of the day and the zone of a time: `Uhr (MEZ)`, `KST`, `(UTC+9)`,
  /// `de la tarde`, `local time`.
  private static func afterRemarks(_ text: TokenizedText, at index: Int) -> Int {
    var place = index
    for _ in 0..<3 {
      if suffixes.contains(text.word(place)) {
        place += 1
      } else if let length = dayParts.length(in: text, at: place) {
        place += length
      } else if let end = zone(text, at: place) {
        place = end
      } else {
        break
      }
    }
    return place
  }

  /// Reads `KST`, `UTC+9` and `local time`, also in brackets.
  private static func zone(_ text: TokenizedText, at index: Int) -> Int? {
    if let close = ["(": ")", "（": "）"][text.word(index)] {
      guard let end = zone(text, at: index + 1), text.word(end) == close else { return nil }
      return end + 1
    }
    if let end = endOfClock(text, at: index) { return end }
    guard ZonedTime.isZone(text.word(index)) || otherZones.contains(text.word(index)) else {
      return nil
    }
    var end = index + 1
    if ["+", "-", "−"].contains(text.word(end)), number(text, end + 1, 0...14) {
      end += 2
      if text.word(end) == ":", number(text, end + 1, 0...59) { end += 2 }
    }
    return text.word(end) == "time" ? end + 1 : end
  }

  /// Returns the token after a time; a word that announces one makes `10.00` and a number times as well.
  private static func time(_ text: TokenizedText, at index: Int, _ isAnnounced: Bool) -> Int? {
    var place = index
    for word in halves where text.hasCharacters(word, at: place) { place += 2 }
    if ["오전", "오후", "saat"].contains(text.word(place)) { place += 1 }
    guard number(text, place, 0...24) else { return nil }
    place += 1
    switch text.word(place) {
    case ":", "：":
      guard number(text, place + 1, 0...59), text.word(place + 1).utf8.count == 2 else {
        return nil
      }
      let end = seconds(text, at: place + 2)
      return suffix(text, at: end) ?? zone(text, at: end) ?? end
    case "." where number(text, place + 1, 0...59) && text.word(place + 1).utf8.count == 2:
      // 9.30 Uhr; without a word for the time, it is a day and a month.
      return suffix(text, at: place + 2) ?? zone(text, at: place + 2)
        ?? (isAnnounced ? place + 2 : nil)
    case "h", "시", "時", "时", "点", "點":
      place += 1
      guard number(text, place, 0...59),
        text[place]?.isSpaced == false || isMinutes(text, place + 1)
      else { return place }
      return isMinutes(text, place + 1) ? place + 2 : place + 1
    default: return suffix(text, at: place) ?? zone(text, at: place) ?? (isAnnounced ? place : nil)
    }
  }

  /// Reads the `120000Z` of `20231026T120000Z`, as in iCalendar.
  private static func compact(_ text: TokenizedText, at index: Int) -> Int? {
    guard let token = text[index], !token.isSpaced, [4, 6].contains(token.folded.utf8.count),
      let value = token.value
    else { return nil }
    let time = token.folded.utf8.count == 6 ? value : value * 100
    guard time / 10_000 <= 24, time / 100 % 100 < 60, time % 100 <= 60 else { return nil }
    return suffix(text, at: index + 1) ?? index + 1
  }

  /// Returns the token after the seconds, if a time has any.
  private static func seconds(_ text: TokenizedText, at index: Int) -> Int {
    var place = index
    if text.word(place) == ":", number(text, place + 1, 0...60) { place += 2 }
    if text.word(place) == ".", text[place + 1]?.kind == .number { place += 2 }
    // The point of 43.564 looks like that of a thousand.
    if text.word(place) == ":", let token = text[place + 1], let value = token.value,
      token.folded.utf8.count == 5, token.range.count == 6, value <= 60_999
    {
      place += 2
    }
    return place
  }

  /// Returns the token after a word for the time or the difference from UTC; nil if there is none.
  private static func suffix(_ text: TokenizedText, at index: Int) -> Int? {
    let word = text.word(index)
    if ["a", "p"].contains(word), text.has([".", "m"], at: index + 1) {
      return text.word(index + 3) == "." ? index + 4 : index + 3
    }
    if suffixes.contains(word) { return index + 1 }
    guard ["+", "-"].contains(word), let hours = text[index + 1], hours.kind == .number,
      text[index]?.isSpaced == false, !hours.isSpaced, let value = hours.value
    else { return nil }
    // 09:00-2018-06-08 is followed by a date, and 09:00-17:00 by a time.
    let isWhole = hours.folded.utf8.count == 2 && value <= 14
    guard isWhole || hours.folded.utf8.count == 4 && value <= 1400 else { return nil }
    let hasMinutes = isWhole && text.word(index + 2) == ":" && number(text, index + 3, 0...59)
    return hasMinutes ? index + 4 : index + 2
  }

  private static func isMinutes(_ text: TokenizedText, _ index: Int) -> Bool {
    ["분", "分", "min"].contains(text.word(index))
  }

  private static func number(
    _ text: TokenizedText, _ index: Int, _ range: ClosedRange<Int>
  ) -> Bool {
    guard let token = text[index], let value = token.value else { return false }
    return token.folded.utf8.count <= 2 && range.contains(value)
  }

  /// Marks between a day and a time.
  private static let marks: Set<String> = ["t", ",", "，", "@", "|", "·"]
  private static let dashes: Set<String> = ["-", "–", "—"]
  private static let openers: Set<String> = [
    "at", "um", "ab", "a", "as", "les", "alle", "las", "o", "о", "om", "la", "в", "у", "from", "de",
    "von", "dalle", "das", "van", "desde", "od", "с", "entre", "between",
  ]
  /// Words that only a time of day follows.
  private static let announcing: Set<String> = [
    "ore", "kl", "pukul", "jam", "godz", "godzina", "godzinie", "saat", "luc", "الساعة", "ساعت",
  ]
  private static let suffixes: Set<String> = [
    "am", "pm", "z", "uhr", "h", "hrs", "hs", "hours", "horas", "heures", "uur", "ч",
    "часов", "часа", "час", "годин", "години", "gio", "น",
  ]
  private static let dayParts = PhraseTable(
    folding: """
      in the morning;in the afternoon;de la mañana;de la tarde;da manhã;da tarde;du matin;de l ' après - midi;\
      del mattino;del pomeriggio;vormittags;nachmittags;ochtends;middags;rano;po południu;утра;дня;вечера;\
      pagi;siang;sore;sáng;chiều;صباحا;صباحًا;مساء;مساءً
      """)
  /// Zones that have one name for several times, which are read over as well.
  private static let otherZones: Set<String> = [
    "utc", "gmt", "cst", "ist", "bst", "mez", "mesz", "мск", "clt", "cot", "art", "wita", "wit",
    "gst",
    "trt", "wat", "cat", "pkt",
  ]
  private static let halves = ["午前", "午後", "上午", "下午"]
}
