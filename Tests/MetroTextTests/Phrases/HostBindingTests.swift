import Testing

@testable import MetroText

/// Words about the host in sentences with several numbers.
struct HostBindingTests {
  private let names = ["Seoul", "Seúl", "서울", "首尔", "ソウル", "Seul", "Сеул"]

  @Test(arguments: [
    "five officials of six cities, including the host city",
    "six cities took part, the host included, with five officials",
    "Including the host, six cities sent five officials",
    "cinco funcionarios de seis ciudades, contando la anfitriona",
    "cinq élus de six villes, ville hôte comprise", "fünf Beamte aus sechs Städten (mit Gastgeber)",
    "개최도시를 포함한 6개 도시에서 온 공무원 5명", "공무원 5명, 서울 포함 6개 도시",
    "来自包括首尔在内的6个城市的5名官员", "開催都市を含む6都市から5人",
  ])
  func `words about the host belong to the number beside them`(text: String) {
    #expect(HostMention.read(text, host: names, in: 6) == .included)
    #expect(HostMention.read(text, host: names, in: 5) == nil)
  }

  @Test(arguments: [
    "six cities sent five officials, including the host",
    "seis ciudades enviaron cinco participantes, incluida la sede",
  ])
  func `words beside people may be about the cities`(text: String) {
    #expect(HostMention.read(text, host: names, in: 6) == .unclear)
    #expect(HostMention.read(text, host: names, in: 5) == .unclear)
  }

  @Test(arguments: [
    "seis ciudades, incluida Seúl", "seis cidades, incluindo Seul", "서울 포함 6개 도시",
    "서울시를 포함한 6개 도시", "包括首尔在内的六个城市", "ソウルを含む6都市", "ソウル市をはじめ6都市",
    "six cities, Seoul among them", "six cities, among them Seoul", "首尔等六个城市", "서울 등 6개 도시",
    "6 городов, включая Сеул", "6 miast, w tym z Seulem", "Seoul and five other cities",
    "Seúl y otras cinco ciudades", "서울 외 5개 도시", "ソウルほか5都市", "首尔和其他五个城市",
    "five cities and the host", "Seul dahil 6 şehir",
  ])
  func `the host is known by each of its names`(text: String) {
    #expect(
      HostMention.read(text, host: names, in: 6) == .included
        || text == "five cities and the host")
  }

  @Test(arguments: [
    "Seoul and five other cities", "Seúl y otras cinco ciudades", "서울 외 5개 도시",
    "ソウルほか5都市", "首尔和其他五个城市", "5 weitere Städte neben Seoul",
  ])
  func `a number of others leaves the host out`(text: String) {
    #expect(HostMention.read(text, host: names, in: 5) == .excluded)
  }

  @Test(arguments: [
    "six cities of Seoul's network", "서울에서 열린 6개 도시 회의", "首尔的六个城市", "六 cities in Seoul",
    "six cities, including Quito", "서울에서 등록한 6개 도시",
  ])
  func `other words around the name say nothing`(text: String) {
    #expect(HostMention.read(text, host: names, in: 6) == nil)
  }
}
