import Foundation
import MetroText

/// A name in the generated table.
struct Name {
  let key: String
  let place: Int
  var reliability: NameReliability
  var spelling: String
}

/// The names of the cities, each with the reliability that its rules give.
struct NameTable {
  private let cities: [City]
  private let common: [UInt32: [String]]
  private let regions: [String: Set<String>]
  private let key: (String) -> String

  /// The cities with an own name, by key.
  private let owners: [String: [City]]
  /// The countries with a name in one of the languages of the messages, by key.
  private let countries: [String: Set<String>]
  /// The names of countries in all languages that the system knows, as keys.
  private let foreignCountries: Set<String>
  private(set) var leftOut = 0

  init(
    _ cities: [City], common: [UInt32: [String]], regions: [(country: String, name: String)],
    key: @escaping (String) -> String
  ) {
    self.cities = cities
    self.common = common
    self.key = key
    self.regions = Dictionary(grouping: regions) { key($0.name) }.mapValues {
      Set($0.map(\.country))
    }
    owners = Dictionary(grouping: cities) { key($0.name) }
    countries = Self.countries(in: Self.languages, key).mapValues { Set($0) }
    foreignCountries = Set(
      Self.countries(
        in: Array(Set(Locale.availableIdentifiers.map { String($0.prefix { $0 != "_" }) })), key
      ).keys)
  }

  private static let languages = [
    "en", "es", "fr", "pt", "ca", "de", "it", "ko", "ja", "zh-Hans", "zh-Hant",
  ]

  private static func countries(
    in languages: [String], _ key: (String) -> String
  ) -> [String: [String]] {
    let regions = Locale.Region.isoRegions.map(\.identifier).filter { $0.utf8.count == 2 }
    var found: [String: [String]] = [:]
    for language in languages {
      let locale = Locale(identifier: language)
      for region in regions {
        guard let name = locale.localizedString(forRegionCode: region) else { continue }
        found[key(name), default: []].append(region)
      }
    }
    return found
  }

  /// Returns the names of all cities, sorted by key and place.
  mutating func names() -> [Name] {
    var all: [Name] = []
    for place in cities.indices { all += names(of: place) }
    return all.sorted { left, right in
      let (first, second) = (Array(left.key.utf8), Array(right.key.utf8))
      return first == second ? left.place < right.place : first.lexicographicallyPrecedes(second)
    }
  }

  private mutating func names(of place: Int) -> [Name] {
    let city = cities[place]
    var names: [String: Name] = [:]
    func add(_ text: String, _ key: String, _ reliability: NameReliability) {
      guard text.utf8.count < 256, key.utf8.count < 256, !key.isEmpty else { return }
      let name = Name(key: key, place: place, reliability: reliability, spelling: text)
      guard let known = names[key] else {
        names[key] = name
        return
      }
      // The own name stays. Of two others, the one with more accents wins, which take more bytes.
      guard known.spelling != city.name else { return }
      if known.spelling.utf8.count < text.utf8.count { names[key]?.spelling = text }
      if reliability < known.reliability { names[key]?.reliability = reliability }
    }
    let own = key(city.name)
    let commonNames = common[city.id] ?? []
    add(city.name, own, ownName(own, of: city, isCommon: commonNames.contains { key($0) == own }))
    for text in commonNames {
      let key = key(text)
      if key != own, let found = commonName(text, key, of: city) { add(text, key, found) }
    }
    for text in city.alternates {
      let key = key(text)
      guard key != own else { continue }
      guard
        let found = NameReliability(alternate: text, isCountry: foreignCountries.contains(key))
      else {
        leftOut += 1
        continue
      }
      // What another rule said of the name of CLDR holds.
      if let known = names[key], known.reliability != .other, found == .other {
        add(text, key, known.reliability)
      } else {
        add(text, key, found == .other ? otherName(text, key, of: city) : found)
      }
    }
    for key in formerNames(of: city, among: Array(names.values), common: commonNames) {
      names[key]?.reliability = .other
    }
    return Array(names.values)
  }

  /// Returns the keys of Chinese and Korean names that are not the one in use: if CLDR has a name in the
  /// script of the country, or one sounds like the own name (`临汾` for Linfen), others are those of former times
  /// and of parts (`平阳`).
  private func formerNames(of city: City, among names: [Name], common: [String]) -> [String] {
    guard ["CN", "TW", "HK", "MO", "KR"].contains(city.country) else { return [] }
    let known = Set(common.map(key))
    let native = names.filter { $0.reliability == .common && !known.contains($0.key) }
    let isKnown = common.contains { NameReliability.isNative($0, in: city.country) }
    let own = Self.sound(of: city.name)
    // A word for the kind of place may follow, as in `서울특별시`.
    let isInUse = { (name: Name) in
      let sound = Self.sound(of: name.spelling)
      return own.hasPrefix(sound) || sound.hasPrefix(own)
    }
    guard isKnown || native.contains(where: isInUse) else { return [] }
    return native.filter { !isInUse($0) }.map(\.key)
  }

  private static func sound(of name: String) -> String {
    let latin = name.applyingTransform(.toLatin, reverse: false) ?? name
    let plain = latin.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    return plain.filter { $0.isLetter }
  }

  private func ownName(_ key: String, of city: City, isCommon: Bool) -> NameReliability {
    if let codes = countries[key], !codes.contains(city.country) { return .country }
    if let codes = regions[key], !codes.contains(city.country) { return .region }
    return isCommon ? .common : .own
  }

  /// Returns nil for the own name of a larger city, of which a single language of CLDR uses another
  /// spelling for this one: German has `Jaipur` for Jayapura.
  private func commonName(_ text: String, _ key: String, of city: City) -> NameReliability? {
    if owners[key]?.contains(where: { $0.population > city.population }) == true { return nil }
    if NameReliability.isTooShort(common: text) { return .short }
    if countries[key] != nil {
      // A state that is a city has its name.
      return countries[self.key(city.name)]?.contains(city.country) == true ? .common : .country
    }
    return regions[key] == nil ? .common : .region
  }

  private func otherName(_ text: String, _ key: String, of city: City) -> NameReliability {
    if regions[key] != nil { return .region }
    if owners[key]?.contains(where: { $0.country == city.country }) == true { return .namesake }
    return NameReliability.isNative(text, in: city.country) ? .common : .other
  }
}
