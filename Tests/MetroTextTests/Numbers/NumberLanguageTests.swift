import Testing

@testable import MetroText

struct NumberLanguageTests {
  @Test(arguments: [
    ("sette città", 7), ("ventotto città", 28), ("acht steden", 8), ("vijfentwintig steden", 25),
    ("siedem miast", 7), ("dwadzieścia jeden miast", 21), ("семь городов", 7),
    ("двадцать одного города", 21), ("сім міст", 7), ("п'ять міст", 5), ("yedi şehir", 7),
    ("on iki şehir", 12), ("tujuh kota", 7), ("dua puluh lima kota", 25), ("bảy thành phố", 7),
    ("mười lăm thành phố", 15), ("hai mươi mốt thành phố", 21), ("سبع مدن", 7),
    ("ثلاثة عشر مدينة", 13), ("خمسة وعشرون مدينة", 25), ("هفت شهر", 7), ("بیست و پنج شهر", 25),
    ("सात शहर", 7), ("เจ็ดเมือง", 7), ("ยี่สิบห้าเมือง", 25), ("sju städer", 7),
    ("tjugofem städer", 25),
    ("sedm měst", 7), ("dezesseis cidades", 16), ("set ciutats", 7), ("vint-i-cinc ciutats", 25),
    ("siete ciudades", 7), ("treinta y una ciudades", 31), ("seven cities", 7),
    ("sieben Städte", 7),
    ("七个城市", 7), ("일곱 도시", 7), ("七つの都市", 7), ("quatre-vingts villes", 80),
    ("trente-et-une villes", 31),
    ("vingt et un villes", 21), ("dix-sept villes", 17),
  ])
  func `a number of cities in words is read`(text: String, number: Int) throws {
    #expect(try WholeNumber(written: text, counting: .cities).value == number)
  }

  @Test(arguments: [
    ("negen landen", 9), ("девять стран", 9), ("dokuz ülke", 9), ("sembilan negara", 9),
    ("chín nước", 9), ("تسع دول", 9), ("dziewięć krajów", 9), ("nove paesi", 9),
    ("nueve países", 9),
  ])
  func `a number of countries in words is read`(text: String, number: Int) throws {
    #expect(try WholeNumber(written: text, counting: .countries).value == number)
  }

  @Test(arguments: [
    "sau thành phố", "lima", "on site", "Sette Comuni Cimbri", "elf", "due città su sette",
    "yedi yüz şehir", "семь сотен городов", "ba mẹ", "una città", "jedno miasto",
    "one of the cities",
    "once upon cities", "seratus dua puluh ribu kota", "sei",
  ])
  func `other words are no number of cities`(text: String) {
    #expect(throws: InvalidValue.self, "\(text)") {
      try WholeNumber(written: text, counting: .cities)
    }
  }
}
