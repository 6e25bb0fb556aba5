import MetroText
import Testing

/// Checks that a range whose two ends are the same day is that day.
struct OneDayRangeTests {
  @Test(arguments: [
    ("18/03/2019 09:30 - 18/03/2019 16:00", "2019-03-18"),
    ("18.03.2019 - 18.03.2019", "2019-03-18"),
    ("2019-03-18 to 2019-03-18", "2019-03-18"), ("18 March 2019 - 18 March 2019", "2019-03-18"),
    ("lundi 18 mars 2019 - lundi 18 mars 2019", "2019-03-18"),
    ("2019年3月18日 9:00～3月18日 16:00", "2019-03-18"), ("March 2019 - March 2019", "2019-03"),
  ])
  func `equal ends are one date`(text: String, date: String) {
    let readings = WrittenDate.readings(of: text)
    #expect(readings.map(\.date.text) == [date])
    #expect(readings.allSatisfy { !$0.isSpan })
  }

  @Test(arguments: [
    "18 March - 18 March 2019", "May - May 2014", "12-12 May 2014",
    "Mon 18 March 2019 - Tue 18 March 2019", "18 March 2019 - 17 March 2019",
  ])
  func `ends that can be of two years, or that contradict each other, are not read`(text: String) {
    #expect(WrittenDate.readings(of: text).isEmpty)
  }

  @Test(arguments: [
    ("05/09/2014 09:30 - 05/09/2014 16:00", ["2014-09-05", "2014-05-09"]),
    ("05/09/2014 @ 09:30", ["2014-09-05", "2014-05-09"]),
  ])
  func `a time of day leaves both orders of numbers`(text: String, dates: [String]) {
    #expect(WrittenDate.readings(of: text).map(\.date.text) == dates)
    #expect(WrittenDate.readings(of: text, order: .dmy).map(\.date.text) == [dates[0]])
  }

  @Test(arguments: [
    ("15 Nov 2016 - 8:00am to 16 Nov 2016 - 7:00pm", "2016-11-15/2016-11-16"),
    ("15 Nov 2016 – 9h30 - 17h", "2016-11-15"), ("15 Nov 2016 @ 10:00", "2016-11-15"),
    ("15 Nov 2016 | 10:00", "2016-11-15"), ("4 June 2018 - 8 June 2018", "2018-06-04/2018-06-08"),
  ])
  func `a mark can stand between a day and its time`(text: String, date: String) {
    #expect(WrittenDate.readings(of: text).map(\.date.text) == [date])
  }
}
