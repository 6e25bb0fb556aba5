import Foundation
import MetroText

/// One way to understand a text that names a place: the name to look up, and what stands beside it.
///
/// `Quito, Ecuador` is a name and a country, `City of Quito` a name and words that say what it is.
struct WrittenPlace: Equatable {
  let name: String

  /// The codes of the countries that the text can mean; empty if it names none.
  var countries: [String] = []

  /// The words of the text that are neither the name nor a country; nil if there are none.
  var dropped: String?

  /// Text in parentheses that is not a country and can be another name of the same place.
  var otherName: String?

  /// Whether the dropped words may say which place is meant, as `Texas` does in `Paris, Texas`.
  var isDoubtful = false

  /// The countries with a state or province of the country's code, which may be meant: `CA`.
  var rivals: [String] = []

  /// The code that may be that of a state, or the region between the name and the country.
  var region: String?

  /// Whether the word `City` was dropped.
  var isWithoutCity = false

  /// Returns whether a place is not the one that was written: in the United States, a town such as
  /// Denver City is not Denver.
  func isOther(_ place: GazetteerPlace) -> Bool { isWithoutCity && place.country == "US" }
}

extension WrittenPlace {
  /// Returns the ways to understand a text, the most literal one first.
  static func readings(of text: String) -> [WrittenPlace] {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty, text.utf8.count <= PlainText.longest else { return [] }
    let whole = [WrittenPlace(name: text)]
    let readings = whole + (inBrackets(text) ?? afterMark(text) ?? whole)
    var all: [WrittenPlace] = []
    for reading in readings + readings.flatMap(\.withoutKind) where !all.contains(reading) {
      all.append(reading)
    }
    return all
  }

  /// Reads `San José (Costa Rica)`; nil for a text without parentheses at its end.
  private static func inBrackets(_ text: String) -> [WrittenPlace]? {
    guard let last = text.last,
      let opening = ["(": ")", "（": "）", "[": "]"].first(where: {
        $0.value == String(last)
      })?.key, let start = text.range(of: opening, options: .backwards)?.lowerBound
    else { return nil }
    let name = trimmed(text[..<start])
    let inner = trimmed(text[text.index(after: start)...].dropLast())
    guard !name.isEmpty, !inner.isEmpty else { return nil }
    let countries = countries(of: inner)
    guard countries.isEmpty else {
      return [
        WrittenPlace(
          name: name, countries: countries, rivals: SubdivisionCode.countries(of: inner),
          region: inner)
      ]
    }
    // `Vienna, Austria (ACV)`: with a country before it, the bracket is a remark, or a region.
    if let before = afterMark(name), before.contains(where: { !$0.countries.isEmpty }) {
      return before.map { $0.with(remark: inner) }
    }
    return [WrittenPlace(name: name, dropped: inner, otherName: inner, isDoubtful: true)]
  }

  /// Reads `Quito, Ecuador` and `Quito - Ecuador`; nil for a text without such a mark.
  ///
  /// What follows the first mark is a country, or what follows the last one, and a region between
  /// them leaves a doubt unless it is the name again: `Quito, Quito, Ecuador`.
  private static func afterMark(_ text: String) -> [WrittenPlace]? {
    for mark in [",", "，", "،", " - ", " – ", " — ", "/", "／"] {
      guard let first = text.range(of: mark), let last = text.range(of: mark, options: .backwards)
      else { continue }
      let name = trimmed(text[..<first.lowerBound])
      let rest = trimmed(text[first.upperBound...])
      guard !name.isEmpty, !rest.isEmpty else { return nil }
      let country = countries(of: rest)
      guard country.isEmpty else {
        return [
          WrittenPlace(
            name: name, countries: country, rivals: SubdivisionCode.countries(of: rest),
            region: rest)
        ]
      }
      if let reversed = countryFirst(name, rest) { return [reversed] }
      // A slash separates cities, unless one of its sides is a country.
      if mark == "/" || mark == "／" { return nil }
      let tail = countries(of: trimmed(text[last.upperBound...]))
      guard first != last, !tail.isEmpty else {
        return [WrittenPlace(name: name, dropped: rest, isDoubtful: !PlaceWords.isKind(rest))]
      }
      let region = trimmed(text[first.upperBound..<last.lowerBound])
      let isName = FoldedName.key(of: region) == FoldedName.key(of: name)
      return [
        WrittenPlace(
          name: name, countries: tail, dropped: isName ? nil : region,
          isDoubtful: !isName && !PlaceWords.isKind(region),
          rivals: SubdivisionCode.countries(of: trimmed(text[last.upperBound...])), region: region)
      ]
    }
    return nil
  }

  /// Reads `Austria / Vienna`; nil unless the first part is a country and no city has its name.
  private static func countryFirst(_ first: String, _ rest: String) -> WrittenPlace? {
    guard first.utf8.count > 3, case let country = countries(of: first), country.count == 1,
      !Gazetteer.candidates(named: first).contains(where: \.isReliable),
      !Gazetteer.candidates(named: rest).isEmpty
    else { return nil }
    return WrittenPlace(name: rest, countries: country)
  }

  /// The reading with a remark in brackets behind the country, which can be a region.
  private func with(remark: String) -> WrittenPlace {
    var written = self
    written.dropped = [dropped, remark].compactMap(\.self).joined(separator: ", ")
    if !ProvinceNames.countries(of: remark).isEmpty {
      written.isDoubtful = true
      written.region = remark
    }
    return written
  }

  /// The readings without the words around the name that say what it is: `City of Quito`.
  private var withoutKind: [WrittenPlace] {
    PlaceWords.names(in: name).map { name, words in
      WrittenPlace(
        name: name, countries: countries,
        dropped: [words, dropped].compactMap { $0 }.joined(separator: ", "), otherName: otherName,
        isDoubtful: isDoubtful, rivals: rivals, region: region,
        isWithoutCity: words.hasSuffix("City"))
    }
  }

  private static func countries(of text: String) -> [String] {
    WrittenCountry.readings(of: text).map(\.text)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
