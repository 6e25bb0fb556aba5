import MetroTestSupport
import Testing
@testable import MetroText

struct EDTFDateTests {
  @Test(arguments: [
    ("2015-04-08", "2015-04-08", "2015-04-08"),
    ("2015-04", "2015-04-01", "2015-04-30"),
    ("2016-02", "2016-02-01", "2016-02-29"),
    ("1900-02", "1900-02-01", "1900-02-28"),
    ("2015", "2015-01-01", "2015-12-31"),
    ("0000", "0000-01-01", "0000-12-31"),
    ("9999", "9999-01-01", "9999-12-31"),
    ("2016-02-29", "2016-02-29", "2016-02-29"),
    ("2015-04?", "2015-04-01", "2015-04-30"),
    ("2013~", "2013-01-01", "2013-12-31"),
    ("2015-04-08%", "2015-04-08", "2015-04-08"),
  ])
  func `a single date spans its possible days`(text: String, first: String, last: String) throws {
    let date = try EDTFDate(text)
    #expect(date.text == text)
    #expect(date.first == first)
    #expect(date.last == last)
    #expect(date.start == text)
    #expect(date.end == text)
  }

  @Test(arguments: [
    ("2015-04-08/2015-04-14", "2015-04-08", "2015-04-14"),
    ("2015-04-08/2015-04-08", "2015-04-08", "2015-04-08"),
    ("2015-04-10/2015-04", "2015-04-10", "2015-04-30"),
    ("2015-04/2015-04-10", "2015-04-01", "2015-04-10"),
    ("2014~/2015-05?", "2014-01-01", "2015-05-31"),
    ("2015/2016", "2015-01-01", "2016-12-31"),
  ])
  func `an interval spans from its start to its end`(
    text: String, first: String, last: String
  ) throws {
    let date = try EDTFDate(text)
    #expect(date.first == first)
    #expect(date.last == last)
    let sides = text.split(separator: "/").map(String.init)
    #expect(date.start == sides[0])
    #expect(date.end == sides[1])
  }

  @Test func `an open side has no day`() throws {
    let running = try EDTFDate("2014-05/..")
    #expect(running.first == "2014-05-01")
    #expect(running.start == "2014-05")
    #expect(running.last == nil)
    #expect(running.end == nil)
    let ended = try EDTFDate("../2014-05")
    #expect(ended.first == nil)
    #expect(ended.start == nil)
    #expect(ended.last == "2014-05-31")
    #expect(ended.end == "2014-05")
  }

