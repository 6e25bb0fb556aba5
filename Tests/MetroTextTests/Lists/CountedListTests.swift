import Testing

@testable import MetroText

struct CountedListTests {
  @Test(arguments: [
    ("Six cities took part: Cali, Cusco and Lima, and the week ended with a visit.", 6, 3),
    ("Five cities (Cali, Cusco and Lima) took part.", 5, 3),
    ("Fünf Städte: Bonn, Bern und Graz, alle am Fluss, trafen sich.", 5, 3),
    ("Acht Städte nahmen teil, die Gastgeberin eingerechnet: Bonn, Bern und Graz.", 8, 3),
    ("Eight cities came, including the host: Cali, Cusco and Lima.", 8, 3),
    ("Seis ciudades participaron en el taller: Cali, Cusco y Lima.", 6, 3),
    ("Nine cities from five countries: Cali, Cusco and Lima.", 9, 3),
    ("Five cities were represented: Cali, Cusco and Lima.", 5, 3),
    ("6都市が集まった：東京、大阪、京都。", 6, 3),
    ("Πέντε πόλεις: Αθήνα, Πάτρα και Βόλος.", 5, 3),
    ("Öt város jött el: Pécs, Győr és Eger.", 5, 3),
    ("Viisi kaupunkia: Oulu, Lahti ja Vaasa.", 5, 3),
    ("Cinci orașe: Cluj, Iași și Brașov.", 5, 3),
    ("Пет града: Варна, Бургас и Русе.", 5, 3),
  ])
  func `a list that follows its number is read`(text: String, count: Int, size: Int) {
    #expect(CountedList.read(text, counting: count).map(\.size) == [size])
  }

  @Test(arguments: [
    ("Six cities, four of them members (Cali, Cusco and Lima), took part.", 6),
    ("Six cities took part and the winners were: Cali, Cusco and Lima.", 6),
    ("Zes steden namen deel en de winnaars waren: Bonn, Bern en Graz.", 6),
    ("Six cities learned from the model cities: Cali, Cusco and Lima.", 6),
    ("Six cities from three countries: Peru, Chile and Cuba.", 6),
    ("Six cities (Cali, Cusco, Lima and three cities of Chile).", 6),
    ("Six cities took part: Cali, Cusco and Lima, plus three others.", 6),
    ("Six cities, including: Cali, Cusco and Lima.", 6),
  ])
  func `a list of something else is none`(text: String, count: Int) {
    #expect(CountedList.read(text, counting: count).isEmpty)
  }

  @Test(arguments: [
    (
      "Set ciutats, quatre de membres (Cali, Cusco, Lima i Ica) i tres que no (Bonn, Bern i Graz).",
      7, [4, 3]
    ),
    (
      "Seven cities: four from America (Cali, Cusco, Lima, Ica), three from Europe (Bonn, Bern)", 7,
      [4, 3]
    ),
    (
      "Sieben Städte, vier aus Amerika (Cali, Cusco, Lima, Ica) und drei aus Europa (Bonn, Bern)",
      7, [4, 3]
    ),
  ])
  func `lists with numbers of their own share a number`(text: String, count: Int, counts: [Int]) {
    #expect(CountedList.read(text, counting: count).map(\.count) == counts)
  }

  @Test func `a clause that names the host is not cut off`() {
    let text = "Six cities: Cali, Cusco and Lima, as well as the host Quito."
    #expect(CountedList.read(text, counting: 6).map(\.size) == [4])
  }
}
