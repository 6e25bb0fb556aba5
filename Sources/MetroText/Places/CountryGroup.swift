/// A group of countries that is not a region of UN M49, such as ASEAN, the European Union or the countries of a
/// language.
///
/// It also has the countries that are often counted to it and those that were members once, since the date of a
/// program is not known here.
struct CountryGroup: Hashable, Sendable {
  let name: String
  let countries: Set<String>
  /// The region of UN M49 of which it is part; nil if it is not part of one.
  let region: String?

  static func withCode(_ code: String) -> CountryGroup? { groups[code] }

  private static let groups = [
    "ASEAN": CountryGroup("ASEAN", "BN ID KH LA MM MY PH SG TH TL VN"),
    "ARAB": CountryGroup(
      "the Arab world", "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE"),
    "ANDES": CountryGroup("the Andes", "AR BO CL CO EC PE VE"),
    "IBERO": CountryGroup("the Ibero-American countries", iberia + latin + " PR GQ"),
    "SPANISH": CountryGroup(
      "the Spanish-speaking countries",
      "ES AD AR BO CL CO CR CU DO EC SV GT HN MX NI PA PY PE UY VE PR GQ EH GI BZ US"),
    "FRENCH": CountryGroup(
      "the French-speaking countries",
      "FR BE CH LU MC CA HT BF BI BJ CD CF CG CI CM DJ GA GN GQ KM MG ML NE RW SC SN TD TG VU DZ MA TN MR"
        + " LB MU AD VN KH LA CV GW ST EG RO MD AM BG AL RE GP MQ GF PF NC YT PM WF MF BL"),
    "PORTUGUESE": CountryGroup(
      "the Portuguese-speaking countries", "PT BR AO MZ CV GW ST TL GQ MO"),
    "BALTIC": CountryGroup("the Baltic countries", "EE LV LT FI SE DK DE PL RU"),
    "BALKAN": CountryGroup("the Balkans", "AL BA BG GR HR ME MK RO RS SI TR XK MD"),
    "CEE": CountryGroup(
      "Central and Eastern Europe",
      "AL AT BA BG BY CH CY CZ DE EE GE GR HR HU LI LT LV MD ME MK PL RO RS RU SI SK TR UA XK",
      region: "150"),
    "MAGHREB": CountryGroup("the Maghreb", "DZ LY MA MR TN EH"),
    "EU": CountryGroup(
      "the European Union",
      "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB"),
    "BRICS": CountryGroup("BRICS", "BR RU IN CN ZA EG ET IR AE SA ID HK MO"),
    "MERCOSUR": CountryGroup("Mercosur", "AR BR PY UY VE BO CL CO EC PE GY SR PA"),
    "CIS": CountryGroup("the CIS", "AM AZ BY KZ KG MD RU TJ UZ TM UA GE"),
  ]

  private static let iberia = "ES PT AD "
  private static let latin = "AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PY PE UY VE"

  private init(_ name: String, _ countries: String, region: String? = nil) {
    self.name = name
    self.region = region
    self.countries = Set(countries.split(separator: " ").map(String.init))
  }
}