  @Test(arguments: [
    ("", "a date is not empty"),
    ("  ", "a date is not empty"),
    ("2015-13", "there is no month 13"),
    ("2015-00-01", "there is no month 00"),
    ("2015-20", "there is no month 20"),
    ("2015-04-00", "there is no day 00"),
    ("2015-04-31", "April has 30 days"),
    ("2015-01-32", "January has 31 days"),
    ("2015-02-29", "February 2015 has 28 days"),
    ("2016-02-30", "February 2016 has 29 days"),
    ("2015-02-29?", "February 2015 has 28 days"),
    ("2015-04-14/2015-04-08", "the end is before the start"),
    ("2016/2015", "the end is before the start"),
    ("2015-04-08/2015-13", "there is no month 13"),
    ("..", "only an interval has an open side"),
    ("../..", "an interval needs at least one date"),
    ("2014-05/", "the end is missing; an open end is written .."),
    ("/2014-05", "the start is missing; an open start is written .."),
    ("8.4.2015", "dates are written YYYY-MM-DD"),
    ("08-04-2015", "dates are written YYYY-MM-DD"),
    ("201504", "dates are written YYYY-MM-DD"),
    ("soon", "dates are written YYYY-MM-DD"),
    ("2015-04-08?~", "dates are written YYYY-MM-DD"),
    ("2015?-04", "dates are written YYYY-MM-DD"),
    ("-2015", "dates are written YYYY-MM-DD"),
    ("12015", "dates are written YYYY-MM-DD"),
    ("2015-04-08/2015-04-14/2015-04-15", "dates are written YYYY-MM-DD"),
    ("201X", "digits left open with X are not supported; write only the month or year"),
  ])
  func `an error names the fault and suggests only certain corrections`(
    text: String, reason: String
  ) throws {
    let refused = try #require(throws: InvalidValue.self) { try EDTFDate(text) }
    #expect(refused.reason == reason)
    #expect(refused.suggestion == nil)
    #expect(
      refused.expected
        == "a date such as 2015-04-08, 2015-04, 2015-04-08/2015-04-14 or 2014-05/..")
  }

  @Test func `a year of two digits is named, with its readings`() throws {
    let refused = try #require(throws: InvalidValue.self) { try EDTFDate("15-04-08") }
    #expect(refused.reason == "the year has two digits: it can be 2015-04-08 or 2008-04-15")
    #expect(refused.expected == "the year with four digits, such as 2015-04-08")
    #expect(refused.suggestion == nil)
  }

  @Test(arguments: [
    ("2015/04/08", "2015-04-08"),
    ("April 2015", "2015-04"),
    ("２０１５", "2015"),
    ("2015-4-8", "2015-04-08"),
    ("2015.04.08", "2015-04-08"),
    ("2015.4.8", "2015-04-08"),
    ("2015-4", "2015-04"),
    ("2015/04", "2015-04"),
    ("20150408", "2015-04-08"),
    (" 2015-04-08\n", "2015-04-08"),
    ("2015-04-XX", "2015-04"),
    ("2015-XX-XX", "2015"),
    ("~2015", "2015~"),
    ("c. 2015", "2015~"),
    ("circa 2015-04", "2015-04~"),
    ("2015-04-08T09:00", "2015-04-08"),
    ("2015-04-08 09:00", "2015-04-08"),
    ("2015-04-08/14", "2015-04-08/2015-04-14"),
    ("2015-04-28/05-02", "2015-04-28/2015-05-02"),
    ("2015-04-08 - 2015-04-14", "2015-04-08/2015-04-14"),
    ("2015-04-08–2015-04-14", "2015-04-08/2015-04-14"),
    ("2015-04-08 to 2015-04-14", "2015-04-08/2015-04-14"),
    ("2015-04-08~2015-04-14", "2015-04-08/2015-04-14"),
    ("2015-04-08..2015-04-14", "2015-04-08/2015-04-14"),
    ("2015.4.8 - 2015.4.14", "2015-04-08/2015-04-14"),
    ("2014-05..", "2014-05/.."),
    ("2014-5/..", "2014-05/.."),
  ])
  func `text with only one possible date is corrected`(text: String, suggestion: String) throws {
    let refused = try #require(throws: InvalidValue.self) { try EDTFDate(text) }
    #expect(refused.suggestion == suggestion)
    #expect(try EDTFDate(suggestion).text == suggestion)
  }

  @Test func `a megabyte is rejected quickly`() throws {
    let long = String(repeating: "2015-04-08/", count: 100_000)
    let refused = try #require(throws: InvalidValue.self) { try EDTFDate(long) }
    #expect(refused.reason == "dates are written YYYY-MM-DD")
    #expect(refused.suggestion == nil)
  }

  @Test func `every accepted date keeps its text and the order of its days`() throws {
    var numbers = SeededGenerator(seed: 8601)
    var accepted = 0
    for _ in 0..<20_000 {
      let text = Self.text(using: &numbers)
      guard let date = try? EDTFDate(text) else { continue }
      accepted += 1
      #expect(date.text == text)
      #expect(try EDTFDate(date.text) == date)
      if let first = date.first, let last = date.last { #expect(first <= last) }
      for day in [date.first, date.last].compactMap(\.self) {
        #expect(try CalendarDay(day).text == day)
      }
      if let start = date.start { #expect(try EDTFDate(start).first == date.first) }
      if let end = date.end { #expect(try EDTFDate(end).last == date.last) }
    }
    #expect(accepted > 5_000)
  }

  @Test func `every suggestion is a valid date`() throws {
    var numbers = SeededGenerator(seed: 2019)
    let alphabet = Array("20154-/.~?X T:")
    for _ in 0..<5_000 {
      let length = Int.random(in: 0...22, using: &numbers)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &numbers) ?? "0" })
      do throws(InvalidValue) {
        _ = try EDTFDate(text)
      } catch {
        if let suggestion = error.suggestion {
          let date = suggestion.replacing(" (a date of Excel)", with: "")
          #expect(throws: Never.self) { try EDTFDate(date) }
        }
      }
    }
  }

  private static func text(using numbers: inout SeededGenerator) -> String {
    func side() -> String {
      if Int.random(in: 0..<10, using: &numbers) == 0 { return ".." }
      var parts = [String(2000 + Int.random(in: 0..<30, using: &numbers))]
      for limit in [13, 31].prefix(Int.random(in: 0...2, using: &numbers)) {
        let number = Int.random(in: 1...limit, using: &numbers)
        parts.append(number < 10 ? "0\(number)" : "\(number)")
      }
      let mark = ["", "", "", "?", "~", "%"].randomElement(using: &numbers) ?? ""
      return parts.joined(separator: "-") + mark
    }
    return Bool.random(using: &numbers) ? side() : side() + "/" + side()
  }

  @Test(arguments: [
    ("2015-04-08", ["2015-04-08", "2015-04-08"]),
    ("2015-04-08/2015-04-14", ["2015-04-08", "2015-04-14"]), ("2015-04-08?", nil),
    ("2015-04", nil), ("2015", nil), ("2015-04-08/2015-04", nil), ("2015/2015-04-08", nil),
    ("2015-04-08~/2015-04-14", nil), ("2015-04-08/2015-04-14%", nil), ("2015-04-08/..", nil),
    ("../2015-04-08", nil), ("2015-04?/2015-04-08", nil),
  ])
  func `days are exact if each side is a day`(text: String, days: [String]?) throws {
    let exact = try EDTFDate(text).exactDays
    #expect(exact.map { [$0.first.text, $0.last.text] } == days)
  }
}
