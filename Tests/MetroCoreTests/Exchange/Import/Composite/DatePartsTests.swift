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

  @Test func `no parts are no date`() throws {
    #expect(try DateParts().date(order: nil) == nil)
  }
}
