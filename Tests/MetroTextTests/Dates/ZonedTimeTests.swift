import MetroText
import Testing

struct ZonedTimeTests {
  @Test(arguments: [
    ("8 April 2020, 22:00 EDT", 26 * 60), ("9 April 2020, 11 am KST", 2 * 60),
    ("9 April 2020, 11:00 (KST)", 2 * 60), ("11.30 CET", 10 * 60 + 30), ("14h00 UTC", 14 * 60),
    ("9 p.m. UTC+9", 12 * 60), ("00:30 GMT+05:30", -5 * 60), ("20:00 -0300", 23 * 60),
    ("12 am UTC", 0), ("12 pm UTC", 12 * 60), ("09:00 UTC, that is 11:00 CEST", 9 * 60),
  ])
  func `reads the minutes from midnight in UTC`(text: String, minutes: Int) {
    #expect(ZonedTime.minutes(in: text) == minutes)
  }

  @Test(arguments: [
    "", "8 April 2020", "22:00", "11 am", "22:00 CST", "10:00 IST", "25:00 UTC", "13 pm UTC",
    "8 UTC", "09:00 UTC and 10:00 UTC", "12:75 UTC", "09:00 +15:00",
  ])
  func `reads nothing from a text without one time with a zone`(text: String) {
    #expect(ZonedTime.minutes(in: text) == nil)
  }
}
