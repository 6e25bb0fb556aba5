import Testing
@testable import MetroText

struct WrittenNumberTests {
  @Test(arguments: [
    ("seven", 7), ("doce", 12), ("七", 7), ("40 participants", 40), ("24명", 24),
    ("twenty participants", 20),
  ])
  func `a number in words or beside what it counts is read`(text: String, value: Int) throws {
    #expect(try WholeNumber(written: text, counting: .people).value == value)
  }

  @Test(arguments: [
    "seven cities", "over 40", "4.200", "about seven", "a few", "seventh", "une trentaine",
  ])
  func `a text with more than the number of people is not`(text: String) {
    #expect(throws: InvalidValue.self) { try WholeNumber(written: text, counting: .people) }
  }

  @Test(arguments: [
    ("32", 32), (" 32 ", 32), ("\u{A0}32\u{3000}", 32), ("３２", 32), ("٣٢", 32), ("032", 32),
    ("1,200", 1_200), ("1 200", 1_200), ("1\u{202F}200", 1_200), ("1'200", 1_200), ("1’200", 1_200),
    ("1.200.000", 1_200_000), ("1,200.0", 1_200), ("1.200,0", 1_200), ("1，200", 1_200),
    ("١٬٢٠٠", 1_200), ("٣٢٫٠", 32), ("۳۲", 32),
    ("3947322.0", 3_947_322), ("2016.0", 2_016), ("2016.00", 2_016), ("2016.000", 2_016),
    ("19명", 19), ("19 명", 19), ("32 pax", 32), ("24 personas", 24), ("30名", 30), ("30 名", 30),
    ("25 Teilnehmer", 25), ("12 délégués", 12), ("1,200 participants", 1_200), ("40명 참가", 40),
    ("1.200 participantes", 1_200), ("1.200 Teilnehmer", 1_200), ("1.200 kişi", 1_200),
    ("١٨ موظفاً", 18), ("計33名", 33), ("共有32名学员", 32), ("vingt-quatre agents", 24),
    ("dix techniciens", 10), ("zweiunddreißig Fachleute", 32), ("vierzehn Fachleute", 14),
    ("восемнадцать участников", 18), ("сто двадцать четыре участника", 124),
    ("yirmi dört kişi", 24), ("on iki kişi", 12), ("dua puluh empat orang", 24),
    ("120 members", 120),
  ])
  func `a number of people has one reading`(text: String, number: Int) throws {
    #expect(try WholeNumber(written: text, counting: .people).value == number)
  }

  @Test(arguments: [
    ("1.200 participants", "the point can separate thousands or begin a fraction"),
    ("quase 30 técnicos", "it states no exact number"), ("กว่า 30 คน", "it states no exact number"),
    ("beş yüz kişi", "a whole number has only digits"),
    ("iki yüz elli kişi", "a whole number has only digits"),
    ("dua ratus dua puluh empat orang", "a whole number has only digits"),
    ("тысяча двести участников", "a whole number has only digits"),
    ("共33", "a whole number has only digits"), ("on site", "a whole number has only digits"),
    ("1.200", "the point can separate thousands or begin a fraction"),
    ("100.000", "the point can separate thousands or begin a fraction"),
    ("3.94E+06", "a spreadsheet program has cut off its last digits"),
    ("3,94E+06", "a spreadsheet program has cut off its last digits"),
    ("1e5", "a spreadsheet program has cut off its last digits"),
    ("19 cities", "it is not only a number"), ("30분", "it is not only a number"),
    ("30여명", "it states no exact number"), ("32½", "a whole number has only digits"),
    ("10²", "a whole number has only digits"), ("2015年", "it is not only a number"),
    ("32 of 40", "a whole number has only digits"), ("32-40", "a whole number has only digits"),
    ("about 30", "it states no exact number"), ("32.5", "a whole number has only digits"),
    ("1,20", "a whole number has only digits"), ("1,00,000", "a whole number has only digits"),
    ("12 34", "a whole number has only digits"), ("1,200,0", "a whole number has only digits"),
    ("-5", "this number must not be negative"), ("", "a number is not empty"),
    ("1,200,000,000", "the largest number is 1,000,000,000"),
  ])
  func `a text without one reading is rejected with the reason`(text: String, reason: String) throws
  {
    let refused = try #require(throws: InvalidValue.self) {
      try WholeNumber(written: text, counting: .people)
    }
    #expect(refused.reason == reason)
  }

  @Test(arguments: [
    ("ca. 20", "20"), ("20+", "20"), ("über 30 Personen", "30"), ("30 (davon 14 Frauen)", "30"),
    ("19명 [잠정]", "19"), ("15+3", nil), ("32-40", nil),
  ])
  func `a number with a bound or a remark is suggested`(text: String, number: String?) throws {
    let refused = try #require(throws: InvalidValue.self) {
      try WholeNumber(written: text, counting: .people)
    }
    #expect(refused.suggestion == number)
  }

  @Test func `a number has only the counter of what it counts`() throws {
    #expect(try WholeNumber(written: "19 cities", counting: .cities).value == 19)
    #expect(try WholeNumber(written: "19개 도시", counting: .cities).value == 19)
    #expect(try WholeNumber(written: "12개국", counting: .countries).value == 12)
    #expect(try WholeNumber(written: "8 talks", counting: .presentations).value == 8)
    #expect(try WholeNumber(written: "12 programs", counting: .programs).value == 12)
    #expect(try WholeNumber(written: "120 members", counting: .cities).value == 120)
    #expect(throws: InvalidValue.self) {
      try WholeNumber(written: "12 programs", counting: .people)
    }
    #expect(throws: InvalidValue.self) { try WholeNumber(written: "19명", counting: .cities) }
    #expect(throws: InvalidValue.self) { try WholeNumber(written: "19명") }
  }
}
