import Testing

@testable import MetroCore

/// Checks names that have misled a gazetteer: capitals of small countries, names that cities of
/// several countries share, and names in other languages.
///
/// The country is the one that a training office most likely means. Another country is an error, and
/// no answer is none.
struct HardNamesTests {
  private static let names: [(name: String, country: String)] = [
    ("Bridgetown", "BB"), ("Georgetown", "GY"), ("Victoria", "SC"), ("San José", "CR"),
    ("Santiago", "CL"), ("Birmingham", "GB"), ("Cordoba", "AR"), ("Hyderabad", "IN"),
    ("Cartagena", "CO"), ("Valencia", "ES"), ("Kingston", "JM"), ("Tripoli", "LY"),
    ("波士顿", "US"), ("서울", "KR"), ("Kyiv", "UA"), ("Kiev", "UA"), ("Kiew", "UA"),
    ("Hamilton", "BM"), ("Castries", "LC"), ("Basseterre", "KN"), ("Roseau", "DM"),
    ("Kingstown", "VC"), ("St. George's", "GD"), ("Saint John's", "AG"), ("Nassau", "BS"),
    ("Port of Spain", "TT"), ("Paramaribo", "SR"), ("Belmopan", "BZ"), ("Suva", "FJ"),
    ("Apia", "WS"), ("Nuku'alofa", "TO"), ("Port Vila", "VU"), ("Honiara", "SB"),
    ("Funafuti", "TV"), ("Majuro", "MH"), ("Palikir", "FM"), ("Ngerulmud", "PW"), ("Tarawa", "KI"),
    ("Moroni", "KM"), ("Malé", "MV"), ("Port Louis", "MU"), ("Praia", "CV"), ("São Tomé", "ST"),
    ("Bissau", "GW"), ("Banjul", "GM"), ("Malabo", "GQ"), ("Mbabane", "SZ"), ("Maseru", "LS"),
    ("Gaborone", "BW"), ("Vaduz", "LI"), ("Andorra la Vella", "AD"), ("Valletta", "MT"),
    ("San Marino", "SM"), ("Monaco", "MC"), ("Luxembourg", "LU"), ("Reykjavik", "IS"),
    ("Bern", "CH"), ("Berna", "CH"), ("Wien", "AT"), ("Praga", "CZ"), ("Lisboa", "PT"),
    ("Londres", "GB"), ("Nueva York", "US"), ("Pékin", "CN"), ("東京", "JP"), ("도쿄", "JP"),
    ("北京", "CN"), ("上海市", "CN"), ("台北", "TW"), ("臺北", "TW"), ("广州", "CN"), ("廣州", "CN"),
    ("부산", "KR"), ("부산광역시", "KR"), ("Москва", "RU"), ("القاهرة", "EG"), ("تهران", "IR"),
    ("Αθήνα", "GR"), ("Köln", "DE"), ("Cologne", "DE"), ("Munich", "DE"), ("Napoli", "IT"),
    ("Naples", "IT"), ("Florence", "IT"), ("Venezia", "IT"), ("Alexandria", "EG"),
    ("Odessa", "UA"), ("Lviv", "UA"), ("Rangoon", "MM"), ("Bombay", "IN"), ("Calcutta", "IN"),
    ("Saigon", "VN"), ("Ciudad de México", "MX"), ("Ciudad de Guatemala", "GT"),
    ("Guatemala", "GT"), ("Panama", "PA"), ("La Paz", "BO"), ("Sucre", "BO"), ("Mérida", "MX"),
    ("Granada", "ES"), ("León", "MX"), ("Trujillo", "PE"), ("Salvador", "BR"), ("Toledo", "ES"),
    ("Manchester", "GB"), ("Newcastle", "GB"), ("Perth", "AU"), ("Vancouver", "CA"),
    ("Portland", "US"), ("Washington, D.C.", "US"),
  ]

  @Test func `no hard name is filled in with the wrong country, and most are filled in`() throws {
    var filled: [String] = []
    var wrong: [String] = []
    var asked: [String] = []
    for (name, country) in Self.names {
      let values = try Noun.city.checkedValues(["name": name])
      guard case .place(let candidate) = CityQuestion(values)?.answer else {
        asked.append(name)
        continue
      }
      if candidate.place.country == country {
        filled.append(name)
      } else {
        wrong.append("\(name) \(candidate.place.country)")
      }
    }
    #expect(Self.names.count == 110)
    #expect(wrong == [])
    #expect(filled.count >= 70, "asked: \(asked)")
  }

  @Test(arguments: [
    "Tuscany", "Toscana", "Andalucía", "Jamaica", "Armenia", "Ontario", "Bahia", "Puerto Rico",
    "Catalonia", "Gauteng",
  ])
  func `the name of a country, region or province fills in nothing`(name: String) throws {
    let values = try Noun.city.checkedValues(["name": name])
    if case .place(let candidate) = CityQuestion(values)?.answer {
      Issue.record("\(name): \(candidate.place.name) \(candidate.place.country)")
    }
  }
}
