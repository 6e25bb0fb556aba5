/// A region of the world as the United Nations divide it (UN M49).
///
/// A region contains subregions, such as Asia, or is one, such as Eastern Asia.
package struct Region: Hashable, Sendable, CustomStringConvertible {
  /// The code of three digits in UN M49.
  package let code: String

  private init(_ row: RegionTable.Row) { code = row.code }

  /// Reads a code or a name of a region in one of the supported languages.
  package init(_ text: String) throws(InvalidValue) {
    let text = text.trimmingBlanks()
    guard let code = text.utf8.count <= 150 ? Self.code(of: text) : nil else {
      throw InvalidValue(
        text: text, reason: "it is not a region of UN M49",
        expected: "a code or name of a region, such as 142, Asia or Central America",
        suggestion: Self.suggestion(for: text))
    }
    self.code = code
  }

  /// Every region, the larger ones first.
  package static let all: [Region] = RegionTable.rows.map { Region($0) }

  /// The five regions that contain every subregion once.
  package static let continents: [Region] = all.filter { RegionTable.continents.contains($0.code) }

  /// The English name in UN M49, such as `South-eastern Asia`.
  package var name: String { row.names[0] }

  package var description: String { name }

  /// The codes of the countries, in alphabetical order.
  package var countries: [String] {
    row.parts.isEmpty
      ? row.countries : row.parts.flatMap { RegionTable.byCode[$0]?.countries ?? [] }.sorted()
  }

  /// Returns whether a country is in the region; `country` is its code of two letters.
  package func contains(_ country: String) -> Bool {
    guard let subregion = RegionTable.subregions[country] else { return false }
    return subregion == code || row.parts.contains(subregion)
  }

  /// The continent that contains the region; nil for Antarctica.
  package var continent: Region? {
    let parts = row.parts.isEmpty ? [code] : row.parts
    return Self.continents.first { parts.allSatisfy($0.row.parts.contains) }
  }

  /// Returns the continent of a country; nil for Antarctica and for a code without a country.
  package static func continent(of country: String) -> Region? {
    continents.first { $0.contains(country) }
  }

  /// Returns the subregion of a country; nil for a code without a country.
  package static func subregion(of country: String) -> Region? {
    RegionTable.subregions[country].flatMap { RegionTable.byCode[$0] }.map { Region($0) }
  }

  /// Returns the region with a code, or nil.
  package static func withCode(_ code: String) -> Region? {
    RegionTable.byCode[code].map { Region($0) }
  }

  private var row: RegionTable.Row {
    guard let row = RegionTable.byCode[code] else { preconditionFailure("no region \(code)") }
    return row
  }

  private static func code(of text: String) -> String? {
    if (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      let code = String(repeating: "0", count: 3 - text.utf8.count) + text
      return RegionTable.byCode[code] == nil ? nil : code
    }
    return RegionTable.codesByName[FoldedName.key(of: text)]
  }

  private static func suggestion(for text: String) -> String? {
    let name = FoldedName.key(of: text)
    guard name.utf8.count > 3, text.utf8.count <= 100,
      let near = nearest(name, in: RegionTable.codesByName.keys, limit: 1).first
    else { return nil }
    return RegionTable.codesByName[near].flatMap { RegionTable.byCode[$0]?.names[0] }
  }
}
