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

  /// The state or province that decides which place of the name is meant, as in `Portland, OR`.
  var state: String?

  /// Whether the word `City` was dropped.
  var isWithoutCity = false

  /// Returns whether a place is not the one that was written: in the United States, a town such as
  /// Denver City is not Denver.
  func isOther(_ place: GazetteerPlace) -> Bool { isWithoutCity && place.country == "US" }
}

extension WrittenPlace {
  /// Returns the ways to understand a text, the most literal one first.
  ///
  /// With a country that is stated elsewhere, what stands behind the name can be a region: `Toronto, ON`
  /// beside `Canada` is `Toronto, ON, Canada`.
  static func readings(of text: String, in stated: CountryCode? = nil) -> [WrittenPlace] {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty, text.utf8.count <= PlainText.longest else { return [] }
    let whole = [WrittenPlace(name: text)]
    let inState = withCode(text, of: stated?.text).map { [$0] }
    let readings = whole + (inState ?? inBrackets(text) ?? afterMark(text, in: stated) ?? whole)
    var all: [WrittenPlace] = []
    for reading in readings + readings.flatMap(\.withoutKind) where !all.contains(reading) {
      all.append(reading)
    }
    return all
  }

  /// Reads `San José (Costa Rica)`; nil for a text without parentheses at its end.
  private static func inBrackets(_ text: String) -> [WrittenPlace]? {
    guard let (name, inner) = brackets(text) else { return nil }
    let countries = countries(of: inner)
    if let place = SubdivisionCode.place(named: name, in: inner, isInBrackets: true) {
      return [inState(name, inner, of: place.country)]
    }
    guard countries.isEmpty else { return [inCountry(name, inner, countries)] }
    // `Vienna, Austria (ACV)`: with a country before it, the bracket is a remark, or a region.
    if let before = afterMark(name), before.contains(where: { !$0.countries.isEmpty }) {
      return before.map { $0.with(remark: inner) }
    }
    return [WrittenPlace(name: name, dropped: inner, otherName: inner, isDoubtful: true)]
  }

  /// Returns the text before parentheses at the end, and the one in them.
  static func brackets(_ text: String) -> (name: String, inner: String)? {
    guard let last = text.last,
      let opening = ["(": ")", "（": "）", "[": "]"].first(where: {
        $0.value == String(last)
      })?.key, let start = text.range(of: opening, options: .backwards)?.lowerBound
    else { return nil }
    let name = trimmed(text[..<start])
    let inner = trimmed(text[text.index(after: start)...].dropLast())
    return name.isEmpty || inner.isEmpty ? nil : (name, inner)
  }

  /// Returns whether a text can be the name of a place.
  static func isName(_ text: String) -> Bool { text.contains(where: \.isLetter) }

  /// Reads `Quito, Ecuador` and `Quito - Ecuador`; nil for a text without such a mark.
  ///
  /// What follows the first mark is a country, or what follows the last one, and a region between
  /// them leaves a doubt unless it is the name again: `Quito, Quito, Ecuador`.
  private static func afterMark(_ text: String, in stated: CountryCode? = nil) -> [WrittenPlace]? {
    for mark in [",", "，", "،", " - ", " – ", " — ", "/", "／"] {
      guard let first = text.range(of: mark), let last = text.range(of: mark, options: .backwards)
      else { continue }
      let name = trimmed(text[..<first.lowerBound])
      let rest = trimmed(text[first.upperBound...])
      guard !name.isEmpty, !rest.isEmpty else { return nil }
      let isSlash = mark == "/" || mark == "／"
      let country = countries(of: rest)
      let tail = countries(of: trimmed(text[last.upperBound...]))
      if !isSlash, let home = stated?.text, !country.contains(home),
        country.isEmpty && tail.isEmpty || isRegion(rest, of: home)
      {
        return [countryFirst(name, rest) ?? inRegion(name, rest, of: [home])]
      }
      if !isSlash, stated == nil, let place = SubdivisionCode.place(named: name, in: rest) {
        return [inState(name, rest, of: place.country)]
      }
      guard country.isEmpty else {
        return [inCountry(name, rest, country)]
      }
      if let reversed = countryFirst(name, rest) { return [reversed] }
      // A slash separates cities, unless one of its sides is a country.
      if isSlash { return nil }
      guard first != last, !tail.isEmpty else {
        return [WrittenPlace(name: name, dropped: rest, isDoubtful: !PlaceWords.isKind(rest))]
      }
      let region = trimmed(text[first.upperBound..<last.lowerBound])
      let rivals = SubdivisionCode.countries(of: trimmed(text[last.upperBound...]))
      let written = inRegion(name, region, of: tail, rivals: rivals)
      guard written.isDoubtful, written.state == nil else { return [written] }
      // A city of the catalog can have its province in its name.
      let whole = trimmed(text[..<last.lowerBound])
      return [written, WrittenPlace(name: whole, countries: tail, rivals: rivals)]
    }
    return nil
  }

