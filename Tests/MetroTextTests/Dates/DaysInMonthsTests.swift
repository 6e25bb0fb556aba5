import MetroText
import Testing

/// Checks days and months of two cells.
struct DaysInMonthsTests {
  @Test(arguments: [
    ("junio / julio", [6, 7]), ("oct.-nov.", [10, 11]), ("Mayo", [5]), ("5", [5]), ("5월", [5]),
    ("mayo junio", []), ("Lima", []), ("Jan - Feb - Mar", []),
  ])
  func `a cell names one month or two`(text: String, months: [Int]) {
    #expect(DaysInMonths.months(text) == months)
  }

  @Test(arguments: [
    ("27-1", [27, 1]), ("30 al 3", [30, 3]), ("12-16", []), ("12/5", []), ("27", []),
  ])
  func `days that cross the end of a month are found`(text: String, days: [Int]) {
    let found = DaysInMonths.crossing(text)
    #expect(found.map { [$0.first, $0.last] } ?? [] == days)
  }

  @Test(arguments: [
    ("29 feb - 4 mar", true), ("29/10 au 2/11", true), ("12-16 mayo", true), ("12-16", false),
    ("12/5", false), ("mar 12", false),
  ])
  func `days that name their months are known`(text: String, expected: Bool) {
    #expect(DaysInMonths.nameMonths(text) == expected)
  }

  @Test(arguments: [
    "12-16 y 19-23 mayo 2014", "14-18 et 21-25 mai 2018", "5-9 May and 2-6 June 2014",
  ])
  func `several periods are named in the error`(text: String) throws {
    let refused = try #require(throws: InvalidValue.self) { try EDTFDate(written: text) }
    #expect(refused.reason == "it has 2 periods, and a program has one")
  }
}
