import MetroText
import Testing

@testable import MetroCore

/// Checks what a text that names a city means, in the catalog and in the gazetteer together.
struct PlaceReadingTests {
  let catalog: Catalog

  init() throws { catalog = try Catalog.inMemory() }

  private func add(_ id: String, _ name: String, _ texts: [String: String] = [:]) throws {
    try catalog.add(.city, id, texts.merging(["name": name]) { $1 })
  }

  private func meaning(_ text: String, _ country: String? = nil) throws -> String {
    switch try catalog.readPlace(text, country: country.map { try CountryCode($0) }) {
    case .record(let id, let dropped): return id + (dropped.map { " -\($0)" } ?? "")
    case .place(let found, let name, let dropped):
      return "\(name): \(found.place.name) \(found.place.country)"
        + (dropped.map { " -\($0)" } ?? "")
    case .uncertain(let candidates):
      return "uncertain: "
        + candidates.map { candidate in
          switch candidate {
          case .record(let record): record.id
          case .place(let found): "\(found.place.name) \(found.place.country)"
          }
        }.joined(separator: ", ")
    case .unknown: return "unknown"
    }
  }

  /// The catalog of the case: Quito, Lima and two cities of one name.
  private func addCities() throws {
    try add("quito", "Quito", ["country": "EC"])
    try add("lima", "Lima", ["country": "PE", "geonames": "3936456"])
    try add("san-jose-cr", "San José", ["country": "CR"])
    try add("san-jose-us", "San Jose", ["country": "US"])
  }

  @Test(arguments: [
    ("quito", "quito"), ("QUITO", "quito"), ("Quito, Ecuador", "quito"), ("Quito, EC", "quito"),
    ("Quito, ECU", "quito"), ("Lima (Peru)", "lima"), ("Lima (Perú)", "lima"), ("利马", "lima"),
    ("San José, Costa Rica", "san-jose-cr"), ("San Jose (Estados Unidos)", "san-jose-us"),
    ("San José", "uncertain: san-jose-cr, san-jose-us"), ("City of Quito", "quito -City of"),
    ("Distrito Metropolitano de Quito", "quito -Distrito Metropolitano de"),
    ("Quito, Peru", "uncertain: Quito EC"), ("Lima, Ohio", "Lima: Lima US -Ohio"),
    ("Nowhereville", "unknown"), ("", "unknown"), ("Seoul, 서울", "uncertain: Seoul KR"),
  ])
  func `a city of the catalog is found by name and country`(text: String, expected: String) throws {
    try addCities()
    #expect(try meaning(text) == expected)
  }

  @Test(arguments: [
    ("Quito, Ecuador", "Quito: Quito EC"), ("Seoul, Korea", "Seoul: Seoul KR"),
    ("서울특별시", "서울특별시: Seoul KR"), ("Beijing (Peking)", "Beijing: Beijing CN -Peking"),
    ("Paris, Texas", "Paris: Paris US -Texas"), ("Springfield, USA", "uncertain"),
    ("Springfield, Illinois, USA", "Springfield: Springfield US -Illinois"),
    ("Denver City", "uncertain: Denver US"),
    ("Suwon City", "Suwon: Suwon KR -City"), ("San Jose, CA", "San Jose: San Jose US -CA"),
    ("Medellín, CO", "Medellín: Medellín CO"), ("Kansas City", "uncertain"),
  ])
  func `a place of the gazetteer is found if the text decides`(
    text: String, expected: String
  ) throws {
    let found = try meaning(text)
    #expect(expected == "uncertain" ? found.hasPrefix("uncertain: ") : found == expected)
  }

  @Test func `the country beside the text decides`() throws {
    try addCities()
    #expect(try meaning("San José", "CR") == "san-jose-cr")
    #expect(try meaning("Barcelona", "VE") == "Barcelona: Barcelona VE")
    #expect(try meaning("Quito, Ecuador", "PE") == "uncertain: Quito EC")
    #expect(try meaning("Växjö") == "uncertain: Växjö SE")
    #expect(try meaning("Växjö", "SE") == "Växjö: Växjö SE")
  }

  @Test(arguments: [
    ("Toronto, Ontario", "CA", "Canada"), ("Toronto, ON", "CA", "Canada"),
    ("Winnipeg, MB", "CA", "Canada"), ("Seattle, Washington", "US", "USA"),
    ("Guadalajara, Jalisco", "MX", "México"), ("Munich, Bavaria", "DE", "Germany"),
    ("San Jose, CA", "US", "USA"), ("Atlanta, Georgia", "US", "USA"),
  ])
  func `a region before a country in another column is read as in one cell`(
    text: String, code: String, country: String
  ) throws {
    let found = try meaning(text, code)
    #expect(found.contains(" \(code) -"), "\(found)")
    #expect(try meaning("\(text), \(country)") == found)
    #expect(try meaning("Houston, Mississippi", "US") == meaning("Houston, Mississippi, USA"))
  }

