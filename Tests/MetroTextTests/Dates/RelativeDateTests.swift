import Testing

@testable import MetroText

/// Dates that a text names by their distance from its publication.
struct RelativeDateTests {
  private let february = EDTFDate(edtf: "2019-02-12")

  @Test(arguments: [
    ("November tahun lalu", "2018-11"), ("last November", "2018-11"), ("last year", "2018"),
    ("November last year", "2018-11"), ("November of last year", "2018-11"),
    ("octubre del año pasado", "2018-10"), ("el pasado octubre", "2018-10"),
    ("noviembre pasado", "2018-11"), ("outubro do ano passado", "2018-10"),
    ("novembre de l'année dernière", "2018-11"), ("novembre dernier", "2018-11"),
    ("novembre dello scorso anno", "2018-11"), ("novembre dell'anno scorso", "2018-11"),
    ("November letzten Jahres", "2018-11"), ("im vergangenen November", "2018-11"),
    ("november vorig jaar", "2018-11"), ("w listopadzie ubiegłego roku", "2018-11"),
    ("в ноябре прошлого года", "2018-11"), ("у листопаді минулого року", "2018-11"),
    ("geçen yıl Kasım", "2018-11"), ("tháng 11 năm ngoái", "2018-11"),
    ("نوفمبر من العام الماضي", "2018-11"), ("작년 11월", "2018-11"), ("지난해 11월", "2018-11"),
    ("지난 11월", "2018-11"), ("昨年11月", "2018-11"), ("去年11月", "2018-11"), ("昨年の11月", "2018-11"),
    ("3-7 November tahun lalu", "2018-11-03/2018-11-07"), ("작년 11월 5일", "2018-11-05"),
    ("del 3 al 7 de octubre del año pasado", "2018-10-03/2018-10-07"), ("last October", "2018-10"),
    ("May this year", "2019-05"), ("내년 3월", "2020-03"), ("mayo del próximo año", "2020-05"),
  ])
  func `a date is read from the day of publication on`(text: String, date: String) throws {
    let published = try #require(february)
    #expect(RelativeDate.whole(text, published: published)?.text == date)
  }

  @Test(arguments: [
    ("last November", "2019-11-20"), ("last November", "2019-12-20"), ("last November", "2019"),
    ("last November 2018", "2019-02"), ("November last year", "2019~"), ("November", "2019-02"),
    ("last week", "2019-02"), ("昨年度11月", "2019-02"), ("next November", "2019-02"), ("", "2019"),
    ("November last year", "2018/2019"), ("Day of the last March", "2019-06"),
  ])
  func `other words and unknown years have no such date`(text: String, published: String) throws {
    let published = try #require(EDTFDate(edtf: published))
    #expect(RelativeDate.whole(text, published: published) == nil)
  }

  @Test(arguments: [
    (
      "Kursus itu diadakan pada bulan November tahun lalu di Seoul.", "2018-11",
      "November tahun lalu"
    ),
    ("It took place in Seoul last November.", "2018-11", "last November"),
    ("Se celebró en octubre del año pasado.", "2018-10", "octubre del año pasado"),
    ("지난해 11월에 열렸다.", "2018-11", "지난해 11월에"), ("昨年11月に開催された。", "2018-11", "昨年11月"),
    ("去年11月举行了", "2018-11", "去年11月"), ("จัดขึ้นในเดือนพฤศจิกายนปีที่แล้ว", "2018-11", "พฤศจิกายนปีที่แล้ว"),
  ])
  func `months are found in sentences`(text: String, date: String, excerpt: String) throws {
    let published = try #require(february)
    let found = RelativeDate.months(in: text, published: published)
    #expect(found.map(\.date.text) == [date])
    #expect(found.map(\.excerpt) == [excerpt])
  }

  @Test(arguments: [
    "It was held last September 12-15, 2017.", "last September 12th to 15th, 2017",
    "last September 2017", "지난 9월 12일~15일, 2017년",
  ])
  func `a month whose year is written is not relative`(text: String) throws {
    let published = try #require(february)
    #expect(RelativeDate.months(in: text, published: published).isEmpty)
    let withoutYear = text.replacing("2017", with: "").replacing("년", with: "")
    #expect(RelativeDate.months(in: withoutYear, published: published).count == 1)
  }

  @Test func `a month of the dates is found outside the words`() throws {
    let published = try #require(february)
    let text = "From October to November last year"
    let months = RelativeDate.months(in: text, published: published)
    let october = CalendarDay(existingYear: 2018, month: 10, day: 3)
    let november = CalendarDay(existingYear: 2017, month: 11, day: 6)
    #expect(RelativeDate.names(october...october, in: text, outside: months))
    #expect(!RelativeDate.names(november...november, in: text, outside: months))
  }

  @Test func `of two excerpts, one of which contains the other, the longer is left out first`()
    throws
  {
    let date = try #require(EDTFDate(edtf: "2018-11"))
    let october = CalendarDay(existingYear: 2018, month: 10, day: 3)
    let dates = ["last November", "October and last November"].map {
      RelativeDate(date: date, excerpt: $0)
    }
    let text = "It took place in October and last November."
    #expect(!RelativeDate.names(october...october, in: text, outside: dates))
  }
}
