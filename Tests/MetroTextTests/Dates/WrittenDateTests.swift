import MetroText
import Testing

/// Checks that dates in words and in numeric office formats are read as EDTF.
@Suite struct WrittenDateTests {
  @Test(arguments: [
    // English.
    ("8 April 2015", "2015-04-08"), ("April 8, 2015", "2015-04-08"),
    ("8th of May 2015", "2015-05-08"),
    ("7-15 April 2015", "2015-04-07/2015-04-15"), ("April 8-14, 2015", "2015-04-08/2015-04-14"),
    ("May 8th-12th, 2023", "2023-05-08/2023-05-12"), ("Oct. 16-20, 2023", "2023-10-16/2023-10-20"),
    ("29 Feb - 4 Mar 2016", "2016-02-29/2016-03-04"), ("Oct-Nov 2021", "2021-10/2021-11"),
    ("30 Dec - 2 Jan 2016", "2015-12-30/2016-01-02"), ("Sept 2016", "2016-09"),
    ("between 5 and 9 May 2014", "2014-05-05/2014-05-09"),
    ("4 & 5 May 2017", "2017-05-04/2017-05-05"),
    ("Wednesday, April 8, 2015", "2015-04-08"), ("1, 2 and 3 June 2016", "2016-06-01/2016-06-03"),
    // French, Spanish, Portuguese, Catalan, German.
    ("du 12 au 16 mai 2014", "2014-05-12/2014-05-16"), ("1er avril 2015", "2015-04-01"),
    ("du lundi 12 au vendredi 16 mai 2014", "2014-05-12/2014-05-16"),
    ("4 al 8 de julio de 2016", "2016-07-04/2016-07-08"),
    ("21-25 octubre 2024", "2024-10-21/2024-10-25"),
    ("5-9 de setembro de 2022", "2022-09-05/2022-09-09"),
    ("del 3 al 7 d'octubre del 2016", "2016-10-03/2016-10-07"), ("2 d’abril de 2016", "2016-04-02"),
    ("25.-29. September 2017", "2017-09-25/2017-09-29"),
    ("8. bis 14. April 2015", "2015-04-08/2015-04-14"),
    // Italian, Dutch, Polish, Russian, Turkish, Indonesian, Arabic, Persian.
    ("dal 7 al 15 aprile 2015", "2015-04-07/2015-04-15"), ("8 maart 2015", "2015-03-08"),
    ("van 8 tot 14 april 2015", "2015-04-08/2015-04-14"), ("8 kwietnia 2015 r.", "2015-04-08"),
    ("od 8 do 14 kwietnia 2015 roku", "2015-04-08/2015-04-14"),
    ("с 8 по 14 апреля 2015 г.", "2015-04-08/2015-04-14"), ("май 2015 года", "2015-05"),
    ("8-14 Nisan 2015", "2015-04-08/2015-04-14"),
    ("8 sampai 14 Agustus 2015", "2015-08-08/2015-08-14"), ("8 أبريل 2015", "2015-04-08"),
    ("من 8 إلى 14 أبريل 2015", "2015-04-08/2015-04-14"), ("٨ أبريل ٢٠١٥", "2015-04-08"),
    ("٢٠١٥/٠٤/٢٥", "2015-04-25"), ("۸ آوریل ۲۰۱۵", "2015-04-08"), ("۲۰۱۵-۰۴-۰۸", "2015-04-08"),
    ("Yaz 2023", "2023-22"), ("Kış 2020", "2020-24"), ("осень 2019", "2019-23"),
    ("H25.1.15-17", "2013-01-15/2013-01-17"), ("R3.6.14-6.18", "2021-06-14/2021-06-18"),
    ("令和9年2月頃", "2027-02~"),
    ("28/12/2018 - 3/1", "2018-12-28/2019-01-03"),
    ("29 апреля 2016 г., 10:06", "2016-04-29"), ("07 kwietnia 2015", "2015-04-07"),
    ("od stycznia 2013 roku do kwietnia 2015 roku", "2013-01/2015-04"),
    ("24 و 25 أبريل 2015", "2015-04-24/2015-04-25"),
    ("فبراير 2013 — أبريل 2015", "2013-02/2015-04"),
    ("12 nisan 2016 tarihinde", "2016-04-12"), ("09 Nisan 2016 Cumartesi, 08:37", "2016-04-09"),
    ("20-21 Nisan 2016 tarihlerinde", "2016-04-20/2016-04-21"),
    ("9 t/m 14 februari 2021", "2021-02-09/2021-02-14"),
    ("1 Agustus 2017 s.d 31 Desember 2017", "2017-08-01/2017-12-31"),
    ("21 Agustus 2017 10:45", "2017-08-21"), ("8 và 9 tháng 4 năm 2015", "2015-04-08/2015-04-09"),
    ("từ ngày 8 đến 14 tháng 4 năm 2015", "2015-04-08/2015-04-14"), ("tháng 4/2015", "2015-04"),
    ("Montag, den 8. Juni 2015", "2015-06-08"), ("9 April 2016, Saturday, 8:37 am", "2016-04-09"),
    // Korean, Chinese, Japanese.
    ("2015년 4월 8일", "2015-04-08"), ("2014년 10월 13일~17일", "2014-10-13/2014-10-17"),
    ("2015년 4월 8일(수)부터 14일(화)까지", "2015-04-08/2015-04-14"), ("2015年4月8日", "2015-04-08"),
    ("2016年12月6日-8日", "2016-12-06/2016-12-08"), ("平成22年4月8日", "2010-04-08"),
    ("令和元年5月", "2019-05"), ("民國104年4月8日", "2015-04-08"),
    // Numbers whose order is clear from their form or values.
    ("2015.4.8", "2015-04-08"), ("2015.4.8~4.14", "2015-04-08/2015-04-14"),
    ("20150408", "2015-04-08"),
    ("2024/03/18-22", "2024-03-18/2024-03-22"), ("25/04/2015", "2015-04-25"),
    ("04/25/2015", "2015-04-25"),
    ("2-6.10.2017", "2017-10-02/2017-10-06"), ("31/03-04/04/2025", "2025-03-31/2025-04-04"),
    ("11.09.2013-13.09.2013", "2013-09-11/2013-09-13"), ("8-IX-2015", "2015-09-08"),
    ("04/2015", "2015-04"),
    ("2016.0", "2016"), ("2018-08-20 / 2018-08-24", "2018-08-20/2018-08-24"),
    // Times of day, weeks, quarters, seasons, qualifiers.
    ("2015-04-08T10:00:00Z", "2015-04-08"), ("2015-04-08 10:00", "2015-04-08"),
    ("2018-W23", "2018-06-04/2018-06-10"), ("Q2 2018", "2018-34"), ("2018-Q2", "2018-34"),
    ("mid-September 2019", "2019-09"), ("late May 2019", "2019-05"),
    ("principios de mayo de 2019", "2019-05"), ("fin mai 2019", "2019-05"),
    ("Ende Mai 2019", "2019-05"), ("2019년 9월 중순", "2019-09"), ("2019年9月上旬", "2019-09"),
    ("в конце мая 2019", "2019-05"), ("mid-May to late June 2019", "2019-05/2019-06"),
    ("13. dubna 2015", "2015-04-13"), ("8. listopadu 2015", "2015-11-08"),
    ("5 mai 2019", "2019-05-05"), ("8 octombrie 2019", "2019-10-08"),
    ("5. svibnja 2019", "2019-05-05"), ("5 травня 2019", "2019-05-05"),
    ("5 април 2019", "2019-04-05"), ("5 Μαΐου 2019", "2019-05-05"), ("5 במאי 2019", "2019-05-05"),
    ("8 شتنبر 2019", "2019-09-08"), ("9-13 ماي 2016", "2016-05-09/2016-05-13"),
    ("8 جوان 2019", "2019-06-08"), ("5 április 2019", "2019-04-05"),
    ("первое полугодие 2019 года", "2019-40"), ("2. pololetí roku 2019", "2019-41"),
    ("2019년 5월말", "2019-05"), ("a mediados de mayo de 2019", "2019-05"),
    ("H1 2019", "2019-40"), ("2019-H2", "2019-41"), ("first half of 2019", "2019-40"),
    ("2019 second half", "2019-41"), ("1er semestre 2019", "2019-40"),
    ("2º semestre de 2019", "2019-41"), ("Primer semestre del 2019", "2019-40"),
    ("1. Halbjahr 2019", "2019-40"), ("II półrocze 2019", "2019-41"), ("2019년 상반기", "2019-40"),
    ("2019年下半年", "2019-41"), ("2019上半年", "2019-40"), ("первое полугодие 2019", "2019-40"),
    ("Spring 2014", "2014-21"), ("printemps 2014", "2014-21"), ("2014年春", "2014-21"),
    ("2018-06-04 09:00 - 2018-06-08 17:00", "2018-06-04/2018-06-08"),
    ("13/06/2018 09:00 - 14/06/2018 17:00", "2018-06-13/2018-06-14"),
    ("2018年6月4日 9:00～6月8日 17:00", "2018-06-04/2018-06-08"),
    ("4 June 2018 9am - 8 June 2018 5pm", "2018-06-04/2018-06-08"),
    ("14.6.2018, 9 Uhr", "2018-06-14"), ("4 June 2018, 09:00-17:00", "2018-06-04"),
    ("2018-06-04 09:00-2018-06-08 17:00", "2018-06-04/2018-06-08"),
    ("2018-06-04T09:00:00+09:00", "2018-06-04"), ("le 4 juin 2018 à 9h30", "2018-06-04"),
    ("2018年6月4日 午前9時30分", "2018-06-04"), ("2018년 6월 4일 오후 3시", "2018-06-04"),
    // Weekdays in short, before and after the date.
    ("Mo., 4. Juni 2018", "2018-06-04"), ("Di 5. Juni 2018", "2018-06-05"),
    ("04.06.2018 (Mo)", "2018-06-04"), ("seg. 4 de junho de 2018", "2018-06-04"),
    ("mar. 5 juin 2018", "2018-06-05"), ("4 June 2018, Monday", "2018-06-04"),
    ("Mon., 4 June 2018", "2018-06-04"), ("dl. 4 de juny de 2018", "2018-06-04"),
    ("KW 20 (14.–18. Mai 2018)", "2018-05-14/2018-05-18"), ("20231026T120000Z", "2023-10-26"),
    ("2020-01-24T14:09:43.564+00:00", "2020-01-24"), ("2020-01-24T14:09:43.564Z", "2020-01-24"),
    ("Samedi 24 février 2024 de 10h à 19h", "2024-02-24"),
    ("Saturday 24 February 2024 from 10 am to 7 pm", "2024-02-24"),
    ("Samstag, 24. Februar 2024 von 10 bis 19 Uhr", "2024-02-24"),
    ("Senin–Jumat, 7–11 Oktober 2019", "2019-10-07/2019-10-11"),
    ("Monday to Friday, 7-11 October 2019", "2019-10-07/2019-10-11"),
    ("يوم الثلاثاء 12 مارس 2019", "2019-03-12"), ("5 มีนาคม 2562", "2019-03-05"),
    ("วันอังคารที่ 5 มีนาคม 2562", "2019-03-05"), ("5 آذار/مارس 2019", "2019-03-05"),
    ("Çarşamba günü, 6 Mart 2019", "2019-03-06"), ("단기 4352년 3월 5일", "2019-03-05"),
    ("Mo 4. bis Fr 8. Juni 2018", "2018-06-04/2018-06-08"), ("2018-06-04 Mon", "2018-06-04"),
    ("2018年6月4日から6月8日まで", "2018-06-04/2018-06-08"), ("mar 2018", "2018-03"),
    ("5-9 mar 2018", "2018-03-05/2018-03-09"),
    ("ca. 2012", "2012~"), ("circa May 2012", "2012-05~"), ("April 2015 (?)", "2015-04?"),
  ])
  func `a date with one reading is read`(text: String, date: String) {
    let readings = WrittenDate.readings(of: text)
    #expect(readings.map(\.date.text) == [date])
    #expect(readings.allSatisfy { !$0.isSpan })
  }

