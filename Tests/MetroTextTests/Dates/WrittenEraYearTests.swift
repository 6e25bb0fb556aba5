import Testing

@testable import MetroText

struct WrittenEraYearTests {
  @Test(arguments: [
    ("平成27年(2014年)7月22日から", "平成27年", 2015, 2014, "平成27年(2014年)"),
    ("令和元年（2018年）に", "令和元年", 2019, 2018, "令和元年（2018年）"),
    ("2015年（民國105年）舉行", "民國105年", 2016, 2015, "2015年（民國105年"),
    ("平成29年度（2018年度）の研修", "平成29年度", 2017, 2018, "平成29年度（2018年度）"),
    ("단기 4348년(2016년)", "단기 4348년", 2015, 2016, "단기 4348년(2016년)"),
    ("ในปี พ.ศ. 2562 (ค.ศ. 2018)", "2562", 2019, 2018, "2562 (ค.ศ. 2018)"),
    ("B.E. 2562 (2018)", "2562", 2019, 2018, "2562 (2018)"),
  ])
  func `a year of an era is read beside another year`(
    text: String, name: String, year: Int, stated: Int, excerpt: String
  ) {
    let found = WrittenEraYear.read(text)
    #expect(
      found == [WrittenEraYear(name: name, year: year, stated: stated, excerpt: excerpt)])
  }

  @Test(arguments: [
    "平成27年(2015年)7月22日から", "令和元年（2019）", "2016（民國105年）", "พ.ศ. 2562 (2019)",
    "2019年(平成31年・令和元年)",
  ])
  func `the year of the era is right`(text: String) {
    let found = WrittenEraYear.read(text)
    #expect(!found.isEmpty && found.allSatisfy(\.isRight), "\(found)")
  }

  @Test(arguments: [
    "平成27年7月22日（水）", "平成27年（参加者2014名）", "2562 participants (2018)", "平成27年から2018年まで",
    "2014年、平成27年", "平成27年(第3回)",
  ])
  func `other numbers are no year beside it`(text: String) {
    #expect(WrittenEraYear.read(text) == [])
  }
}
