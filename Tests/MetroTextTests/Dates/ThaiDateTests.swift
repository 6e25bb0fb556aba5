import MetroText
import Testing

/// Checks dates in Thai, whose years are mostly of the Buddhist era.
struct ThaiDateTests {
  @Test(arguments: [
    ("3-7 มิ.ย. 2562", "2019-06-03/2019-06-07"), ("ก.ย. 2562", "2019-09"),
    ("3 มิ.ย 2562", "2019-06-03"),
    ("30 ก.ย. - 4 ต.ค. 2562", "2019-09-30/2019-10-04"), ("3 มิถุนายน พ.ศ. 2562", "2019-06-03"),
    ("3 มิถุนายน ค.ศ. 2019", "2019-06-03"), ("วันที่ 3 มิถุนายน 2562", "2019-06-03"),
    ("ระหว่างวันที่ 3-7 มิ.ย. 2562", "2019-06-03/2019-06-07"),
    ("วันที่ 3 ถึงวันที่ 7 มิถุนายน 2562", "2019-06-03/2019-06-07"), ("พ.ศ. 2562", "2019"),
    ("ปี 2562", "2019"), ("เดือนมิถุนายน 2562", "2019-06"),
    ("3 มิถุนายน 2562 เวลา 09.00-16.00 น.", "2019-06-03"), ("วันที่ 25/6/2562", "2019-06-25"),
  ])
  func `short months, eras and words before a date are read`(text: String, date: String) {
    #expect(WrittenDate.readings(of: text).map(\.date.text) == [date])
  }

  @Test(arguments: ["พ.ศ. 2019", "31 มิ.ย. 2562", "3 มิ.ย. 62", "3 มิถุนายน", "๓/๖/๒๕๖๒"])
  func `other years and days are not read`(text: String) {
    #expect(WrittenDate.readings(of: text).isEmpty)
  }

  @Test func `a year of two digits is of the Buddhist era`() throws {
    let refused = try #require(throws: InvalidValue.self) { try EDTFDate(written: "3 มิ.ย. 62") }
    #expect(refused.hasShortYear)
    #expect(refused.suggestion == "2019-06-03")
  }

  @Test func `numbers alone keep their year, and the error has the other one`() throws {
    let date = try EDTFDate(written: "25/6/2562")
    #expect(date.text == "2562-06-25")
    let refused = try #require(throws: InvalidValue.self) {
      try OtherCalendar.refuse(date, writtenAs: "25/6/2562")
    }
    #expect(refused.readings == ["2019-06-25"])
  }
}
