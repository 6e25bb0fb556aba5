/// A group of countries that is not a region of UN M49, such as ASEAN.
struct CountryGroup: Hashable, Sendable {
  let name: String
  let countries: Set<String>

  static func withCode(_ code: String) -> CountryGroup? { groups[code] }

  private static let groups = [
    "ASEAN": CountryGroup("ASEAN", "BN ID KH LA MM MY PH SG TH TL VN"),
    "ARAB": CountryGroup(
      "the Arab world", "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE"),
    "ANDES": CountryGroup("the Andes", "AR BO CL CO EC PE VE"),
  ]

  private init(_ name: String, _ countries: String) {
    self.name = name
    self.countries = Set(countries.split(separator: " ").map(String.init))
  }
}
