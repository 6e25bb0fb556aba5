import Testing
@testable import MetroText

struct CountryCodeTests {
  @Test func `the list has the 249 officially assigned codes and Kosovo in order`() {
    #expect(CountryCode.all.count == 250)
    #expect(CountryCode.all.first?.text == "AD")
    #expect(CountryCode.all.last?.text == "ZW")
    #expect(CountryCode.all == CountryCode.all.sorted())
    #expect(Set(CountryCode.all.map(\.text)).count == 250)
    #expect(Set(CountryCode.all.map(\.name)).count == 250)
  }

  @Test func `every code is read in any letter case and has a name`() throws {
    for code in CountryCode.all {
      #expect(try CountryCode(code.text) == code)
      #expect(try CountryCode(code.text.lowercased()) == code)
      #expect(!code.name.isEmpty)
    }
  }

  @Test func `only assigned pairs of letters are codes`() {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let pairs = letters.flatMap { first in letters.map { "\(first)\($0)" } }
    #expect(pairs.filter { (try? CountryCode($0)) != nil } == CountryCode.all.map(\.text))
  }

  @Test(arguments: [
    ("KR", "South Korea"), ("MX", "Mexico"), ("GB", "United Kingdom"), ("TR", "Türkiye"),
    ("CI", "Côte d'Ivoire"), ("CZ", "Czechia"), ("US", "United States"), ("EC", "Ecuador"),
    ("CD", "Democratic Republic of the Congo"), ("SZ", "Eswatini"), ("MK", "North Macedonia"),
  ])
  func `a country has its everyday English name`(code: String, name: String) throws {
    #expect(try CountryCode(code).name == name)
  }

  @Test(arguments: [
    ("Mexico", "MX"), ("México", "MX"), ("MEX", "MX"), ("mex", "MX"),
    ("Korea, Republic of", "KR"), ("South Korea", "KR"), ("USA", "US"),
    ("Türkiye", "TR"), ("Turkey", "TR"), ("Viet Nam", "VN"), ("Cote d'Ivoire", "CI"),
    ("Great Britain", "GB"), ("España", "ES"), ("한국", "KR"), ("日本", "JP"), ("中国", "CN"),
  ])
  func `a name or a long code is rejected with the right code`(text: String, code: String) throws {
    let refused = try #require(throws: InvalidValue.self) { try CountryCode(text) }
    #expect(refused.reason == "a country code has two letters")
    #expect(refused.suggestion == code)
  }

  @Test(arguments: [
    ("UK", "no country has the code UK", "GB"),
    ("EL", "no country has the code EL", "GR"),
    ("Korea", "a country code has two letters", nil),
    ("", "a country code is not empty", nil),
    ("K", "a country code has two letters", nil),
    ("K1", "a country code has two letters", nil),
    ("Atlantis", "no such country", nil), ("Mexcio", "no such country", "MX"),
    ("Phillipines", "no such country", "PH"), ("Urugay", "no such country", "UY"),
    ("Maryland", "no such country", nil), ("UK / USA", "no such country", nil),
    ("Yugoslavia", "no such country", nil), ("Bali", "no such country", nil),
  ])
  func `an unknown code is rejected`(text: String, reason: String, suggestion: String?) throws {
    let refused = try #require(throws: InvalidValue.self) { try CountryCode(text) }
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
    #expect(refused.expected == "a country code of two letters (ISO 3166-1), such as KR")
  }
}
