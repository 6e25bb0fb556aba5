import Testing

@testable import MetroText

struct WrittenHoursTests {
  @Test(arguments: [
    ("Day 3 | Wed 8 Nov 2018 | 14:00-13:00 | Closing", "14:00-13:00"),
    ("Sesión final, 16:30 – 15:30", "16:30 – 15:30"), ("14:00～13:30 閉会式", "14:00～13:30"),
  ])
  func `hours end before they begin`(text: String, hours: String) {
    #expect(WrittenHours.reversed(in: text) == [hours])
  }

  @Test(arguments: [
    "09:00-17:00", "14:00-14:00", "09:00-01:00", "22:00-02:00", "02:00-01:30 pm",
    "14:00-13:00 UTC", "17:00-09:00 overnight", "15:40-09:20 (+1)", "10:00-9:00",
    "14:00:00-13:00:00",
    "Open 16:00-08:30 daily", "Ratio 16:00-10:00", "Flight 15:40-09:20",
    "Nachts 17:00-08:00 geschlossen",
  ])
  func `other hours are possible`(text: String) {
    #expect(WrittenHours.reversed(in: text) == [])
  }
}
