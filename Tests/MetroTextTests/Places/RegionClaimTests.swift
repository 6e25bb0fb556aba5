import Testing

@testable import MetroText

struct RegionClaimTests {
  @Test(arguments: [
    ("25 Asian cities", ["142"]), ("Training for African mayors", ["002"]),
    ("Encuentro de Ciudades Centroamericanas", ["013"]),
    ("Gobiernos Locales Centroamericanos", ["013"]), ("Curso para centroamericanos", ["013"]),
    ("Rencontre des villes africaines", ["002"]), ("villes d'Afrique de l'Ouest", ["011"]),
    ("Cidades latino-americanas", ["419"]), ("cidades da África", ["002"]),
    ("Ciutats europees en xarxa", ["150"]), ("Afrikanische Städte im Dialog", ["002"]),
    ("Städte in Asien", ["142"]), ("Sindaci europei", ["150"]),
    ("아시아 도시 공무원 연수", ["142"]), ("동남아시아 지역 도시", ["035"]), ("亚洲城市培训", ["142"]),
    ("アフリカの都市", ["002"]), ("非洲国家官员", ["002"]), ("Asian and African cities", ["142", "002"]),
    ("Ciudades africanas y latinoamericanas", ["002", "419"]),
    ("cities of Asia and Africa", ["142", "002"]),
    ("아시아·아프리카 도시", ["142", "002"]), ("officials from Asian cities", ["142"]),
    ("Dirigido a ciudades centroamericanas", ["013"]),
    ("Latin American local governments", ["419"]),
    ("Southeast Asian cities", ["035"]), ("workshop for Africans", ["002"]),
    ("Corso per le città africane", ["002"]), ("Семинар африканских городов", ["002"]),
    ("Pelatihan kota-kota Afrika", ["002"]), ("دورة المدن الأفريقية", ["002"]),
    ("Cursus voor Afrikaanse steden", ["002"]), ("Städte Afrikas", ["002"]),
    ("Asya kentleri", ["142"]),
    ("Thành phố châu Á", ["142"]), ("Encuentro centroamericano", ["013"]),
    ("miasta azjatyckie i europejskie", ["142", "150"]),
  ])
  func `a region that participants are from is claimed`(text: String, codes: [String]) {
    #expect(RegionClaim(text)?.regions.map(\.code) == codes)
  }

  @Test(arguments: [
    "Study visit to European cities", "Training in African cities", "Lessons from Asian cities",
    "African Swine Fever", "Asian Development Bank course", "Urban Transport in Asia",
    "South African cities", "Asia-Pacific cities", "Cities of Asia and the Pacific",
    "American cities",
    "Visita a ciudades europeas", "Voyage dans les villes européennes",
    "Problemas urbanos de América Latina", "아시아 도시 방문", "亚洲城市考察", "ヨーロッパの都市視察",
    "European Union funds", "Cities of Africa and Spain", "25 cities", "", "Eurasian cities",
    "아시아개발은행 연수", "欧洲杯", "Arabian nights", "Smart Cities Asia 2019",
    "Viaggio per le città europee", "Foro centroamericano del agua", "Afrika'da su", "Amerika kota",
  ])
  func `destinations, topics and similar words are not claims`(text: String) {
    #expect(RegionClaim(text)?.regions.map(\.code) == nil)
  }

  @Test(arguments: [
    "Training with the Delegation of the European Union",
    "Training of EU officials on Tunisian cities",
    "Atelier avec la Délégation de l'Union européenne", "Training for neighbor cities of the EU",
    "Training for partner countries of the European Union",
    "Baltic Sea", "Study visit to Baltic cities", "EU-funded cities", "EU funded cities",
    "cidades que eu vi", "European Union funds", "Visit to EU cities", "Latin script", "法语培训",
  ])
  func `groups of countries that pay, are visited or are a topic are no claims`(text: String) {
    #expect(RegionClaim(text) == nil)
  }

  @Test(arguments: [
    ("European cities", "TR", true), ("European cities", "EC", false), ("Asian cities", "RU", true),
    ("Asian cities", "KE", false), ("Central American cities", "DO", true),
    ("Central American cities", "EC", false), ("Asian cities", "AQ", true),
    ("Asian cities", "TW", true),
  ])
  func `neighbors that are often counted to a region fit`(
    text: String, country: String, fits: Bool
  ) throws {
    #expect(try #require(RegionClaim(text)).admits(country) == fits)
  }

