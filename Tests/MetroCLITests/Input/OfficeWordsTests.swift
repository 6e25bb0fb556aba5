import Foundation
import Testing

/// Checks that imports read the words of office sheets: for the row above, for accepted words, for persons.
struct OfficeWordsTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func importing(_ rows: String, _ options: String = "", to table: String = "programs")
    -> Outcome
  {
    sandbox.run("import \(table) - --from csv --no-source \(options)", input: rows)
  }

  @Test(arguments: ["idem", "Ídem", "ditto", "同上", "〃", "\"\"\"\"", "aynı", "то же", "상동"])
  func `a word for the row above is no value`(word: String) {
    for column in ["organizers", "host", "venue", "series", "kind"] {
      let outcome = importing("title,\(column)\nB,\(word)\n", "--add-missing organizations,cities")
      #expect(outcome.err.contains("it stands for the value of the row above"), "\(outcome)")
    }
    #expect(importing("title\n\(word)\n").status == 65)
    #expect(sandbox.run("list-organizations --csv").lines.count <= 1)
    #expect(sandbox.run("list-programs --csv").lines.count <= 1)
  }

  @Test func `a word for the row above is filled with its value`() {
    let outcome = importing(
      "title,venue\nA,City Hall\nB,idem\nC,〃\n", "--fill-down venue")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      sandbox.run("list-programs --columns title,venue --sort title").lines.dropFirst()
        == ["A,City Hall", "B,City Hall", "C,City Hall"])
  }

  @Test func `names that resemble such words stay`() {
    #expect(importing("name,country\nSame,TZ\nIdemitsu,JP\n", to: "cities").status == 0)
    #expect(
      sandbox.run("list-cities --csv --columns name").lines.dropFirst() == ["Idemitsu", "Same"])
  }

  @Test(arguments: [
    ("status", "Realizado", "held"), ("status", "Aplazado", "postponed"),
    ("status", "中止", "cancelled"), ("status", "Dibatalkan", "cancelled"),
    ("status", "확정", "confirmed"), ("mode", "Presencial", "onsite"),
    ("mode", "In person", "onsite"),
    ("mode", "virtual", "online"), ("mode", "オンライン", "online"), ("mode", "Híbrido", "hybrid"),
    ("kind", "Taller", "workshop"), ("kind", "Foro", "forum"), ("kind", "研讨班", "workshop"),
    ("kind", "Visita de estudio", "study-visit"),
  ])
  func `words of other languages are read as the accepted ones`(
    field: String, word: String, value: String
  ) {
    let outcome = importing("title,\(field)\nA,\(word)\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.err.contains("\(field): 1 value read from another form (first: '\(word)' = \(value))")
    )
    #expect(sandbox.run("list-programs --columns \(field)").lines.last == value)
    #expect(importing("title,\(field)\nB,\(word)\n", "--strict").status == 65)
  }

  @Test func `a word with several meanings is rejected`() {
    #expect(importing("title,kind\nA,Seminar\n").status == 65)
    #expect(importing("title,mode\nA,Sala 3\n").status == 65)
  }

  @Test(arguments: [("TR-RU", "tr-RU or tr;ru"), ("ES-PT", "es-PT or es;pt")])
  func `two codes joined by a hyphen can be a language with a country`(
    text: String, readings: String
  ) {
    let outcome = importing("title,languages\nA,\(text)\n")
    #expect(outcome.err.contains("it can be \(readings)"), "\(outcome)")
  }

  @Test func `numbers of delegates have words for people`() {
    let outcome = importing(
      "title,dates,participants,participants.delegates\nA,2016,Lima,19명\nA,2016,Quito,32 pax\n",
      "--add-missing cities")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      sandbox.run("list-participations --columns city,delegates").lines.dropFirst().sorted()
        == ["lima,19", "quito,32"])
  }

  @Test func `two numbers of delegates of a city in one file contradict each other`() {
    let rows = "title,dates,participants,participants.delegates\nA,2016,Lima,2\nA,2016,Lima,1\n"
    let outcome = importing(rows, "--add-missing cities")
    #expect(outcome.status == 65, "\(outcome)")
    #expect(
      outcome.err.contains("an earlier row has 2 delegates of city 'lima', and this one has 1"),
      "\(outcome)")
    #expect(
      importing(rows.replacing("Lima,1", with: "Lima,2"), "--add-missing cities").status == 0)
  }

  @Test func `a list of presentations takes addresses and no words for none`() {
    func list(_ cell: String) -> Outcome {
      importing("title,Talks\nA,\"\(cell)\"\n", "--map Talks=presentations")
    }
    #expect(list("Smart stops https://x.example.org/a.pdf\nBus lanes").status == 0)
    #expect(
      sandbox.run("list-presentations --columns title").lines.dropFirst()
        == ["Bus lanes", "Smart stops"])
    #expect(
      sandbox.run("list-links --columns presentation,relation,url").lines.last
        == "a-smart-stops,slides,https://x.example.org/a.pdf")
    for cell in ["-", "sin presentaciones", "tbd", "n/a"] { #expect(list(cell).status == 0) }
    #expect(sandbox.run("list-presentations --columns title").lines.count == 3)
    #expect(list("https://x.example.org/b.pdf").err.contains("an address is not a title"))
    #expect(
      list("Smart stops | Ann Lee").err.contains("it has several parts: Smart stops; Ann Lee"))
  }

  @Test(arguments: [
    ("Ann Lee/Bo Chen", 2), ("Ann Lee & Bo van Chen", 2), ("Ana Ruiz y Luis Paz", 2),
    ("Ministry of Housing and Urban Development", 1), ("Lee, Ann", 1), ("Ann Lee", 1),
    ("Health/Safety", 1), ("---", 0), ("Ann Bee, Cid Dee & Eve Fox", 3),
    ("Ann Bee, Cid Dee, and Eve Fox", 3), ("Ana Ruiz, Luis Paz y Eva Sol", 3),
    ("['Kim Lee', 'Bo Chen']", 2), ("['Kim Lee']", 1), ("[]", 0),
    ("Ann Bee, Deputy Mayor & Cid Dee", 1), ("Lee, Ann and Fox, Eve", 1),
  ])
  func `several speakers in one cell are several`(cell: String, count: Int) {
    #expect(importing("title\nConf\n").status == 0)
    let outcome = importing("program,title,speakers\nconf,T,\"\(cell)\"\n", to: "presentations")
    #expect(outcome.status == 0, "\(outcome)")
    let speakers = sandbox.run("list-presentations --columns speakers").lines.last ?? ""
    #expect(speakers.split(separator: ";").count == count, "\(speakers)")
  }

  @Test(arguments: ["Ann Bee & Cid Dee", "['Ann Bee', 'Cid Dee']", "Ann Bee, Cid Dee and Eve Fox"])
  func `several speakers in one cell are several beside an ID`(cell: String) {
    #expect(importing("title\nConf\n").status == 0)
    let rows = "id,program,title,speakers\nx1,conf,T,\"\(cell)\"\n"
    let outcome = importing(rows, to: "presentations")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("speakers: 1 value read from another form"), "\(outcome)")
    let speakers = sandbox.run("list-presentations --columns speakers").lines.last ?? ""
    #expect(speakers.hasPrefix("Ann Bee;Cid Dee"), "\(speakers)")
  }

  @Test func `a speaker in an export stays one speaker`() throws {
    #expect(importing("title\nConf\n").status == 0)
    try sandbox.succeed("add-presentation T --program conf --speaker 'Ann Bee & Cid Dee'")
    try sandbox.succeed("export presentations --csv -o ./p.csv")
    let again = sandbox.run("import presentations ./p.csv")
    #expect(again.err.contains("0 added, 0 updated, 1 unchanged"), "\(again)")
    try sandbox.succeed("remove-presentation conf-t")
    try sandbox.succeed("import presentations ./p.csv")
    #expect(
      sandbox.run("list-presentations --columns speakers").lines.last == "Ann Bee & Cid Dee")
  }

  @Test(arguments: ["NA", "n/a", "-", "TBD", "...", "#N/A"])
  func `a mark for nothing is no title`(mark: String) {
    for row in ["title,dates\n\(mark),2018\n", "id,title\nx,\(mark)\n"] {
      let refused = importing(row)
      #expect(refused.status == 65, "\(refused)")
      #expect(refused.err.contains("title"), "\(refused)")
    }
    let outcome = importing("title\nA\n\(mark)\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("title: 1 value read as no value"), "\(outcome)")
    #expect(sandbox.run("list-programs --columns title").lines.dropFirst() == ["A"])
    #expect(importing("title,dates\n\(mark),2018\n", "--value 'title:\(mark)=Air'").status == 0)
  }

  @Test func `words that begin as such marks are titles`() {
    #expect(importing("title\nNavigation\nUnknown\nNone of the above\n").status == 0)
    #expect(sandbox.run("list-programs --columns title").lines.count == 4)
  }

  @Test func `a comma behind a name is no part of it`() {
    #expect(importing("title\nConf\n").status == 0)
    let rows = "program,title,speakers\nconf,T,\"Stef van Buuren,\"\n"
    #expect(importing(rows, to: "presentations").status == 0)
    #expect(sandbox.run("list-presentations --columns speakers").lines.last == "Stef van Buuren")
  }

  @Test func `marks for nothing are no summary`() {
    #expect(importing("title,summary\nA,-\nB,n/a\nC,About water\n").status == 0)
    #expect(sandbox.run("list-programs --columns summary --csv").lines.last == "About water")
  }

  @Test func `candidates are written if the recipe keeps going`() throws {
    try sandbox.write("title,host\nA,Nowheretown\n", to: "a.csv")
    try sandbox.write("[[table]]\ntable = \"programs\"\nkeep-going = true\n", to: "r.toml")
    let outcome = sandbox.run("import programs ./a.csv --using ./r.toml --candidates ./c.csv")
    #expect(!outcome.err.contains("requires"), "\(outcome)")
  }

  @Test func `a refused word has the option that replaces it`() {
    let outcome = importing("title,kind\nA,Symposium\n")
    #expect(
      outcome.err.contains("use --value 'kind:Symposium=WORD' with an accepted word"), "\(outcome)")
    #expect(importing("title,kind\nA,Symposium\n", "--value kind:Symposium=forum").status == 0)
  }

  @Test func `a name of a country in a file of cities has the option for its kind`() {
    let outcome = importing("name\nJordan\n", to: "cities")
    #expect(outcome.err.contains("--set kind=city"), "\(outcome)")
    #expect(!outcome.err.contains("--kind"), "\(outcome)")
    #expect(importing("name\nJordan\n", "--set kind=country", to: "cities").status == 0)
    #expect(
      sandbox.run("list-cities --no-header --columns kind,country").lines == ["country,JO"])
  }

  @Test(arguments: [
    ("windows-1254", [0x45, 0xD0, 0xDD, 0x54, 0xDD, 0x4D] as [UInt8], "EĞİTİM"),
    ("windows-1256", [0xC7, 0xE1, 0xD1, 0xED, 0xC7, 0xD6], "الرياض"),
    ("windows-1255", [0xE9, 0xF8, 0xE5, 0xF9, 0xEC, 0xE9, 0xED], "ירושלים"),
  ])
  func `encodings of more languages are named`(name: String, word: [UInt8], text: String) throws {
    try Data(Array("title\n".utf8) + word + [0x0A])
      .write(to: URL(filePath: sandbox.path("a.csv")))
    let outcome = sandbox.run("import programs ./a.csv")
    #expect(outcome.err.contains(name), "\(outcome)")
    try sandbox.succeed("import programs ./a.csv --encoding \(name)")
    #expect(sandbox.run("list-programs --columns title").lines.last == text)
  }

  @Test func `titles above unknown headings are not the headings`() throws {
    try sandbox.write(
      "Training list,,\nUpdated 2026,,\nNaam,Tanggal,Tempat\nAir,8 April 2015,Lima\n"
        + "Bus,9 April 2015,Quito\n", to: "a.csv")
    let outcome = sandbox.run("import programs --propose ./a.csv")
    #expect(outcome.out.contains("header = 3"), "\(outcome)")
  }

  @Test func `one hint names all types of records that a row adds`() {
    let outcome = importing("title,organizers,host,themes\nA,INRAT,Tunis,Water\n")
    #expect(
      outcome.err.contains("use --add-missing cities,themes,organizations"), "\(outcome)")
  }

  @Test func `a number of persons beside the country of a city is that of the city`() throws {
    try sandbox.write(
      "研修名,期間,参加都市,国,人数\n防災,2019年5月6日,バンダアチェ,インドネシア,3\n防災,2019年5月6日,リマ,ペルー,2\n",
      to: "a.csv")
    let outcome = sandbox.run("import programs --propose ./a.csv")
    #expect(outcome.out.contains("\"人数\" = \"participants.delegates\""), "\(outcome)")
  }
}
