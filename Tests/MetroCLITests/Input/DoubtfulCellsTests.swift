import Testing

/// Cells with several readings, or with none, which an import must ask about rather than guess.
struct DoubtfulCellsTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.succeed("init")
    try sandbox.succeed("add-program p --title P --dates 2020 --status held")
  }

  private func importing(_ noun: String, _ rows: String, _ options: String = "") -> Outcome {
    sandbox.run("import \(noun) - --from csv --no-source \(options)", input: rows)
  }

  private func column(_ noun: String, _ name: String) -> [String] {
    Array(sandbox.run("list-\(noun) --csv --columns \(name) --sort id").lines.dropFirst())
  }

  @Test func `a code in capitals is the code, though it is also the name of another country`() {
    let outcome = importing("cities", "name,country\nKano,NGA\nLima,PER\nMoscow,Nga\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(column("cities", "country") == ["NG", "PE", "RU"])
  }

  @Test(arguments: ["Total", "TOTAL GENERAL", "Total:"], ["", "7", "1,200", "-"])
  func `a row of totals is no organization`(name: String, figure: String) {
    let rows = "name,members_claimed\nRed A,7\n\(name),\"\(figure)\"\n"
    let outcome = importing("organizations", rows, "--keep-going")
    #expect(outcome.err.contains("row of totals"), "\(outcome)")
    #expect(column("organizations", "name") == ["Red A"])
  }

  @Test func `an organization may have the name of a total`() {
    let rows = "name,url\nTotal,https://total.example.org\n"
    #expect(importing("organizations", rows).status == 0)
    #expect(column("organizations", "name") == ["Total"])
  }

  @Test(arguments: ["/eventos/a.html", "./a.pdf", "../slides/a.pdf"])
  func `an address within a site is refused`(address: String) {
    let outcome = importing("programs", "title,link.page\nA,\(address)\n")
    #expect(outcome.status == 65, "\(outcome)")
    #expect(outcome.err.contains("it is an address within a site"), "\(outcome)")
  }

  @Test(arguments: ["1402/01/05", "1447/4/12", "2567-03-01", "1402", "2567"])
  func `a year of another calendar is refused`(dates: String) {
    let outcome = importing("programs", "title,dates\nA,\(dates)\n")
    #expect(outcome.status == 65, "\(outcome)")
    #expect(outcome.err.contains("can be of another calendar"), "\(outcome)")
  }

  @Test func `a column of years of another calendar is refused`() {
    let outcome = importing("programs", "title,dates.year\nA,1442\n")
    #expect(outcome.err.contains("the year 1442 can be of another calendar"), "\(outcome)")
    #expect(importing("programs", "title,dates.year\nA,2021\n").status == 0)
  }

  @Test func `since when a name is in use may be any year`() {
    #expect(sandbox.run("add-city Otavalo --country EC --no-gazetteer").status == 0)
    let outcome = importing("names", "city,text,since\notavalo,Sarance,about 1200\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(column("names", "since") == ["1200~"])
  }

  @Test func `a cell that names a city beside a phrase for nothing is not taken for nothing`() {
    let outcome = importing("programs", "title,host\nA,VENUE TBA Southport in Southport\n")
    #expect(outcome.status == 65, "\(outcome)")
  }
}
