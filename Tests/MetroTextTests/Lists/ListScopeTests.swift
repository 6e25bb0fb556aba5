import Testing

@testable import MetroText

struct ListScopeTests {
  @Test(arguments: [
    "five cities, including Quito and Lima", "among others Quito and Lima",
    "ciudades como Quito y Lima",
    "cinco ciudades, entre ellas Quito", "cinq villes, dont Quito et Lima",
    "cidades, incluindo Quito",
    "ciutats, entre altres Quito", "fünf Städte, darunter Quito", "키토, 리마 등 5개 도시",
    "基多、利马等五个城市", "キトなど５都市", "Quito, Lima, etc.",
    "vijf steden, waaronder Quito en Lima", "pięć miast, m.in. Quito i Lima",
    "города, в том числе Кито",
    "Кито, Лима и др.", "aralarında Quito ve Lima", "lima kota, antara lain Quito",
    "trong đó có Quito và Lima",
    "خمس مدن منها كيتو وليما", "پنج شهر از جمله کیتو", "cinco cidades, como Quito e Lima",
    "cinc ciutats, entre les quals Quito",
  ])
  func `words that name some of a list open it`(text: String) {
    #expect(ListScope.read(text, naming: 2) == .open)
  }

  @Test(arguments: [
    "the following five cities: Quito and Lima", "namely Quito and Lima",
    "las siguientes ciudades: Quito",
    "les cinq villes suivantes : Quito", "as seguintes cidades: Quito", "folgende Städte: Quito",
    "다음 5개 도시: 키토, 리마", "以下五个城市：基多", "two cities: Quito and Lima", "키토, 리마 등 2개 도시",
    "基多、利马等两个城市", "de volgende drie steden: Quito", "następujące trzy miasta: Quito",
    "следующие три города: Кито", "aşağıdaki üç kent: Quito", "tiga kota berikut: Quito",
    "ba thành phố sau: Quito", "المدن الثلاث التالية: كيتو", "سه شهر زیر: کیتو",
    "les tres ciutats següents: Quito",
  ])
  func `words that announce or count a list close it`(text: String) {
    #expect(ListScope.read(text, naming: 2) == .closed)
  }

  @Test(arguments: [
    "Quito and Lima", "Quito and Lima attended in the following week", "五个平等的城市：基多", "",
    "de volgende week: Quito", "Quito su yönetimi", "следующие недели: Кито",
  ])
  func `other words leave the scope of a list unknown`(text: String) {
    #expect(ListScope.read(text, naming: 2) == nil)
  }

  @Test(arguments: [
    ("zwölf Städte, darunter Wien und Graz", ["Wien"]),
    ("six cities such as: Quito, Lima", ["Quito"]),
    ("seis ciudades, entre otras Quito", ["Quito"]), ("six cities: Quito and Lima", []),
  ])
  func `the first examples are read`(text: String, examples: [String]) {
    #expect(ListScope.examples(in: text) == examples)
  }
}
