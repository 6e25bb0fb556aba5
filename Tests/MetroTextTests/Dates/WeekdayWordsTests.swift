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

  /// 14 May 2008 was a Wednesday; all of these say Thursday.
  @Test(arguments: [
    "čtvrtek 14. května 2008", "v štvrtok 14. mája 2008", "2008. május 14., csütörtök",
    "2008. május 14. (csütörtök)", "у четвер 14 травня 2008", "joi, 14 mai 2008",
    "torsdagen den 14 maj 2008", "torsdag 14. mai 2008", "torstaina 14. toukokuuta 2008",
    "neljapäeval, 14. mai 2008", "ketvirtadienį, 2008 m. gegužės 14 d.",
    "ceturtdien, 14. maijā 2008", "u četvrtak, 14. svibnja 2008.", "у четвртак, 14. маја 2008",
    "v četrtek, 14. maja 2008", "в четвъртък, 14 май 2008", "Khamis, 14 Mei 2008",
    "fimmtudaginn 14. maí 2008", "xoves 14 de maio de 2008",
  ])
  func `a weekday is read in the other languages of Europe`(text: String) throws {
    let found = try #require(WrittenWeekday.read(text, year: nil).first)
    #expect(found.weekday == 4 && found.day.text == "2008-05-14" && !found.isRight)
  }

  @Test(arguments: [
    "středa 14. května 2008", "2008. május 14., szerda", "onsdag den 14. maj 2008",
    "keskiviikkona 14. toukokuuta 2008", "в неделя, 18 май 2008", "неделя 12–18 мая 2008",
    "последняя неделя 14 мая 2008", "In 2015. May 3 people", "Ends 14 May. Thursday is free.",
  ])
  func `a right weekday, a week and a sentence are no fault`(text: String) {
    #expect(WrittenWeekday.read(text, year: nil).filter { !$0.isRight }.isEmpty)
  }
}
