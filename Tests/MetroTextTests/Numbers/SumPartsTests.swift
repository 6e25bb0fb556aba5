import Testing

@testable import MetroText

/// Totals beside their parts, in the languages of the sources.
struct SumPartsTests {
  @Test(arguments: [
    "12 women and 7 men, 20 staff in all", "A total of 20, namely 12 women and 7 men",
    "12 women + 7 men = 20", "Women: 12; men: 7; total: 20",
    "12 mujeres y 7 hombres, en total 20", "12 femmes et 7 hommes, soit 20 personnes",
    "12 mulheres e 7 homens, no total 20", "12 Frauen und 7 Männer, insgesamt 20",
    "12 donne e 7 uomini, in totale 20", "12 dones i 7 homes, en total 20",
    "12 vrouwen en 7 mannen, in totaal 20", "12 kobiet i 7 mężczyzn, łącznie 20",
    "12 женщин и 7 мужчин, всего 20 участников", "12 kadın ve 7 erkek, toplam 20 kişi",
    "12 perempuan dan 7 pria, total 20 peserta", "12 nữ và 7 nam, tổng cộng 20",
    "12 امرأة و7 رجال، بمجموع 20", "12 زن و 7 مرد، در مجموع 20",
    "여성 12명, 남성 7명 등 총 20명", "女性12名、男性7名の計20名", "女12人，男7人，共20人",
    "12 from Asia, 5 from Africa and 2 from Europe, 20 in total",
    "20 deelnemers: 12 vrouwen en 7 mannen", "20 deltagare (12 kvinnor och 7 män)",
    "20 deltagere, heraf (12 kvinder og 7 mænd)", "20 osallistujaa (12 naista ja 7 miestä)",
    "20 účastníků (12 žen a 7 mužů)", "20 de participanți (12 femei și 7 bărbați)",
    "20 учасників (12 жінок та 7 чоловіків)", "12 kvinnor och 7 män, totalt 20",
    "celkem 20 úředníků: deset z Brna, sedm z Ostravy a dva z Plzně",
    "20 técnicos municipales: 12 de Quito, 5 de Lima y 2 de Cusco",
  ])
  func `a total that its parts do not make is found`(text: String) {
    #expect(WrittenSum.wrong(in: text)?.message == "20 are stated, but the parts add up to 19")
  }

