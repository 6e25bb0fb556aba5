import Testing

@testable import MetroText

struct WorkingDaysTests {
  private static func days(_ text: String) throws -> ClosedRange<CalendarDay> {
    let days = try #require(EDTFDate(text).statedDays)
    return days.first...days.last
  }

  @Test(arguments: [
    ("SA", [12, 9, 10, 9, 11]), ("FR", [12, 9]), (nil, [12, 9]), ("NP", [12, 9, 11]),
  ])
  func `working days depend on the country`(country: String?, lengths: [Int]) throws {
    // From a Sunday to a Thursday.
    let days = try Self.days("2019-10-06/2019-10-17")
    #expect(WorkingDays.lengths(of: days, resting: WeeklyRest.days(in: country)) == lengths)
  }

  @Test(arguments: [
    ([7, 4], [[5, 6]]), ([6, 3], [[4, 5], [5]]), ([1, 5], []), ([7, 5], []), ([], []),
  ])
  func `the weekdays of a text show its week`(weekdays: [Int], rest: [[Int]]) {
    #expect(WeeklyRest.days(working: Set(weekdays)) == rest.map { Set($0) })
  }

  @Test(arguments: [
    ("2019-10-06/2019-10-17", 8...11), ("2019-10-07/2019-10-11", 3...5), ("2019-10-12", 1...1),
  ])
  func `a period has a number of possible working days`(
    text: String, range: ClosedRange<Int>
  ) throws {
    #expect(WorkingDays.possible(in: try Self.days(text)) == range)
  }

  @Test(arguments: [
    "diez días hábiles", "10 dias úteis", "dix jours ouvrables", "dieci giorni lavorativi",
    "sepuluh hari kerja", "10 ngày làm việc", "عشرة أيام عمل", "ده روز کاری",
    "dziesięć dni roboczych",
    "10 วันทำการ", "평일 10일간", "平日10日間", "10 days (working days)", "10 jours (ouvrés)",
  ])
  func `working days are read`(text: String) {
    #expect(WrittenLength.read(text)?.days == 10...10)
    #expect(WrittenLength.read(text)?.isOfWorkingDays == true)
  }

  @Test(arguments: [
    "diez días", "una formación de diez días", "5-day working visit", "lima hari kerja sama",
    "ورشة عمل لمدة خمسة أيام", "5일간", "a five-day workshop",
  ])
  func `other days are not said to be working days`(text: String) {
    #expect(WrittenLength.read(text) != nil)
    #expect(WrittenLength.read(text)?.isOfWorkingDays == false)
  }
}
