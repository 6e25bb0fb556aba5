import Testing

@testable import MetroText

struct HostMentionTests {
  @Test(arguments: [
    "six cities including the host", "seis ciudades, incluida la ciudad anfitriona",
    "trois villes, y compris Seoul", "sechs Städte einschließlich der Gastgeberstadt",
    "개최 도시를 포함한 3개 도시", "包括主办城市在内的六个城市", "開催都市を含む６都市", "six cities, Seoul included",
    "trois villes, dont la ville hôte", "tiga kota, termasuk tuan rumah",
    "drie steden, waaronder gaststad Seoul",
    "trzy miasta, w tym gospodarz", "три города, включая принимающий город",
    "ev sahibi Seoul dahil üç kent",
    "ba thành phố, kể cả chủ nhà Seoul", "ثلاث مدن بما فيها المدينة المضيفة",
    "سه شهر از جمله شهر میزبان",
  ])
  func `words include the host`(text: String) {
    #expect(HostMention.read(text, host: ["Seoul"]) == .included)
  }

  @Test(arguments: [
    "six cities besides the host city", "three cities in addition to Seoul",
    "seis ciudades sin contar la sede",
    "six villes, outre la ville hôte", "개최도시를 제외한 3개 도시", "不包括主办城市的六个城市", "開催都市を除く６都市",
    "tiga kota, tidak termasuk tuan rumah", "drie steden naast de gaststad",
    "trzy miasta oprócz gospodarza",
    "три города, не считая принимающего", "ev sahibi hariç üç kent",
    "ba thành phố, không kể chủ nhà",
    "ثلاث مدن باستثناء المدينة المضيفة", "سه شهر به جز شهر میزبان",
  ])
  func `words leave out the host`(text: String) {
    #expect(HostMention.read(text, host: ["Seoul"]) == .excluded)
  }

  @Test(arguments: ["six cities", "six cities including Quito", "the host welcomed six cities", ""])
  func `other words say nothing about the host`(text: String) {
    #expect(HostMention.read(text, host: ["Seoul"]) == nil)
  }
}
