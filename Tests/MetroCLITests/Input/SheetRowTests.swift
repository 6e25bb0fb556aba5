import Foundation
import Testing

/// Rows of sheets that continue others, name several things in one cell, or are no records.
struct SheetRowTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
    for (id, name, country) in [
      ("lima", "Lima", "PE"), ("quito", "Quito", "EC"), ("bogota", "Bogotá", "CO"),
    ] {
      try sandbox.succeed("add-city \(id) --name \(name) --country \(country) --no-gazetteer")
    }
  }

  private func importing(_ rows: String, _ options: String = "") -> Outcome {
    sandbox.run("import programs - --from csv --no-source \(options)", input: rows)
  }

  private func programs(_ columns: String) -> [String] {
    Array(sandbox.run("list-programs --csv --columns \(columns) --sort title").lines.dropFirst())
  }

  @Test(arguments: [
    ("Cancelled—Metro Safety", "cancelled"), ("取消：Training 2019", "cancelled"),
    ("Postponed - Metro Safety", "postponed"), ("Smart - Green - City", ""),
    ("Post-disaster recovery", ""),
  ])
  func `a status at the start of a title is read`(title: String, status: String) {
    #expect(importing("title\n\(title)\n").status == 0)
    #expect(programs("status") == [status])
  }

  @Test func `links of one long title get different IDs`() {
    let title = String(repeating: "Water ", count: 17) + "course"
    let row = "\(title),https://a.example.org/1,https://a.example.org/2\n"
    #expect(importing("title,link.slides,link.recording\n" + row).status == 0)
    let ids = sandbox.run("list-links --csv --columns id").lines.dropFirst()
    #expect(ids.count == 2 && ids.allSatisfy { $0.utf8.count <= 100 })
  }

  @Test func `what belongs to one program is not filled into the next`() {
    let rows = """
      title,year,city,talk,people
      A,2016,Quito,https://x.example.org/a.pdf,5
      ,,Lima,,
      B,,Lima,,

      """
    let outcome = importing(
      rows,
      "--fill-down title --fill-down year --fill-down talk --fill-down people --map year=dates.year "
        + "--map city=participants --map talk=link.slides --map people=delegates_claimed")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs("title,dates,delegates_claimed") == ["A,2016,5", "B,2016,"])
    #expect(sandbox.run("list-links --csv --columns program").lines.dropFirst() == ["a"])
    #expect(
      sandbox.run("list-participations --csv --columns program,city --sort program,city").lines
        .dropFirst() == ["a,lima", "a,quito", "b,lima"])
  }

  @Test func `a line with a further city is no remark`() {
    let rows = "title,year,host,city\nA,2016,Lima,Quito\n,,,Bogotá\nB,2017,Quito,Lima\n,,,TBC\n"
    let outcome = importing(rows, "--map year=dates.year --map city=participants")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("the row has no title and may continue the row above"))
    let named = importing("id,title,city\na,A,Quito\na,,Quitooo\n", "--map city=participants")
    #expect(named.err.contains("Quitooo"), "\(named)")
    #expect(
      outcome.err.contains("use --fill-down title --fill-down year if it continues the row above"))
  }

  @Test func `a footnote below totals is no program if its cells are filled`() {
    let rows = """
      title,year,host,city,people
      A,2016,Lima,Quito,5
      ,,,Bogotá,
      Total,,,,5
      Note: one,,,,

      """
    let outcome = importing(
      rows,
      "--map year=dates.year --map city=participants --map people=delegates_claimed --keep-going "
        + "--fill-down title --fill-down year --fill-down host")
    #expect(outcome.err.contains("line 5 left out (first: 'Note: one')"), "\(outcome)")
    #expect(programs("title") == ["A"])
  }

  @Test func `a record that a row changes is counted beside those it adds`() {
    #expect(importing("title,dates,presentation,speakers\nA,2020,Panel,Ann\n").status == 0)
    let changed = importing("title,dates,presentation,speakers\nA,2020,Panel,Bob\n")
    #expect(changed.err.contains("\nalso changed: 1 presentation\n"), "\(changed)")
    let same = importing(
      "title,dates,presentation,speakers\nA,2020,Panel,Bob\nA,2020,Panel,Cid\n")
    #expect(same.err.contains("also changed: 1 presentation\n"), "\(same)")
    let again = importing(
      "title,dates,presentation,speakers\nA,2020,Panel,Bob\nA,2020,Panel,Cid\n")
    #expect(!again.err.contains("also changed"), "\(again)")
  }

  @Test func `a list as programs write it is a list`() {
    let outcome = importing(
      "title,themes\nAir,\"['Water', 'Clean air', 'Water']\"\nPlans,[]\n",
      "--add-missing themes")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs("themes") == ["water;clean-air", ""])
  }

  @Test func `a row whose first cell says total is no program`() {
    let rows = "No,title,year,people\n1,Air,2016,10\nTOTAL,2 courses,,30\n"
    let outcome = importing(
      rows,
      "--ignore-columns No --map year=dates.year --map people=delegates_claimed --keep-going")
    #expect(outcome.err.contains("it names a row of totals"), "\(outcome)")
    #expect(programs("title") == ["Air"])
  }

  @Test func `several hosts in one cell are hosts`() {
    let outcome = importing("title,year,host\nA,2016,Lima y Quito\n", "--map year=dates.year")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.err.contains("the first is the host, the others take part as hosts"), "\(outcome)")
    #expect(programs("title,host") == ["A,lima"])
    #expect(
      sandbox.run("list-participations --csv --columns city,role").lines.dropFirst() == [
        "quito,host"
      ]
    )
    #expect(
      importing("title,year,host\nA,2016,Lima y Quito\n", "--map year=dates.year").status == 0)
    #expect(sandbox.run("list-participations --csv --columns city").lines.count == 2)
    for cell in ["Lima y Nowhere", "\"Quito, Lima\"", "Quito - Lima"] {
      #expect(importing("title,year,host\nB,2016,\(cell)\n", "--map year=dates.year").status == 65)
    }
  }

  @Test(arguments: [
    ("Quito (2)", 2), ("Quito: 3", 3), ("Quito x 4", 4), ("Quito (×3)", 3), ("Quito (2 TN)", nil),
    ("Quito (3 os.)", nil), ("Quito (2H/1F)", nil), ("Quito (3 dont 1 femme)", nil),
  ])
  func `numbers beside a city are delegates or told`(cell: String, delegates: Int?) {
    let outcome = importing("title,cities\nA,\(cell)\n", "--map cities=participants")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      sandbox.run("list-participations --csv --columns city,delegates").lines.dropFirst()
        == ["quito,\(delegates.map(String.init) ?? "")"])
    #expect(outcome.err.contains(delegates == nil ? "remark beside a city left out" : "delegates"))
  }

  @Test func `one city with two numbers in a cell is refused`() {
    let outcome = importing(
      "title,cities\nA,\"Quito (2), Quito (5)\"\n", "--map cities=participants")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("the same cell has 2 delegates of this city"), "\(outcome)")
    #expect(
      importing("title,cities\nA,\"Quito (2), Quito\"\n", "--map cities=participants").status == 0)
  }

  @Test func `a person says that a name is no place`() throws {
    let rows = "title,cities\nA,\"Quito, various partners\"\n"
    let options = "--map cities=participants --keep-going --candidates ./c.csv --add-missing cities"
    #expect(importing(rows, options).status == 1)
    let asked = try sandbox.text(of: "c.csv")
    #expect(asked.contains("various partners,"))
    let lines = asked.split(separator: "\n").map { line in
      line.hasPrefix("various partners,") ? "\(line)none" : String(line)
    }
    try sandbox.write(lines.joined(separator: "\n") + "\n", to: "c.csv")
    let outcome = importing(rows, options)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(sandbox.run("list-participations --csv --columns city").lines.dropFirst() == ["quito"])
  }

  @Test(arguments: [
    ("Smart stops – Ann Lee – https://x.example.org/a.pdf", nil),
    ("Smart stops – https://x.example.org/a.pdf", "Smart stops"),
    ("Smart stops: https://x.example.org/a.pdf", "Smart stops"),
    ("Seoul – a city of water https://x.example.org/a.pdf", "Seoul – a city of water"),
    ("Smart stops – slides to follow", "Smart stops"), ("Seoul – a city", "Seoul – a city"),
    ("3 presentations", nil), ("Smart stops | | https://x.example.org/a.pdf", "Smart stops"),
    ("Smart stops http://", "Smart stops"), ("- https://x.example.org/a.pdf", nil),
  ])
  func `parts of a presentation are read or refused`(cell: String, title: String?) {
    let outcome = importing("title,Talks\nA,\"\(cell)\"\n", "--map Talks=presentations")
    #expect(outcome.status == (title == nil ? 65 : 0), "\(outcome)")
    #expect(
      Array(sandbox.run("list-presentations --csv --columns title").lines.dropFirst())
        == [title].compactMap(\.self))
  }

  @Test func `values of the country of the host are read, and columns of values are checked`() {
    let rows = "title,host,land\nA,Quito,E\n"
    #expect(importing(rows, "--map land=host.country").status == 65)
    #expect(importing(rows, "--map land=host.country --value host.country:E=EC").status == 0)
    let outcome = importing(rows, "--map land=host.country --value hosst:E=EC")
    #expect(outcome.status == 64 || outcome.status == 65)
    #expect(outcome.err.contains("hosst"), "\(outcome)")
  }

  @Test func `the stated order holds for dates whose year is elsewhere`() {
    let rows = "title,when,year\nA,05/06,2015\n"
    let options = "--map when=dates --map year=dates.year"
    #expect(importing(rows, options).err.contains("it can be 2015-06-05 or 2015-05-06"))
    #expect(importing(rows, "\(options) --date-order dmy").status == 0)
    #expect(programs("title,dates") == ["A,2015-06-05"])
  }

  @Test(arguments: [
    ("2015,4,8", "2015-04-08"), ("2015,May,8-14", "2015-05-08/2015-05-14"),
    ("2015,mayo,", "2015-05"),
    ("2015年,4月,8日", "2015-04-08"), ("2015,,8", nil), (",4,8", nil), ("2015,13,8", nil),
  ])
  func `years, months and days have columns of their own`(parts: String, read: String?) {
    let rows = "title,year,month,day\nA,\(parts)\n"
    let options = "--map year=dates.year --map month=dates.month --map day=dates.day"
    #expect(importing(rows, options).status == (read == nil ? 65 : 0))
    #expect(programs("dates") == [read].compactMap(\.self))
  }

  @Test(arguments: [
    ("13.11.-10.11.2017", nil), ("20 May - 5 April 2019", nil),
    ("28 December - 3 January 2016", "2015-12-28/2016-01-03"),
  ])
  func `an end before its start is refused`(dates: String, read: String?) {
    #expect(importing("title,dates\nA,\(dates)\n").status == (read == nil ? 65 : 0))
    #expect(programs("dates") == [read].compactMap(\.self))
  }

  @Test(arguments: [
    ("\"Dr. Erick Soto, Dr. Jorge Poco, Ann Two\"", 3), ("\"García, Gabriel José\"", 1),
    ("\"Ann Lee, Deputy Director, Seoul Metropolitan Government\"", 1),
    ("\"Ann Lee, director, City of Lima\"", 1),
  ])
  func `names with titles between commas are several persons`(cell: String, count: Int) {
    let outcome = importing("title,presentation,speakers\nP,T,\(cell)\n")
    #expect(outcome.status == 0, "\(outcome)")
    let speakers = sandbox.run("list-presentations --columns speakers --format ndjson").out
    #expect(speakers.components(separatedBy: "\",\"").count == count, "\(speakers)")
  }

  @Test(arguments: ["TRUE", "false", "x", "http://"])
  func `boxes to tick are no links`(cell: String) {
    #expect(importing("title,link.slides\nA,\(cell)\n").status == 0)
    #expect(sandbox.run("list-links --csv").lines.count <= 1)
  }

  @Test func `invisible characters of titles are left out`() {
    let outcome = importing("title\nLERC\u{200B} Ostra\u{AD}va\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs("title") == ["LERC Ostrava"])
    #expect(outcome.err.contains("title: 1 value read from another form"), "\(outcome)")
  }

  @Test func `full-width letters of titles have their ordinary width`() {
    let outcome = importing("title\nＩＣＴ研修\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs("title") == ["ICT研修"])
    #expect(outcome.err.contains("ＩＣＴ研修"))
  }

  @Test func `a city whose ID would mean nothing gets another one`() throws {
    try sandbox.succeed("add-city Nan --country TH --no-gazetteer")
    #expect(sandbox.run("list-cities --csv --columns id").lines.contains("nan-city"))
    #expect(importing("title,host\nA,nan-city\n").status == 0)
    #expect(programs("host") == ["nan-city"])
  }
}