  @Test(
    arguments: [
      ("Rockville, MD", "Rockville US"), ("Salt Lake City, Utah", "Salt Lake City US"),
      ("Portland, OR", "Portland US"), ("Toronto, Ontario", "Toronto CA"),
      ("Atlanta, Georgia", "Atlanta US"), ("Tbilisi, Georgia", "Tbilisi GE"),
      ("Kansas City, KS", "Kansas City US"), ("Manchester, VT", nil), ("Stamford, NY", nil),
      ("Ontario, CA", nil), ("Vancouver, OR", nil), ("Worcester, NY", nil),
      ("Philadelphia, PA", "Philadelphia US"), ("Las Vegas, Nevada", "Las Vegas US"),
      ("New York, NY", "New York City US"), ("Austin TX", "Austin US"),
      ("Brisbane, QLD", "Brisbane AU"), ("Perth, WA", "Perth AU"), ("Victoria, BC", "Victoria CA"),
      ("Guadalajara, Jal.", "Guadalajara MX"), ("Mérida, Yucatán", "Mérida MX"),
      ("Bologna (BO)", "Bologna IT"), ("Salem, Tamil Nadu", "Salem IN"), ("Salem, TN", nil),
      ("Richmond, CA", nil), ("Milan, MI", nil), ("Niterói, Rio de Janeiro", nil),
    ] as [(String, String?)])
  func `a state without its country decides if one place of the name is certainly there`(
    text: String, place: String?
  ) throws {
    let found = try meaning(text)
    #expect(place.map { found.contains(": \($0)") } ?? !found.contains(" -"), "\(found)")
  }

  @Test(arguments: [
    "Goiânia/GO", "Goiânia - GO", "Goiânia-GO", "Goiânia, GO", "Goiânia (GO)", "Goiânia GO",
    "Goiânia/GO, Brasil", "Goiânia, GO, Brasil", "Goiânia, Goiás, Brazil", "Goiânia/GO (Brasil)",
  ])
  func `the code of a state in Brazil stands behind any mark`(text: String) throws {
    let found = try meaning(text)
    #expect(found.hasPrefix("Goiânia: Goiânia BR -"), "\(found)")
  }

  @Test(arguments: ["Seoul / Busan", "Santiago/SP", "Goiânia/Brasília", "Quito/RJ"])
  func `what is not in the state behind a slash is no city`(text: String) throws {
    #expect(try meaning(text) == "unknown")
  }

  @Test func `a state decides between cities of the catalog`() throws {
    try add("portland", "Portland", ["country": "US", "geonames": "4975802"])
    #expect(try meaning("Portland, OR") == "Portland: Portland US -OR")
    try add("portland-or", "Portland", ["country": "US", "geonames": "5746545"])
    #expect(try meaning("Portland, OR") == "portland-or -OR")
    try add("portland-3", "Portland", ["country": "US"])
    #expect(try meaning("Portland, OR") == "portland-or -OR")
  }

  @Test func `a city whose country is unknown is the one of that name`() throws {
    try add("quito", "Quito")
    #expect(try meaning("Quito, Ecuador") == "quito")
  }

  @Test func `another name is enough for the one city that the catalog has`() throws {
    #expect(try meaning("波士顿") == "uncertain: Boston US")
    try add("boston", "Boston", ["country": "US", "geonames": "4930956"])
    #expect(try meaning("波士顿") == "boston")
    try add("boston-2", "Boston 2", ["country": "US", "geonames": "4930956"])
    #expect(try meaning("波士顿") == "uncertain: Boston US")
  }

  @Test func `only IDs are read if only IDs are accepted`() throws {
    try addCities()
    catalog.resolutionOptions.isExact = true
    #expect(try meaning("quito") == "quito")
    #expect(try meaning("Quito, Ecuador") == "unknown")
  }

  @Test func `a reference by name and country leads to the city`() throws {
    try addCities()
    #expect(try catalog.id(.city, "Quito, Ecuador") == "quito")
    #expect(try catalog.id(.city, "San José (Costa Rica)") == "san-jose-cr")
    #expect(throws: RecordError.self) { try catalog.id(.city, "Quito, Peru") }
    #expect(throws: (any Error).self) { try catalog.id(.theme, "Water, Ecuador") }
  }
}
