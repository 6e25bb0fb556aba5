import Testing

@testable import MetroText

/// Sentences that say of an event that it took place, and its first day.
struct HeldEventTests {
  @Test(arguments: [
    "The seminar was held on 22-24 May 2019", "The seminar took place from May 22 to 24, 2019.",
    "22–24 мая 2019 года в Сеуле … состоялся семинар", "El curso se celebró del 22 al 24 de mayo",
    "Do 22 a 24 de maio realizou-se o curso. Participaram 20 pessoas.",
    "Le cours a eu lieu du 22 au 24 mai 2019", "Il corso si è svolto dal 22 al 24 maggio",
    "Das Seminar fand vom 22. bis 24. Mai 2019 in Seoul statt.",
    "De cursus vond op 22 mei 2019 plaats",
    "W dniach 22–24 maja 2019 r. odbyło się szkolenie", "Семінар відбувся 22 травня 2019 року",
    "Eğitim 22-24 Mayıs 2019 tarihlerinde düzenlendi", "Pelatihan telah diadakan pada 22 Mei 2019",
    "Khóa học đã diễn ra ngày 22 tháng 5 năm 2019", "2019년 5월 22일부터 24일까지 열렸다.",
    "5月22日に開催された。", "培训班于2019年5月22日举行了。",
    "Registration opened on 2 March. The course was held on 22 May 2019.",
  ])
  func `the first day of what took place is read`(text: String) {
    #expect(HeldEvent.read(text, year: 2019)?.first?.text == "2019-05-22")
  }

  @Test(arguments: [
    "The course took place in May 2019", "La formación tuvo lugar en mayo de 2019",
    "2019년 5월에 개최되었다", "2019年5月举行了培训班",
  ])
  func `a month is enough`(text: String) {
    #expect(HeldEvent.read(text, year: nil)?.first?.text == "2019-05-01")
  }

  @Test(arguments: ["The course was held", "se celebró", "состоялся", "개최되었다"])
  func `an event needs no date`(text: String) {
    #expect(HeldEvent.read(text, year: 2019) == HeldEvent(first: nil, excerpt: text))
  }

  @Test(arguments: [
    "The course will be held on 22 May 2019", "Семинар состоится 22 мая 2019 года",
    "The course was not held on 22 May", "Семинар не состоялся 22 мая",
    "Das Seminar fand nicht statt",
    "If held on 22 May", "The course was to be held on 22 May", "24 delegates attended on 22 May",
    "Die Jury fand am 22. Mai eine Lösung", "22-24 May 2019",
    "Applications were received by 22 May",
    "The first edition was held in 2018, the second runs from 22 to 24 May 2019",
    "Le cours, qui a eu lieu l'an dernier à Lyon, revient du 22 au 24 mai 2019",
    "제1회 과정은 작년에 개최되었으며, 제2회는 2019년 5월 22일부터 24일까지",
    "In Gwangju, registration took place online before the course of 22 May 2019",
    "The call was held open until 22 May 2019", "The course was held over to 22 May 2020",
    "Das Seminar wurde auf den 22. Mai verschoben", "培训班将于5月22日举行", "",
  ])
  func `plans and other texts are no event`(text: String) {
    #expect(HeldEvent.read(text, year: 2019) == nil)
  }

  @Test func `the points of days and short words end no sentence`() {
    let text = TokenizedText("Am 22. Mai 2019. Das war 2021 r. w Seulu; Nov. 28! 열렸다. 다음")
    #expect(
      text.sentences.map(text.written) == [
        "Am 22. Mai 2019", "Das war 2021 r. w Seulu", "Nov. 28", "열렸다", "다음",
      ])
  }
}
