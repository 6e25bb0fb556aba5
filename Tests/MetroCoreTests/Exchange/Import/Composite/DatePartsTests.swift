import Testing

@testable import MetroCore
@testable import MetroText

struct DatePartsTests {
  @Test(arguments: [
    ("2016-05-10", "2016-05-14", "2016-05-10/2016-05-14"), ("2016-09", "", "2016-09"),
    ("2016-10-01", "2016-10-01", "2016-10-01"),
    ("2016-12-28", "2017-01-03", "2016-12-28/2017-01-03"),
    ("8 April 2015", "14 de abril de 2015", "2015-04-08/2015-04-14"),
    ("5-9 May 2016", "", "2016-05-05/2016-05-09"),
    ("5 May 2018", "8 May", "2018-05-05/2018-05-08"),
    ("5 May", "8 May 2018", "2018-05-05/2018-05-08"),
    ("2018年3月5日", "3月9日", "2018-03-05/2018-03-09"),
    ("2018-05-05 09:00", "2018-05-08 17:00", "2018-05-05/2018-05-08"),
    ("5-9 May 2016", "2016-05-05/2016-05-09", "2016-05-05/2016-05-09"),
  ])
  func `a start and an end become a range`(start: String, end: String, date: String) throws {
    #expect(try DateParts(starts: start, ends: end).date(order: nil) == date)
  }

  @Test func `sides in another form than the catalog's are reported`() {
    func readings(_ start: String, _ end: String) -> [String] {
      DateParts(starts: start, ends: end).readings(order: nil).map { "\($0.field) \($0.read)" }
    }
    #expect(readings("5 May 2018", "8 May") == ["starts 2018-05-05", "ends 2018-05-08"])
    #expect(readings("9 de set. de 2019", "2019-09-13") == ["starts 2019-09-09"])
    #expect(readings("2018-05-05", "2018-05-08").isEmpty)
  }

  @Test(arguments: [
    ("2017-03-10", "2017-03-01", "ends"), ("", "2017-03-01", "ends"), ("soon", "2017", "starts"),
    ("5 May", "8 May", "starts"),
    ("2017", "later", "ends"), ("2016-05-05/2016-05-09", "2016-05-10", "ends"),
    ("05/06/2017", "07/06/2017", "starts"),
  ])
  func `sides that do not fit are refused with their column`(
    start: String, end: String, column: String
  ) {
    #expect {
      try DateParts(starts: start, ends: end).date(order: nil)
    } throws: { error in
      if case ValueError.invalidValue(let field, _) = error { field == column } else { false }
    }
  }

  @Test(arguments: [
    (DateParts(dates: "5 de julio", year: "2016"), "2016-07-05"),
    (DateParts(dates: "7월 5일", year: "2016"), "2016-07-05"),
    (DateParts(dates: "31 janvier", year: "Janvier 2026"), "2026-01-31"),
    (DateParts(dates: "31 janvier - 2 février", year: "Janvier 2026"), "2026-01-31/2026-02-02"),
    (DateParts(dates: "5 July 2016", year: "2016"), "2016-07-05"),
    (DateParts(year: "2016"), "2016"),
    (DateParts(year: "2016", starts: "4 July", ends: "8 July"), "2016-07-04/2016-07-08"),
    (
      DateParts(dates: "2016-07-04/2016-07-08", starts: "2016-07-04", ends: "8 July 2016"),
      "2016-07-04/2016-07-08"
    ),
  ])
  func `a year and whole dates are combined with the other parts`(
    parts: DateParts, date: String
  ) throws {
    #expect(try parts.date(order: nil) == date)
  }

  @Test(arguments: [
    DateParts(dates: "5 July 2015", year: "2016"), DateParts(dates: "05/07", year: "2016"),
    DateParts(dates: "2016", starts: "2015"),
    DateParts(dates: "2016", starts: "2016", ends: "2017"),
    DateParts(dates: "5 July", year: "sometime"),
  ])
  func `parts that contradict each other are refused`(parts: DateParts) {
    #expect(throws: ValueError.self) { try parts.date(order: nil) }
  }

  @Test(arguments: [
    (DateParts(year: "2016", month: "febrero", day: "29 feb - 4 mar"), "2016-02-29/2016-03-04"),
    (DateParts(year: "2018", month: "Mayo", day: "12-16 mayo"), "2018-05-12/2018-05-16"),
    (DateParts(year: "2018", month: "junio / julio", day: "27-1"), "2018-06-27/2018-07-01"),
    (DateParts(year: "2018", month: "oct.-nov.", day: "29/10 au 2/11"), "2018-10-29/2018-11-02"),
    (DateParts(year: "2018", month: "mayo", day: "12-16"), "2018-05-12/2018-05-16"),
  ])
  func `days that name or cross a month fit its column`(parts: DateParts, date: String) throws {
    #expect(try parts.date(order: nil) == date)
  }

  @Test(arguments: [
    (
      DateParts(year: "2018", month: "Mayo", day: "30-3"), "dates.day",
      "it can be 2018-05-30/2018-06-03 or 2018-04-30/2018-05-03"
    ),
    (
      DateParts(year: "2018", month: "Mayo", day: "3-7 junio"), "dates.day",
      "the days are not in the month 'Mayo'"
    ),
    (
      DateParts(year: "2016", month: "Mayo", day: "lunes 12"), "dates.month",
      "2016-05-12 is a Thursday"
    ),
    (
      DateParts(year: "2018", month: "mai", day: "14-18 et 21-25"), "dates.month",
      "it has 2 periods, and a program has one"
    ),
    (DateParts(month: "mai", day: "14-18"), "dates.month", "it has no year"),
    (
      DateParts(dates: "25/6/2562"), "dates", "the year 2562 can be of another calendar"
    ),
  ])
  func `days that do not fit their month are explained`(
    parts: DateParts, column: String, reason: String
  ) {
    #expect {
      try parts.date(order: nil)
    } throws: { error in
      guard case ValueError.invalidValue(let field, let value) = error else { return false }
      return field == column && value.reason == reason
    }
  }

  @Test func `no parts are no date`() throws {
    #expect(try DateParts().date(order: nil) == nil)
  }
}
