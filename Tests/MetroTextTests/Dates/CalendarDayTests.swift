import MetroTestSupport
import Testing
@testable import MetroText

struct CalendarDayTests {
  @Test(arguments: ["2015-04-08", "0000-01-01", "9999-12-31", "2016-02-29", "2000-02-29"])
  func `a valid day is written as it was read`(text: String) throws {
    #expect(try CalendarDay(text).text == text)
  }

  @Test func `a day has a year, a month and a day number`() throws {
    let day = try CalendarDay("2015-04-08")
    #expect((day.year, day.month, day.day) == (2015, 4, 8))
    #expect(CalendarDay(year: 2015, month: 4, day: 8) == day)
  }

  @Test func `a number of days leads to its day`() {
    for text in [
      "0000-01-01", "0000-12-31", "2015-12-31", "2016-02-29", "2016-03-01", "9999-12-31",
    ] {
      let day = CalendarDay.day(of: text)
      #expect(day != nil && day.flatMap { CalendarDay(number: $0.number) } == day, "\(text)")
    }
    #expect(CalendarDay(number: -1) == nil)
    #expect(CalendarDay(number: 3_652_425) == nil)
  }

  @Test(arguments: [
    (2015, 2, 29), (1900, 2, 29), (2015, 4, 31), (2015, 13, 1), (2015, 0, 1), (2015, 1, 0),
    (10_000, 1, 1), (-1, 1, 1),
  ])
  func `numbers of an impossible day are rejected`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("", "a date is not empty", nil),
    ("2015-04", "a single day is required", nil),
    ("2015-04-08?", "a single day is required", nil),
    ("2015-04-08/2015-04-08", "a single day is required", "2015-04-08"),
    ("2015-04-31", "April has 30 days", nil),
    ("2015/04/08", "dates are written YYYY-MM-DD", "2015-04-08"),
    ("20150408", "dates are written YYYY-MM-DD", "2015-04-08"),
    ("8.4.2015", "dates are written YYYY-MM-DD", nil),
    ("2015-04-08 ", "there is white space around the date", "2015-04-08"),
    ("45474", "dates are written YYYY-MM-DD", "2024-07-01 (a date of Excel)"),
    ("20089", "dates are written YYYY-MM-DD", nil),
    ("73051", "dates are written YYYY-MM-DD", nil),
  ])
  func `a text that is not a single day is rejected`(
    text: String, reason: String, suggestion: String?
  ) throws {
    let refused = try #require(throws: InvalidValue.self) { try CalendarDay(text) }
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
    #expect(refused.expected == "a day such as 2015-04-08")
  }

  @Test func `days are sorted in calendar order`() throws {
    #expect(try CalendarDay("2014-12-31") < CalendarDay("2015-01-01"))
    #expect(try CalendarDay("2015-01-31") < CalendarDay("2015-02-01"))
  }

  @Test func `every day of four centuries is written as it was read`() throws {
    var count = 0
    for year in 1800..<2200 {
      for month in 1...12 {
        for number in 1...31 {
          guard let day = CalendarDay(year: year, month: month, day: number) else { continue }
          count += 1
          if number == 1 || number > 27 { #expect(try CalendarDay(day.text) == day) }
        }
      }
    }
    #expect(count == 146_097)
  }

  @Test(arguments: [
    ("2015-04-08", "2015-04-09"), ("2016-02-28", "2016-02-29"), ("2015-02-28", "2015-03-01"),
    ("1900-02-28", "1900-03-01"), ("2000-02-29", "2000-03-01"), ("2015-12-31", "2016-01-01"),
    ("0000-12-31", "0001-01-01"), ("9999-12-31", nil),
  ])
  func `every day except the last has a next day`(day: String, next: String?) throws {
    #expect(try CalendarDay(day).next?.text == next)
  }

  @Test(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
  func `the number of a day counts all days before it`() throws {
    var day: CalendarDay? = try CalendarDay("0000-01-01")
    var number = 0
    while let current = day {
      guard current.number == number else {
        Issue.record("\(current) has the number \(current.number) and not \(number)")
        return
      }
      day = current.next
      number += 1
    }
    #expect(number == 3_652_425)
  }
}
