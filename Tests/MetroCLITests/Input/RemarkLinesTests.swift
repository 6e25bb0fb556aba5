import Testing

/// Checks that lines of a sheet that are no records are left out and reported.
struct RemarkLinesTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
    #expect(sandbox.run("add-city Dakar").status == 0)
  }

  private func importing(_ text: String, _ options: String = "--keep-going") throws -> Outcome {
    try sandbox.write(text, to: "b.csv")
    return sandbox.run("import programs '\(sandbox.path("b.csv"))' \(options)")
  }

  private var titles: [String] {
    Array(sandbox.run("list-programs --columns title --sort title").lines.dropFirst())
  }

  @Test func `group headings, footnotes and what is below a row of totals are left out`() throws {
    let outcome = try importing(
      """
      Course,Dates,Host
      AFRICA,,
      Water,2018-03,Dakar
      2019,,
      Air,2019-03,Dakar
      Total: 2 courses,2,
      Source: Secretariat,,
      Last update,2019-05-03,
      * dates to be confirmed,,

      """)
    #expect(titles == ["Air", "Water"])
    #expect(
      outcome.err.contains("lines 2, 4, 7, 8, 9 left out (first: 'AFRICA'): one cell in a sheet"),
      "\(outcome)")
    #expect(outcome.err.contains("it names a row of totals"))
  }

  @Test func `where most lines have one cell, and in two columns, they are records`() throws {
    #expect(
      try importing("title,dates,host\nA,,\nB,2018,\nC,,\nD,2018,Dakar\nE,2019,\n").status == 0)
    #expect(titles == ["A", "B", "C", "D", "E"])
    #expect(try importing("title,dates\nF,\nG,2018\n").status == 0)
    #expect(titles.count == 7)
    #expect(try importing("title,dates,host\nH,,\nI,2018,dakar\n", "--strict").status == 0)
    #expect(titles.count == 9)
  }

  @Test func `records below a subtotal are records`() throws {
    let outcome = try importing(
      "title,dates,host\nA,2018,Dakar\nSubtotal,1,\nB,2019,\nC,2020,Dakar\nTotal,3,\nD,2020,\n")
    #expect(titles == ["A", "B", "C"], "\(outcome)")
    #expect(outcome.err.contains("line 7 left out (first: 'D')"), "\(outcome)")
  }

  @Test func `the result is the same with values for all rows, and in a rejects file`() throws {
    let text = "title,dates,host\nA,2018,Dakar\nGroup,,\nB,2018-13,Dakar\nC,2019,Dakar\n"
    let path = sandbox.path("r.csv")
    _ = try importing(text, "--keep-going --set kind=course --rejects '\(path)'")
    #expect(titles == ["A", "C"])
    try sandbox.write(
      sandbox.text(of: "r.csv").replacing("2018-13,", with: "2018-12,"), to: "r.csv")
    #expect(sandbox.run("import programs '\(path)'").status == 0)
    #expect(titles == ["A", "B", "C"])
  }
}