  /// Reads a name and its country, and the code of a state before the country: `Campinas/SP, Brasil`.
  private static func inCountry(
    _ name: String, _ country: String, _ codes: [String]
  ) -> WrittenPlace {
    if codes.count == 1, let written = withCode(name, of: codes[0]) { return written }
    return WrittenPlace(
      name: name, countries: codes,
      rivals: SubdivisionCode.countries(of: country).filter { !codes.contains($0) },
      region: country)
  }

  /// Reads `Campinas/SP`, `Campinas-SP`, `Campinas (SP)` and `Austin TX`; nil unless the state has one
  /// certain place of the name.
  private static func withCode(_ text: String, of country: String?) -> WrittenPlace? {
    let brackets: Set<Character> = ["(", ")", "（", "）", "[", "]"]
    let inner = brackets.contains(text.last ?? " ") ? text.dropLast() : text[...]
    let code = String(inner.reversed().prefix { $0.isASCII && $0.isLetter }.reversed())
    let rest = inner.dropLast(code.count)
    guard SubdivisionCode.isWritten(code), let mark = rest.last,
      mark.isWhitespace || "/／-–—,，(（[".contains(mark)
    else { return nil }
    let isInBrackets = brackets.contains(mark)
    let name = rest.reversed().drop { $0.isWhitespace || "/／-–—,，(（[".contains($0) }.reversed()
    guard inner.count < text.count ? isInBrackets : !isInBrackets,
      let place = SubdivisionCode.place(
        named: String(name), in: code, of: country, isInBrackets: isInBrackets)
    else { return nil }
    return inState(String(name), code, of: place.country)
  }

  /// Reads a region between a name and its country.
  private static func inRegion(
    _ name: String, _ region: String, of countries: [String], rivals: [String] = []
  ) -> WrittenPlace {
    if countries.count == 1,
      SubdivisionCode.place(named: name, in: region, of: countries[0]) != nil
    {
      return inState(name, region, of: countries[0])
    }
    let isName = FoldedName.key(of: region) == FoldedName.key(of: name)
    return WrittenPlace(
      name: name, countries: countries, dropped: isName ? nil : region,
      isDoubtful: !isName && !PlaceWords.isKind(region), rivals: rivals, region: region)
  }

  /// Reads a name and a state that has one place of that name; cities of the catalog that have the name may
  /// be others.
  private static func inState(
    _ name: String, _ state: String, of country: String
  ) -> WrittenPlace {
    WrittenPlace(
      name: name, countries: [country], dropped: state, isDoubtful: true, region: state,
      state: state)
  }

  /// Returns whether a text is the code or the name of a state or province of a country.
  private static func isRegion(_ text: String, of country: String) -> Bool {
    SubdivisionCode.countries(of: text).contains(country)
      || ProvinceNames.countries(of: text).contains { $0.text == country }
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
        isDoubtful: isDoubtful, rivals: rivals, region: region, state: state,
        isWithoutCity: words.hasSuffix("City"))
    }
  }

  private static func countries(of text: String) -> [String] {
    WrittenCountry.readings(of: text).map(\.text)
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
