import Testing

@testable import MetroText

/// Sentences that say that something is planned, or that it took place.
struct TensePhraseTests {
  @Test(arguments: [
    "The course will take place from 7 to 15 April.", "Thirty delegates are expected.",
    "The workshop is scheduled for May 2019", "It will be attended by 30 officials",
    "Thirty officials are to be trained, and will attend",
    "Seoul invites officials of member cities",
    "El curso se llevará a cabo del 7 al 15 de abril", "Se espera a unos 30 delegados",
    "O curso decorrerá de 7 a 15 de abril", "São esperados 30 participantes",
    "La formation aura lieu du 7 au 15 avril", "Trente délégués sont attendus",
    "Il corso si terrà dal 7 al 15 aprile", "El curs es farà a l'abril",
    "Das Seminar findet vom 7. bis 15. April statt", "30 Teilnehmer werden erwartet",
    "De cursus vindt plaats in april", "Szkolenie odbędzie się w kwietniu",
    "Kurz proběhne v dubnu", "Курс состоится 7–15 апреля", "Ожидается 30 участников",
    "Курс відбудеться у квітні", "Eğitim 7-15 Nisan'da düzenlenecek",
    "Pelatihan akan diadakan pada bulan April", "Khóa học sẽ diễn ra vào tháng 4",
    "Das Seminar wird vom 5. bis 8. Mai stattfinden", "Der Kurs soll im Mai stattfinden",
    "O curso será realizado em maio", "O curso vai decorrer em maio",
    "Pelatihan akan diselenggarakan", "ستُعقد الدورة في أبريل", "5月に実施します", "개최합니다. 신청하세요",
    "5월에 개최된다", "Save the date: 5 May 2019",
    "ستعقد الدورة في أبريل", "دوره برگزار خواهد شد", "4월 7일부터 15일까지 열릴 예정이다",
    "培训班将于4月7日至15日在首尔举行", "4月7日から15日まで開催する予定", "จะจัดขึ้นในเดือนเมษายน",
  ])
  func `words for plans are read`(text: String) {
    #expect(TensePhrase(text) == .planned)
  }

  @Test(arguments: [
    "The course was held from 8 to 14 April.", "Twenty-four delegates attended.",
    "Officials of six cities took part", "El curso se realizó del 8 al 14 de abril",
    "Participaron 24 delegados", "O curso realizou-se em abril", "Participaram 24 delegados",
    "La formation a eu lieu en avril", "24 délégués ont participé",
    "Il corso si è svolto in aprile",
    "El curs es va fer a l'abril", "Das Seminar fand im April statt", "24 Personen nahmen teil",
    "De cursus vond plaats in april", "Szkolenie odbyło się w kwietniu",
    "Kurz proběhl v dubnu", "Курс состоялся 8–14 апреля", "Приняли участие 24 человека",
    "Курс відбувся у квітні", "Eğitim Nisan'da düzenlendi", "Pelatihan telah diadakan",
    "Khóa học đã diễn ra vào tháng 4", "أقيمت الدورة في أبريل",
    "عُقدت الدورة في أبريل", "عُقد المؤتمر", "تم عقد المؤتمر", "اختُتمت الدورة", "培训班成功举办",
    "培训班已于5月5日至8日在首尔举办", "دوره برگزار شد",
    "4월 8일부터 14일까지 열렸다", "培训班顺利举行", "4月8日から14日まで開催された", "จัดขึ้นเมื่อวันที่ 8 เมษายน",
  ])
  func `words for what took place are read`(text: String) {
    #expect(TensePhrase(text) == .held)
  }

  @Test(arguments: [
    "", "8-14 April 2015", "24 delegates", "Of the 30 who were expected, 24 came",
    "Se celebra la semana del agua", "Di sera", "Due to the storm", "The last will", "首尔",
    "Die Kosten werden allen erstattet, die am Kurs teilnehmen konnten",
    "已于3月发布通知，5月举行培训",
    "Das Seminar wird durchgeführt", "Das Seminar wird nicht stattfinden",
    "Das Seminar konnte stattfinden", "عقد من الزمن", "عقد المؤتمر", "培训班于5月举行", "预祝培训班成功举办",
    "Hier finden Sie 30 Delegierte",
  ])
  func `other texts say neither`(text: String) {
    #expect(TensePhrase(text) == nil)
  }
}
