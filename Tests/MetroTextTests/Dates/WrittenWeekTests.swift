import Testing

@testable import MetroText

struct WrittenWeekTests {
  @Test(arguments: [
    ("i uge 42 (23.–27. oktober 2017) i Aarhus", 42, "2017-10-23", "uge 42 (23.–27. oktober 2017)"),
    ("KW 42, 23.–27. Oktober 2017", 42, "2017-10-23", "KW 42, 23.–27. Oktober 2017"),
    ("from 23 to 27 October 2017 (week 41)", 41, "2017-10-23", "23 to 27 October 2017 (week 41)"),
    ("i vecka 41, 23–27 oktober 2017", 41, "2017-10-23", "vecka 41, 23–27 oktober 2017"),
    ("10月23日〜27日（第42週）", 42, "2017-10-23", "10月23日〜27日（第42週）"),
    (
      "semaine 42, du 23 au 27 octobre 2017", 42, "2017-10-23",
      "semaine 42, du 23 au 27 octobre 2017"
    ),
    ("42. týden (23.–27. října 2017)", 42, "2017-10-23", "42. týden (23.–27. října 2017)"),
  ])
  func `a week beside days of another one is read`(
    text: String, week: Int, day: String, excerpt: String
  ) throws {
    let found = try #require(WrittenWeek.read(text, year: 2017).first)
    #expect(found.week == week && found.day.text == day && found.excerpt == excerpt, "\(found)")
    #expect(!found.isRight)
  }

  @Test(arguments: [
    "uge 43 (23.–27. oktober 2017)", "week 42 (16–20 October 2017)", "KW 1, 2.–6. Januar 2017",
    "week 53 (28 December 2015)", "week 43, 22 October 2017", "uge 42 (16.–27. oktober 2017)",
    "vecka 42, 16–20 oktober 2017",
  ])
  func `a week of its days is right`(text: String) {
    let found = WrittenWeek.read(text, year: nil)
    #expect(found.map(\.isRight) == [true])
  }

  @Test(arguments: [
    "week 3 (23–27 October 2017)", "week 42", "42 weeks, 23 October 2017",
    "Register by week 38. The course is on 23–27 October 2017",
    "The course began on October 12. Week 1 covered water.", "2017-10-16. KW", "31. KW 2017",
    "weeks 42-43 (16–27 October 2017)", "a 40-hour week in 12 cities (23 October 2017)",
  ])
  func `other weeks are no weeks beside days`(text: String) {
    #expect(WrittenWeek.read(text, year: 2017) == [])
  }
}
