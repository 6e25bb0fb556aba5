import Testing

@testable import MetroText

struct WrittenAnnualEditionTests {
  @Test(arguments: [
    (
      "Letní škola se koná každý rok od roku 2012; letošní pátý ročník proběhl v Brně od 10. do 14. září 2018.",
      2018
    ),
    ("Held every year since 2012, the summer school had its fifth edition.", 2019),
    ("The school has been held annually since 2012. This fifth edition was in Seoul.", 2019),
    ("El curso se celebra cada año desde 2012; la quinta edición tuvo lugar en Lima.", 2019),
    ("Organisé chaque année depuis 2012, l'atelier a tenu sa cinquième édition à Lyon.", 2019),
    ("Die Sommerschule findet seit 2012 jedes Jahr statt; die fünfte Ausgabe war in Wien.", 2019),
    ("Das Forum findet seit 2012 jährlich statt, 2019 zum fünften Mal.", 2019),
    ("O encontro realiza-se todos os anos desde 2012; a 5.ª edição decorreu em Lisboa.", 2019),
    ("Il corso si tiene ogni anno dal 2012; la quinta edizione si è svolta a Torino.", 2019),
    ("2012년부터 매년 열리는 이 연수는 올해 제5회를 맞았다.", 2019),
    ("该培训班自2012年起每年举办，今年为第5届。", 2019),
    ("2012年から毎年開催され、今年で第5回となった。", 2019),
    ("2012年から毎年開催、今年は5回目。", 2019),
    ("Форум проводится ежегодно с 2012 года; пятый форум прошёл в Казани.", 2019),
    ("Pelatihan ini diadakan setiap tahun sejak 2012; edisi ke-5 berlangsung di Jakarta.", 2019),
    ("2012'den beri her yıl düzenlenen okulun beşinci baskısı İzmir'de yapıldı.", 2019),
    ("Khóa học được tổ chức hằng năm từ năm 2012; lần thứ năm diễn ra tại Huế.", 2019),
    ("De zomerschool wordt sinds 2012 elk jaar gehouden; dit was de vijfde editie.", 2019),
    ("Szkoła odbywa się co roku od 2012 roku; piąta edycja odbyła się w Gdańsku.", 2019),
    ("Skolan hålls varje år sedan 2012; årets femte upplaga hölls i Malmö.", 2019),
    ("تُعقد الدورة سنويًا منذ عام 2012، وهذه هي النسخة الخامسة.", 2019),
    ("Το σεμινάριο γίνεται κάθε χρόνο από το 2012· φέτος ήταν η 5η διοργάνωση.", 2019),
    ("The annual summer school, running since 2012, held its 5th edition in 2019.", 2019),
    ("The fifth annual forum, held every year since 2012, took place in Quito.", 2019),
    ("El V Foro, que se celebra cada año desde 2012, reunió a 12 ciudades.", 2019),
    ("Форум проводиться щороку з 2012 року; п'ятий форум відбувся у Львові.", 2019),
  ])
  func `an edition that does not fit every year since another is found`(
    text: String, year: Int
  ) throws {
    let found = try #require(WrittenAnnualEdition.read(text))
    #expect(found.since == 2012 && found.edition == 5)
    #expect(!found.admits(5, in: year))
  }

  @Test(arguments: [
    ("Held every year since 2012, the summer school had its eighth edition.", 2019),
    ("Held every year since 2012, the summer school had its seventh edition.", 2019),
    ("Held every two years since 2012, fifth edition; every year a report appears", 2019),
    ("Held every year since 2012 except 2015 and 2016, the fifth edition", 2019),
    ("Held every year since 2012; after a break during the pandemic, the fifth edition", 2023),
    ("The biennial forum, annual report since 2012, fifth edition", 2019),
    ("Held every year since 2012; the fifth edition took place in 2016.", 2019),
    (
      "Every year since 2012 the city has hosted a festival; the third workshop on water was held in Lyon.",
      2019
    ),
    (
      "The city has published an annual report since 2012. On the fifth day of the course participants visited it.",
      2019
    ),
    ("The network has met annually since 2012. The third day of the course was about water.", 2019),
    ("cada año desde 2012; la octava edición", 2019),
    ("2012년부터 매년 열리는 이 연수는 올해 제8회를 맞았다. 5일차", 2019),
    ("该培训班自2012年起每年举办，今年为第八届。", 2019),
    ("2012年から毎年開催され、今年で第8回となった。第2日に視察した。", 2019),
    ("Форум проводится с 2012 года; пятый форум прошёл в Казани.", 2019),
    ("Since 2012 the number of members has grown; fifth edition", 2019),
    ("Every year since 2012, 20 officials have come; the first edition had 5.", 2019),
  ])
  func `editions that fit, and texts about other years or events, contradict nothing`(
    text: String, year: Int
  ) {
    let found = WrittenAnnualEdition.read(text)
    #expect(found?.edition.map { found?.admits($0, in: year) == true } ?? true, "\(found as Any)")
  }
}
