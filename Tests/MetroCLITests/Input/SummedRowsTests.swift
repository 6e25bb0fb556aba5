import Testing

/// Checks that rows of totals are no records, also when no table has their word.
struct SummedRowsTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    for line in ["init", "add-city Quito", "add-city Lima"] { try sandbox.succeed(line) }
  }

  private func importing(_ rows: String, _ options: String = "--keep-going") throws -> Outcome {
    try sandbox.write(rows, to: "a.csv")
    return sandbox.run(
      "import programs ./a.csv --no-source --map Participants=delegates_claimed \(options)")
  }

  private var titles: [String] {
    Array(sandbox.run("list-programs --columns title --sort title").lines.dropFirst())
  }

  private static let rows =
    "Title,Dates,Host,Participants\nWater,2014-05-12,Quito,25\nAir,2014-06-12,Lima,15\n"

  @Test(arguments: ["Разом", "Σύνολο", "Összesen", "I alt", "合計", "سحطا"])
  func `a last row whose numbers are sums is no program`(word: String) throws {
    let outcome = try importing(Self.rows + "\(word),,,40\n")
    #expect(titles == ["Air", "Water"], "\(outcome)")
  }

  @Test func `an unknown word is left out with a note, and so is what stands below it`() throws {
    let outcome = try importing(Self.rows + "Wszyscy razem,,,40\nMediana,,,20\nList of May,,,\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("line 4 left out (first: 'Wszyscy razem')"), "\(outcome)")
    #expect(titles == ["Air", "Water"])
  }

  @Test func `a number of rows in a column of texts is no value`() throws {
    let outcome = try importing(Self.rows + "Wszyscy,,2,40\n")
    #expect(titles == ["Air", "Water"], "\(outcome)")
  }

  @Test(arguments: [
    "Soil,,,41\n", "Soil,2014-07-12,,40\n", "Soil,,Lima,40\n", "Soil,,,40\nBus,2014-07-12,Lima,3\n",
  ])
  func `other rows are programs`(rows: String) throws {
    let outcome = try importing(Self.rows + rows)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(titles.contains("Soil") && titles.contains("Air"), "\(titles)")
  }

  @Test func `a row that has all that others have is a program, and so is one with an ID`() throws {
    let two = "Title,Participants\nWater,25\nAir,15\nSoil,40\n"
    #expect(try importing(two).status == 0)
    #expect(titles == ["Air", "Soil", "Water"])
    let rows = "id,Title,Host,Participants\nw,Rain,Quito,25\na,Sun,Lima,15\ns,Moon,,40\n"
    #expect(try importing(rows).status == 0)
    #expect(titles.contains("Moon"))
  }
}
