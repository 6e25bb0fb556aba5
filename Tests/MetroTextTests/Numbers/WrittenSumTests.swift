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
    "15 officials; eleven of them, more than 80 percent, came from member cities",
    "15 officials came. Eleven of them (90%) were women", "24 participants (14 women, over 60%)",
    "24 participants (14 women, at most 55%)",
  ])
  func `a share that its numbers do not have is found`(text: String) {
    #expect(WrittenSum.wrong(in: text)?.message.contains(" %, not ") == true)
  }

  @Test(arguments: [
    "15 officials; eleven of them, more than 70 percent, came from member cities",
    "15 officials came. They met. There were talks. Eleven of them (90%) were women",
    "24 participants (14 women, over 50%)", "24 participants (14 women, less than 60%)",
    "24 participants (14 women, 42% from Africa)", "24 participants (14 women, about 60%)",
    "16 of the 30 (more than 50%)",
  ])
  func `a share within its bound is right`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil)
  }

  @Test(arguments: [
    "Six cities sent two officials each, 14 in all",
    "14 officials came, two from each of the 6 cities",
    "Aus sechs Städten kamen je zwei Personen, insgesamt 14", "6개 도시에서 2명씩 총 14명이 참가했다",
    "6カ国から各2名、計14名が参加した", "14 personnes, deux de chacune des six villes",
    "Из шести городов приехали по два участника, всего 14",
  ])
  func `a number for each that does not make the total is found`(text: String) {
    let found = WrittenSum.wrong(in: text)
    #expect(found?.message == "14 are stated, but 6 times 2 is 12")
  }

  @Test(arguments: [
    "Six cities sent two officials each, 12 in all",
    "Six cities sent two officials each, with 2 observers 14 in all",
    "6カ国から各1名と、オブザーバー2名を合わせて8名", "Six cities sent about two officials each, 14 in all",
    "Six cities took part. Two officials each came from 14 towns",
    "14 officials met for two hours each in six cities",
    "999999999万 cities sent 999999998万 officials each, 999999999万 in all.",
    "two talks per day, 14 officials, 6 cities",
    "10 cities: 35 participants completed 3 assignments each.",
    "In 10 cities, 24 people planted 2 bushes each", "In 10 cities, 24 people met 2 mayors each",
    "6개 도시에서 책 2권씩 총 14명이 받았다", "Aus sechs Städten pflanzten 14 Personen je zwei Bäume",
    "14 officials of 6 cities chose two of each tree",
  ])
  func `a number for each of other things makes no total`(text: String) {
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
