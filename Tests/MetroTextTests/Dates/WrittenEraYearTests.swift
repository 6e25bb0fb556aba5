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
    ("2562 B.E. (2020)", "2562 B.E.", 2019, 2020, "2562 B.E. (2020)"),
    ("5–9 มีนาคม 2561 (ค.ศ. 2019)", "2561", 2018, 2019, "2561 (ค.ศ. 2019)"),
    ("9 มี.ค. 2561 (9 March 2019)", "2561", 2018, 2019, "2561 (9 March 2019)"),
    (
      "۲۴ تا ۲۸ فروردین ۱۳۹۵ (۱۲ تا ۱۶ آوریل ۲۰۱۷)", "فروردین ۱۳۹۵", 2016, 2017,
      "فروردین ۱۳۹۵ (۱۲ تا ۱۶ آوریل ۲۰۱۷)"
    ),
    (
      "12-16 April 2017 (24-28 Farvardin 1395)", "Farvardin 1395", 2016, 2017,
      "2017 (24-28 Farvardin 1395"
    ),
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
    "2019年(平成31年・令和元年)", "5–9 มีนาคม 2561 (ค.ศ. 2018)", "2562 B.E. (2019)",
    "平成28年度（2017年2月）に実施。", "2016年度（平成29年2月）に実施。", "BE 2562 (2019)",
    "۵ تا ۹ آبان ۱۳۹۸ (۲۷ تا ۳۱ اکتبر ۲۰۱۹)", "سال ۱۳۹۸ (۲۰۲۰)", "دی ۱۳۹۵ (ژانویه ۲۰۱۷)",
    "اسفند ۱۳۹۵ (مارس ۲۰۱۷)",
  ])
  func `the year of the era is right`(text: String) {
    let found = WrittenEraYear.read(text)
    #expect(!found.isEmpty && found.allSatisfy(\.isRight), "\(found)")
  }

  @Test func `a year of the Iranian calendar is part of two years`() {
    let found = WrittenEraYear.read("در سال ۱۳۹۸ (۲۰۲۱)")
    #expect(found.map(\.year) == [2019] && found.allSatisfy { $0.reachesNext && !$0.isRight })
  }

  @Test(arguments: [
    "平成27年7月22日（水）", "平成27年（参加者2014名）", "2562 participants (2018)", "平成27年から2018年まで",
    "Es kamen nicht mehr 1400 (2015), sondern 1200", "2014年、平成27年", "平成27年(第3回)",
    "มีนาคม 2561 (รายงาน 2019)", "2561 people (2019)",
    "2014-2015年度(平成26年度)", "There will be 2500 (2019: 2300) visitors.",
    "พ.ศ. 2561-2562 (2018-2019)", "2 มกราคม 2562 (29 December 2018 – 2 January 2019)",
    "سال ۱۴۴۰ (۲۰۱۸)", "سال ۱۴۴۰ قمری (۲۰۲۱)", "۱۳۹۸ نفر (۲۰۱۵)",
  ])
  func `other numbers are no year beside it`(text: String) {
    #expect(WrittenEraYear.read(text) == [])
  }
}
