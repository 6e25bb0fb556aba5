import Testing

@testable import MetroCore
@testable import MetroText

struct SheetImportTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
  }

  private func adding(_ nouns: Noun.Name...) -> ImportOptions {
    var options = ImportOptions()
    options.addsMissing = Set(nouns)
    return options
  }

  private func participants(_ program: String) throws -> [[String?]] {
    try catalog.rows(
      .participation, ["city", "role", "delegates"], where: ["program": [program]], sort: ["id"]
    ).texts
  }

  @Test func `a row becomes a program, its cities, themes, organizations and a link`() throws {
    let file = """
      title,host,participants,themes,organizers,link.slides
      Water,Seoul,"Hanoi, Jakarta & Quito (2)","Climate; water",METROPOLIS / City Lab,https://a.example/x

      """
    let summary = try catalog.importText(
      .program, file, as: .csv, adding(.city, .theme, .organization))
    #expect(summary.added == 1)
    #expect(
      summary.sheet.made == [
        .city: 4, .participation: 3, .theme: 2, .organization: 2, .link: 1,
      ])
    #expect(
      try participants("water") == [
        ["hanoi", "participant", nil], ["jakarta", "participant", nil],
        ["quito", "participant", "2"],
      ])
    let program = try catalog.texts(.program, "water")
    #expect(program["host"] == "seoul")
    #expect(program["themes"] == "climate;water")
    #expect(program["organizers"] == "metropolis;city-lab")
    #expect(try catalog.texts(.city, "quito")["geonames"] == "3652462")
    #expect(
      try catalog.rows(.link, ["url", "state"]).texts == [["https://a.example/x", "unchecked"]])
    let before = try catalog.contents()
    let again = try catalog.importText(
      .program, file, as: .csv, adding(.city, .theme, .organization))
    #expect(again.unchanged == 1 && again.sheet.made.isEmpty)
    #expect(try catalog.contents() == before)
  }

  @Test func `the country in a column of its own says which city hosts`() throws {
    let file = """
      title,city,host.country
      Water,San José,Costa Rica
      Waste,Valencia,ES
      Air,,Peru

      """
    let summary = try catalog.importText(.program, file, as: .csv, adding(.city))
    #expect(summary.added == 3)
    let hosts = try ["water", "waste"].compactMap { try catalog.texts(.program, $0)["host"] }
    #expect(
      try hosts.map { try catalog.texts(.city, $0)["country"] } == ["CR", "ES"], "\(hosts)")
    #expect(summary.sheet.notes.map(\.kind) == [.countryAlone])
  }

  @Test(arguments: ["BayesPharma 2019, Lyon", "BayesPharma 2019; Lyon", "BayesPharma"])
  func `a title that no program has is reported with or without a comma`(title: String) throws {
    let imported = try catalog.keepGoing(
      .records(.presentation), "program,title\n\"\(title)\",A\n")
    #expect(
      imported.rejects.map(\.fault.cause) == [
        .record(RecordError.noSuchRecord(.program, id: title, nearest: []))
      ])
  }

  @Test(arguments: ["country", "city.country", "País"])
  func `the country of a city is a column of every table with a city`(heading: String) throws {
    let file = "name,city,\(heading)\nUPF,Barcelona,Spain\nUBV,Barcelona,Venezuela\n"
    let imported = try catalog.keepGoing(.records(.organization), file, adding(.city))
    #expect(imported.rejects.isEmpty, "\(imported.rejects)")
    let cities = try ["upf", "ubv"].compactMap {
      try catalog.texts(.organization, $0)["city"] ?? nil
    }
    #expect(
      try cities.map { try catalog.texts(.city, $0)["country"] } == ["ES", "VE"], "\(cities)")
    #expect(imported.summary.sheet.source == nil)
    try catalog.importText(
      .membership, "network,city,\(heading)\nupf,Valencia,ES\n", as: .csv, adding(.city))
    #expect(try catalog.rows(.membership, ["city"]).texts == [["valencia"]])
    #expect(try catalog.texts(.city, "valencia")["country"] == "ES")
  }

  @Test func `a country can be set for the cities of all rows`() throws {
    var options = adding(.city)
    options.set = ["city.country": "ES"]
    try catalog.importText(.site, "name,city\nPlant,Valencia\nDepot,\n", as: .csv, options)
    #expect(try catalog.texts(.site, "plant")["city"] == "valencia")
    #expect(try catalog.texts(.city, "valencia")["country"] == "ES")
    let imported = try catalog.keepGoing(
      .records(.site), "name,city,city.country\nPort,valencia,France\nMill,Lima,Nowhere\n",
      adding(.city))
    #expect(imported.lines == [2, 3])
    #expect(imported.rejects.map(\.fault.field) == ["city.country", "city.country"])
  }

  @Test(arguments: ["lima,Chile", "Lima,Chile", "Lima,Nowhere"])
  func `a host that is not in the country of its row is refused`(cells: String) throws {
    try catalog.add(.city, "lima", ["name": "Lima", "country": "PE"])
    let imported = try catalog.keepGoing(
      .records(.program), "title,city,host.country\nWater,\(cells)\n", adding(.city))
    #expect(imported.rejects.count == 1)
    #expect(try catalog.ids(.program).isEmpty)
  }

  @Test func `two new cities of one name in a row have two IDs`() throws {
    let file = """
      title,host,participants
      Heat,"Hyderabad, India","Karachi, Lahore & Hyderabad (Pakistan)"

      """
    let summary = try catalog.importText(.program, file, as: .csv, adding(.city))
    #expect(summary.added == 1 && summary.sheet.made[.city] == 4)
    let host = try #require(try catalog.texts(.program, "heat")["host"] ?? nil)
    #expect(try catalog.texts(.city, host)["country"] == "IN")
  }

  @Test func `names with commas are split if every part is known, and asked about if none is`()
    throws
  {
    try catalog.add(.organization, "koica", ["name": "KOICA"])
    try catalog.add(.organization, "k-water", ["name": "K-water"])
    try catalog.add(.organization, "mh", ["name": "Ministry of Health, Peru"])
    let file = """
      title,organizers
      A,"K-water, KOICA"
      B,"Ministry of Health, Peru"
      C,"Water Works, Inc."
      D,수원시정연구원·광주광역시
      E,"Seoul Metro, SHRDC"

      """
    let imported = try catalog.keepGoing(
      .records(.program), file, adding(.organization))
    #expect(imported.lines == [5, 6])
    let cause = String(describing: imported.rejects.last?.fault.cause)
    #expect(cause.contains("Seoul Metro;SHRDC"), "\(cause)")
    let organizers = try ["a", "b", "c"].map { try catalog.texts(.program, $0)["organizers"] }
    #expect(organizers == ["k-water;koica", "mh", "water-works-inc"])
  }

  @Test(arguments: [
    ("sin enlace", [] as [String?]), ("No link", []), ("링크 없음", []),
    ("example.org/slides/a.pdf", ["https://example.org/slides/a.pdf"]),
    ("see 3.5/4", [nil]), ("Juan's slides", [nil]),
  ])
  func `a cell of a link is an address, a label, or words for no link`(
    text: String, addresses: [String?]
  ) throws {
    #expect(try LinkCell(text).links(of: "slides").map { $0["url"]?.text } == addresses)
  }

  @Test func `a row with an unknown part is refused whole, with all reasons, and leaves nothing`()
    throws
  {
    let file = """
      title,dates,host,participants,themes
      A,2016,Seoul,"Hanoi, Nowhereville, Elsewhereton",New theme
      B,soon,Seoul,Hanoi,Other

      """
    let before = try catalog.contents()
    let imported = try catalog.keepGoing(.records(.program), file, adding(.city, .theme))
    #expect(imported.rejects.count == 2)
    // Rows with unknown cities are refused after the others, which may add these cities.
    let fault = try #require(imported.rejects.last?.fault)
    #expect(
      fault.cause == .record(CellError.unknownPlace(column: "participants", name: "Nowhereville")))
    #expect(
      fault.others.map(\.cause)
        == [.record(CellError.unknownPlace(column: "participants", name: "Elsewhereton"))])
    #expect(try catalog.contents() == before)
    #expect(imported.summary.sheet.questions.map(\.name) == ["Nowhereville", "Elsewhereton"])
  }

  @Test func `missing records are listed once, and added only on request`() throws {
    let file = "title,host,themes\nA,Quito,Water;Air\nB,Quito,Water\n"
    let imported = try catalog.keepGoing(.records(.program), file)
    #expect(imported.lines == [2, 3])
    #expect(
      imported.summary.sheet.missing == [
        MissingRecords(noun: .city, names: ["Quito"]),
        MissingRecords(noun: .theme, names: ["Water", "Air"]),
      ])
    let summary = try catalog.importText(.program, file, as: .csv, adding(.city, .theme))
    #expect(summary.sheet.made == [.city: 1, .theme: 2])
  }

  @Test func `cities that the catalog has are not read as the remark of another`() throws {
    for file in [
      "title,participants\nA,\"Quito, Durban, Lima\"\n",
      "title,participants\nB,\"Quito, Durban\"\n",
    ] {
      try catalog.importText(.program, file, as: .csv, adding(.city))
    }
    #expect(try participants("b").map(\.[0]) == ["durban", "quito"])
    let doubtful = try catalog.keepGoing(
      .records(.program), "title,participants\nC,\"Quito, Nowhereland\"\n", adding(.city))
    #expect(doubtful.lines == [2])
  }

  @Test func `a city whose own name has a separator is found whole first`() throws {
    try catalog.add(.city, "brighton-and-hove", ["name": "Brighton and Hove"])
    try catalog.add(.city, "x", ["name": "Foo & Bar, Baz"])
    try catalog.importText(
      .program, "title,participants\nA,\"Brighton and Hove, Foo & Bar, Baz and Quito\"\n",
      adding(.city))
    #expect(try participants("a").map(\.[0]) == ["brighton-and-hove", "quito", "x"])
  }

  @Test(arguments: [
    ("Quito, Ecuador", ["quito"]), ("Quito, Ecuador, Lima, Peru", ["lima", "quito"]),
    ("Lima (PE)", ["lima"]), ("Quito (EC); Seoul (online)", ["quito", "seoul"]),
    ("Quito, -, tbc", ["quito"]), ("-", []), ("tbc", []), ("n/a", []),
    ("Quito, Quito", ["quito"]), ("서울, Seoul", ["seoul"]),
  ])
  func `cities are read with their countries, and words for nothing are none`(
    cell: String, cities: [String]
  ) throws {
    try catalog.importText(
      .program, csvLine(["title", "participants"]) + csvLine(["A", cell]), as: .csv, adding(.city))
    #expect(try participants("a").map(\.[0]) == cities)
  }

  @Test func `a city that the import added does not decide another spelling of a later row`() throws
  {
    var options = adding(.city)
    options.choices = PlaceChoices(chosen: ["San José": .geonames(3_621_849)])
    let file = "title,participants\nA,San José\nB,San Jose\n"
    let imported = try catalog.keepGoing(.records(.program), file, options)
    #expect(imported.lines == [3])
    #expect(imported.summary.sheet.questions.map(\.name) == ["San Jose"])
    #expect(try participants("a").map(\.[0]) == ["san-jose"])
  }

  @Test func `an ambiguous name is asked once with its places, and an answer takes all its rows`()
    throws
  {
    let file = "title,participants\nA,Hyderabad\nB,\"Hyderabad, Quito\"\n"
    let asked = try catalog.keepGoing(.records(.program), file, adding(.city))
    let question = try #require(asked.summary.sheet.questions.first)
    #expect(asked.summary.sheet.questions.count == 1 && question.rows == 2)
    #expect(question.options.compactMap(\.country).contains("PK"))
    var options = adding(.city)
    options.choices = PlaceChoices(chosen: ["Hyderabad": .geonames(1_269_843)])
    #expect(try catalog.importText(.program, file, as: .csv, options).added == 2)
    #expect(try catalog.texts(.city, "hyderabad")["country"] == "IN")
  }

  @Test func `two places of one name have ids of their own`() throws {
    var options = adding(.city)
    options.choices = PlaceChoices(chosen: [
      "Barcelona": .geonames(3_128_760), "Barcelona (VE)": .geonames(3_648_559),
    ])
    try catalog.importText(
      .program, "title,participants\nA,Barcelona\nB,Barcelona (VE)\n", as: .csv, options)
    #expect(try participants("a").map(\.[0]) == ["barcelona"])
    #expect(try participants("b").map(\.[0]) == ["barcelona-ve"])
  }

  @Test(
    arguments: [
      ("online", nil, "online"), ("Webinar (Zoom)", nil, "online"),
      ("Seoul (online)", "seoul", "online"),
      ("Seoul", "seoul", nil), ("-", nil, nil), ("tbc", nil, nil),
    ] as [(String, String?, String?)])
  func `a host without a place is an event online`(cell: String, host: String?, mode: String?)
    throws
  {
    try catalog.importText(.program, "title,host\nA,\(cell)\n", as: .csv, adding(.city))
    let program = try catalog.texts(.program, "a")
    #expect(program["host"] == host)
    #expect(program["mode"] == mode)
  }

  @Test(
    arguments: [
      ("https://a.example/x", "https://a.example/x", nil, "unchecked"),
      ("slides: https://a.example/x.", "https://a.example/x", "slides:", "unchecked"),
      ("www.a.example", "https://www.a.example", nil, "unchecked"),
      (
        "HERE (posar link a les presentacions)", nil, "HERE (posar link a les presentacions)",
        "placeholder"
      ),
      ("tbc", nil, "tbc", "placeholder"), ("dead?", nil, "dead?", "label-only"),
    ] as [(String, String?, String?, String)])
  func `a link is an address, or words with a state`(
    cell: String, url: String?, label: String?, state: String
  ) throws {
    try catalog.importText(.program, csvLine(["title", "link.page"]) + csvLine(["A", cell]))
    #expect(try catalog.rows(.link, ["url", "label", "state"]).texts == [[url, label, state]])
  }

  @Test func `a link that was announced gets its address, and words do not remove one`() throws {
    for (cell, url) in [
      ("tbc", nil), ("https://a.example/1", "https://a.example/1"), ("tbc", "https://a.example/1"),
      ("https://a.example/2", "https://a.example/2"),
    ] as [(String, String?)] {
      try catalog.importText(.program, "title,link.slides\nA,\(cell)\n")
      #expect(try catalog.rows(.link, ["url"]).texts == [[url]], "\(cell)")
    }
  }

  @Test func `several addresses are several links`() throws {
    let file =
      csvLine(["title", "link.page"]) + csvLine(["A", "https://a.example\nhttps://b.example"])
    try catalog.importText(.program, file)
    try catalog.importText(.program, file)
    #expect(try catalog.rows(.link, ["url"], sort: ["url"]).texts.count == 2)
  }

  @Test func `rows of one city each carry its country and the number of its delegates`() throws {
    let file = """
      title,participants,participants.country,participants.delegates
      A,Barcelona,Venezuela,3
      B,"Quito, Lima",,4
      C,,EC,

      """
    let imported = try catalog.keepGoing(
      .records(.program), file.replacing("Venezuela", with: "VE"), adding(.city))
    #expect(imported.lines == [3, 4])
    #expect(try participants("a") == [["barcelona", "participant", "3"]])
    #expect(try catalog.texts(.city, "barcelona")["country"] == "VE")
  }

  @Test func `lists in JSON are arrays or texts`() throws {
    let rows = #"""
      {"title":"A","participants":["Quito","Lima"],"link.page":["https://a.example/x;y","tbc"]}
      {"title":"B","participants":"Quito, Lima"}

      """#
    try catalog.importText(.program, rows, as: .ndjson, adding(.city))
    for program in ["a", "b"] {
      #expect(try participants(program).map(\.[0]) == ["lima", "quito"])
    }
    #expect(
      try catalog.rows(.link, ["url", "label"]).texts == [["https://a.example/x;y", "tbc"]])
  }

  @Test func `rows that repeat a program add their city to it`() throws {
    let file = """
      title,dates,participants,participants.country,participants.delegates
      Water,2016,Quito,EC,2
      Water,2016,Lima,PE,1
      Air,2017,Quito,EC,3
      Water,2016,Lima,PE,1

      """
    let summary = try catalog.importText(.program, file, as: .csv, adding(.city))
    #expect(summary.added == 2 && summary.repeated == 2)
    #expect(summary.sheet.made == [.city: 2, .participation: 3])
    #expect(
      try participants("water") == [["lima", "participant", "1"], ["quito", "participant", "2"]])
  }

  @Test func `words for nothing in a list keep the values of a record`() throws {
    try catalog.importText(.program, "title,themes\nA,Water\n", as: .csv, adding(.theme))
    try catalog.importText(.program, "title,themes\nA,tbc\n", as: .csv, adding(.theme))
    #expect(try catalog.texts(.program, "a")["themes"] == "water")
  }

  @Test func `presentations, speakers, sites and visits are made`() throws {
    let file = csvLine(["title", "presentations"]) + csvLine(["A", "One\nTwo; Three"])
    var options = ImportOptions()
    options.names = ["presentations": "presentations"]
    try catalog.importText(.program, file, as: .csv, options)
    #expect(try catalog.rows(.presentation, ["title"], sort: ["title"]).texts.count == 3)
    try catalog.importText(
      .program,
      "title,presentation,speakers,link.slides,site,visit.date\n"
        + "B,Four,Ada; Bob | Mayor,https://a.example/4,Park,2 May 2016\n", adding(.site))
    #expect(try catalog.texts(.presentation, "b-four")["speakers"] == "Ada;Bob | Mayor")
    #expect(try catalog.rows(.link, ["presentation"]).texts == [["b-four"]])
    #expect(try catalog.rows(.visit, ["site", "date"]).texts == [["park", "2016-05-02"]])
  }

  @Test func `a count of presentations in an export is not their title`() throws {
    let fault = try catalog.fault(.records(.program), "title,presentations\nA,3\n")
    #expect(fault.reason?.contains("computed from other records") == true)
  }

  @Test func `the lists of other tables are read the same way`() throws {
    try catalog.add(.city, named: ["quito", "lima"])
    try catalog.addProgram("p1")
    let rows = ["Quito, Lima", "Quito\nLima", "Quito & Lima", "quito;lima"].enumerated().map {
      csvLine(["p1", "Talk \($0.offset)", $0.element])
    }
    try catalog.importText(.presentation, "program,title,cities\n" + rows.joined())
    #expect(
      try catalog.rows(.presentation, ["cities"]).texts
        == Array(repeating: ["quito;lima"], count: 4))
  }

  @Test func `strict imports accept only IDs`() throws {
    var options = adding(.organization)
    options.isStrict = true
    let program = "title,organizers\nB,Nobody / Somebody\n"
    #expect(throws: ExchangeError.self) {
      try catalog.importText(.program, program, as: .csv, options)
    }
  }

  @Test func `a file without such columns takes the fast path and makes no statements`() throws {
    try catalog.add(.city, named: ["quito"])
    try catalog.importText(.program, "id,title,host\na,A,quito\nb,B,quito\n")
    #expect(try catalog.rows(.statement, ["id"]).texts.isEmpty)
  }

  @Test func `what a text means is looked up again only after records of its type changed`() throws
  {
    try catalog.write { writer in
      let memory = CellMemory<String, Int>(writer)
      var lookUps = 0
      func answer() -> Int {
        memory.answer(to: "Quito", of: "Quito", about: .city) {
          lookUps += 1
          return lookUps
        }
      }
      #expect([answer(), answer()] == [1, 1])
      try writer.add(.theme, Noun.theme.checkedValues(["label": "Water"]))
      #expect(answer() == 1)
      try writer.add(.city, Noun.city.checkedValues(["name": "Quito"]))
      #expect([answer(), answer()] == [2, 2])
      try writer.add(.name, Noun.name.checkedValues(["city": "quito", "text": "Kito"]))
      #expect(answer() == 3)
    }
  }

  @Test func `what a long text means is not kept, nor that of too many texts`() {
    var cache = CellCache<String, Int>()
    for (length, isKept) in [(200, true), (201, false)] {
      let text = String(repeating: "a", count: length)
      cache.keep(length, to: text, about: text)
      #expect((cache[text] != nil) == isKept)
    }
    for number in 0..<10_000 { cache.keep(number, to: "\(number)", about: "\(number)") }
    #expect(cache["0"] == nil && cache["9999"] == 9_999)
  }
}
