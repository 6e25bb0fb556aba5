import Foundation
package import MetroText

/// The country at the end of the name of a place: `Pendik, Türkiye`, `Villa Elisa (Argentina)`.
///
/// Entry and import read it in the same way, whether or not the gazetteer has the place.
package enum NamedCountry: Equatable {
  /// The name without the country, and the country.
  case certain(name: String, country: CountryCode)
  /// The words can mean several countries, or a state or province of another one.
  case unclear(words: String, countries: [CountryCode], states: [CountryCode])

  /// Creates the reading of the name of a place; nil if it has no country, or if its values have another one.
  ///
  /// A text between the name and the country must be a state or province, which stays in the name: two
  /// places of a country often have one name. What stands before the country is no country itself, since
  /// that is a list.
  package init?(_ values: [String: FieldValue]) {
    let known = RecordValues(values)
    let kind = known.text("kind") ?? "city"
    guard kind != "country", kind != "agency", known["geonames"] == .none,
      let text = known.text("name"), text.utf8.count <= PlainText.longest, Self.hasMark(text.utf8),
      WrittenCountry.readings(of: text).isEmpty
    else { return nil }
    for (name, words) in Self.splits(text) {
      let countries = WrittenCountry.readings(of: words)
      guard !countries.isEmpty else { continue }
      guard WrittenPlace.isName(name), WrittenCountry.readings(of: name).isEmpty else { return nil }
      if let stated = known.text("country") {
        guard let home = countries.first(where: { $0.text == stated }),
          Self.isOne(name, in: home)
        else { return nil }
        self = .certain(name: name, country: home)
        return
      }
      let states = Self.states(words).filter { !countries.contains($0) }
      guard countries.count == 1, states.isEmpty else {
        self = .unclear(words: words, countries: countries, states: states)
        return
      }
      guard Self.isOne(name, in: countries[0]) else { return nil }
      self = .certain(name: name, country: countries[0])
      return
    }
    return nil
  }

  /// Returns whether a text has a mark that can stand before a country.
  static func hasMark(_ text: some Sequence<UInt8>) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"): return true
      case UInt8(ascii: "-") where last.1 == UInt8(ascii: " "): return true
      // The marks of other scripts in UTF-8: `،`, `，`, `（`, `／`, `、`, `–`, `—`.
      case 0x8C where last.1 == 0xD8: return true
      case 0x8C where last == (0xEF, 0xBC), 0x88 where last == (0xEF, 0xBC): return true
      case 0x8F where last == (0xEF, 0xBC), 0x81 where last == (0xE3, 0x80): return true
      case 0x93 where last == (0xE2, 0x80), 0x94 where last == (0xE2, 0x80): return true
      default: break
      }
      last = (last.1, byte)
    }
    return false
  }

  private static let marks = [",", "，", "،", "、", " - ", " – ", " — ", "/", "／"]

  /// Returns the texts before and behind each mark, the longest country first.
  private static func splits(_ text: String) -> [(name: String, words: String)] {
    if let (name, inner) = WrittenPlace.brackets(text) { return [(name, inner)] }
    for mark in marks where text.contains(mark) {
      let parts = text.components(separatedBy: mark).map { WrittenPlace.trimmed($0) }
      guard parts.count <= 4 else { return [] }
      return parts.indices.dropFirst().map { index in
        let glue = mark == "," ? ", " : mark
        return (
          parts[..<index].joined(separator: glue), parts[index...].joined(separator: glue)
        )
      }
    }
    return []
  }

  /// Returns whether a name is one place: it has no mark, or a state or province of its country behind one.
  private static func isOne(_ name: String, in country: CountryCode) -> Bool {
    guard let mark = marks.first(where: { name.contains($0) }) else { return true }
    let parts = name.components(separatedBy: mark).map { WrittenPlace.trimmed($0) }
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && (Subdivisions.numbers(of: parts[1])[country.text] != nil
        || ProvinceNames.countries(of: parts[1]).contains(country))
  }

  private static func states(_ words: String) -> [CountryCode] {
    let found =
      SubdivisionCode.countries(of: words).compactMap { try? CountryCode($0) }
      + ProvinceNames.countries(of: words)
    return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension NamedCountry {
  /// Returns the values that a certain country gives, by field; nil if the gazetteer finds the place by the
  /// whole text, of which it leaves out more.
  package static func values(
    in values: [String: FieldValue], besideGazetteer: Bool
  ) -> [String: String]? {
    guard case .certain(let name, let country) = NamedCountry(values) else { return nil }
    if besideGazetteer, case .place = CityQuestion(values)?.answer { return nil }
    return ["name": name, "country": country.text]
  }
}
