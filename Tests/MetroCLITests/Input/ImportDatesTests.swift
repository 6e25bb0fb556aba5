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
}
