import MetroText

/// The value of the header `Retry-After`: seconds or a date (RFC 9110, 10.2.3).
package enum RetryAfter {
  /// Returns the seconds to wait from `now`, in seconds since 1970; nil for a text that is neither.
  package static func seconds(_ text: String, now: Int) -> Int? {
    let word = text.drop { $0 == " " || $0 == "\t" }
    let trimmed = word.prefix(
      word.lastIndex { $0 != " " && $0 != "\t" }.map {
        word.distance(from: word.startIndex, to: $0) + 1
      } ?? 0)
    guard !trimmed.isEmpty else { return nil }
    if trimmed.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }) {
      // A number that is too long for an integer is a long time.
      return min(Int(trimmed) ?? longest, longest)
    }
    return HTTPDate.second(of: String(trimmed), now: now).map { min(max(0, $0 - now), longest) }
  }

  /// A year; no server means more.
  private static let longest = 366 * Days.seconds
}

/// A date in one of the three forms of HTTP (RFC 9110, 5.6.7).
package enum HTTPDate {
  /// Returns the seconds since 1970; `now` is needed for years of two digits.
  package static func second(of text: String, now: Int) -> Int? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
    // asctime: Sun Nov  6 08:49:37 1994; else Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 ...
    let parts: (day: String, month: String, year: String, time: String)
    if words.count == 5 {
      parts = (words[2], words[1], words[4], words[3])
    } else if words.count == 6, words[5] == "GMT" {
      parts = (words[1], words[2], words[3], words[4])
    } else {
      return nil
    }
    guard let day = Int(parts.day), var year = Int(parts.year),
      let month = months.firstIndex(of: parts.month.lowercased())
    else { return nil }
    if parts.year.count == 2 {
      let current = CalendarDay(number: Days.day(now) + 719_528)?.year ?? 2000
      year += current / 100 * 100
      if year > current + 50 { year -= 100 }
    }
    let time = parts.time.split(separator: ":").map { Int($0) ?? -1 }
    guard time.count == 3, (0..<24).contains(time[0]), (0..<60).contains(time[1]),
      (0...60).contains(time[2]), let date = CalendarDay(year: year, month: month + 1, day: day)
    else { return nil }
    return (date.number - 719_528) * Days.seconds + time.reduce(0) { $0 * 60 + $1 }
  }

  /// Returns the date in the preferred form.
  package static func text(_ second: Int) -> String {
    let time = UTCTime(secondsSince1970: second).text
    let day = CalendarDay.day(of: String(time.prefix(10)))
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][(day?.weekday ?? 1) - 1]
    let month = months[(day?.month ?? 1) - 1]
    let date = time.prefix(10).suffix(2) + " " + month.prefix(1).uppercased() + month.dropFirst()
    return "\(weekday), \(date) \(time.prefix(4)) \(time.dropFirst(11).dropLast()) GMT"
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
