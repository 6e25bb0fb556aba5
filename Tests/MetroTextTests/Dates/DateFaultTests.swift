import Testing

@testable import MetroText

/// Checks that an error about a date names what is wrong with it.
struct DateFaultTests {
  @Test(arguments: [
    ("Monday 5 June 2018", "2018-06-05 is a Tuesday"),
    ("dimanche 4 juin 2018", "2018-06-04 is a Monday"),
    ("Do 5. Juni 2018 - 8 June 2018", "2018-06-05 is a Tuesday, 2018-06-08 is a Friday"),
    ("31 April 2016", "April has 30 days"), ("30/02/2016", "February 2016 has 29 days"),
    ("2018年2月30日", "February 2018 has 28 days"), ("30-31 April 2016", "April has 30 days"),
    ("16/05/14", "the year has two digits: it can be 2016-05-14 or 2014-05-16"),
    ("1/28/13", "the year has two digits: it can be 2013-01-28"),
    ("4 June 18", "the year has two digits: it can be 2018-06-04"),
    ("5-9 March", "it has no year"), ("8 de abril", "it has no year"), ("6月4日", "it has no year"),
    ("12345678", "dates are written YYYY-MM-DD"), ("20190031", "dates are written YYYY-MM-DD"),
    ("20191331", "dates are written YYYY-MM-DD"), ("20190231", "February 2019 has 28 days"),
    ("next year", "dates are written YYYY-MM-DD"), ("soon", "dates are written YYYY-MM-DD"),
  ])
  func `an error names the cause of a refused date`(text: String, reason: String) throws {
    let refused = try #require(throws: InvalidValue.self) { try EDTFDate(written: text) }
    #expect(refused.reason == reason)
  }

  @Test func `a year of two digits with one reading is suggested, and no other text`() throws {
    let one = try #require(throws: InvalidValue.self) { try EDTFDate(written: "1/28/13") }
    #expect(one.suggestion == "2013-01-28")
    let none = try #require(throws: InvalidValue.self) { try EDTFDate(written: "5-9 March") }
    #expect(none.suggestion == nil && none.lacksYear)
  }

  @Test func `a date in words is suggested where only the form of the catalog is taken`() throws {
    let refused = try #require(throws: InvalidValue.self) { try EDTFDate("8 April 2015") }
    #expect(refused.suggestion == "2015-04-08")
    #expect(refused.reason == DateError.written)
  }
}
