/// Tells dates of the Gregorian calendar from those that keep the numbers of another one.
package enum OtherCalendar {
  /// The years that the Gregorian calendar has had, up to those that anybody plans for.
  ///
  /// In the Iranian and the Islamic calendar, a present year is about 1400; in the Thai one, about 2560.
  private static let years = 1583...2200

  /// Returns quickly whether each side of a date in EDTF is open or within the centuries from 1600 to 2199; only
  /// true is certain.
  package static func isSurelyGregorian(_ text: Span<UInt8>) -> Bool {
    var isStart = true
    for index in text.indices {
      defer { isStart = text[index] == Byte.slash }
      guard isStart, text[index] != UInt8(ascii: ".") else { continue }
      guard index + 1 < text.count else { return false }
      let (first, second) = (text[index], text[index + 1])
      guard
        first == UInt8(ascii: "1") && second >= UInt8(ascii: "6")
          || first == UInt8(ascii: "2") && second <= UInt8(ascii: "1")
      else { return false }
    }
    return true
  }

  /// Checks that the years of a date that a person wrote are those of the Gregorian calendar.
  ///
  /// - Throws: `InvalidValue` with the year.
  package static func refuse(_ date: EDTFDate, writtenAs text: String) throws(InvalidValue) {
    for day in [date.firstDay, date.lastDay] {
      guard let year = day?.year, !years.contains(year) else { continue }
      throw InvalidValue(
        text: text, reason: "the year \(year) can be of another calendar",
        expected: "the date in the Gregorian calendar",
        readings: buddhist(date).map { [$0] } ?? [])
    }
  }

  /// Returns a date whose years can be those of the Buddhist era, as in Thailand, in the Gregorian calendar.
  private static func buddhist(_ date: EDTFDate) -> String? {
    var sides: [String] = []
    for side in date.text.split(separator: "/") {
      guard let year = Int(side.prefix(4)), MonthNames.buddhistYears.contains(year) else {
        return nil
      }
      sides.append(String(year - MonthNames.buddhistOffset) + side.dropFirst(4))
    }
    let text = sides.joined(separator: "/")
    return EDTFDate(edtf: text) == nil ? nil : text
  }
}
