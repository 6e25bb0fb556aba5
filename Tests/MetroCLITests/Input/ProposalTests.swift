import Testing

/// Checks which column of the catalog each column of a file is proposed for.
struct ProposalTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func proposed(_ text: String, for table: String = "programs") throws -> String {
    try sandbox.write(text, to: "a.csv")
    let outcome = sandbox.run("import \(table) '\(sandbox.path("a.csv"))' --propose")
    #expect(outcome.status == 0, "\(outcome)")
    return outcome.out
  }

  @Test func `dates of something else, and regions, are no dates and no countries of programs`()
    throws
  {
    let proposal = try proposed(
      """
      title,created_at,local_date,updatedAt,Registration deadline,venue_city,venue_state,venue_country
      A,2017-11-01,2018-03-05,2018-03-09,2018-02-01,Richmond,CA,us
      B,2017-12-01,2018-03-06,2018-03-09,2018-02-02,Victoria,CA,us
      C,2017-12-02,2018-03-07,2018-03-08,2018-02-03,Santiago,AL,ca

      """)
    for line in [
      "\"created_at\" = \"-\"", "\"local_date\" = \"dates\"", "\"updatedAt\" = \"-\"",
      "\"Registration deadline\" = \"-\"", "\"venue_city\" = \"host\"", "\"venue_state\" = \"-\"",
      "\"venue_country\" = \"host.country\"",
    ] {
      #expect(proposal.contains(line + "  # "), "\(proposal)")
    }
  }

  @Test
  func `of two columns with dates, places or the same name none is proposed, and both are named`()
    throws
  {
    let proposal = try proposed(
      """
      title,Held,Beginning of,From town,To town,Remarks,Notes,Objet
      A,2017-11-01,2018-03-05,Quito,Lima,x,y,
      B,2017-12-01,2018-03-06,Lima,Madrid,z,u,
      C,2017-12-02,2018-03-07,Bogotá,Quito,v,w,

      """)
    for line in [
      "\"Held\" = \"-\"  # dates, unless \"Beginning of\" is: 2017-11-01 | ",
      "\"Beginning of\" = \"-\"  # dates, unless \"Held\" is: ",
      "\"From town\" = \"-\"  # host, unless \"To town\" is: ",
      "\"Remarks\" = \"-\"  # summary, unless \"Notes\" is: x | z | v",
      "\"Notes\" = \"-\"  # summary, unless \"Remarks\" is: ",
    ] {
      #expect(proposal.contains(line), "\(line) \(proposal)")
    }
    // A column without values is no rival.
    #expect(try proposed("Training,Objet,Topic\nA,,x\nB,,y\n").contains("\"Training\" = \"title\""))
    #expect(
      try proposed("title,Remarks,Notes\nA,,x\nB,,y\n").contains("\"Notes\" = \"summary\"  # prob"))
  }

  @Test(arguments: ["country", "Pays", "seat_country"])
  func `a country beside the city of a record is that of the city`(heading: String) throws {
    let proposal = try proposed(
      "name,city,\(heading)\nUPF,Barcelona,Spain\nUBV,Caracas,Venezuela\n", for: "organizations")
    #expect(proposal.contains("\"\(heading)\" = \"city.country\""), "\(proposal)")
  }

  @Test func `numbers beside a month are days`() throws {
    let rows = "title,Month,Date,Year\nA,July,25,2026\nB,May,\"15, 16 e 17\",2026\n"
    try sandbox.write(rows, to: "days.csv")
    let outcome = sandbox.run("import programs ./days.csv --propose")
    #expect(outcome.out.contains("\"Date\" = \"dates.day\""), "\(outcome)")
    // A placeholder is no other date.
    let open = try proposed(rows + "C,June,TBC,2026\n")
    #expect(open.contains("\"Month\" = \"dates.month\""), "\(open)")
    #expect(open.contains("\"Date\" = \"dates.day\""), "\(open)")
    try sandbox.write(rows.replacing(",25,", with: ",2026-07-25,"), to: "dates.csv")
    let whole = sandbox.run("import programs ./dates.csv --propose")
    #expect(whole.out.contains("\"Date\" = \"dates\""), "\(whole)")
  }

  @Test(arguments: [("startTime", "endTime"), ("fStart", "fClose"), ("date from", "date to")])
  func `words for the start and the end of dates are known beside others`(
    start: String, end: String
  ) throws {
    let proposal = try proposed(
      "title,\(start),\(end)\nA,2016-05-10,2016-05-11\nB,2016-06-10,2016-06-11\n")
    for line in [
      "\"\(start)\" = \"starts\"  # probably: 2016-05-10 | ",
      "\"\(end)\" = \"ends\"  # probably: 2016-05-11 | ",
    ] {
      #expect(proposal.contains(line), "\(proposal)")
    }
    let one = try proposed("title,Date du séminaire\nA,2016-05-10\nB,2016-06-10\n")
    #expect(one.contains("\"Date du séminaire\" = \"dates\""), "\(one)")
  }

  @Test func `parts of dates beside dates that have them are left out`() throws {
    let rows = "Mois,Jour,Date,Titre\nJanvier 2026,Samedi,31 janvier,Danse\n"
    let proposal = try proposed(rows)
    for line in [
      "\"Mois\" = \"dates.year\"  # probably: Janvier 2026", "\"Date\" = \"dates\"  # 31 janvier",
      "\"Jour\" = \"-\"  # left out: \"Date\" already states dates.day: Samedi",
    ] {
      #expect(proposal.contains(line), "\(proposal)")
    }
    try sandbox.write(proposal, to: "a.toml")
    let outcome = sandbox.run("import programs ./a.csv --using ./a.toml")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(sandbox.run("list-programs --columns dates").lines.last == "2026-01-31")
    let whole = try proposed(rows.replacing("31 janvier", with: "2026-01-31"))
    #expect(
      whole.contains("\"Mois\" = \"-\"  # left out: \"Date\" already states dates.month: "),
      "\(whole)")
  }

  @Test(arguments: [
    ("practices", "Název projektu", "title"), ("programs", "Nom de l'activitat", "title"),
    ("organizations", "Ajuntament", "name"), ("cities", "ajuntament", "name"),
    ("cities", "Município", "name"), ("programs", "talk_title", "title"),
    ("presentations", "talk_title", "title"), ("presentations", "seminar_title", "title"),
    ("presentations", "event_title", "title"),
  ])
  func `words for names are known`(table: String, heading: String, column: String) throws {
    let proposal = try proposed("\(heading),Foo\nLima,b\n", for: table)
    #expect(proposal.contains("\"\(heading)\" = \"\(column)\"  # probably: Lima"), "\(proposal)")
  }

  @Test func `a title of an event beside that of a talk is its program`() throws {
    let proposal = try proposed("event_title,talk_title\nA,B\n", for: "presentations")
    #expect(proposal.contains("\"event_title\" = \"program\"  # A"), "\(proposal)")
    #expect(proposal.contains("\"talk_title\" = \"title\"  # probably: B"), "\(proposal)")
  }

  @Test func `of two columns of countries none is proposed for the country of a city`() throws {
    try sandbox.write(
      "origincityLabel\torigincountry\tsistercityLabel\tdestination_countryLabel\n"
        + "Valdemoro\tSpain\tGödöllő\tHungary\n", to: "sisters.tsv")
    let outcome = sandbox.run("import cities ./sisters.tsv --propose")
    #expect(!outcome.out.contains("= \"country\""), "\(outcome)")
  }

  @Test func `numbers are no participants, themes or links`() throws {
    let proposal = try proposed(
      "Course,Participants,Themes,Presentations\nA,25,3,2\nB,30 pax,4,5\n")
    for line in [
      "\"Participants\" = \"delegates_claimed\"  # probably: 25 | 30 pax", "\"Themes\" = \"-\"",
      "\"Presentations\" = \"-\"",
    ] {
      #expect(proposal.contains(line), "\(proposal)")
    }
    #expect(try proposed("Course,Cities\nA,3\nB,4\n").contains("\"Cities\" = \"cities_claimed\""))
    #expect(
      try proposed("Course,Participants\nA,Quito\nB,4\n").contains("\"Participants\" = \"parti"))
  }

  @Test func `columns about something that no column names are left out`() throws {
    let proposal = try proposed("title,speakers\nA,Ann Lee\nB,Bo Chen\n")
    #expect(
      proposal.contains(
        "\"speakers\" = \"-\"  # left out: speakers requires a column \"presentation\": Ann Lee"),
      "\(proposal)")
    let titled = try proposed("event,PRESENTATION TITLE,speakers\nA,Rain,Ann Lee\nB,Bus,Bo Chen\n")
    #expect(titled.contains("\"speakers\" = \"speakers\"  # Ann Lee"), "\(titled)")
    #expect(titled.contains("\"PRESENTATION TITLE\" = \"presentation\""), "\(titled)")
  }

  @Test func `words that a column does not accept are counted, and without others it is left out`()
    throws
  {
    let rows = "title,dates,type,status\nA,2020,Conference,held\nB,2021,Seminar,done soon\n"
    let proposal = try proposed(rows)
    for line in [
      "\"type\" = \"-\"  # left out as kind: most of its values are not accepted words: Conference | Seminar",
      "\"status\" = \"status\"  # 1 of 2 values is not an accepted word (first: 'done soon'): held | done",
    ] {
      #expect(proposal.contains(line), "\(proposal)")
    }
    let mapped = sandbox.run("import programs ./a.csv --propose --map type=kind")
    #expect(mapped.out.contains("\"type\" = \"kind\"  # Conference | Seminar"), "\(mapped)")
  }

  @Test func `places none of which is a known city are venues`() throws {
    let rows = "title,location\nA,Restaurant Gusöteli\nB,Nuclear Bean Kendall\n"
    let venue = "= \"venue\"  # probably: Restaurant Gusöteli | Nuclear Bean Kendall"
    #expect(try proposed(rows).contains("\"location\" \(venue)"))
    let event = rows.replacing("location", with: "event_place")
    #expect(try proposed(event).contains("\"event_place\" \(venue)"))
    for other in [
      rows.replacing("location", with: "municipality"), rows + "C,Lima\n",
      "title,location\nA,Quito\n",
    ] {
      #expect(try proposed(other).contains("= \"host\"  # probably: "))
    }
    let beside = try proposed("title,city,location\nA,Quito,Nuclear Bean Kendall\n")
    #expect(beside.contains("\"location\" = \"venue\""), "\(beside)")
  }

  @Test(arguments: [
    "Water,2018-03-05,Quito\nAir,2018-03-06,Lima\nSoil,2018-03-07,Bogota\n",
    "A,https://example.org/a\nB,https://example.org/b\n",
    "conference,Madrid,40.1\nhome,Lima,12\nconference,Rome,4\n",
  ])
  func `a file without column names is found by its first line`(text: String) throws {
    #expect(try proposed(text).contains("header = 0\n"))
    let plain = sandbox.run("import programs '\(sandbox.path("a.csv"))'")
    #expect(plain.status == 65, "\(plain)")
  }

  @Test func `a first line with a word for a column is a heading, though others are places`() throws
  {
    let proposal = try proposed("UF,Município\nRO,Cacoal\nRO,Ariquemes\n", for: "cities")
    #expect(!proposal.contains("header = 0"), "\(proposal)")
    #expect(!proposal.contains("was read as column names"), "\(proposal)")
    #expect(proposal.contains("\"Município\" = "), "\(proposal)")
  }

  @Test func `a first line of which nothing is known is named`() throws {
    let rows = "Corso di autodifesa,Rossi Luca,4E\nCineforum,Bianchi Eva,3N\nTorneo,Neri Ugo,5A\n"
    let remark = "# Line 1 was read as column names. If it is a record, set header = 0.\n"
    #expect(try proposed(rows).contains(remark))
    #expect(try !proposed("Foo,Number\nx,12\ny,13\n").contains(remark))
    #expect(try !proposed("Corso,Rossi Luca,4E\nCineforum,Bianchi Eva,3N\n").contains(remark))
    let known = sandbox.run("import programs ./a.csv --propose --header 1")
    #expect(!known.out.contains(remark), "\(known)")
  }

  @Test func `texts of the file cannot control the terminal`() throws {
    let proposal = try proposed("title,a\u{202E}b\nA,x\u{9B}31m\u{2066}\n\"B\nC\",y\n")
    #expect(proposal.contains("# A | B C\n"), "\(proposal)")
    let line = #""a\u202Eb" = "-"  # not recognized: x\u{9B}31m\u{2066} | y"#
    #expect(proposal.contains(line), "\(proposal)")
    #expect(!proposal.unicodeScalars.contains { [0x9B, 0x202E, 0x2066].contains($0.value) })
  }
}
