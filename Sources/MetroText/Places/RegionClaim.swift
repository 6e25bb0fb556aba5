/// Reads the regions that a text says its participants are from: `25 Asian cities`, `villes
/// africaines`, `아시아 도시`.
///
/// A region that is only a destination or a topic is not claimed: `study visit to European cities`.
package struct RegionClaim: Sendable, Equatable {
  /// The regions, of which each participant is in one.
  package let regions: [Region]

  /// Groups of countries that are claimed in the same way.
  private let groups: [CountryGroup]

  /// Whether the text says it of each participant: `all from Southeast Asia`.
  package let isOfEach: Bool

  /// The number of participants of whom a text says it of each, if it counts them.
  package let count: Int?

  /// Reads a text; nil if it claims no region, or something that is not a region beside one.
  package init?(_ text: String) {
    guard text.utf8.count <= 2_000 else { return nil }
    let words = Self.words(of: text)
    let claimed = EasternRegionClaim.codes(in: text) ?? WesternRegionClaim(words).codes
    let each = claimed == nil ? EachRegionClaim(words) : nil
    guard let codes = claimed ?? each?.codes ?? EasternEachRegionClaim.codes(in: text) else {
      return nil
    }
    isOfEach = claimed == nil
    count = each?.count
    regions = codes.compactMap { Region.withCode($0) }
    groups = codes.compactMap { CountryGroup.withCode($0) }
    guard !regions.isEmpty || !groups.isEmpty else { return nil }
  }

  /// Returns the folded words of a text, which an apostrophe separates: `d'Afrique`.
  ///
  /// Only in capitals is "EU" the European Union, and "UE" in Romance languages.
  private static func words(of text: String) -> [String] {
    var text = String(text.map { ["'", "’"].contains($0) ? " " : $0 })
    if text.contains("EU") || text.contains("UE"), text != text.uppercased() {
      text = text.split(separator: " ").map { word in
        ["EU", "UE"].contains(word) ? "European Union" : String(word)
      }.joined(separator: " ")
    }
    return FoldedName(text).words
  }

  /// Returns whether a country fits; countries that are often counted to a region do.
  package func admits(_ country: String) -> Bool {
    Region.continent(of: country) == nil || groups.contains { $0.countries.contains(country) }
      || regions.contains {
        $0.contains(country) || Self.neighbors[$0.code]?.contains(country) == true
      }
  }

  /// Whether the text says of each participant that it is in a region whose countries nobody disputes, so that
  /// another country of the continent is wrong as well.
  package var isStrict: Bool {
    isOfEach && groups.isEmpty && regions.allSatisfy { Self.strict.contains($0.code) }
  }

  /// Southeast, South and Central Asia, and South and Central America; where Eastern Europe or East Africa
  /// ends is a matter of opinion.
  private static let strict: Set<String> = ["035", "034", "143", "005", "013"]

  /// Returns whether a country is on the continent of one of the regions.
  package func isNear(_ country: String) -> Bool {
    regions.contains { $0.continent?.contains(country) == true }
      || groups.contains { $0.region.flatMap(Region.withCode)?.contains(country) == true }
  }

  /// The names of the regions: `Asia or Africa`.
  package var names: String { (regions.map(\.name) + groups.map(\.name)).joined(separator: " or ") }

  /// Countries that are often counted to a region besides those of UN M49.
  private static let neighbors: [String: Set<String>] = [
    "150": ["TR", "CY", "GE", "AM", "AZ", "KZ", "IL", "GL"], "142": ["RU", "EG"],
    "143": ["AF", "MN"], "034": ["MM"], "013": ["DO"], "029": ["BZ", "GY", "SR", "GF"],
    "015": ["MR"], "014": ["SD", "CD"], "017": ["RW", "BI"],
    "018": ["ZM", "ZW", "MZ", "AO", "MW", "MG", "MU", "SC", "TZ", "CD", "KM"],
    "202": ["SD", "MR"], "005": ["PA", "TT"],
  ]
}
