import Testing

@testable import MetroText

struct WrittenEditionTests {
  @Test(arguments: [
    "13", "13th", "13th edition", "the 13th edition", "Edition 13", "XIII edición", "XIII",
    "13ª edición",
    "13.ª edición", "13-й форум", "第13回", "第13届", "第十三届", "第13届论坛", "제13회", "제 13 회", "제13회 포럼",
    "13회",
    "edisi ke-13", "الدورة الثالثة عشرة", "thirteenth", "Thirteenth edition", "dreizehnte",
    "dreizehnte Ausgabe", "13. Forum", "13.", "treizième édition", "13e édition", "13ème édition",
    "XIIIe congrès", "decimotercera edición", "décima tercera edición", "décima terceira edição",
    "tredicesima edizione", "13a edizione", "dertiende editie", "13de editie", "trzynasta edycja",
    "тринадцатый форум", "13-е издание", "тринадцяте видання", "13. baskı", "on üçüncü forum",
    "13'üncü forum", "edisi ketiga belas", "lần thứ 13", "lần thứ mười ba", "trettonde upplagan",
    "třináctý ročník", "سیزدهمین دوره", "ครั้งที่ 13", "tretzena edició", "No. 13", "№ 13", "13º foro",
    "13th annual conference", "13th ed.", "13 edición", "13th edition of the forum",
    "Thirteenth Session",
  ])
  func `the number of an edition is read`(text: String) {
    #expect(WrittenEdition.number(text) == 13)
  }

  @Test(arguments: [
    ("first", 1), ("twenty-first edition", 21), ("vingt et unième édition", 21),
    ("XXI edición", 21),
    ("двадцать первый форум", 21), ("einundzwanzigste Ausgabe", 21),
    ("vigésima primera edición", 21),
    ("dwudziesta pierwsza edycja", 21), ("الدورة الحادية والعشرون", 21),
    ("yirmi birinci forum", 21),
    ("II", 2), ("3rd", 3), ("1ère édition", 1), ("premier", 1), ("prima edizione", 1),
    ("lần thứ nhất", 1),
    ("ventunesima edizione", 21), ("quinta edición", 5), ("第3期", 3), ("5기", 5),
  ])
  func `other numbers of editions are read`(text: String, number: Int) {
    #expect(WrittenEdition.number(text) == number)
  }

  @Test(arguments: [
    "Spring 2019", "2019", "2019 edition", "Edition C", "13th edition (2019)", "13th-14th edition",
    "13 courses", "second half", "3rd quarter", "Module 3", "phase II", "2.0", "0.5", "-2", "1e5",
    "1.10",
    "special edition", "1st of May", "pilot", "13th century", "IIII", "", "n/a", "the", "0", "½",
    "1e7th", "01", "0012", "'0012",
    "12345678901", "100000000000000000000", "\u{200D}3rd", "Lyon", "de", "on", "twenty",
  ])
  func `other words are no number of an edition`(text: String) {
    #expect(WrittenEdition.number(text) == nil)
  }

  @Test func `editions with one number agree`() {
    #expect(WrittenEdition.agree("13th edition", "XIII edición") == true)
    #expect(WrittenEdition.agree("12th edition", "13th edition") == false)
    #expect(WrittenEdition.agree("Spring 2019", "13th edition") == nil)
  }
}
