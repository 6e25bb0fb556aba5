import Testing

/// Checks that imports read dates the way people and spreadsheets write them.
struct ImportDatesTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func importing(_ rows: String, _ options: String = "") -> Outcome {
    sandbox.run(
      "import programs - --from csv \(options)", input: "title,dates\n\(rows)")
  }

  private var dates: [String] {
    Array(sandbox.run("list-programs --columns title,dates --sort title").lines.dropFirst())
  }

  @Test func `dates in words are read, counted and reported with the first of them`() {
    let outcome = importing(
      "A,8 April 2015\nB,\"April 8-14, 2015\"\nC,June 2017\nD,2015-04-08\nE,2015년 4월 8일\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.err.contains(
        "dates: 4 values read from another form (first: '8 April 2015' = 2015-04-08)"))
    #expect(
      dates == [
        "A,2015-04-08", "B,2015-04-08/2015-04-14", "C,2017-06", "D,2015-04-08", "E,2015-04-08",
      ])
  }

  @Test func `a date with two readings is rejected with both and the option that settles it`() {
    let outcome = importing("A,08/04/2015\n")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("dates '08/04/2015': it can be 2015-04-08 or 2015-08-04"))
    #expect(outcome.err.contains("--date-order dmy or mdy"))
    #expect(dates.isEmpty)
  }

  @Test(arguments: [("dmy", "A,2015-04-08"), ("mdy", "A,2015-08-04")])
  func `a date order decides how numeric dates are read`(order: String, date: String) {
    let outcome = importing("A,08/04/2015\n", "--date-order \(order)")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(dates == [date])
  }

  @Test func `a date that contradicts the date order stops the import`() {
    let outcome = importing("A,08/04/2015\nB,25/04/2015\n", "--date-order mdy")
    #expect(outcome.status == 65, "\(outcome)")
    #expect(dates.isEmpty)
  }

  @Test func `importing the same file again changes nothing`() {
    let rows = "A,8 April 2015\nB,Spring 2016\n"
    #expect(importing(rows).status == 0)
    let again = importing(rows)
    #expect(again.err.contains("0 added, 0 updated, 2 unchanged"), "\(again)")
  }

  private func importing(inYears rows: String) -> Outcome {
    sandbox.run(
      "import programs - --from csv --keep-going", input: "title,dates,dates.year\n\(rows)")
  }

  @Test(arguments: [
    ("10-14/09", "2019-09-10/2019-09-14"), ("12-15/1", "2019-01-12/2019-01-15"),
    ("9-11/5", "2019-05-09/2019-05-11"), ("16/04", "2019-04-16"),
    ("19-27/11", "2019-11-19/2019-11-27"),
    ("22 a 24/9", "2019-09-22/2019-09-24"), ("29/01-02/02", "2019-01-29/2019-02-02"),
    ("4.8~4.14", "2019-04-08/2019-04-14"), ("8~14 April", "2019-04-08/2019-04-14"),
    ("4월 8일~14일", "2019-04-08/2019-04-14"), ("spring", "2019-21"), ("Q2", "2019-34"),
    ("1, 8 et 15 juin", "2019-06-01/2019-06-15"),
  ])
  func `a date without a year is completed by the column of the year`(text: String, date: String) {
    let outcome = importing(inYears: "A,\"\(text)\",2019\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("dates: 1 value read "), "\(outcome)")
    #expect(dates == ["A,\(date)"])
  }

  @Test func `a range over the end of a year says that it has two readings`() {
    let outcome = importing(inYears: "A,28/12-3/1,2019\n")
    #expect(
      outcome.err.contains("it can be 2018-12-28/2019-01-03 or 2019-12-28/2020-01-03"),
      "\(outcome)")
    #expect(importing(inYears: "B,14-9/09,2019\n").status != 0)
    #expect(dates.isEmpty)
  }

  @Test func `separate days are reported as the time from the first to the last`() {
    let outcome = importing("A,\"1, 8, 15, 22 June 2022\"\nB,\"2020/11/5, 11/12, 11/19\"\n")
    #expect(
      outcome.err.contains(
        "dates: 2 values read as the time from the first day to the last (first: "
          + "'1, 8, 15, 22 June 2022' = 2022-06-01/2022-06-22)"), "\(outcome)")
    #expect(dates == ["A,2022-06-01/2022-06-22", "B,2020-11-05/2020-11-19"])
    let added = sandbox.run("add-program Air --dates '2, 9 et 16 juin 2020'")
    #expect(
      added.err.contains("read as 2020-06-02/2020-06-16, from the first day to the last."),
      "\(added)")
  }

  @Test func `a day that its month does not have is named at the end of a range as well`() {
    #expect(importing("A,2024年2月26日～31日\n").err.contains("February 2024 has 29 days"))
  }
}
