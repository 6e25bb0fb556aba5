import Testing

/// Checks cells that list organizations or themes, and names that other rows settle.
struct ListCellsTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func importing(_ text: String, _ options: String) throws -> Outcome {
    try sandbox.write(text, to: "a.csv")
    return sandbox.run("import programs '\(sandbox.path("a.csv"))' \(options)")
  }

  private func listed(_ table: String, _ column: String) -> [String] {
    Array(sandbox.run("list-\(table) --columns \(column) --sort \(column)").lines.dropFirst())
  }

  @Test(arguments: [
    "&", "/", " & ", " / ", " and ", " y ", " et ", " + ", "+", " - ", "|", ", ", "; ", "・",
  ])
  func `two known names in a cell are two records`(separator: String) throws {
    for name in ["C40", "ICLEI"] { #expect(sandbox.run("add-organization \(name)").status == 0) }
    for name in ["Water", "Energy"] { #expect(sandbox.run("add-theme \(name)").status == 0) }
    let outcome = try importing(
      "title,organizers,themes\nA,\"C40\(separator)ICLEI\",\"Water\(separator)Energy\"\n",
      "--add-missing organizations,themes")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(listed("organizations", "name") == ["C40", "ICLEI"])
    #expect(listed("themes", "label") == ["Energy", "Water"])
    #expect(listed("programs", "organizers") == ["c40;iclei"])
  }

  @Test func `two names of which one is not known are refused with both readings`() throws {
    #expect(sandbox.run("add-organization C40").status == 0)
    let outcome = try importing(
      "title,organizers\nA,Le Basic et OXFAM\nB,C40/ICLEI\nC,AT&T\nD,Smith & Co\n",
      "--add-missing organizations --keep-going")
    #expect(outcome.err.contains("it can be 'Le Basic;OXFAM' or 'Le Basic et OXFAM'"), "\(outcome)")
    #expect(outcome.err.contains("it can be 'C40;ICLEI' or 'C40/ICLEI'"))
    #expect(listed("organizations", "name") == ["AT&T", "C40", "Smith & Co"])
    // A person says that it is one name.
    let decided = try importing(
      "title,organizers\nA,Le Basic et OXFAM\n",
      "--add-missing organizations --value 'organizers:Le Basic et OXFAM=Le Basic et OXFAM'")
    #expect(decided.status == 0, "\(decided)")
    #expect(listed("organizations", "name").contains("Le Basic et OXFAM"))
  }

  @Test func `a list is no other spelling of one name`() throws {
    for name in ["C40", "ICLEI", "'C40 & ICLEI'"] {
      #expect(sandbox.run("add-organization \(name)").status == 0)
    }
    _ = try importing("title,organizers\nA,\"C40, ICLEI\"\nB,C40 & ICLEI\n", "")
    #expect(listed("programs", "organizers") == ["c40-iclei", "c40;iclei"])
  }

  @Test(arguments: [
    "title,dates,host\nB,2018-03-06,\"Vancouver, Canada\"\nA,2018-03-05,Vancouver\n",
    "title,dates,host\nA,2018-03-05,Vancouver\nB,2018-03-06,\"Vancouver, Canada\"\n",
    "title,dates,participants\nA,2018-03-05,Suzaka\nB,2018-03-06,\"Suzaka, Japan\"\n",
    "title,organizers,host\nA,K-water; KOICA,\nB,\"K-water, KOICA\",\n",
    "title,organizers,host\nB,\"K-water, KOICA\",\nA,K-water; KOICA,\n",
  ])
  func `a name that another row settles is taken at once, not by the next import`(text: String)
    throws
  {
    let options = "--add-missing cities,organizations --keep-going"
    let first = try importing(text, options)
    #expect(first.err.contains("2 rows: 2 added"), "\(first)")
    let second = try importing(text, options)
    #expect(second.err.contains("2 rows: 0 added, 0 updated, 2 unchanged"), "\(second)")
  }

  @Test func `a number is no city`() throws {
    let outcome = try importing("title,participants\nA,25\n", "--keep-going --add-missing cities")
    #expect(outcome.err.contains("participants '25': it is a number, not a city"), "\(outcome)")
    #expect(!outcome.err.contains("to decide"))
    let stopped = sandbox.run("import programs '\(sandbox.path("a.csv"))'")
    #expect(stopped.err.contains("--map 'participants=delegates_claimed'"), "\(stopped)")
    #expect(!stopped.err.contains("add-city"))
  }

  @Test func `only places in the stated country are offered, and suggestions that are taken`()
    throws
  {
    let outcome = try importing(
      "title,host,host.country\nA,\"Sydney, The Hall\",AU\nB,\"Sydney, The Hall, Australia\",AU\n",
      "--add-missing cities --keep-going --candidates '\(sandbox.path("w.csv"))'")
    #expect(
      outcome.err.contains("'Sydney, The Hall', 'Sydney, The Hall, Australia'"), "\(outcome)")
    let countries = try sandbox.text(of: "w.csv").split(separator: "\n").dropFirst().map {
      $0.contains(",AU,")
    }
    #expect(countries.count == 2 && countries.allSatisfy(\.self))
    _ = try importing(
      "title,host\nB,\"Springfield, USA\"\nC,Hyderabad\n",
      "--add-missing cities --keep-going --rejects '\(sandbox.path("r.csv"))'")
    let lines = try sandbox.text(of: "r.csv").split(separator: "\n")
    #expect(!lines[1].contains("Springfield, US or"), "\(lines)")
    #expect(lines[2].contains("\"Hyderabad, IN or Hyderabad, PK\""), "\(lines)")
  }
}
