import Foundation
import MetroText

/// Splits a text at a character, even if a vowel sign follows it, as in some names.
func parts(of text: some StringProtocol, at separator: Unicode.Scalar) -> [String] {
  String(text).unicodeScalars.split(separator: separator, omittingEmptySubsequences: false)
    .map { String($0) }
}

/// Returns the lines of a file.
func lines(of path: String) throws -> [Substring] {
  String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self).split(separator: "\n")
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
  let isCapital: Bool
  /// The number of the state or province; 0 if the program does not have its name.
  let subdivision: UInt8

  /// Parses a line of the GeoNames table `cities15000.txt`, which has 19 columns, or of a table
  /// with the columns `geonameid name country admin1 lat lon population capital timezone
  /// alternates`.
  ///
  /// Returns nil for any other line, and for a place that is neither large enough nor a capital.
  init?(_ line: Substring) {
    let cells = parts(of: line, at: "\t")
    let isPublished = cells.count == 19
    let order = isPublished ? [0, 1, 8, 4, 5, 14, 3, 10] : [0, 1, 2, 4, 5, 6, 9, 3]
    guard isPublished || cells.count == 10, let id = UInt32(cells[order[0]]),
      let latitude = Double(cells[order[3]]), let longitude = Double(cells[order[4]]),
      let population = UInt32(cells[order[5]])
    else { return nil }
    self.id = id
    name = cells[order[1]]
    country = cells[order[2]]
    self.latitude = latitude
    self.longitude = longitude
    self.population = population
    subdivision = Subdivisions.number(ofGeoNames: cells[order[7]], in: country)
    // GeoNames marks capitals and other seats of a government; the other table marks only capitals.
    isCapital =
      isPublished
      ? ["PPLC", "PPLG"].contains(cells[7]) : !cells[7].isEmpty || Self.seats.contains(id)
    alternates = parts(of: cells[order[6]], at: isPublished ? "," : "|").filter { !$0.isEmpty }
    guard population >= 15_000 || isCapital else { return nil }
  }

  /// The seats of governments that the table does not mark as capitals: La Paz, Lobamba, Kralendijk,
  /// Brades, Ngerulmud.
  private static let seats: Set<UInt32> = [
    3_911_925, 935_048, 3_513_563, 7_266_440, 8_063_361,
  ]
}

/// Reads the names of cities in CLDR, by GeoNames number.
///
/// The table has a heading and the columns `geonameid name country zone` and one for each language.
func commonNames(_ path: String) throws -> [UInt32: [String]] {
  var names: [UInt32: [String]] = [:]
  for line in try lines(of: path) {
    let cells = parts(of: line, at: "\t")
    guard cells.count > 4, let id = UInt32(cells[0]) else { continue }
    names[id, default: []] += cells[4...].filter { !$0.isEmpty }
  }
  return names
}

/// Reads the names of regions, with the codes of their countries.
///
/// A line has the code of a country, and names separated by `|`.
func regionNames(_ path: String) throws -> [(country: String, name: String)] {
  try lines(of: path).flatMap { line in
    let country = String(line.prefix(2))
    return parts(of: line.dropFirst(3), at: "|").map { (country, $0) }
  }
}
