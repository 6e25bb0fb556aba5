import Testing

@testable import MetroText

/// Lists behind a total that say what the people are.
struct SumListTests {
  @Test(arguments: [
    "20 participants: 2 mayors and 17 officials", "20 participants (2 mayors and 17 officials)",
    "20 officials: 3 directors, 7 engineers and 9 planners", "20 people: 3 mayors; 16 engineers",
    "20 participants – 2 mayors and 17 officials – from 9 cities",
    "20 participants from 9 cities: 2 mayors and 17 officials",
    "20 participants took part: 2 mayors and 17 officials, from 9 cities",
    "20 participants: 8 online and 11 in person", "20 participants: 15 local and 4 international",
    "20 participants: two mayors and seventeen officials",
    "20 personas: 2 alcaldes y 17 técnicos", "20 participantes: 8 en línea y 11 presenciales",
    "20 participantes: 15 nacionales y 4 extranjeros", "20 personnes (2 maires et 17 ingénieurs)",
    "20 participants : 8 en ligne et 11 en présentiel", "20 pessoas: 2 prefeitos e 17 técnicos",
    "20 participantes: 8 on-line e 11 presenciais", "20 Personen: 2 Bürgermeister und 17 Beamte",
    "20 Teilnehmende: 8 online und 11 vor Ort", "20 persone: 2 sindaci e 17 funzionari",
    "20 partecipanti: 8 online e 11 in presenza", "20 personen: 2 burgemeesters en 17 ambtenaren",
    "20 deelnemers: 8 online en 11 ter plaatse", "20 osób: 2 burmistrzów i 17 urzędników",
    "20 uczestników: 8 online i 11 stacjonarnie", "20 участников: 2 мэра и 17 инженеров",
    "20 участников: 8 онлайн и 11 очно", "20 katılımcı: 2 belediye başkanı ve 17 uzman",
    "20 katılımcı: 8 çevrimiçi ve 11 yüz yüze", "20 peserta: 2 wali kota dan 17 pejabat",
    "20 peserta: 8 daring dan 11 luring", "20 người: 2 thị trưởng và 17 cán bộ",
    "20 học viên: 8 trực tuyến và 11 trực tiếp", "20 مشاركا: 8 عن بعد و11 حضوريا",
    "20名学员：线上8名，线下11名", "参加者20名（オンライン8名、会場11名）",
    "참가자 20명(온라인 8명, 대면 11명)",
  ])
  func `posts, modes and origins that are not the total are found`(text: String) {
    #expect(WrittenSum.wrong(in: text)?.message == "20 are stated, but the parts add up to 19")
  }

  @Test(arguments: [
    "20 participants: 3 mayors and 17 officials", "20 participants: 8 online and 12 in person",
    "20 participants, including 2 mayors and 17 officials",
    "20 participants, among them: 2 mayors and 17 officials",
    "20 participants: 2 mayors, 17 officials and the governor",
    "20 participants: 2 mayors and 17 officials, plus the governor",
    "20 participants: 2 mayors and 17 officials; one journalist",
    "20 participants: 2 mayors and 17 officials, among others",
    "20 participants: 2 mayors and at least 15 officials",
    "20 participants: 2 mayors and more than 15 officials",
    "20 participants met experts (2 mayors and 15 officials)",
    "20 participants met 2 mayors and 17 officials", "20 participants: 12 women and 7 mayors",
    "20 participants: 12 engineers and 7 women", "20 participants: 12 online and 7 mayors",
    "20 participants: 12 of them mayors and 7 engineers",
    "20 participants: 15 engineers and 12 managers", "20 participants: 2 mayors and 5 engineers",
    "20 participants: 12 cities and 7 countries", "20 participants: 3 workshops and 16 talks",
    "20 participants: 3 days and 16 hours", "20 participants: 4 May and 15 June",
    "20 participants: 10% mayors and 85% officials",
    "18-20 participants: 2 mayors and 17 officials",
    "A team of 20 people: 2 engineers and 17 architects led by a mayor",
    "20 personen: 2 burgemeesters, 17 ambtenaren en de gouverneur",
    "20 osób, w tym 2 burmistrzów i 17 urzędników", "20 personnes, dont 2 maires et 17 techniciens",
    "20 participants (May 3, June 4)", "20 books for officials: 9 women and 10 men",
  ])
  func `lists of other things, of some and of groups that overlap are no sum`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil, "\(String(describing: WrittenSum.wrong(in: text)))")
  }

  @Test(arguments: [
    "20 participants: 9 women and 10 men, from 12 cities.",
    "20 municipal officials took part: 9 women and 10 men",
    "20 city officials: 9 women and 10 men, who met from 3 to 7 May 2019",
    "20 delegates attended. (9 women, 10 men)",
    "20 funcionarios municipales: 9 mujeres y 10 hombres, que del 3 al 7 de mayo de 2019 visitaron Lima",
    "20 fonctionnaires : 9 femmes et 10 hommes, venus de 12 villes",
    "20 funcionários públicos: 9 mulheres e 10 homens, de 12 cidades",
    "20 Teilnehmende: 9 Frauen und 10 Männer aus 12 Städten.",
    "20 funzionari: 9 donne e 10 uomini, di 12 città",
    "20 ambtenaren: 9 vrouwen en 10 mannen, uit 12 steden",
    "20 urzędników: 9 kobiet i 10 mężczyzn, z 12 miast",
    "20 участников: 9 женщин и 10 мужчин, из 12 городов",
    "20 katılımcı: 9 kadın ve 10 erkek, 12 şehirden",
    "20 peserta: 9 perempuan dan 10 pria, dari 12 kota",
    "20 học viên: 9 nữ và 10 nam, từ 12 thành phố",
    "20 متدربًا: 9 رجال و10 نساء، من 3 إلى 7 مايو 2019", "20名学员：女9名，男10名，来自12个城市",
    "参加者20名：女性9名、男性10名、12都市から", "참가자 20명: 여성 9명, 남성 10명, 12개 도시",
    "4개 도시에서 20명이 참가하였다. (하노이 9명, 마닐라 5명, 다카 3명, 리마 2명)",
    "20 officials took part. (Hanoi 9, Manila 5, Dhaka 3, Lima 2)",
  ])
  func `what follows the parts in the sentence does not hide them`(text: String) {
    #expect(WrittenSum.wrong(in: text)?.message == "20 are stated, but the parts add up to 19")
  }

  @Test(arguments: [
    "20 participants: 9 women and 11 men, from 12 cities.",
    "20 participants attended. (3 and 4 May 2019)",
    "20 participants attended. (See pages 3, 4 and 5)",
    "20 participants attended. (May 3, June 4)",
    "12 ciudades participantes: 9 mujeres y 10 hombres",
    "20 participants: 9 women, 10 men and one person who did not say, from 12 cities",
  ])
  func `dates and pages behind a total are no parts`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil)
  }
}
