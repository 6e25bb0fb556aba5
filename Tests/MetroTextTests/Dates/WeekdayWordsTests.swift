import Testing

@testable import MetroText

struct WeekdayWordsTests {
  /// 15 October 2018 was a Monday; all of these say Tuesday.
  @Test(arguments: [
    "martedì 15 ottobre 2018", "dinsdag 15 oktober 2018", "wtorek, 15 października 2018",
    "вторник, 15 октября 2018", "15 Ekim 2018 Salı", "Selasa, 15 Oktober 2018",
    "Thứ Ba, ngày 15 tháng 10 năm 2018", "الثلاثاء 15 أكتوبر 2018", "سه‌شنبه 15 اکتبر 2018",
    "mar. 15 de octubre de 2018", "mar. 15 oct. 2018", "Di., 15. Oktober 2018", "15.10.2018 (Di)",
    "ter., 15 de outubro de 2018", "3ª feira, 15 de outubro de 2018",
    "von Dienstag, 15., bis Freitag, 19. Oktober 2018", "dt., 15 d'octubre de 2018",
  ])
  func `a weekday is read in every language`(text: String) throws {
    let found = WrittenWeekday.read(text, year: 2018)
    let first = try #require(found.first)
    #expect(first.weekday == 2)
    #expect(first.day.text == "2018-10-15")
    #expect(found.filter { !$0.isRight } == [first])
  }

  /// 5 March 2019 was a Tuesday; all of these say Wednesday.
  @Test(arguments: [
    "วันพุธที่ 5 มีนาคม 2562", "يوم الأربعاء 5 آذار/مارس 2019", "Çarşamba günü, 5 Mart 2019",
    "बुधवार, 5 मार्च 2019", "5 मार्च 2019 (बुधवार)", "Τετάρτη 5 Μαρτίου 2019",
  ])
  func `a weekday is read in more scripts and calendars`(text: String) throws {
    let found = try #require(WrittenWeekday.read(text, year: nil).first)
    #expect(found.weekday == 3 && found.day.text == "2019-03-05" && !found.isRight)
  }

  @Test(arguments: [
    "วันอังคารที่ 5 มีนาคม 2562", "يوم الثلاثاء 5 آذار/مارس 2019", "Salı günü, 5 Mart 2019",
    "Τρίτη 5 Μαρτίου 2019", "मंगलवार, 5 मार्च 2019", "Τετάρτη συνάντηση, 5 Μαρτίου 2019",
  ])
  func `a right weekday, and an ordinal, are no fault`(text: String) {
    #expect(WrittenWeekday.read(text, year: nil).filter { !$0.isRight }.isEmpty)
  }

  @Test(arguments: [
    "mar. 15 a las 10", "so 15 cities", "do 15 de outubro", "di 15 ottobre", "la minggu, 3 kota",
    "per 15 october", "15 oct. (sede)", "شنبه",
  ])
  func `short words in sentences are no weekdays`(text: String) {
    #expect(WrittenWeekday.read(text, year: 2018).isEmpty)
  }
}
