import Testing

@testable import MetroText

struct SumOthersTests {
  @Test(arguments: [
    "31 osób: 17 kobiet i 13 mężczyzn, jedna osoba nie podała płci",
    "31 people: 17 women, 13 men; one person did not state their gender",
    "31 people (17 women, 13 men). One person did not state their gender.",
    "31 people: 17 women and 13 men, and one non-binary person",
    "32 people, of whom 17 were women and 13 men; two did not say",
    "31 personas: 17 mujeres, 13 hombres y una persona no binaria",
    "32 personas: 17 mujeres y 13 hombres; dos no indicaron su género",
    "31 personnes : 17 femmes, 13 hommes, une personne non binaire",
    "31 pessoas: 17 mulheres e 13 homens; uma pessoa não informou o gênero",
    "31 Personen: 17 Frauen, 13 Männer, 1 divers",
    "31 Personen (17 Frauen, 13 Männer, eine ohne Angabe)",
    "31 persone: 17 donne e 13 uomini, una persona non ha dichiarato il genere",
    "31 personen: 17 vrouwen en 13 mannen, één persoon onbekend",
    "31 человек: 17 женщин и 13 мужчин, один человек не указал пол",
    "31 kişi: 17 kadın, 13 erkek; bir kişi belirtmedi",
    "31 orang: 17 perempuan dan 13 laki, satu orang tidak menyebutkan",
    "31 người: 17 nữ, 13 nam, 1 người không nêu", "참가자 31명(여성 17명, 남성 13명, 미응답 1명)",
    "31人（女性17名、男性13名、無回答1名）", "31人（女17人，男13人，其他1人）", "60% women and 38% men, 2% non-binary",
    "60% women, 38% men and others",
  ])
  func `people without a stated gender complete a sum`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil, "\(String(describing: WrittenSum.wrong(in: text)))")
  }

  @Test(arguments: [
    "31 osób: 17 kobiet i 13 mężczyzn", "31 people: 17 women, 13 men",
    "29 people: 17 women, 13 men; one person did not state their gender",
    "31 people: 17 women and 13 men. Five cities took part in other courses.",
    "31 человек: 17 женщин и 13 мужчин", "60% women and 38% men",
  ])
  func `women and men alone do not`(text: String) {
    #expect(WrittenSum.wrong(in: text) != nil)
  }

  @Test(arguments: [
    "60% came from Africa, 30% from Asia and 20% from Latin America",
    "El 60 % procedía de África, el 30 % de Asia y el 20 % de América Latina",
    "60 % venaient d'Afrique, 30 % d'Asie et 20 % d'Europe",
    "60% kamen aus Afrika, 30% aus Asien und 20% aus Europa",
    "60 % arrivava da Africa, 30 % da Asia e 20 % da Europa",
    "60 % человек из Африки, 30 % из Азии и 20 % из Европы",
    "60% dari Afrika, 30% dari Asia dan 20% dari Eropa",
    "60%来自非洲，30%来自亚洲，20%来自欧洲", "아프리카에서 60%, 아시아에서 30%, 유럽에서 20%",
    "60 percent came from Kenya, 45 percent from Peru",
  ])
  func `shares by origin are at most a hundred percent`(text: String) {
    #expect(WrittenSum.wrong(in: text) != nil)
  }

  @Test(arguments: [
    "60% came from Africa, 30% from Asia and 10% from Latin America",
    "60% came from Africa, 31% from Asia and 11% from Latin America",
    "90% were satisfied, 80% would recommend", "60% from Asia, of whom 50% from Japan",
    "60% from Asia, 45% from Japan", "60% came from Africa. 50% from Asia had been before.",
    "60% from ministries and 50% from Africa", "60% came from Africa, and 50% were from Asia",
    "90% of delegates from Asia and 80% from Africa passed the test",
    "80% from Asia, 90% from Africa were satisfied",
    "Applications grew 60% from Africa and 50% from Asia.",
    "95 % des participants d'Afrique et 90 % d'Asie sont satisfaits",
    "In 2015, 60% came from Africa, in 2017 50% from Asia", "60% from Africa and 50% of Asia",
    "El 60 % de los participantes y el 50 % de los ponentes",
    "about 60% from Africa, 50% from Asia",
    "60% from the Arab world, 50% from Africa",
  ])
  func `other shares are no parts of one group`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil, "\(String(describing: WrittenSum.wrong(in: text)))")
  }
}
