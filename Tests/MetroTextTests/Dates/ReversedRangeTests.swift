import Testing

@testable import MetroText

/// Ranges of days in texts that end before they begin.
struct ReversedRangeTests {
  @Test(arguments: [
    ("15-12 September 2017", "15-12 September 2017"),
    ("It ran from 15 to 12 September in Seoul", "15 to 12 September"),
    ("from the 15th to the 12th of September 2017", "15th to the 12th of September 2017"),
    ("It was held last September 15-12, 2017 at Jeju", "September 15-12, 2017"),
    ("del 15 al 12 de septiembre de 2017", "15 al 12 de septiembre de 2017"),
    ("du 15 au 12 septembre 2017", "15 au 12 septembre 2017"),
    ("vom 15. bis 12. September 2017", "15. bis 12. September 2017"),
    ("15–12 сентября 2017", "15–12 сентября 2017"), ("9月15日至12日", "9月15日至12日"),
    ("9月15日から12日まで", "9月15日から12日"), ("2017년 9월 15일~12일", "9월 15일~12일"),
    ("9월 15일부터 12일까지", "9월 15일부터 12일까지"),
    ("Workshop – 15-12 September 2017", "15-12 September 2017"),
  ])
  func `a range that ends before it begins is read`(text: String, excerpt: String) throws {
    let found = ReversedRange.read(text)
    try #require(found.count == 1)
    #expect(found[0].name == "15 to 12 September")
    #expect(found[0].excerpt == excerpt)
  }

  @Test(arguments: [
    "12-15 September 2017", "15 August to 12 September 2017", "September 15 to 12 October 2017",
    "28-2 March 2018", "from 28 to 2 March 2018", "vom 30.-2. März 2018", "2017-15-12",
    "2016-12 December", "10:15-12 September 2017", "15/12 September", "9 to 5 March",
    "15 to 12 September participants", "May 15 - 12 cities took part", "9月15日から12日間",
    "9월 15일부터 12일 동안", "30 September – 15-12 October", "It fell from 15 to 12 in May", "",
  ])
  func `other numbers are no such range`(text: String) {
    #expect(ReversedRange.read(text).isEmpty)
  }
}
