import Foundation
import MetroTestSupport
import Testing

/// Checks that the next command reads a file by the recipe that is proposed for it.
struct ProposedRecipeTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    for line in ["init", "add-city Quito", "add-city Lima", "add-city Bogota"] {
      #expect(sandbox.run(line).status == 0)
    }
  }

  private func proposed(_ file: String, _ options: String = "") throws -> String {
    let outcome = sandbox.run("import programs ./\(file) --propose \(options)")
    #expect(outcome.status == 0, "\(outcome)")
    try sandbox.write(outcome.out, to: "recipe.toml")
    return outcome.out
  }

  private func importing(_ file: String, _ options: String = "") -> Outcome {
    sandbox.run("import programs ./\(file) --no-source \(options)")
  }

  private func programs(_ columns: String = "title,dates") -> [String] {
    Array(sandbox.run("list-programs --columns \(columns) --sort title").lines.dropFirst())
  }

  // MARK: - Starts and ends

  @Test(arguments: [
    "Datum,Bis,Titel\n17. Mai 2025,20. Mai 2025,Stadtradeln\n",
    "Date,Until,Title\n17.05.25,20.05.25,Stadtradeln\n",
    "Date,End date,Title\n2025-05-17,2025-05-20,Stadtradeln\n",
  ])
  func `single days beside an end are starts`(rows: String) throws {
    try sandbox.write(rows, to: "a.csv")
    let recipe = try proposed("a.csv", "--date-order dmy")
    #expect(recipe.contains("\" = \"starts\"  # probably: "), "\(recipe)")
    #expect(recipe.contains("\" = \"ends\"  # "), "\(recipe)")
    let outcome = importing("a.csv", "--using ./recipe.toml")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs() == ["Stadtradeln,2025-05-17/2025-05-20"])
  }

  @Test(arguments: [
    "Datum,Titel\n17. Mai 2025,A\n", "Datum,Bis,Titel\n17.-20. Mai 2025,20. Mai 2025,A\n",
    "Datum,Bis,Titel\nMai 2025,Juni 2025,A\n", "dates,starts,ends,title\n2025-05-17,,,A\n",
  ])
  func `days without an end, and ranges, are dates`(rows: String) throws {
    try sandbox.write(rows, to: "a.csv")
    let recipe = try proposed("a.csv")
    #expect(recipe.contains("\" = \"dates\"  # "), "\(recipe)")
    try sandbox.write("Datum,Bis,Titel\n2025-05-17,2025-05-20,A\n", to: "b.csv")
    #expect(try proposed("b.csv", "--map Datum=dates").contains("\"Datum\" = \"dates\""))
  }

  // MARK: - Columns without a name

  private func writeUnnamed(lines: Int) throws {
    let rows = (1...lines).map { ["Course \($0)", "2020", "", $0 == lines ? "Hall" : ""] }
    try WrittenWorkbook(texts: [["title", "dates"]] + rows).write(to: sandbox.path("a.xlsx"))
  }

  @Test(arguments: [2, 70])
  func `a column of a workbook without a name is named by its position`(lines: Int) throws {
    try writeUnnamed(lines: lines)
    let plain = importing("a.xlsx")
    #expect(plain.err.contains("column 4 has a value but no name"), "\(plain)")
    for options in ["--ignore-columns '#4'", "--map '#4=venue'", "--ignore-rest"] {
      let outcome = importing("a.xlsx", "--dry-run \(options)")
      #expect(outcome.status == 0, "\(options): \(outcome)")
      #expect(outcome.out.contains("venue: Hall") == options.contains("map"), "\(outcome)")
    }
    for options in ["--ignore-columns '#5'", "--map '#5=venue'"] {
      let outcome = importing("a.xlsx", options)
      #expect(outcome.err.contains("the file has no column '#5'"), "\(outcome)")
    }
  }

  @Test func `a proposal has the columns of a workbook without a name`() throws {
    try writeUnnamed(lines: 2)
    let recipe = try proposed("a.xlsx")
    #expect(recipe.contains("\n\"#4\" = \"-\"  # not recognized: Hall\n"), "\(recipe)")
    #expect(!recipe.contains("\"#5\""), "\(recipe)")
    #expect(importing("a.xlsx", "--using ./recipe.toml").status == 0)
    #expect(programs("title,venue") == ["Course 1,", "Course 2,"])
  }

  @Test func `rejected rows have the columns that options name by position`() throws {
    try WrittenWorkbook(texts: [["title", "dates"], ["A", "2020-13", "", "Hall"]])
      .write(to: sandbox.path("a.xlsx"))
    let options = "--map '#4=venue' --keep-going --rejects ./rest.csv"
    #expect(importing("a.xlsx", options).status == 1)
    let rest = try sandbox.text(of: "rest.csv")
    #expect(rest.contains("A,2020-13,,Hall"), "\(rest)")
    try sandbox.write(rest.replacing("A,2020-13", with: "A,2020-12"), to: "rest.csv")
    #expect(importing("rest.csv", "--map '#4=venue'").status == 0)
    #expect(programs("title,venue") == ["A,Hall"])
  }

  @Test(arguments: ["a.csv", "a.xlsx"], ["", "--header 0"])
  func `a first line with one cell does not hide the other columns`(file: String, options: String)
    throws
  {
    let rows = [
      ["Kurse 2018"], ["2018-03-05", "Quito", "x"], ["2018-03-06", "Lima", "y"],
      ["2018-03-07", "Bogota", "z"], ["2018-03-08", "Quito", "u"], ["2018-03-09", "Lima", "v"],
    ]
    try WrittenWorkbook(texts: rows).write(to: sandbox.path("a.xlsx"))
    let lines = rows.map { $0.joined(separator: ",") + "\n" }
    try sandbox.write(lines.joined(), to: "a.csv")
    let recipe = try proposed(file, options)
    #expect(recipe.contains("\n\"#3\" = \"-\"  # not recognized: x | y | z\n"), "\(recipe)")
    try sandbox.write(recipe.replacing("\"#3\" = \"-\"", with: "\"#3\" = \"title\""), to: "a.toml")
    let outcome = importing(file, "--using ./a.toml --keep-going")
    #expect(!outcome.err.contains("no column"), "\(outcome)")
    #expect(
      programs() == [
        "u,2018-03-08", "v,2018-03-09", "x,2018-03-05", "y,2018-03-06", "z,2018-03-07",
      ])
  }

  @Test func `the delimiter is found below a first line with one cell`() throws {
    try sandbox.write("Kurse\nx;2018-03-05\ny;2018-03-06\nz;2018-03-07\n", to: "a.csv")
    let outcome = importing("a.csv", "--header 0 --map '#1=title' --map '#2=dates' --keep-going")
    #expect(outcome.err.contains("fields are separated by ;"), "\(outcome)")
    #expect(programs().suffix(3) == ["x,2018-03-05", "y,2018-03-06", "z,2018-03-07"])
  }

  @Test func `one row with a field too many does not change the columns of a file`() throws {
    try sandbox.write("a,2018\nb,2019\nc,2020,x\nd,2021\n", to: "a.csv")
    let options = "--header 0 --map '#1=title' --map '#2=dates' --keep-going"
    let outcome = importing("a.csv", options)
    #expect(outcome.err.contains("4 rows: 3 added, 0 updated, 0 unchanged, 1 rejected"))
    #expect(programs() == ["a,2018", "b,2019", "d,2021"])
  }

  // MARK: - Sheets

  @Test func `a proposal names the sheet that it describes, and an import the others`() throws {
    let names = ["Kurse", "Alt", "B", "C", "D"]
    try WrittenWorkbook(
      names.map { ($0, WrittenWorkbook.rows([["Kurs", "Foo"], ["\($0) 1", "x"]])) }
    ).write(to: sandbox.path("a.xlsx"))
    let recipe = try proposed("a.xlsx")
    #expect(recipe.contains("\nsheet = \"Kurse\"\n"), "\(recipe)")
    #expect(
      recipe.contains("# Sheets that are not read: 'Alt', 'B', 'C' and 1 more.\n"), "\(recipe)")
    #expect(try proposed("a.xlsx", "--sheet Alt").contains("\nsheet = \"Alt\"\n"))
    let outcome = importing("a.xlsx", "--ignore-rest")
    #expect(
      outcome.err.contains(
        "the sheet 'Kurse' was read; not read: 'Alt', 'B', 'C' and 1 more (use --sheet)\n"),
      "\(outcome)")
    #expect(!importing("a.xlsx", "--ignore-rest --sheet Alt").err.contains("not read"))
  }

  @Test func `the only sheet of a workbook is not named`() throws {
    try WrittenWorkbook(texts: [["Kurs"], ["A"]]).write(to: sandbox.path("a.xlsx"))
    #expect(try !proposed("a.xlsx").contains("sheet"))
    #expect(!importing("a.xlsx").err.contains("sheet"))
  }

  // MARK: - Objects

  @Test(arguments: ["a.json", "a.ndjson"])
  func `the values of objects are read by their keys`(file: String) throws {
    let objects = [
      #"{"title": "A", "date": "2020-01-02", "twinCities": [{"x": 1}], "tags": ["water", "air"]}"#,
      #"{"date": "2020-01-03", "twitter": "@b", "title": "B", "host": {"name": "Quito"}}"#,
    ]
    let text =
      file == "a.json"
      ? "[\(objects.joined(separator: ","))]" : objects.map { $0 + "\n" }.joined()
    try sandbox.write(text, to: file)
    let recipe = try proposed(file)
    for line in [
      "\"title\" = \"title\"  # A | B", "\"date\" = \"dates\"  # 2020-01-02 | 2020-01-03",
      "\"twinCities\" = \"-\"  # not recognized: nested values (not read)",
      "\"twitter\" = \"-\"  # not recognized: @b",
      "\"host\" = \"-\"  # left out: host must be a text: nested values (not read)",
    ] {
      #expect(recipe.contains("\n\(line)\n"), "\(line) \(recipe)")
    }
    #expect(recipe.contains("\"tags\" = ") && !recipe.contains("no values"), "\(recipe)")
    let outcome = importing(file, "--using ./recipe.toml --add-missing themes")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs() == ["A,2020-01-02", "B,2020-01-03"])
  }

  // MARK: - Values

  @Test func `a blank cell of a workbook and a blank text of an object are empty`() throws {
    try WrittenWorkbook(texts: [["title", "starts", "ends"], ["A", "2020-01-02", " "]])
      .write(to: sandbox.path("a.xlsx"))
    #expect(importing("a.xlsx").status == 0)
    try sandbox.write(#"[{"title": "B", "dates": "2020-01-03", "venue": " "}]"#, to: "a.json")
    #expect(importing("a.json").status == 0)
    #expect(programs() == ["A,2020-01-02", "B,2020-01-03"])
    try sandbox.write(#"[{"title": " ", "dates": "2020-01-04"}]"#, to: "a.json")
    #expect(importing("a.json").status == 65)
  }

  @Test(arguments: [
    ("19/01/26", "hint: use --date-order dmy or ymd (nothing was changed)"),
    ("1/28/13", "hint: use --date-order mdy (nothing was changed)"),
    ("4 June 18", "hint: did you mean '2018-06-04'? (nothing was changed)"),
  ])
  func `an import names the orders that read a year of two digits`(date: String, hint: String)
    throws
  {
    try sandbox.write("title,dates\nA,\(date)\n", to: "a.csv")
    let outcome = importing("a.csv")
    #expect(outcome.status == 65 && outcome.err.contains(hint), "\(outcome)")
    let added = sandbox.run("add-program b --title B --dates '\(date)'")
    #expect(!added.err.contains("--date-order"), "\(added)")
  }
}