  @Test(arguments: [
    ("05/06/2017", ["2017-06-05", "2017-05-06"]), ("1.5.2015", ["2015-05-01", "2015-01-05"]),
    ("8/3/2015 to 12/3/2015", ["2015-03-08/2015-03-12", "2015-08-03/2015-12-03"]),
  ])
  func `ambiguous numbers have one reading for each date order`(text: String, dates: [String]) {
    #expect(WrittenDate.readings(of: text).map(\.date.text) == dates)
    #expect(WrittenDate.readings(of: text, order: .dmy).map(\.date.text) == [dates[0]])
    #expect(WrittenDate.readings(of: text, order: .mdy).map(\.date.text) == [dates[1]])
  }

  @Test(arguments: [DateOrder.dmy, .mdy, .ymd])
  func `a range that begins with a year is read in every date order`(order: DateOrder) {
    let readings = WrittenDate.readings(of: "2015.4.8~4.14", order: order)
    #expect(readings.map(\.date.text) == ["2015-04-08/2015-04-14"])
    #expect(
      WrittenDate.readings(of: "2015/4/8", order: order).map(\.date.text) == ["2015-04-08"])
  }

  @Test func `a date that contradicts the date order is not read`() {
    #expect(WrittenDate.readings(of: "25/04/2015", order: .mdy).isEmpty)
    #expect(WrittenDate.readings(of: "04/25/2015", order: .dmy).isEmpty)
  }

  @Test(arguments: [
    ("4/29/17", DateOrder.mdy, "2017-04-29"), ("29.4.97", .dmy, "1997-04-29"),
    ("4/29/17 10:30", .mdy, "2017-04-29"), ("17/4/29", .ymd, "2017-04-29"),
    ("4/12/17", .mdy, "2017-04-12"), ("4/29/17 - 5/2/17", .mdy, "2017-04-29/2017-05-02"),
    ("1/1/69", .mdy, "2069-01-01"), ("1/1/70", .mdy, "1970-01-01"),
  ])
  func `a year of two digits is read in a given order`(text: String, order: DateOrder, date: String)
  {
    #expect(WrittenDate.readings(of: text, order: order).map(\.date.text) == [date])
    #expect(WrittenDate.readings(of: text).isEmpty)
  }

  @Test(arguments: ["4/29/17", "4/29/7", "31/2/17"])
  func `a year of two digits in another order is not read`(text: String) {
    #expect(WrittenDate.readings(of: text, order: .dmy).isEmpty)
  }

  @Test(arguments: [
    ("June 10, 11, and 13, 2025", "2025-06-10/2025-06-13"),
    ("December 9,12,13,15, 2025", "2025-12-09/2025-12-15"),
    ("5, 12 y 19 de mayo de 2024", "2024-05-05/2024-05-19"),
  ])
  func `a list of days has the month of the first or the last`(text: String, date: String) {
    let readings = WrittenDate.readings(of: text)
    #expect(readings.map(\.date.text) == [date])
    #expect(readings.allSatisfy { $0.isSpan })
  }

  @Test(arguments: [
    "KW 21 (14.–18. Mai 2018)", "Senin–Kamis, 7–11 Oktober 2019", "20231026T250000Z",
    "วันพุธที่ 5 มีนาคม 2562", "June 13, 11, and 10, 2025",
  ])
  func `days that the rest of the text contradicts are not read`(text: String) {
    #expect(WrittenDate.readings(of: text).isEmpty)
  }

  @Test func `separate days become the span from the first to the last`() throws {
    let reading = try #require(WrittenDate.readings(of: "2, 9 et 16 juin 2020").first)
    #expect(reading.date.text == "2020-06-02/2020-06-16")
    #expect(reading.isSpan)
  }

  @Test(arguments: [
    "۱۳۹۴/۰۱/۱۹", "١٤٣٦/٠٦/١٩", "๒๕๕๘/๐๔/๐๘", "15. listopada 2015",
    "", " ", "tbc", "April 8", "8 April", "Apr-15", "8/4/15", "45474", "2013/14", "31 April 2015",
    "29 February 2015", "Monday, April 8, 2015", "14-8 April 2015",
    "13.13.2015", "Di 4. Juni 2018", "4 June 2018 (Tue)", "mar. 4 juin 2018", "So 2018", "5, 2018",
    "dt. 4 de juny de 2018", "Mon 4 June 2018, Tuesday", "4 June 2018 25:00",
    "2018-W54", "Q5 2018", "8 April 2015 or 9 April 2015", "-", "2015-13-01", "April 2015 Seoul",
  ])
  func `a text without a whole date has no reading`(text: String) {
    #expect(WrittenDate.readings(of: text).isEmpty)
  }

  @Test(arguments: [
    ("2014-05..", "2014-05/.."), ("2014-5/..", "2014-05/.."),
    ("2015-04-28/05-06", "2015-04-28/2015-05-06"),
    ("2015-04-XX", "2015-04"), ("2015-XX-XX", "2015"), ("8 April\n2015", "2015-04-08"),
  ])
  func `EDTF with small mistakes is corrected`(text: String, date: String) throws {
    #expect(WrittenDate.readings(of: text).map(\.date.text) == [date])
    #expect(try EDTFDate(written: text).text == date)
  }

  @Test func `a date with several readings is rejected with all of them`() throws {
    let refused = try #require(throws: InvalidValue.self) { try EDTFDate(written: "05/06/2017") }
    #expect(refused.reason == "it can be 2017-06-05 or 2017-05-06")
    #expect(refused.suggestion == nil)
    #expect(try EDTFDate(written: "05/06/2017", order: .mdy).text == "2017-05-06")
  }

  /// Checks that every form of a day or a range of days is read as itself or rejected, never as
  /// another date.
  @Test func `no form is read as a single wrong date`() throws {
    let months = [
      "January", "février", "marzo", "abril", "Mai", "June", "juillet", "agosto",
      "September", "octubre", "novembre", "Dezember",
    ]
    for month in 1...12 {
      for day in [1, 5, 12, 13, 28] {
        let name = months[month - 1]
        let whole = "2017-\(Self.two(month))-\(Self.two(day))"
        let forms = [
          "\(day) \(name) 2017", "\(name) \(day), 2017", "\(day)/\(month)/2017",
          "\(month)/\(day)/2017",
          "\(day).\(month).2017", "2017/\(month)/\(day)", "2017년 \(month)월 \(day)일",
          "\(day)-\(name)-2017",
          "2017年\(month)月\(day)日",
        ]
        for form in forms {
          let readings = WrittenDate.readings(of: form).map(\.date.text)
          #expect(readings.contains(whole), "\(form): \(readings)")
          #expect(readings.count <= 2, "\(form): \(readings)")
        }
        let end = "2017-\(Self.two(month))-\(Self.two(day + 2 > 28 ? 28 : day + 2))"
        guard day < 28 else { continue }
        for form in [
          "\(day)-\(day + 2) \(name) 2017", "\(name) \(day)–\(day + 2), 2017",
          "2017年\(month)月\(day)日~\(day + 2)日", "\(day)-\(day + 2)/\(month)/2017",
        ] {
          let readings = WrittenDate.readings(of: form).map(\.date.text)
          guard day + 2 <= 28 else { continue }
          #expect(readings == ["\(whole)/\(end)"], "\(form): \(readings)")
        }
      }
    }
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  @Test(arguments: [
    ("June 2015 (3 days)", "2015-06"), ("2024.11.18~22 (5 days)", "2024-11-18/2024-11-22"),
    ("Nov 2025 (TBC)", "2025-11?"), ("Nov 2025, TBC", "2025-11?"), ("2026 tbd", "2026?"),
    ("5-9 May 2016 (por confirmar)", "2016-05-05?/2016-05-09?"),
    ("2018. 10. 18. ~ 10. 24.", "2018-10-18/2018-10-24"), ("2018. 10. 18.(목)", "2018-10-18"),
  ])
  func `a length in brackets and a doubt belong to the date`(text: String, date: String) throws {
    #expect(WrittenDate.readings(of: text).map(\.date.text) == [date])
  }

  @Test(arguments: ["2024.11.18~22 (3 days)", "Nov 2025 (Lima)", "2016 (online)", "June 2015 ()"])
  func `another remark, and a length that the days do not have, leave no reading`(text: String) {
    #expect(WrittenDate.readings(of: text).isEmpty)
  }

  @Test(arguments: [
    ("van 24 tot en met 26 juni 2019", "2019-06-24/2019-06-26"),
    ("7. bis 13. Oktober 2018 (mit An- und Abreise)", "2018-10-07/2018-10-13"),
    ("3-7 June 2019 (Lima)", "2019-06-03/2019-06-07"), ("8 April 2015 (morning)", "2015-04-08"),
    ("한국시간으로 2021년 5월 14일 오전 10시", "2021-05-14"), ("2021년 5월 14일 오전 10시(한국시간)", "2021-05-14"),
    ("현지 시간 2021년 5월 14일", "2021-05-14"), ("2021年5月14日 午前10時（日本時間）", "2021-05-14"),
    ("日本時間で2021年5月14日10時", "2021-05-14"), ("14 May 2021, 10:00 (Seoul)", "2021-05-14"),
    ("le 14 mai 2021 à 10 h", "2021-05-14"), ("14 mai 2021 à 10h30 (heure locale)", "2021-05-14"),
    ("14. Mai 2021, 10 Uhr", "2021-05-14"), ("14. Mai 2021, 10.30 Uhr (MEZ)", "2021-05-14"),
    ("14 May 2021, 10:00 KST", "2021-05-14"), ("14 May 2021 at 10 am (UTC+9)", "2021-05-14"),
    ("14 May 2021, 10:00-12:00 GMT+9", "2021-05-14"),
    ("14 de mayo de 2021 a las 10:00 hora local", "2021-05-14"),
    ("14 maggio 2021 alle ore 10.00", "2021-05-14"), ("14 mei 2021 om 10 uur", "2021-05-14"),
    ("14 maja 2021 r., godz. 10.00", "2021-05-14"), ("14 мая 2021 г. в 10:00 (МСК)", "2021-05-14"),
    ("14 Mayıs 2021 saat 10.00", "2021-05-14"), ("14 Mei 2021 pukul 10.00 WIB", "2021-05-14"),
  ])
  func `a time, a zone and other words beside a day are left out`(text: String, date: String) {
    #expect(WrittenDate.readings(of: text).map(\.date.text) == [date])
  }

  @Test(arguments: [
    "8 April 2015 (Thursday)", "8 April 2015 (or later)", "3-7 June 2019 (except Wednesday)",
    "8 April 2015 (lunar calendar)", "3-7 June 2019 (two courses)", "3-7 June 2019 (May)",
    "14 May 2021, 25:00", "14 May 2021 at 10 Lima", "3-7 June 2019 (BS)",
  ])
  func `a remark about the days leaves no reading`(text: String) {
    #expect(WrittenDate.readings(of: text).isEmpty)
  }
}
