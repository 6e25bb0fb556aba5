import Testing
@testable import MetroText

struct WrittenCountryTests {
  @Test(arguments: [
    ("Peru", "PE"), ("PERÚ", "PE"), ("pe", "PE"), ("Pérou", "PE"), ("페루", "PE"), ("秘鲁", "PE"),
    ("ペルー", "PE"), ("FRA", "FR"), ("fra", "FR"), ("NGA", "NG"),
    ("Nga", "RU"), ("nga", "RU"), ("UK", "GB"), ("U.K.", "GB"), ("U.S.A.", "US"),
    ("EE. UU.", "US"), ("Korea, Republic of", "KR"), ("Republic of Korea", "KR"),
    ("Korea (Republic of)", "KR"), ("Korea, Rep.", "KR"), ("Korea, South", "KR"), ("한국", "KR"),
    ("Korea, Dem. People's Rep.", "KP"), ("Côte d’Ivoire", "CI"), ("Cote d'Ivoire", "CI"),
    ("Cote d Ivoire", "CI"), ("Elfenbeinküste", "CI"), ("Hong Kong, China", "HK"),
    ("China, Hong Kong SAR", "HK"),
    ("Hong Kong SAR, China", "HK"), ("Macao, China", "MO"), ("Iran, Islamic Republic of", "IR"),
    ("Congo, Dem. Rep.", "CD"), ("Congo, Democratic Republic of the", "CD"),
    ("Congo (Kinshasa)", "CD"), ("Congo, Rep.", "CG"), ("Congo-Brazzaville", "CG"),
    ("Gambia, The", "GM"), ("St. Kitts and Nevis", "KN"), ("Saint Vincent & the Grenadines", "VC"),
    ("Kingdom of Spain", "ES"), ("República del Perú", "PE"), ("Bundesrepublik Deutschland", "DE"),
    ("독일연방공화국", "DE"), ("중화인민공화국", "CN"), ("Lao People's Democratic Republic", "LA"),
    ("Myanmar (Burma)", "MM"), ("Burma (Myanmar)", "MM"), ("KR - South Korea", "KR"),
    ("XK", "XK"), ("Kosovo", "XK"), ("코소보", "XK"), ("Guinea-Bissau", "GW"), ("Guinea", "GN"),
    ("Dominica", "DM"), ("Dominican Republic", "DO"), ("Niger", "NE"), ("Nigeria", "NG"),
    ("\u{3000}Perú\u{A0}", "PE"), ("Viet Nam", "VN"), ("Holanda", "NL"), ("Türkiye", "TR"),
    ("สิงคโปร์", "SG"), ("เมียนมา", "MM"), ("พม่า", "MM"), ("ประเทศไทย", "TH"), ("Σιγκαπούρη", "SG"),
    ("বাংলাদেশ", "BD"), ("កម្ពុជា", "KH"), ("Ujerumani", "DE"), ("საქართველო", "GE"),
  ])
  func `a name or a code in any language is one country`(text: String, code: String) throws {
    #expect(WrittenCountry.readings(of: text).map(\.text) == [code])
    #expect(try CountryCode(written: text).text == code)
  }

  @Test(arguments: [
    ("Congo", ["CD", "CG"]), ("콩고", ["CD", "CG"]), ("Korea", ["KP", "KR"]),
    ("Corée", ["KP", "KR"]),
    ("Republic of China", ["CN", "TW"]), ("Virgin Islands", ["VG", "VI"]),
    ("Democratic Republic of Korea", ["KP", "KR"]), ("Saint-Martin", ["MF", "SX"]),
  ])
  func `a name of several countries is rejected with all of them`(
    text: String, codes: [String]
  ) throws {
    #expect(WrittenCountry.readings(of: text).map(\.text) == codes)
    let refused = try #require(throws: InvalidValue.self) { try CountryCode(written: text) }
    #expect(refused.readings == codes)
  }

  @Test(arguments: [
    ("EL", "GR"), ("Mexcio", "MX"), ("Atlantis", nil), ("", nil), ("Lima, Peru", nil),
    ("State of Georgia", nil), ("Peru and Chile", nil), ("Peru/Chile", nil), ("AN", nil),
    ("German Democratic Republic", nil), ("Yugoslavia", nil),
    ("?", nil), ("the", nil), ("Republic of Texas", nil),
  ])
  func `a text that is no country is rejected`(text: String, suggestion: String?) throws {
    #expect(WrittenCountry.readings(of: text).isEmpty)
    let refused = try #require(throws: InvalidValue.self) { try CountryCode(written: text) }
    #expect(refused.suggestion == suggestion)
  }

  @Test func `the name of every country in every language leads to it`() {
    for entry in CountryNameTable.text.split(separator: ";") {
      let code = String(entry.prefix(2))
      for name in entry.dropFirst(3).split(separator: "|") {
        let found = WrittenCountry.readings(of: String(name)).map(\.text)
        #expect(found.contains(code), "\(name)")
        #expect(
          found.count == 1
            || ["Congo", "Saint-Martin", "San Martín", "Guiana", "St. Martin"].contains(
              String(name)),
          "\(name)")
      }
    }
  }

  @Test func `an alias has the code of one country or of all that it can mean`() {
    for entry in CountryAliasTable.text.split(separator: ";") {
      let codes = entry.split(separator: " ")
        .prefix { $0.utf8.count == 2 && $0.utf8.allSatisfy { (65...90).contains($0) } }
      #expect(
        !codes.isEmpty && codes.allSatisfy { CountryCode.number(of: String($0)) != nil }, "\(entry)"
      )
      for name in entry.dropFirst(codes.count * 3).split(separator: "|") {
        let found = WrittenCountry.readings(of: String(name)).map(\.text)
        #expect(found == codes.map(String.init).sorted(), "\(name)")
      }
    }
  }
}