  @Test(arguments: [
    "Cities of Central and Eastern Europe", "Central and Eastern European cities", "CEE countries",
    "Ciudades de Europa Central y del Este", "villes d'Europe centrale et orientale",
    "villes d'Europe centrale et de l'Est", "Städte in Mittel- und Osteuropa",
    "mittel- und osteuropäische Städte", "città dell'Europa centrale e orientale",
    "miasta Europy Środkowo-Wschodniej", "города Центральной и Восточной Европы",
    "2018中东欧、非洲国家友城官员研修班", "中東欧諸国", "중동부 유럽 도시",
  ])
  func `Central and Eastern Europe is one region`(text: String) throws {
    let claim = try #require(RegionClaim(text))
    for country in ["PL", "HU", "RS", "EE", "LV", "BG"] { #expect(claim.admits(country)) }
    #expect(!claim.admits("FR") && claim.isNear("FR") && !claim.isNear("PE"))
  }

  @Test(arguments: [
    "Visit to Central and Eastern European cities", "Forum on Central and Eastern Europe",
    "Western, Central and Eastern European cities",
  ])
  func `Central and Eastern Europe is not always claimed`(text: String) {
    #expect(RegionClaim(text) == nil)
  }

  @Test(arguments: [
    ("ASEAN cities", "VN", true), ("ASEAN cities", "KR", false), ("Arab cities", "EG", true),
    ("المدن العربية", "PE", false), ("Ciudades andinas", "EC", true),
    ("Andean cities", "MX", false),
    ("Ciudades iberoamericanas", "AD", true), ("Ibero-American cities", "GB", false),
    ("países hispanohablantes", "BR", false), ("países de habla hispana", "PE", true),
    ("villes francophones", "SN", true), ("villes francophones", "KR", false),
    ("Portuguese-speaking countries", "MZ", true), ("países lusófonos", "ES", false),
    ("two Baltic cities: Riga and Sofia", "BG", false), ("Baltic states", "LV", true),
    ("Balkan cities", "DE", false), ("cities of the Maghreb", "EG", false),
    ("villes du Maghreb", "TN", true), ("EU cities", "CH", false), ("EU cities", "GB", true),
    ("ciudades de la Unión Europea", "NO", false), ("EU member states", "HR", true),
    ("BRICS cities", "FR", false), ("ciudades del Mercosur", "MX", false),
    ("города СНГ", "KZ", true), ("города СНГ", "FR", false), ("东盟城市", "KR", false),
    ("アセアン諸国", "VN", true), ("아세안 도시", "KR", false), ("Города Центральной Азии", "FR", false),
    ("Städte Osteuropas", "PE", false), ("एशियाई शहर", "FR", false), ("مدينتان عربيتان", "FR", false),
  ])
  func `groups of countries are claimed as regions are`(
    text: String, country: String, fits: Bool
  ) throws {
    #expect(try #require(RegionClaim(text)).admits(country) == fits)
  }

  @Test(arguments: [
    ("Two cities took part, both from Southeast Asia.", "035", 2),
    ("The three participating cities are all located in Southeast Asia.", "035", 3),
    ("Tres ciudades participaron, todas ellas de América Latina.", "419", 3),
    ("Trois villes ont participé, toutes d'Afrique.", "002", 3),
    ("Fünf Städte nahmen teil, alle aus Osteuropa.", "151", 5),
    ("Três cidades participaram, todas da América Latina.", "419", 3),
    ("Hanno partecipato tre città, tutte in Europa.", "150", 3),
    ("Trzy miasta, wszystkie z Azji Południowo-Wschodniej.", "035", 3),
    ("Участвовали три города, все из Юго-Восточной Азии.", "035", 3),
    ("Üç kent katıldı; hepsi Güneydoğu Asya'dan.", "035", 3),
    ("Tiga kota ikut serta, semuanya dari Asia Tenggara.", "035", 3),
    ("Ba thành phố tham gia đều thuộc Đông Nam Á: Băng Cốc, Manila.", "035", 3),
    ("参加的三个城市均来自东南亚。", "035", nil), ("参加した3都市はいずれも東南アジアにある。", "035", nil),
    ("참가한 세 도시는 모두 동남아시아에 있다.", "035", nil),
  ])
  func `a region behind a word for all is claimed of each`(
    text: String, code: String, count: Int?
  ) throws {
    let claim = try #require(RegionClaim(text))
    #expect(claim.regions.map(\.code) == [code] && claim.isOfEach && claim.count == count)
  }

  @Test(arguments: [
    "Two cities took part; the trainers were all from Europe.",
    "Three cities took part, almost all from Southeast Asia.",
    "Three cities, not all from Africa", "cities both in Asia and Europe",
    "Cities both in Asia and in Latin America", "Participants visited three cities, all in Europe.",
    "Three cities, all from Europe except Lima.", "Three cities, all from Asia and the Pacific.",
    "Zwei Städte lernten von drei Experten, alle aus Osteuropa.",
    "Tres ciudades y dos ponentes, ambos de Europa.", "三个城市参加，两名专家均来自欧洲。",
    "세 도시가 참가했다. 강사는 모두 유럽 출신이다.", "In Africa, all three cities took part in the course",
  ])
  func `some of the participants, and others, are not all of them`(text: String) {
    #expect(RegionClaim(text) == nil)
  }
}
