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
        WrittenPlace(name: name, countries: countries, rivals: SubdivisionCode.countries(of: inner))
      ]
    }
    return [WrittenPlace(name: name, dropped: inner, otherName: inner, isDoubtful: true)]
  }

  /// Reads `Quito, Ecuador` and `Quito - Ecuador`; nil for a text without such a mark.
  ///
  /// What follows the first mark is a country, or what follows the last one, and a region between
  /// them leaves a doubt unless it is the name again: `Quito, Quito, Ecuador`.
  private static func afterMark(_ text: String) -> [WrittenPlace]? {
    for mark in [",", "，", " - ", " – ", " — "] {
      guard let first = text.range(of: mark), let last = text.range(of: mark, options: .backwards)
      else { continue }
      let name = trimmed(text[..<first.lowerBound])
      let rest = trimmed(text[first.upperBound...])
      guard !name.isEmpty, !rest.isEmpty else { return nil }
      let country = countries(of: rest)
      guard country.isEmpty else {
        return [
          WrittenPlace(name: name, countries: country, rivals: SubdivisionCode.countries(of: rest))
        ]
      }
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
          rivals: SubdivisionCode.countries(of: trimmed(text[last.upperBound...])))
      ]
    }
    return nil
  }

  /// The readings without the words around the name that say what it is: `City of Quito`.
  private var withoutKind: [WrittenPlace] {
    PlaceWords.names(in: name).map { name, words in
      WrittenPlace(
        name: name, countries: countries,
        dropped: [words, dropped].compactMap { $0 }.joined(separator: ", "), otherName: otherName,
        isDoubtful: isDoubtful, rivals: rivals, isWithoutCity: words.hasSuffix("City"))
    }
  }

  private static func countries(of text: String) -> [String] {
    WrittenCountry.readings(of: text).map(\.text)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
