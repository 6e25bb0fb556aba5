import Testing

@testable import MetroText

struct WrittenWeekdayTests {
  @Test(arguments: [
    ("Monday, 8 April 2015", 1, "2015-04-08"), ("Monday April 8", 1, "2015-04-08"),
    ("Wed 8 Apr 2015", 3, "2015-04-08"), ("Wed. 8th of April", 3, "2015-04-08"),
    ("Wednesday the 8 April", 3, "2015-04-08"), ("8 April 2015 (Wednesday)", 3, "2015-04-08"),
    ("April 8, 2014, Tuesday", 2, "2014-04-08"), ("Wednesday 8-14 April 2015", 3, "2015-04-08"),
    ("miércoles 8 de abril de 2015", 3, "2015-04-08"), ("Miércoles, 8 de abril", 3, "2015-04-08"),
    ("mercredi 8 avril 2015", 3, "2015-04-08"), ("le mercredi 1er avril", 3, "2015-04-01"),
    ("dimecres 8 d'abril de 2015", 3, "2015-04-08"), ("quarta-feira, 8 de abril", 3, "2015-04-08"),
    ("Mittwoch, 8. April 2015", 3, "2015-04-08"),
    ("2015년 4월 8일(수)", 3, "2015-04-08"), ("4월 8일 수요일", 3, "2015-04-08"),
    ("4월 8일(월)부터", 1, "2015-04-08"),
    ("2015年4月8日（星期三）", 3, "2015-04-08"), ("4月8日周三", 3, "2015-04-08"), ("4月8日(三)", 3, "2015-04-08"),
    ("4月12日（星期日）", 7, "2015-04-12"), ("4月8日（水）", 3, "2015-04-08"), ("4月8日水曜日", 3, "2015-04-08"),
    ("2015-04-08 (Wed)", 3, "2015-04-08"), ("Wed, 2015.04.08", 3, "2015-04-08"),
    ("14/04/2015 (Monday)", 1, "2015-04-14"), ("08/04/2015 (Friday)", 5, "2015-04-08"),
  ])
  func `a weekday next to a date is read`(text: String, weekday: Int, day: String) throws {
    let found = WrittenWeekday.read(text, year: 2015)
    try #require(found.count == 1)
    #expect(found[0].weekday == weekday)
    #expect(found[0].day.text == day)
  }

  @Test(arguments: [
    "8 April 2015", "Monday", "every Monday in April", "Sunday school, 8 cities",
    "08/04/2015 (Wednesday)",
    "08/04/2015 (Tuesday)", "April 8-14", "", "Good Friday", "Monday 30 February", "Mar 8 April",
    "el lunes", "Semana del 8 de abril", "lundi", "marché du 8 avril",
    "segunda edición, 8 de abril",
    "4월 8일", "수도 서울 4월 8일", "월 8일", "2015년 4월 8일 일정", "4月8日", "4月8日三个城市", "水の都", "4月8日水道局", "星期三",
    "31 May 2019, 25 participants", "31 de mayo de 2019, 12 ciudades", "2019年8月31日(12時)",
    "Closed on Monday. April 8 is the start of all, and so on", "4月8日 日本",
  ])
  func `text without a weekday and its date is not read`(text: String) {
    #expect(WrittenWeekday.read(text, year: 2015).filter { !$0.isRight }.isEmpty)
  }

  @Test(arguments: [
    ("平成31年3月5日(火)", 2, "2019-03-05"), ("令和2年6月3日(水)", 3, "2020-06-03"),
    ("昭和63年3月5日(土)", 6, "1988-03-05"), ("令和元年5月7日(火)", 2, "2019-05-07"),
    ("民國108年3月5日(星期二)", 2, "2019-03-05"), ("民國108年3月5日(二)", 2, "2019-03-05"),
    ("단기 4352년 3월 5일(화)", 2, "2019-03-05"), ("H31.3.5(火)", 2, "2019-03-05"),
  ])
  func `a year of an era is read with its era`(text: String, weekday: Int, day: String) throws {
    let found = WrittenWeekday.read(text, year: 2017)
    try #require(found.count == 1)
    #expect(found[0].weekday == weekday && found[0].day.text == day && found[0].isRight)
  }

  @Test func `a wrong weekday of a year of an era is found`() throws {
    let found = try #require(WrittenWeekday.read("平成31年3月5日(水)", year: nil).first)
    #expect(!found.isRight && found.day.text == "2019-03-05")
  }

  @Test(arguments: ["31年3月5日(火)", "31.3.5(火)", "大韓民國101年3月5日(火)", "4352년 3월 5일(화)"])
  func `a year whose era is not known is no year`(text: String) {
    #expect(WrittenWeekday.read(text, year: 2018).isEmpty)
  }

  @Test func `a date without a year is read only in a known year`() {
    #expect(WrittenWeekday.read("Monday April 8", year: nil).isEmpty)
    #expect(WrittenWeekday.read("Monday April 8, 2015", year: nil).count == 1)
  }

  @Test func `each date has its own weekday`() {
    let found = WrittenWeekday.read("Wednesday 8 April, Thursday 9 April", year: 2015)
    #expect(found.map(\.weekday) == [3, 4])
    #expect(found.map(\.excerpt) == ["Wednesday 8 April", "Thursday 9 April"])
    #expect(found.allSatisfy { $0.isRight })
    let korean = WrittenWeekday.read("4월 8일(수) ~ 4월 14일(화)", year: 2015)
    #expect(korean.map(\.weekday) == [3, 2])
    #expect(korean.map(\.excerpt) == ["4월 8일(수)", "4월 14일(화)"])
    #expect(korean.allSatisfy { $0.isRight })
  }

  @Test(arguments: [
    ("2015-04-08", 3), ("2000-01-01", 6), ("1970-01-01", 4), ("0000-01-01", 6), ("2024-02-29", 4),
  ])
  func `a day has the right weekday`(day: String, weekday: Int) throws {
    let day = try CalendarDay(day)
    #expect(day.weekday == weekday)
  }
}
