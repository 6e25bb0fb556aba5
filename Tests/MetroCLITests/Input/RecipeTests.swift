import Foundation
import Testing

/// Checks recipes: how they are proposed, read and applied.
struct RecipeTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    for line in ["init", "add-city Quito", "add-city Lima"] {
      #expect(sandbox.run(line).status == 0)
    }
    try sandbox.write(Self.sheet, to: "list.csv")
  }

  private static let sheet = """
    Trainings of the network;;;;
    No.;Training course / Curso;Date(s);Host city;Foo
    1;Water in Cities;2016-05;Quito;a
    2;Clean Air;2016-09;Lima;b

    """

  private func importing(_ recipe: String, _ options: String = "") throws -> Outcome {
    try sandbox.write(recipe, to: "list.toml")
    return sandbox.run(
      "import programs '\(sandbox.path("list.csv"))' --using '\(sandbox.path("list.toml"))' "
        + options)
  }

  private var programs: [String] {
    Array(sandbox.run("list-programs --columns title,dates,host --sort title").lines.dropFirst())
  }

  private static let columns = """
    [columns]
    "No." = "-"
    "Training course / Curso" = "title"
    "Date(s)" = "dates"
    "Host city" = "host"
    "Foo" = "-"
    """

  @Test func `without a recipe, a name that is not known is rejected with a way to go on`() {
    let outcome = sandbox.run("import programs '\(sandbox.path("list.csv"))'")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("--propose"))
  }

  @Test func `a proposal shows each column with samples and is a recipe`() throws {
    let proposal = sandbox.run("import programs '\(sandbox.path("list.csv"))' --propose")
    #expect(proposal.status == 0, "\(proposal)")
    #expect(
      proposal.out.contains(
        """
        table = "programs"
        header = 2

        [columns]
        "No." = "-"  # probably: 1 | 2
        "Training course / Curso" = "title"  # probably: Water in Cities | Clean Air
        "Date(s)" = "dates"  # 2016-05 | 2016-09
        "Host city" = "host"  # Quito | Lima
        "Foo" = "-"  # not recognized: a | b

        """), "\(proposal)")
    #expect(programs.isEmpty)
    let outcome = try importing(proposal.out)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs == ["Clean Air,2016-09,lima", "Water in Cities,2016-05,quito"])
  }

  @Test func `a proposal can be written to a file`() throws {
    let path = sandbox.path("new.toml")
    let outcome = sandbox.run(
      "import programs '\(sandbox.path("list.csv"))' --propose -o '\(path)'")
    #expect(outcome.status == 0 && outcome.out.isEmpty, "\(outcome)")
    #expect(try sandbox.text(of: "new.toml").contains("\"Host city\" = \"host\""))
    #expect(sandbox.run("import programs '\(path)' -o x").status == 64)
  }

  @Test func `a proposal for objects and for columns without names or with two`() throws {
    try sandbox.write(",name,X,X\n1,Lima,a,b\n", to: "cities.csv")
    let sheet = sandbox.run("import cities '\(sandbox.path("cities.csv"))' --propose")
    for line in [
      "\"#1\" = \"-\"  # not recognized: 1", "\"name\" = \"name\"  # Lima",
      "\"#3\" = \"-\"  # not recognized: a", "\"#4\" = \"-\"  # not recognized: b",
    ] {
      #expect(sheet.out.contains(line + "\n"), "\(sheet)")
    }
    let objects = sandbox.run(
      "import cities - --propose", input: #"[{"Nombre": "Lima", "x": [1]}, {"Nombre": "Quito"}]"#)
    #expect(objects.out.contains("\"Nombre\" = \"name\"  # Lima | Quito\n"), "\(objects)")
    #expect(objects.out.contains("\"x\" = \"-\"  # not recognized: nested values (not read)\n"))
  }

  @Test(arguments: ["csv", "tsv"])
  func `a file without a heading is proposed by its values`(format: String) throws {
    let rows = [
      ["1", "Peru", "Lima", "-12.05", "-77.04"], ["2", "Ecuador", "Quito", "-0.22", "-78.51"],
      ["3", "Chile", "Santiago", "-33.45", "-70.67"],
    ]
    let text = rows.map { $0.joined(separator: format == "csv" ? "," : "\t") + "\n" }.joined()
    try sandbox.write(text, to: "places.\(format)")
    let path = sandbox.path("places.\(format)")
    let proposal = sandbox.run("import cities '\(path)' --propose")
    for line in [
      "header = 0", "\"#1\" = \"-\"  # not recognized: 1 | 2 | 3",
      "\"#2\" = \"country\"  # probably: Peru | Ecuador | Chile",
      "\"#3\" = \"name\"  # probably: Lima | Quito | Santiago",
      "\"#4\" = \"-\"  # not recognized: -12.05 | -0.22 | -33.45",
    ] {
      #expect(proposal.out.contains(line + "\n"), "\(proposal)")
    }
    let outcome = sandbox.run(
      "import cities '\(path)' --header 0 --map '#3=name' --map '#2=country' --ignore-rest")
    #expect(outcome.status == 0 && outcome.err.contains("3 rows"), "\(outcome)")
    let plain = sandbox.run("import cities '\(path)'")
    #expect(plain.status == 65 && plain.err.contains("--header 0"), "\(plain)")
    #expect(sandbox.run("import cities '\(path)' --header -1").status == 64)
  }

  @Test func `a file without a column to import is refused`() throws {
    try sandbox.write("X,Y\n1,2\n", to: "x.csv")
    let outcome = sandbox.run("import cities '\(sandbox.path("x.csv"))' --ignore-rest")
    #expect(outcome.status == 65, "\(outcome)")
    #expect(outcome.err.contains("no column of the file is imported"), "\(outcome)")
  }

  @Test func `a proposal for a file in another encoding names the likely ones`() throws {
    let bytes = Array("Città;País\nAgliè;Perú\n".unicodeScalars.map { UInt8($0.value) })
    try Data(bytes).write(to: sandbox.folder.appending(path: "latin.csv"))
    let outcome = sandbox.run("import cities '\(sandbox.path("latin.csv"))' --propose")
    #expect(outcome.status == 65, "\(outcome)")
    #expect(outcome.err.contains("--encoding windows-1252, which reads 'Città'"), "\(outcome)")
  }

  @Test func `a proposal says which rows it could not read, and how they are read`() throws {
    try sandbox.write("title,dates,host\nA,2020\nB,2021\nC,2022,Lima\n", to: "short.csv")
    let short = sandbox.run("import programs ./short.csv --propose")
    #expect(short.out.contains("# 2 rows could not be read (first: line 2, "), "\(short)")
    #expect(short.out.contains(": use --short-rows if the missing fields"), "\(short)")
    #expect(short.out.contains("\"host\" = \"host\"  # Lima\n"), "\(short)")
    let whole = sandbox.run("import programs ./short.csv --propose --short-rows")
    #expect(!whole.out.contains("could not be read"), "\(whole)")
    #expect(whole.out.contains("\nshort-rows = true\n"), "\(whole)")
    let bytes = Array("title\nWater\nAgliè città\n".unicodeScalars.map { UInt8($0.value) })
    try Data(bytes).write(to: sandbox.folder.appending(path: "latin.csv"))
    let latin = sandbox.run("import programs ./latin.csv --propose")
    #expect(latin.out.contains("# 1 row could not be read (first: line 3, "), "\(latin)")
    #expect(latin.out.contains(": use --encoding windows-1252, which reads 'Agliè'"), "\(latin)")
  }

  @Test func `options take precedence over the recipe`() throws {
    let recipe = "header = 1\nkeep-going = true\n" + Self.columns
    let outcome = try importing(recipe, "--header 2 --map Foo=venue")
    #expect(outcome.status == 0, "\(outcome)")
    let venues = sandbox.run("list-programs --columns venue --sort venue").lines.dropFirst()
    #expect(Array(venues) == ["a", "b"])
  }

  @Test func `rows are left out and the encoding is known from the recipe`() throws {
    let recipe = "encoding = \"latin1\"\nkeep-going = true\ntable = \"programs\"\n" + Self.columns
    let bytes =
      Array(Self.sheet.replacing("Lima", with: "Lma").utf8) + [0x33, 0x3B, 0xC9, 0x3B, 0x3B, 0x3B]
    try Data(bytes).write(to: sandbox.folder.appending(path: "list.csv"))
    let path = sandbox.path("bad.csv")
    let outcome = try importing(recipe, "--rejects '\(path)'")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(Set(programs) == ["É,,", "Water in Cities,2016-05,quito"])
    #expect(try sandbox.text(of: "bad.csv").contains(";Lma;"))
    // The same recipe fits the rejected rows.
    try sandbox.write(sandbox.text(of: "bad.csv").replacing("Lma", with: "Lima"), to: "list.csv")
    let again = try importing(recipe)
    #expect(again.status == 0, "\(again)")
    #expect(programs.contains("Clean Air,2016-09,lima"))
  }

  @Test func `a recipe has a section for each table`() throws {
    let recipe = """
      [[table]]
      table = "cities"
      [table.columns]
      "Host city" = "name"
      [[table]]
      table = "programs"
      ignore-rest = true
      [table.columns]
      "Training course / Curso" = "title"
      """
    #expect(try importing(recipe).status == 0)
    #expect(programs.count == 2)
    let other = sandbox.run(
      "import themes '\(sandbox.path("list.csv"))' --using '\(sandbox.path("list.toml"))'")
    #expect(other.status == 65)
    #expect(other.err.contains("no recipe for themes"))
    #expect(other.err.contains("it is for cities, programs"))
  }

  @Test func `each section of a table has its own file of rejected rows`() throws {
    try sandbox.write("Place,Other,Land\nLima,Quito,PE\nArequipa,Cusco,XQ\n", to: "two.csv")
    try sandbox.write(
      """
      [[table]]
      table = "cities"
      ignore-rest = true
      [table.columns]
      "Place" = "name"
      "Land" = "country"
      [[table]]
      table = "cities"
      ignore-rest = true
      [table.columns]
      "Other" = "name"
      "Land" = "country"
      """,
      to: "two.toml")
    let outcome = sandbox.run(
      "import cities ./two.csv --using ./two.toml --keep-going --rejects ./bad.csv")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(try sandbox.text(of: "bad.csv").contains("Arequipa"), "\(outcome)")
    #expect(try sandbox.text(of: "bad-2.csv").contains("Cusco"), "\(outcome)")
    #expect(outcome.err.contains("bad.csv and "), "\(outcome)")
  }

  @Test(arguments: [
    ("--rejects ./a.csv --candidates ./a.csv", "--rejects and --candidates cannot both be"),
    ("--candidates ./list.csv", "this is the imported file itself"),
  ])
  func `no file is written over another`(options: String, message: String) throws {
    try sandbox.write("name\nLima\n", to: "list.csv")
    let outcome = sandbox.run("import cities ./list.csv --keep-going --fill \(options)")
    #expect(outcome.status == 64 && outcome.err.contains(message), "\(outcome)")
    #expect(try sandbox.text(of: "list.csv") == "name\nLima\n")
  }

  @Test(arguments: [
    ("colums = 1", "list.toml:1: unknown key 'colums'", "keys are table"),
    ("keep-goin = true", "list.toml:1: unknown key 'keep-goin'", "did you mean 'keep-going'?"),
    ("\n[column]\n", "list.toml:2: unknown section '[column]'", "sections are"),
    ("[values]\nx = 'y'", "list.toml:1: unknown section '[values]'", "sections are"),
    ("[columns.x]\nx = 'y'", "list.toml:1: unknown section '[columns.x]'", "sections are"),
    ("[[tables]]", "list.toml:1: unknown section '[tables]'", "sections are"),
    ("header = 1\n[[table]]", "list.toml:1: 'header' is above the first [[table]]", ""),
    ("header = 'x'", "list.toml:1: 'header': expected a number from 0", ""),
    ("header = -1", "list.toml:1: 'header': expected a number from 0", ""),
    ("keep-going = 'yes'", "list.toml:1: 'keep-going': expected true or false", ""),
    ("key = [1]", "list.toml:1: 'key': expected texts in quotes", ""),
    ("delimiter = '.'", "list.toml:1: 'delimiter': expected , ; tab or |", ""),
    ("date-order = 'dm'", "list.toml:1: 'date-order': expected dmy, mdy or ymd", ""),
    ("table = 'courses'", "list.toml:1: 'table': expected the name of a table", ""),
    ("add-missing = ['links']", "list.toml:1: 'add-missing': expected cities, themes", ""),
    ("[columns]\nx = 1", "list.toml:2: 'x': expected a text in quotes", ""),
    ("x", "list.toml:1:2: expected = after the key", ""),
    (
      "ignore-rest = true\n[columns]\nWater = 'title'",
      "list.csv:2: the file has no column 'Water'", ""
    ),
  ])
  func `an error in a recipe has its line`(recipe: String, message: String, hint: String) throws {
    let outcome = try importing(recipe)
    #expect(outcome.status == 65, "\(outcome)")
    #expect(outcome.err.contains(message), "\(outcome)")
    #expect(hint.isEmpty || outcome.err.contains(hint), "\(outcome)")
    #expect(programs.isEmpty)
  }

  @Test func `a recipe that cannot be read is an error`() throws {
    let path = sandbox.path("list.csv")
    #expect(
      sandbox.run("import programs '\(path)' --using '\(sandbox.path("no.toml"))'").status == 66)
    try Data([0xFF, 0xFE]).write(to: sandbox.folder.appending(path: "bad.toml"))
    #expect(
      sandbox.run("import programs '\(path)' --using '\(sandbox.path("bad.toml"))'").status == 65)
    #expect(sandbox.run("import programs '\(path)' --rejects '\(sandbox.path("r"))'").status == 64)
    #expect(sandbox.run("import --dir . --using x.toml").status == 64)
  }
}
