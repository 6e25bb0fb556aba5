// Generates the gazetteer in the program: see Scripts/gazetteer.sh.

import Foundation
import MetroText

/// Splits a text at a character, even if a vowel sign follows it, as in some names.
func parts(of text: some StringProtocol, at separator: Unicode.Scalar) -> [String] {
  String(text).unicodeScalars.split(separator: separator, omittingEmptySubsequences: false)
    .map { String($0) }
}

/// A city from the GeoNames table.
struct City {
  let id: UInt32
  let name: String
  let alternates: [String]
  let latitude: Double
  let longitude: Double
  let country: String
  let population: UInt32

  /// Parses a line of the GeoNames table `cities15000.txt`, which has 19 columns, or of a table
  /// with the columns `geonameid name country admin1 lat lon population timezone alternates`.
  init?(_ line: Substring) {
    let cells = parts(of: line, at: "\t")
    let order = cells.count == 19 ? [0, 1, 8, 4, 5, 14, 3] : [0, 1, 2, 4, 5, 6, 8]
    guard cells.count == 19 || cells.count == 9, let id = UInt32(cells[order[0]]),
      let latitude = Double(cells[order[3]]), let longitude = Double(cells[order[4]]),
      let population = UInt32(cells[order[5]])
    else { return nil }
    self.id = id
    name = cells[order[1]]
    country = cells[order[2]]
    self.latitude = latitude
    self.longitude = longitude
    self.population = population
    alternates = parts(of: cells[order[6]], at: cells.count == 19 ? "," : "|").filter {
      !$0.isEmpty
    }
  }
}

/// A name in the generated table.
struct Name {
  let key: String
  let place: Int
  var standing: NameReliability
  var spelled: String
}

/// The names of all countries in all languages that the system knows, as keys.
let countries: Set<String> = {
  let regions = Locale.Region.isoRegions.map(\.identifier).filter { $0.utf8.count == 2 }
  var keys: Set<String> = []
  for language in Set(Locale.availableIdentifiers.map { $0.prefix { $0 != "_" } }) {
    let locale = Locale(identifier: String(language))
    for region in regions {
      if let name = locale.localizedString(forRegionCode: region) {
        keys.insert(FoldedName.key(of: name))
      }
    }
  }
  return keys
}()

var texts: [UInt8] = []

/// Appends a text to the others and returns its offset.
func put(_ text: String) -> UInt32 {
  let offset = UInt32(texts.count)
  texts.append(UInt8(text.utf8.count))
  texts += text.utf8
  return offset
}

func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
  withUnsafeBytes(of: number.littleEndian) { Array($0) }
}

let text = String(
  decoding: try Data(contentsOf: URL(filePath: CommandLine.arguments[1])), as: UTF8.self)
let cities = text.split(separator: "\n").compactMap(City.init).filter { $0.population >= 100_000 }
  .sorted { $0.id < $1.id }

/// The cities whose own name is a key in a country, by country code and key.
let owners = Dictionary(
  grouping: cities.indices, by: { cities[$0].country + FoldedName.key(of: cities[$0].name) })

var names: [Name] = []
var leftOut = 0
for (place, city) in cities.enumerated() {
  var own: [String: Name] = [:]
  let key = FoldedName.key(of: city.name)
  own[key] = Name(key: key, place: place, standing: .own, spelled: city.name)
  for alternate in city.alternates {
    let key = FoldedName.key(of: alternate)
    guard alternate.utf8.count < 256, key.utf8.count < 256,
      let standing = NameReliability(alternate: alternate, isCountry: countries.contains(key))
    else {
      leftOut += 1
      continue
    }
    guard let known = own[key] else {
      own[key] = Name(key: key, place: place, standing: standing, spelled: alternate)
      continue
    }
    // Of two spellings, the one with more accents wins; accents take more bytes.
    if standing < known.standing
      || standing == known.standing && known.spelled.utf8.count < alternate.utf8.count
    {
      own[key] = Name(key: key, place: place, standing: standing, spelled: alternate)
    }
  }
  names += own.values.map { name in
    guard name.standing == .other, owners[city.country + name.key] != nil else { return name }
    return Name(key: name.key, place: place, standing: .namesake, spelled: name.spelled)
  }
}
names.sort { left, right in
  let (first, second) = (Array(left.key.utf8), Array(right.key.utf8))
  return first == second ? left.place < right.place : first.lexicographicallyPrecedes(second)
}

var placeBytes: [UInt8] = []
for city in cities {
  placeBytes += bytes(city.id)
  placeBytes += bytes(Int32((city.latitude * 100_000).rounded()))
  placeBytes += bytes(Int32((city.longitude * 100_000).rounded()))
  placeBytes += bytes(city.population) + bytes(put(city.name))
  placeBytes += Array(city.country.utf8) + [0, 0]
}
var nameBytes: [UInt8] = []
for name in names {
  nameBytes += bytes(put(name.key)) + bytes(UInt16(name.place)) + [name.standing.rawValue]
  let spelling: GazetteerLayout.Spelling =
    // The place already stores the spelling of its own name.
    name.standing == .own || name.spelled == name.key
    ? .asKey : name.spelled == GazetteerLayout.capitalized(name.key) ? .capitalized : .apart
  nameBytes.append(spelling.rawValue)
  if spelling == .apart { _ = put(name.spelled) }
}

let header =
  GazetteerLayout.magic + bytes(GazetteerLayout.version) + bytes(UInt32(cities.count))
  + bytes(UInt32(names.count)) + [UInt8](repeating: 0, count: 12)
try Data(header + placeBytes + nameBytes + texts).write(
  to: URL(filePath: CommandLine.arguments[2]))

var counts: [NameReliability: Int] = [:]
for name in names { counts[name.standing, default: 0] += 1 }
print(
  "\(cities.count) cities, \(names.count) names:",
  "\(counts[.own] ?? 0) their own, \(counts[.other] ?? 0) others, \(counts[.short] ?? 0) too short,",
  "\(counts[.country] ?? 0) of a country, \(counts[.namesake] ?? 0) of another city there;",
  "\(leftOut) unusable names were omitted")
