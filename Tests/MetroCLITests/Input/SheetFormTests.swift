import Foundation
import Testing

/// Checks that CSV files are read in the forms in which programs write them.
struct SheetFormTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func importing(
    _ table: String, _ text: String, _ options: String = "", as name: String = "list.csv"
  ) throws -> Outcome {
    try sandbox.write(text, to: name)
    return sandbox.run("import \(table) '\(sandbox.path(name))' \(options)")
  }

  private func listed(_ table: String, _ columns: String) -> [String] {
    Array(
      sandbox.run("list-\(table) --columns \(columns) --sort \(columns.split(separator: ",")[0])")
        .lines.dropFirst())
  }

  private func addCities() {
    for name in ["Quito", "Lima", "Cusco"] { _ = sandbox.run("add-city \(name)") }
  }

  // MARK: - Delimiters

  @Test func `a file with semicolons is read, and commas stay in its values`() throws {
    addCities()
    let outcome = try importing(
      "programs",
      "\u{FEFF}Titel;Beginn;Ort\r\nWasser in der Stadt;2016-05-10;Quito\r\n"
        + "Saubere Luft, klare Sicht;2016-09;Lima\r\n",
      "--map Titel=title --map Beginn=dates --map Ort=host")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("fields are separated by ;"))
    #expect(
      listed("programs", "dates,title,host") == [
        "2016-05-10,Wasser in der Stadt,quito", "2016-09,\"Saubere Luft, klare Sicht\",lima",
      ])
  }

  @Test(arguments: [
    ("sep=;\r\nname;country\r\nWien;AT\r\nGraz;AT\r\n", ""),
    ("sep=,\r\nname,country\r\nWien,AT\r\nGraz,AT\r\n", ""),
    ("SEP=|\nname|country\nWien|AT\nGraz|AT\n", ""),
    ("name; country; kind\nWien; AT; city\nGraz; AT; city\n", "fields are separated by ;"),
    ("name\tcountry\nWien\tAT\nGraz\tAT\n", "fields are separated by tabs"),
    ("name|country\nWien|AT\nGraz|AT\n", "fields are separated by |"),
    ("Name ;Land\nWien;AT\nGraz;AT\n", "fields are separated by ;"),
    ("\"name\", \"country\"\n\"Wien\", \"AT\"\n\"Graz\" , \"AT\"\n", ""),
    ("name,country\rWien,AT\rGraz,AT\r", ""),
    ("name;country\rWien;AT\rGraz;AT", "fields are separated by ;"),
    ("Städte\n;\nname;country\nWien;AT\nGraz;AT\n", "the column names are on line 3"),
  ])
  func `delimiters and line ends are found`(text: String, told: String) throws {
    let outcome = try importing("cities", text)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(listed("cities", "name,country") == ["Graz,AT", "Wien,AT"])
    #expect(told.isEmpty || outcome.err.contains(told))
    #expect(!told.isEmpty || outcome.err.count(where: \.isNewline) == 1, "\(outcome)")
  }

  @Test func `a delimiter can be stated`() throws {
    let text = "name|x\nWien,Mitte|1\n"
    #expect(try importing("cities", text, "--delimiter '|' --ignore-rest").status == 0)
    #expect(listed("cities", "name") == ["\"Wien,Mitte\""])
    #expect(try importing("cities", "name;country\nGraz;AT\n", "--delimiter tab").status == 65)
    #expect(try importing("cities", "name\n", "--delimiter x").status == 64)
  }

  @Test func `a file whose delimiter no name shows is read with the one of all its rows`() throws {
    let outcome = try importing("programs", "Foo;Bar\nA, B;1\nC;2\n")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains(":1:1: unknown column 'Foo'"))
  }

  @Test func `a quote that is escaped with a backslash has an option`() throws {
    let text = "title,summary\n\"The \\\"One Less\\\" course\",C:\\\\x\\y\n"
    let refused = try importing("programs", text)
    #expect(refused.status == 65)
    #expect(refused.err.contains("hint: use --backslash-escapes"))
    #expect(try importing("programs", text, "--backslash-escapes").status == 0)
    #expect(
      listed("programs", "title,summary") == ["\"The \"\"One Less\"\" course\",C:\\x\\y"])
  }

  // MARK: - Rows

  @Test func `short rows are rejected unless the option says that their ends are empty`() throws {
    addCities()
    _ = sandbox.run("add-program P1")
    let text = "program,city,role,delegates\np1,quito,participant,2\np1,lima\np1,cusco,observer\n"
    let refused = try importing("participations", text)
    #expect(refused.status == 65)
    #expect(refused.err.contains(":3:1: row has 2 fields, the header has 4"))
    #expect(refused.err.contains("--short-rows"))
    let outcome = try importing("participations", text, "--short-rows")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("2 rows with fewer fields than columns"))
    #expect(
      listed("participations", "city,role,delegates")
        == ["cusco,observer,", "lima,participant,", "quito,participant,2"])
    #expect(try importing("cities", "name,country\nGraz,AT,x\n", "--short-rows").status == 65)
  }

  @Test func `lines above the heading are left out and lines are counted as in the file`() throws {
    addCities()
    let text =
      "METROPOLIS training 2016,,\nExported 2016-11-02,,\n,,\ntitle,dates,host\n"
      + "Water in Cities,2016-05,quito\nClean Air,2016-09,quito\nTotal,2,\n"
    let refused = try importing("programs", text)
    #expect(refused.status == 65)
    #expect(refused.err.contains("list.csv:7:1: title 'Total': it names a row of totals"))
    let outcome = try importing("programs", text, "--keep-going")
    #expect(outcome.status == 1)
    #expect(outcome.err.contains("2 added, 0 updated, 0 unchanged, 1 rejected"))
    #expect(outcome.err.contains("the column names are on line 4"))
  }

  @Test(arguments: [
    ("programs", "title,dates\nWater,2016\nTotal,\n", "title 'Total'"),
    ("cities", "id,name\nlima,Lima\n,합계: 1\n", "name '합계: 1'"),
  ])
  func `a row of totals is no record`(table: String, text: String, reason: String) throws {
    let refused = try importing(table, text)
    #expect(refused.status == 65 && refused.err.contains(reason), "\(refused)")
    let outcome = try importing(table, text, "--keep-going")
    #expect(outcome.err.contains("1 added, 0 updated, 0 unchanged, 1 rejected"), "\(outcome)")
  }

  @Test(arguments: [
    ("name,country,population\nAisne,FR,526050\nSomme,FR,566338\n", 2),
    ("code,name,population\n02,Aisne,526050\n80,Somme,566338\n", 2),
    ("name\nAisne\nSomme\n", 2), ("name,population\nAisne,526050\nMax,526050\n", 1),
    ("name,population\nAisne,526050\nTot.,526050\n", 1),
    ("name,country,population\nAisne,FR,526050\nSomme,,566338\n", 1),
  ])
  func `a word that is also a name is no total beside texts`(text: String, count: Int) throws {
    let columns = ["code", "population"].filter(text.contains)
    let ignored = columns.isEmpty ? "" : "--ignore-columns \(columns.joined(separator: ","))"
    let outcome = try importing("cities", text, "--keep-going \(ignored)")
    #expect(listed("cities", "name").count == count, "\(outcome)")
  }

  @Test func `lines that repeat the column names are left out`() throws {
    let text =
      "series,title,dates\nAir,A,2016\nSeries ,TITLE,Dates\n,B,2017\n,title,dates\nDates,C,2018\n"
    let outcome = try importing("programs", text, "--fill-down series")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("lines 3, 5 left out: they repeat the column names"), "\(outcome)")
    #expect(listed("programs", "title,series") == ["A,Air", "B,Air", "C,Dates"])
  }

  @Test func `a single cell that repeats a column name is a record`() throws {
    #expect(try importing("programs", "title\nTitle\nA\n").status == 0)
    #expect(try importing("programs", "title,dates\nDates,2016\nTitle,\n").status == 0)
    #expect(listed("programs", "title") == ["A", "Dates", "Title"])
  }

  @Test func `a record with an ID, and an organization, can be called Total`() throws {
    #expect(try importing("programs", "id,title\ntotal,Total\n").status == 0)
    #expect(try importing("organizations", "id,name\ntotal,Total\n").status == 0)
  }

  @Test func `the line of the heading can be stated, and the reject file fits the same command`()
    throws
  {
    let text = "a;b;c\n\nName;;Emissions, t\nGraz;x;1\nLinz;XX;2\n"
    let options = "--header 3 --map '#2=country' --ignore-columns '#3' --keep-going --rejects "
    let path = sandbox.path("bad.csv")
    let outcome = try importing("cities", text, options + "'\(path)'")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(try sandbox.text(of: "bad.csv").hasSuffix(";Linz;XX;2\n"))
    let fixed = try sandbox.text(of: "bad.csv").replacing("Graz;x", with: "Graz;AT")
      .replacing("Linz;XX", with: "Linz;AT")
    let again = try importing("cities", fixed, options + "'\(sandbox.path("worse.csv"))'")
    #expect(again.status == 0, "\(again)")
    #expect(listed("cities", "name,country") == ["Graz,AT", "Linz,AT"])
  }

  @Test(arguments: ["", "--keep-going"])
  func `lines below the last record that name nothing are left out and reported`(options: String)
    throws
  {
    let outcome = try importing(
      "cities", "name,country\nGraz,AT\nLinz,AT\n,2\n\n,Stand 2016\n", options)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("lines 4, 6 left out"))
    #expect(outcome.err.contains("2 rows: 2 added"))
  }

  @Test(arguments: [
    ("name,country\nGraz,AT\n,2\nLinz,AT\n", [3]), ("name,country\n,2\n", [2]),
    ("name,country\nGraz,AT\n,2\n,3\n", [3, 4]), ("country\nAT\nDE\n", [2, 3]),
    (
      "name,country\na,AT\nb,AT\nc,AT\nd,AT\ne,AT\nf,AT\n,1\n,2\n,3\n,4\n,5\n,6\n",
      [8, 9, 10, 11, 12, 13]
    ),
  ])
  func `rows that name nothing are rejected where they are no totals`(text: String, lines: [Int])
    throws
  {
    #expect(try importing("cities", text).status == 65)
    let outcome = try importing(
      "cities", text, "--keep-going --rejects '\(sandbox.path("bad.csv"))'")
    #expect(outcome.status == 1)
    let rejected = try sandbox.text(of: "bad.csv").split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").first.flatMap { Int($0) } }
    #expect(rejected == lines)
  }

  @Test func `an empty field repeats the value above where the option says so`() throws {
    addCities()
    let text =
      "program,city,role\nP1,quito,participant\n,lima,presenter\n,,\n,nowhere,participant\n"
      + ",cusco,\n"
    _ = sandbox.run("add-program P1")
    let refused = try importing("participations", text)
    #expect(refused.status == 65)
    let options = "--fill-down program --keep-going --rejects '\(sandbox.path("bad.csv"))'"
    let outcome = try importing("participations", text, options)
    #expect(outcome.status == 1)
    #expect(
      listed("participations", "city,program,role") == [
        "cusco,p1,participant", "lima,p1,presenter", "quito,p1,participant",
      ])
    // The row is complete in the reject file, where the row above it is missing.
    #expect(try sandbox.text(of: "bad.csv").contains(",P1,nowhere,participant\n"))
    #expect(try importing("participations", text, "--fill-down course").status == 65)
  }

  // MARK: - Columns

  @Test(arguments: [
    ("name,country,,\r\nArequipa,PE,,\r\nCusco,PE,,\r\n,,,\r\n", ""),
    (",name,country\n0,Arequipa,PE\n1,Cusco,PE\n", "--ignore-columns '#1'"),
    ("name,Remarks,country,Remarks\nArequipa,a,PE,b\nCusco,,PE,\n", "--ignore-columns Remarks"),
    (
      "name,country,\"Emissions, total (t)\"\nArequipa,PE,12\nCusco,PE,13\n",
      "--ignore-columns 'Emissions, total (t)'"
    ),
    ("name,country,a,b,c\nArequipa,PE,1,2,3\nCusco,PE,1,2,3\n", "--ignore-rest"),
    ("Nombre,País\nArequipa,PE\nCusco,PE\n", ""),
    ("도시,국가\nArequipa,PE\nCusco,PE\n", ""),
  ])
  func `columns that are not wanted can be left out, and known names need no option`(
    text: String, options: String
  ) throws {
    let outcome = try importing("cities", text, options)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(listed("cities", "name,country") == ["Arequipa,PE", "Cusco,PE"])
  }

  @Test func `a value in a column without a name is rejected with its position`() throws {
    let outcome = try importing("cities", ",name\n,Cusco\n0,Arequipa\n")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains(":3:1: column 1 has a value but no name"))
    #expect(outcome.err.contains("--ignore-columns '#1' or --map '#1=COLUMN'"))
  }

  @Test func `names in another language are reported`() throws {
    let outcome = try importing("cities", "Ville,Pays\nDakar,SN\n")
    #expect(outcome.err.contains("columns recognized: Ville = name, Pays = country"))
  }

  @Test(arguments: [
    ("programs", "title,dates\nA,05/06/2017\nB,07/06/2017\n", "use --date-order dmy or mdy"),
    (
      "cities", "name,country\nLima\n",
      "use --short-rows if the missing fields at the end are empty"
    ),
    (
      "programs", "title,dates,participants\nA,2017,Lima\n,,Lima\n",
      "use --fill-down title --fill-down dates if it continues the row above"
    ),
  ])
  func `the end of an import names the option that reads the rejected rows`(
    table: String, rows: String, hint: String
  ) throws {
    try sandbox.write(rows, to: "in.csv")
    let outcome = sandbox.run("import \(table) ./in.csv --keep-going --add-missing cities")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(
      outcome.err.hasSuffix("\nhint: \(hint); or use --rejects FILE to write them to a file\n"),
      "\(outcome)")
  }
}
