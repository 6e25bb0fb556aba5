import Testing

/// Checks columns of a sheet that have the parts of one list.
struct JoinedColumnsTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    for line in ["init", "add-city Lima", "add-city Bogota", "add-city Quito"] {
      try sandbox.succeed(line)
    }
  }

  private static let rows =
    "Course,Year,City 1,City 2,City 3\nWater,2015,Lima,Bogota,Lima\nAir,2016,,Quito,\n"

  private func cities(_ program: String) -> [String] {
    let listed = sandbox.run("list-participations --program \(program) --columns city --sort city")
    return Array(listed.lines.dropFirst())
  }

  @Test(arguments: ["", "--header 1"])
  func `columns that are mapped to one list are joined`(options: String) throws {
    try sandbox.write(Self.rows, to: "a.csv")
    let maps = (1...3).map { "--map 'City \($0)=participants'" }.joined(separator: " ")
    let outcome = sandbox.run(
      "import programs ./a.csv --no-source \(maps) --map Course=title --map Year=dates \(options)")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(cities("water") == ["bogota", "lima"])
    #expect(cities("air") == ["quito"])
  }

  @Test func `numbered columns are proposed for one list, and the recipe works`() throws {
    try sandbox.write(Self.rows, to: "a.csv")
    let recipe = sandbox.run("import programs ./a.csv --propose")
    for number in 1...3 {
      #expect(
        recipe.out.contains("\"City \(number)\" = \"participants\"  # probably: "), "\(recipe)")
    }
    try sandbox.write(recipe.out, to: "a.toml")
    let outcome = sandbox.run("import programs ./a.csv --no-source --using ./a.toml")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(cities("water") == ["bogota", "lima"])
  }

  @Test func `lists of values are joined in order, and single values are not`() throws {
    try sandbox.write("Course,L1,L2\nWater,fr,en\nAir,en,en\n", to: "b.csv")
    let outcome = sandbox.run(
      "import programs ./b.csv --no-source --map L1=languages --map L2=languages --map Course=title"
    )
    #expect(outcome.status == 0, "\(outcome)")
    let languages = sandbox.run("list-programs --columns languages --sort title").lines.dropFirst()
    #expect(Array(languages) == ["en", "fr;en"])
    let venues = sandbox.run(
      "import programs ./b.csv --map L1=venue --map L2=venue --map Course=title")
    #expect(venues.err.contains("are the same column"), "\(venues)")
  }

  @Test func `numbered columns of counts are no lists`() throws {
    try sandbox.write("Course,Day 1,Day 2,City 1,City 2\nWater,3,4,12,7\n", to: "c.csv")
    let recipe = sandbox.run("import programs ./c.csv --propose")
    #expect(!recipe.out.contains("participants"), "\(recipe)")
  }
}
