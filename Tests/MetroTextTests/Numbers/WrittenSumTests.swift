import Testing

@testable import MetroText

struct WrittenSumTests {
  @Test(arguments: [
    "25 participants (12 women and 10 men)",
    "25 participantes: 12 de Asia, 8 de África y 6 de Europa",
    "참가자 10명(남 4명, 여 5명)", "60% were women and 50% were men", "12 of the 30 participants (50%)",
    "7 cities (3 from Asia and 5 from Africa)",
  ])
  func `parts that do not add up are found`(text: String) {
    #expect(WrittenSum.wrong(in: text) != nil)
  }

  @Test(arguments: [
    "22 participants (12 women and 10 men)", "25 participants, including (12 women and 10 men)",
    "25 people (10 cities, 7 countries)", "25 participants (7-15 April 2015)",
    "60% women and 40% men",
    "30 participants, dont 12 femmes (40 %)", "7 cities (Seoul 2015, Quito 2014)",
    "学员25人（男13人，女12人）",
    "3 cities: 1. Quito, 2. Lima, 3. Lyon", "12 of the 30 participants (40%)",
    "30 participants (1.5 hours)",
  ])
  func `unrelated numbers are not a sum`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil)
  }

  @Test(arguments: [
    (
      "On compte 48 personnes, dont 23 femmes et 21 hommes en tout.",
      "48 personnes, dont 23 femmes et 21 hommes"
    ),
    ("25 participants (12 women and 10 men) came", "25 participants (12 women and 10 men)"),
    (
      "24 Teilnehmende, davon 14 Frauen und 11 Männer.",
      "24 Teilnehmende, davon 14 Frauen und 11 Männer"
    ),
    ("60% were women and 50% were men", "60% were women and 50% were men"),
    ("학생 10명(남 4명, 여 5명)", "10명(남 4명, 여 5명)"),
    ("学员25人（男13人，女10人）参加", "25人（男13人，女10人）"),
    ("12 of the 30 participants (50%) came", "12 of the 30 participants (50%)"),
  ])
  func `an excerpt ends behind the noun and the bracket`(text: String, excerpt: String) {
    #expect(WrittenSum.wrong(in: text)?.excerpt == excerpt)
  }
}