  @Test(arguments: [
    "12 women and 8 men, 20 staff in all", "여성 12명, 남성 8명 등 총 20명", "女性12名、男性8名の計20名",
    "12 kadın ve 8 erkek, toplam 20 kişi",
    "12 women and 7 men gave a total of 30 lectures", "12 women and 7 men from 5 cities in all",
    "10 delegates from 4 cities and 12 delegates from 3 cities, 7 cities in all",
    "12 women. 7 men. A total of 20 cities", "Of the 20 in all, 12 were women",
    "A total of 20 officials: 12 of them women, 5 from Africa",
    "20 horas: 12 de teoría, 7 en campo", "20 účastníků (12 žen a 8 mužů)",
  ])
  func `other numbers beside a total are not its parts`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil)
  }

  @Test(arguments: [
    "23 officials (12 women, 9 mayors)", "23 officials (12 of them women, 9 from Africa)",
    "23 personas (12 mujeres, 9 de África)", "23명(여성 12명, 시장 9명 포함)",
    "23 osoby (w tym 12 kobiet i 9 burmistrzów)", "23 человека (в том числе 12 женщин и 9 мэров)",
    "23 personnes (12 femmes, 9 d'Afrique)", "23 participantes (12 mulheres, 9 prefeitos)",
  ])
  func `attributes that overlap are not added up`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil)
  }

  @Test(arguments: [
    "18 of the 40, or 55 percent, were women", "55% of the 40 (18) were women",
    "18 из 40 (55%)", "18 van de 40 deelnemers (55%)", "women 60% and men 50%",
    "Women: 60%, men: 50%",
  ])
  func `a percentage that its numbers do not make is found`(text: String) {
    #expect(WrittenSum.wrong(in: text) != nil)
  }

  @Test(arguments: [
    "18 of the 40, or 45 percent, were women", "45% of the 40 (18) were women",
    "women 60%, men 40%",
    "18 of the 40 came in May, and 55 percent were women", "20% of 40 cities (Seoul 18 districts)",
  ])
  func `right and unrelated percentages are no fault`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil)
  }

  @Test(arguments: [
    "20 Personen, davon 12 Frauen und 7 Männer", "20 participants, dont 12 femmes et 7 hommes",
    "20 participantes, sendo 12 mulheres e 7 homens", "20 participants - 12 women, 7 men",
    "20 participantes: 12 mujeres y 7 varones", "20 personnes, soit 12 femmes et 7 hommes",
    "20名学员，其中女性12名，男性7名", "20名学员，其中12名女性、7名男性", "총 20명 중 여성 12명, 남성 7명",
    "20名のうち女性12名、男性7名", "20 deelnemers, van wie 12 vrouwen en 7 mannen",
    "20 uczestników, w tym 12 kobiet i 7 mężczyzn", "20 участников, из них 12 женщин и 7 мужчин",
    "20 peserta, terdiri dari 12 perempuan dan 7 laki-laki",
    "20 participants (12 women, or 60%, and 7 men)",
    "20 participants from 9 cities, 12 women and 7 men",
    "20 participants, of whom 12 were women and 7 were men",
    "a total of 20: 12 from Asia, 5 from Africa and 2 from Latin America",
    "20 Teilnehmende, darunter 12 Frauen und 7 Männer",
  ])
  func `women and men divide a total, whatever word introduces them`(text: String) {
    #expect(WrittenSum.wrong(in: text)?.message == "20 are stated, but the parts add up to 19")
  }

  @Test(arguments: [
    "20 Personen, davon 12 Frauen und 8 Männer", "20 participants, dont 12 femmes et 8 hommes",
    "20名学员，其中女性12名，男性8名", "20 participants, of whom 12 women, 7 men and 1 who did not say",
    "20 participants met 12 women and 7 men", "20 officials and 12 women and 7 men of the area",
    "In May 2015, 12 women and 7 men", "20 cities, 12 women and 7 men",
    "May 2015: 12 women and 7 men",
    "20 participants. 12 women and 7 men spoke.", "at least 20 participants, 12 women and 7 men",
    "20 participants, including (12 women and 7 men)",
    "20 participants, such as: 12 women and 7 men",
    "20 days: 12 women and 7 men", "20 participants, 12 of them women, and 7 male guides",
  ])
  func `women and men beside other numbers divide nothing`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil)
  }

  @Test(arguments: [
    ("20 participants (12 femmes, soit 70 %, et 8 hommes)", "12 of 20 are 60 %, not 70 %"),
    ("20 participants (12 women, or 60%, and 8 men, or 50%)", "8 of 20 are 40 %, not 50 %"),
    ("20 participants: 12 women (55%), 8 men (45%)", "12 of 20 are 60 %, not 55 %"),
    ("20명(여성 12명(50%), 남성 8명(40%))", "12 of 20 are 60 %, not 50 %"),
    ("70% (12 of 20) were women", "12 of 20 are 60 %, not 70 %"),
    ("70 %, soit 12 sur 20", "12 of 20 are 60 %, not 70 %"),
    ("70%(20명 중 12명)", "12 of 20 are 60 %, not 70 %"),
    ("12/20 (70%)", "12 of 20 are 60 %, not 70 %"),
  ])
  func `a share is checked against its number`(text: String, message: String) {
    #expect(WrittenSum.wrong(in: text)?.message == message)
  }

  @Test(arguments: [
    "20 participants (12 femmes, soit 60 %, et 8 hommes, soit 40 %)", "60% (12 of 20) were women",
    "20 participants: 12 women, 40% men", "20 participants (12 women, 90% of whom were engineers)",
    "20 participants, 12 women. 30% came late",
  ])
  func `right shares, and those of others, are no fault`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil)
  }
}
