import Testing

@testable import MetroText

/// Days in texts that their months do not have.
struct NonexistentDayTests {
  @Test(arguments: [
    ("from 28 to 31 November 2017", "31 November", "28 to 31 November 2017"),
    ("31 June 2019", "31 June", "31 June 2019"), ("June 31st", "31 June", "June 31st"),
    ("November 28-31, 2017", "31 November", "November 28-31, 2017"),
    ("It ran from Nov. 28 to 31 in Seoul", "31 November", "Nov. 28 to 31"),
    ("el 30 de febrero", "30 February 2019", "30 de febrero"),
    ("du 28 au 31 novembre 2017", "31 November", "28 au 31 novembre 2017"),
    ("de 29 a 31 de setembro de 2018", "31 September", "29 a 31 de setembro de 2018"),
    ("vom 29. bis 31. April 2018", "31 April", "31. April 2018"),
    ("vom 31.11. bis 2.12.2017", "31 November", "31.11."),
    ("31.06.2018", "31 June", "31.06.2018"), ("30/02/2018", "30 February 2018", "30/02/2018"),
    ("04/31/2018", "31 April", "04/31/2018"), ("2018-09-31", "31 September", "2018-09-31"),
    ("2017.11.28-31", "31 November", "2017.11.28-31"),
    ("dal 29 al 31 giugno 2018", "31 June", "29 al 31 giugno 2018"),
    ("op 31 april 2018", "31 April", "31 april 2018"),
    ("31 czerwca 2018 r.", "31 June", "31 czerwca 2018"),
    ("29–31 ноября 2017 года", "31 November", "29–31 ноября 2017"),
    ("31 вересня 2018", "31 September", "31 вересня 2018"),
    ("31 Haziran 2018", "31 June", "31 Haziran 2018"), ("31 Juni 2018", "31 June", "31 Juni 2018"),
    ("ngày 31 tháng 6 năm 2018", "31 June", "31 tháng 6 năm 2018"),
    ("31 يونيو 2018", "31 June", "31 يونيو 2018"), ("31 ژوئن 2018", "31 June", "31 ژوئن 2018"),
    ("2018년 6월 31일", "31 June", "2018년 6월 31일"),
    ("11월 28일부터 31일까지", "31 November", "11월 28일부터 31일까지"),
    ("2月30日", "30 February 2019", "2月30日"), ("2017年11月28日至31日", "31 November", "2017年11月28日至31日"),
    ("2017年11月28～31日", "31 November", "2017年11月28～31日"),
    ("31 มิถุนายน 2561", "31 June", "31 มิถุนายน 2561"),
    ("29 February 2019", "29 February 2019", "29 February 2019"),
    ("29 กุมภาพันธ์ 2562", "29 February 2019", "29 กุมภาพันธ์ 2562"),
    ("2019年2月29日", "29 February 2019", "2019年2月29日"),
    ("closed on 29 February", "29 February 2019", "29 February"),
  ])
  func `a day that its month lacks is read`(text: String, name: String, excerpt: String) throws {
    let found = NonexistentDay.read(text, year: 2019)
    try #require(found.count == 1)
    #expect(found[0].name == name)
    #expect(found[0].excerpt == excerpt)
  }

  @Test(arguments: [
    "30 June 2019", "from 28 to 30 November 2017", "31 July 2019", "29 February 2020", "2020年2月29日",
    "30 November - 4 December 2017", "31 August to 2 September", "from 31 May to 4 June 2019",
    "In November 31 delegates came", "By April 31 cities had joined", "a group of 31 June 5-9",
    "There were 31 November participants", "with 31 June participants", "No. 31 June 2019",
    "Vol. 31. November 2019", "at 10:30 February 5, 2019", "at 8.30 February 5",
    "31 cities in June 2019", "農曆2月30日", "음력 2월 30일", "2월 30일간", "2月30日间",
    "30 صفر 1441", "31 خرداد 1398", "1398/06/31", "31/02/1441", "29 กุมภาพันธ์ 2563", "2076 Bhadra 32",
    "31.05.-04.06.2019", "2017-11-28/12-05", "November 28 to December 31, 2017",
    "Version 4.31 (Sat)",
    "4月8日", "2019年31日", "June 2031", "31%", "5月28日至6月31名", "28 мая – 2 июня 2019 года", "",
  ])
  func `other texts have no such day`(text: String) {
    #expect(NonexistentDay.read(text, year: 2020).isEmpty)
  }

  @Test func `29 February needs a year`() {
    #expect(NonexistentDay.read("29 February", year: nil).isEmpty)
    #expect(NonexistentDay.read("29 February", year: 2020).isEmpty)
    let found = NonexistentDay.read("30 February", year: nil)
    #expect(found.map(\.name) == ["30 February"])
    #expect(found.map(\.reason) == ["February has 28 or 29 days"])
  }
}
