import Testing

@testable import MetroText

struct RegionTests {
  @Test(arguments: [
    ("Asia", "142"), ("142", "142"), ("2", "002"), ("002", "002"), ("ASIE", "142"),
    ("Ásia", "142"), ("아시아", "142"), ("亚洲", "142"), ("アジア", "142"), ("Europa", "150"),
    ("América Latina", "419"), ("Lateinamerika", "419"), ("Centroamérica", "013"),
    ("south-eastern asia", "035"), ("Southeast Asia", "035"), ("동남아시아", "035"),
    ("Afrique de l'Ouest", "011"), ("北美", "003"), ("  Oceania ", "009"), ("antarctica", "010"),
  ])
  func `a region is read by code or by name in any language`(text: String, code: String) throws {
    #expect(try Region(text).code == code)
  }

  @Test(arguments: [("Asai", "Asia"), ("Europ", "Europe"), ("999", nil), ("", nil), ("KR", nil)])
  func `other texts are rejected, a mistyped one with the region`(
    text: String, suggestion: String?
  ) throws {
    let refused = try #require(throws: InvalidValue.self) { try Region(text) }
    #expect(refused.suggestion == suggestion)
  }

  @Test(arguments: [
    ("KR", "Asia", "Eastern Asia"), ("TW", "Asia", "Eastern Asia"), ("HK", "Asia", "Eastern Asia"),
    ("XK", "Europe", "Southern Europe"), ("GB", "Europe", "Northern Europe"),
    ("GR", "Europe", "Southern Europe"), ("TR", "Asia", "Western Asia"),
    ("CY", "Asia", "Western Asia"), ("RU", "Europe", "Eastern Europe"),
    ("MX", "Americas", "Central America"), ("EG", "Africa", "Northern Africa"),
    ("CX", "Oceania", "Australia and New Zealand"), ("NR", "Oceania", "Micronesia"),
  ])
  func `a country has a continent and a subregion`(
    country: String, continent: String, subregion: String
  ) {
    #expect(Region.continent(of: country)?.name == continent)
    #expect(Region.subregion(of: country)?.name == subregion)
  }

  @Test func `every country is in one subregion, and in one continent except Antarctica`() {
    for country in CountryCode.all.map(\.text) {
      let regions = Region.all.filter { $0.contains(country) }
      #expect(regions.filter { Region.continents.contains($0) }.count == (country == "AQ" ? 0 : 1))
      #expect(Region.subregion(of: country) != nil, "\(country)")
    }
    #expect(Region.continents.reduce(0) { $0 + $1.countries.count } == CountryCode.all.count - 1)
    // Former countries have no code.
    for code in ["SU", "YU", "DD", "", "kr"] { #expect(Region.continent(of: code) == nil) }
  }

  @Test func `every name of a region has one meaning`() {
    var codes: [String: Set<String>] = [:]
    for row in RegionTable.rows {
      for name in row.names { codes[FoldedName.key(of: name), default: []].insert(row.code) }
    }
    #expect(codes.filter { $1.count > 1 }.keys.sorted() == [])
  }
}
