import Testing

/// Checks what an import of a sheet reports, and the files that people answer and correct.
struct SheetImportTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private static let courses = """
    title,host,participants,themes
    Water,Seoul,"Quito, Hyderabad",Water
    Air,Seoul,"Lima, tbc",Air
    Waste,Seoul,"Hyderabad, Nowhereville",Waste

    """

  private static let command =
    "import programs ./in.csv --add-missing cities,themes --keep-going"

  @Test func `the summary tells what was made, left out and asked`() throws {
    try sandbox.write(Self.courses, to: "in.csv")
    let outcome = sandbox.run(Self.command)
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.err.contains("3 rows: 1 added, 0 updated, 0 unchanged, 2 rejected"))
    #expect(outcome.err.contains("also added: 2 cities, 1 theme, 1 participation\n"), "\(outcome)")
    #expect(outcome.err.contains("participants: 1 placeholder left out (first: 'tbc')"))
    #expect(
      outcome.err.contains(
        "2 names of cities to decide: Hyderabad (2 rows), Nowhereville; use --candidates FILE"),
      "\(outcome)")
  }

  @Test func `all reasons of a row and what it should be are in the rejects file`() throws {
    try sandbox.write(Self.courses, to: "in.csv")
    #expect(sandbox.run(Self.command + " --rejects ./bad.csv").status == 1)
    let lines = try sandbox.text(of: "bad.csv").split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == "reject_line,reject_column,reject_reason,reject_suggestion,title,host,participants,themes"
    )
    #expect(lines[1].contains("\"Hyderabad, IN or Hyderabad, PK\",Water,Seoul"), "\(lines[1])")
    #expect(
      lines[2].contains("Hyderabad, Pakistan")
        && lines[2].contains("; participants 'Nowhereville'"),
      "\(lines[2])")
    let corrected = try sandbox.text(of: "bad.csv")
      .replacing(",\"Quito, Hyderabad\"", with: ",\"Quito, Hyderabad (IN)\"")
    try sandbox.write(corrected, to: "in.csv")
    let again = sandbox.run(Self.command + " --rejects ./rest.csv")
    #expect(again.err.contains("2 rows: 1 added"), "\(again)")
    #expect(
      try sandbox.text(of: "rest.csv").split(separator: "\n").count == 2, "the reasons are replaced"
    )
  }

  @Test func `a rejects file of an earlier version is read, and its reasons are replaced`() throws {
    try sandbox.write(
      "reject_line,reject_column,reject_reason,id,name,country\n2,1,no,cusco,Cusco,ZZ\n",
      to: "in.csv")
    #expect(
      sandbox.run("import cities ./in.csv --keep-going --rejects ./bad.csv").status == 1)
    let lines = try sandbox.text(of: "bad.csv").split(separator: "\n")
    #expect(lines[0] == "reject_line,reject_column,reject_reason,reject_suggestion,id,name,country")
    #expect(lines[1].hasSuffix(",cusco,Cusco,ZZ") && !lines[1].contains(",no,"))
  }

  @Test func `a candidates file asks each name once, and its answers are taken`() throws {
    try sandbox.write(Self.courses, to: "in.csv")
    let command = Self.command + " --candidates ./which.csv"
    let asked = sandbox.run(command)
    #expect(asked.err.contains("mark a row for each in \(sandbox.path("which.csv"))"), "\(asked)")
    let lines = try sandbox.text(of: "which.csv").split(separator: "\n").map(String.init)
    #expect(lines[0] == "name,place,country,population,geonames,city,choose")
    #expect(lines.count == 4 && lines[1].hasPrefix("Hyderabad,Hyderabad,IN,"))
    #expect(lines[3] == "Nowhereville,,,,,,")
    let unanswered = sandbox.run(command)
    #expect(unanswered.err.contains("/which.csv has them without an answer"), "\(unanswered)")
    #expect(try sandbox.text(of: "which.csv").split(separator: "\n").map(String.init) == lines)
    var answered = lines
    answered[1] += "x"
    answered[3] = "Nowhereville,,,,3652462,,"
    try sandbox.write(answered.joined(separator: "\n") + "\n", to: "which.csv")
    let outcome = sandbox.run(command)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("3 rows: 2 added, 0 updated, 1 unchanged"))
    #expect(sandbox.run(command).err.contains("0 added, 0 updated, 3 unchanged"))
  }

  @Test(arguments: [
    ("Hyderabad,,,,1269843,,x\nHyderabad,,,,1176734,,x\n", "two rows of 'Hyderabad' are chosen"),
    ("Hyderabad,Somewhere,,,,,x\n", "needs a GeoNames number or the ID of a city"),
  ])
  func `answers that are not one place are refused`(rows: String, reason: String) throws {
    try sandbox.write(Self.courses, to: "in.csv")
    let text = "name,place,country,population,geonames,city,choose\n" + rows
    try sandbox.write(text, to: "which.csv")
    let outcome = sandbox.run(Self.command + " --candidates ./which.csv")
    #expect(outcome.status == 65 && outcome.err.contains(reason), "\(outcome)")
    #expect(try sandbox.text(of: "which.csv") == text)
  }

  @Test func `a name that another large place has exactly so is asked about`() throws {
    #expect(
      sandbox.run("add-city sj --name 'San José' --country cr --geonames 3621849").status == 0)
    #expect(sandbox.run("add-city zurich --name Zürich --country ch").status == 0)
    try sandbox.write(
      "title,host\nWater,San Jose\nAir,San José\nWaste,Zurich\nSoil,\"San Jose, Costa Rica\"\n",
      to: "in.csv")
    let outcome = sandbox.run("import programs ./in.csv --keep-going --candidates ./which.csv")
    #expect(
      outcome.err.contains("4 rows: 3 added, 0 updated, 0 unchanged, 1 rejected"), "\(outcome)")
    let asked = try sandbox.text(of: "which.csv").split(separator: "\n")
    #expect(asked.contains { $0.hasPrefix("San Jose,San Jose,US,") }, "\(asked)")
    #expect(
      asked.contains { $0.hasPrefix("San Jose,San José,CR,") && $0.contains(",sj,") }, "\(asked)")
    let told = sandbox.run("list-programs --host 'San Jose'")
    #expect(told.err.contains("San Jose: using city sj, not San Jose, United States."), "\(told)")
    #expect(!sandbox.run("list-programs --host Zurich").err.contains("not"))
  }

  @Test func `missing records are listed once, with the option that adds them`() throws {
    try sandbox.write(Self.courses, to: "in.csv")
    let outcome = sandbox.run("import programs ./in.csv --keep-going")
    #expect(outcome.err.contains("not in the catalog: 3 cities (Quito, Seoul, Lima)"), "\(outcome)")
    #expect(outcome.err.contains("not in the catalog: 3 themes (Water, Air, Waste)"))
    #expect(outcome.err.contains("to add them, use --add-missing"))
  }

  @Test func `a value is set for all rows, and the hint of a missing column names the option`()
    throws
  {
    for line in ["add-city Quito", "add-city Lima", "add-program w --title Water"] {
      #expect(sandbox.run(line).status == 0)
    }
    try sandbox.write("city,delegates\nquito,2\nlima,1\n", to: "in.csv")
    let missing = sandbox.run("import participations ./in.csv")
    #expect(missing.err.contains("--set program=VALUE"), "\(missing)")
    let outcome = sandbox.run("import participations ./in.csv --set program=w")
    #expect(outcome.err.contains("2 rows: 2 added"), "\(outcome)")
    let unknown = sandbox.run("import participations ./in.csv --set course=w")
    #expect(unknown.status == 64 && unknown.err.contains("--set: participations have no column"))
    let twice = sandbox.run("import participations ./in.csv --set program=w --set city=quito")
    #expect(twice.status == 65 && twice.err.contains("to set city for all rows"), "\(twice)")
    let list = sandbox.run(
      "import presentation-cities - --from csv --set city=quito", input: "presentation\nx\n")
    #expect(list.status != 0 && !list.err.contains("--set:"), "\(list)")
  }

  @Test func `two columns mapped to the dates are the start and the end`() throws {
    try sandbox.write(
      "Course,Start date,End date\nA,2016-05-10,2016-05-14\nB,2016-09,\nC,2017-03-10,2017-03-01\n",
      to: "in.csv")
    let outcome = sandbox.run(
      "import programs ./in.csv --map Course=title --map 'Start date=dates' "
        + "--map 'End date=dates' --keep-going")
    #expect(outcome.err.contains("in.csv:4:14: ends '2017-03-01': the end is before"), "\(outcome)")
    #expect(
      sandbox.run("list-programs --columns title,dates --sort title").lines.dropFirst()
        == ["A,2016-05-10/2016-05-14", "B,2016-09"])
  }

  @Test func `a sheet becomes the source of what it says, and a new edition is no new witness`()
    throws
  {
    let sheet = "title,participants,link.page\nA,Quito,https://a.example\n"
    try sandbox.write(sheet, to: "in.csv")
    let outcome = sandbox.run(Self.command)
    #expect(outcome.err.contains("source: in-csv (--no-source leaves it out)"), "\(outcome)")
    #expect(sandbox.run("list-sources --columns title,statements").out.contains("in.csv,3"))
    #expect(!sandbox.run(Self.command).err.contains("new edition"))
    try sandbox.write(sheet + "B,Lima,\n", to: "in.csv")
    let edition = sandbox.run(Self.command)
    #expect(edition.err.contains("source: in-csv, in a new edition"), "\(edition)")
    #expect(sandbox.run("list-sources --columns title,statements").out.contains("in.csv,5"))
    try sandbox.write(sheet + "B,Lima,\n", to: "copy.csv")
    _ = sandbox.run(Self.command.replacing("in.csv", with: "copy.csv"))
    #expect(!sandbox.run("list-sources --columns title").out.contains("copy.csv"))
  }

  @Test(arguments: ["--no-source", "--source web"])
  func `another source or none is stated on request`(option: String) throws {
    #expect(sandbox.run("add-source web --title Web").status == 0)
    try sandbox.write("title,participants\nA,Quito\n", to: "in.csv")
    let outcome = sandbox.run("\(Self.command) \(option)")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(!sandbox.run("list-sources --columns title").out.contains("in.csv"))
    let statements = sandbox.run("list-statements --source web --columns id").lines.count
    #expect(statements == (option == "--no-source" ? 1 : 3))
  }

  @Test func `a dry run reports the changes of accepted rows alone and writes no file`() throws {
    try sandbox.write(Self.courses, to: "in.csv")
    let outcome = sandbox.run(Self.command + " --candidates ./which.csv --dry-run")
    #expect(outcome.out.contains("add program air") && !outcome.out.contains("add theme waste"))
    #expect(throws: (any Error).self) { try sandbox.text(of: "which.csv") }
    #expect(sandbox.run("list-cities --columns id").lines.count == 1)
  }
}
