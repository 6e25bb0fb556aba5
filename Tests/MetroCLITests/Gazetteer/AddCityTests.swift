import Foundation
import Testing

/// Checks what `add-city` fills in from the gazetteer and when it asks.
struct AddCityTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init --quiet").status == 0)
  }

  private func row(_ id: String) -> String {
    sandbox.run("list-cities --no-header --columns id,name,country,latitude,longitude,geonames")
      .lines.first { $0.hasPrefix("\(id),") } ?? ""
  }

  /// Adds a city on a terminal with typed input.
  private func answering(_ line: String, _ typed: String) -> Outcome {
    sandbox.terminal = (80, 24)
    defer { sandbox.terminal = nil }
    return sandbox.run(line, input: typed)
  }

  @Test func `a city is completed from its name and the source is reported`() {
    let outcome = sandbox.run("add-city Peking --country CN")
    #expect(outcome.status == 0 && outcome.out == "peking\n")
    #expect(outcome.err.contains("GeoNames 1816670 (Beijing, China; Peking is another name of it)"))
    #expect(row("peking") == "peking,Peking,CN,39.9075,116.39723,1816670")
    let why = sandbox.run("why city/peking geonames").out
    #expect(why.contains("GeoNames (CC BY 4.0)") || why.contains("geonames"))
    #expect(sandbox.run("undo").status == 0)
    #expect(sandbox.run("list-sources --no-header").out == "")
  }

  @Test func `a city is found by any name of its place unless several places have it`() {
    #expect(sandbox.run("add-city Peking --country CN").status == 0)
    let names = sandbox.run("list-names --no-header --columns record,text").out
    #expect(names == "city/peking,Beijing\n")
    #expect(sandbox.run("add-city Barcelona --country ES").status == 0)
    for name in ["Beijing", "北京", "베이징", "Pechino"] {
      let outcome = sandbox.run("show-city '\(name)' --csv --no-header")
      #expect(outcome.out.hasPrefix("peking,"), "\(name): \(outcome)")
    }
    // Also Pekin in Illinois.
    #expect(sandbox.run("show-city Пекин").status == 1)
    #expect(sandbox.run("show-city 巴塞羅那").status == 1)
    #expect(sandbox.run("show-city 서울").status == 1)
    #expect(sandbox.run("show-city 北京 --exact").status != 0)
  }

  @Test func `a second city shares the source`() {
    #expect(sandbox.run("add-city Beijing").out == "beijing\n")
    #expect(sandbox.run("add-city Quito").out == "quito\n")
    #expect(sandbox.run("list-sources --no-header --columns id,statements").out == "geonames,2\n")
    #expect(sandbox.run("audit").err == "No open findings.\n")
  }

  @Test func `a script gets an error with the candidates for an ambiguous name`() {
    let outcome = sandbox.run("add-city Barcelona")
    #expect(outcome.status == 64 && outcome.out == "")
    #expect(outcome.err.contains("Spain") && outcome.err.contains("Venezuela"))
    #expect(outcome.err.contains("hint: choose one with --country or --geonames"))
    #expect(sandbox.run("add-city Barcelona --country VE").status == 0)
    #expect(row("barcelona").hasSuffix(",3648559"))
    #expect(sandbox.run("add-city 'San Fernando' --no-gazetteer").err == "")
    #expect(row("san-fernando") == "san-fernando,San Fernando,,,,")
  }

  @Test func `a terminal asks until it gets an answer`() {
    let outcome = answering("add-city Barcelona", "what\n3\n2\n")
    #expect(outcome.status == 0)
    #expect(outcome.err.components(separatedBy: "Which one? [1-2").count == 4)
    #expect(row("barcelona").hasSuffix(",3648559"))
  }

  @Test func `an empty line chooses no place, and the end of input adds nothing`() {
    #expect(answering("add-city Victoria --kind city", "").status == 64)
    #expect(row("victoria") == "")
    #expect(answering("add-city Victoria --kind city", "\n").status == 0)
    #expect(row("victoria") == "victoria,Victoria,,,,")
  }

  @Test func `values from the user are never changed`() {
    #expect(
      sandbox.run("add-city q --name Quito --latitude -0.2 --longitude -78.5").status == 0)
    #expect(row("q") == "q,Quito,EC,-0.2,-78.5,3652462")
    let outcome = sandbox.run("add-city Jakarta --country MY")
    #expect(outcome.status == 0 && outcome.err.contains("Jakarta, Indonesia"))
    #expect(row("jakarta") == "jakarta,Jakarta,MY,,,")
  }

  @Test(arguments: ["Nowhereville", "Best", "Mexico"])
  func `an uncertain name is added unchanged`(name: String) {
    // Mexico is also a country, so its kind must be stated.
    let kind = name == "Mexico" ? " --kind city" : ""
    let outcome = sandbox.run("add-city \(name)\(kind)")
    #expect(outcome.status == 0 && outcome.out == "\(name.lowercased())\n")
    #expect(outcome.err.isEmpty == (name == "Nowhereville"))
    #expect(row(name.lowercased()) == "\(name.lowercased()),\(name),,,,")
    #expect(sandbox.run("list-sources --no-header").out == "")
  }

  @Test func `a name with its country is a name and a country`() {
    let outcome = sandbox.run("add-city 'Quito, Ecuador'")
    #expect(outcome.status == 0 && outcome.out == "quito\n", "\(outcome)")
    #expect(row("quito") == "quito,Quito,EC,-0.22985,-78.52495,3652462")
    #expect(sandbox.run("add-city 'San José (CR)'").out == "san-jose\n")
    #expect(row("san-jose").hasPrefix("san-jose,San José,CR,"))
    #expect(sandbox.run("add-city 'Ville de Dakar'").out == "ville-de-dakar\n")
    #expect(row("ville-de-dakar").hasSuffix(",2253354"))
    #expect(sandbox.run("show-city Dakar --csv --no-header").out.hasPrefix("ville-de-dakar,"))
  }

  @Test(arguments: [
    ("Nowhereville, Uruguay", "Nowhereville,UY"), ("하이퐁성, 베트남", "하이퐁성,VN"),
    ("Nowhereville (Argentina)", "Nowhereville,AR"),
  ])
  func `a name with its country is both, although the gazetteer has no such place`(
    text: String, values: String
  ) {
    let outcome = sandbox.run("add-city x --name '\(text)'")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("\(text): name "), "\(outcome)")
    #expect(row("x").hasPrefix("x,\(values),"), "\(row("x"))")
    #expect(sandbox.run("add-program P --host '\(text)'").status == 0)
    #expect(sandbox.run("list-programs --no-header --columns host").lines == ["x"])
    // A file of cities is read in the same way.
    let again = sandbox.run("import cities -", input: "name\n\"\(text)\"\n")
    #expect(again.err.contains("1 row: 0 added, 0 updated, 1 unchanged"), "\(again)")
  }

  @Test func `a code that can be a state stays in the name, with the way out`() {
    let outcome = sandbox.run("add-city x --name 'Nowhereville, AR'")
    #expect(outcome.status == 0 && row("x").contains(#""Nowhereville, AR",,"#), "\(outcome)")
    #expect(outcome.err.contains("'AR' can be the country AR or a state of US"), "\(outcome)")
    let strict = sandbox.run("add-city y --name 'Nowhereville, Peru' --strict --no-gazetteer")
    #expect(strict.status == 0 && row("y").contains("\"Nowhereville, Peru\""), "\(strict)")
  }

  @Test func `a country has its code, and the audit has nothing to say`() {
    for line in ["add-city Egypt", "add-city Chile", "add-city Mexico --kind country"] {
      #expect(sandbox.run(line).status == 0, "\(line)")
    }
    #expect(
      sandbox.run("list-cities --no-header --columns country,kind").lines
        == ["CL,country", "EG,country", "MX,country"])
    #expect(!sandbox.run("audit").out.contains("country"))
  }

  @Test func `a hint does not repeat what was given`() {
    let outcome = sandbox.run("add-city Tabernas --country ES")
    #expect(outcome.err.contains("add the city again with --geonames "), "\(outcome)")
    let other = sandbox.run("add-city Växjö")
    #expect(other.err.contains("add the city again with --country SE."), "\(other)")
  }

  @Test func `a reference is a name with its country`() throws {
    for city in [
      "Quito", "Lima", "san-jose-cr --name 'San José' --country CR",
      "san-jose-us --name 'San Jose' --country US",
    ] {
      #expect(sandbox.run("add-city \(city)").status == 0)
    }
    let rows = """
      title,dates,host
      A,2016-05,"Quito, Ecuador"
      B,2016-06,Lima (Peru)
      C,2016-07,"San José, Costa Rica"

      """
    let outcome = sandbox.run("import programs -", input: rows)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      sandbox.run("list-programs --no-header --columns host").lines
        == ["quito", "lima", "san-jose-cr"])
    let missing = sandbox.run("add-program D --host 'Cuenca, Ecuador'")
    #expect(missing.status != 0 && missing.err.contains("'Cuenca, Ecuador'"), "\(missing)")
    #expect(!missing.err.contains("capital letters"), "\(missing)")
  }

  @Test func `a dry run shows what would be filled in`() {
    let outcome = sandbox.run("add-city Quito --dry-run")
    #expect(outcome.out.contains("  geonames: 3652462\n"))
    #expect(sandbox.run("list-cities --no-header").out == "")
  }

  @Test func `an import fills in certain matches and reports the others`() throws {
    let rows = """
      name,country
      Beijing,
      Barcelona,
      Barcelona del Este,VE
      Victoria,SC
      Wien,AT
      Quito,PE

      """
    let outcome = sandbox.run("import cities - --fill", input: rows)
    #expect(
      outcome.err == """
        6 rows: 6 added, 0 updated, 0 unchanged, 0 rejected
        1 name of a city to decide: Barcelona; use --candidates FILE to choose
        gazetteer: 3 filled in, 1 ambiguous (Barcelona), 1 elsewhere than given (Quito), \
        1 unknown (Barcelona del Este); metro lookup-city NAME lists the candidates

        """)
    #expect(row("wien") == "wien,Wien,AT,48.20849,16.37208,2761369")
    #expect(row("victoria").hasPrefix("victoria,Victoria,SC,-4.6"))
    #expect(row("quito") == "quito,Quito,PE,,,")
    let again = sandbox.run("import cities - --fill", input: rows)
    #expect(again.err.hasPrefix("6 rows: 0 added, 0 updated, 6 unchanged, 0 rejected\n"))
    #expect(
      sandbox.run("list-cities --missing-geonames --no-header --columns id").lines
        == ["barcelona", "barcelona-del-este", "quito"])
  }

  @Test func `an import completes existing cities`() {
    #expect(sandbox.run("add-city Quito --no-gazetteer").status == 0)
    let outcome = sandbox.run("import cities - --fill", input: "id,name\nquito,Quito\n")
    #expect(outcome.err.hasPrefix("1 row: 0 added, 1 updated"))
    #expect(row("quito") == "quito,Quito,EC,-0.22985,-78.52495,3652462")
    #expect(sandbox.run("import sites - --fill", input: "name\nPark\n").status == 64)
  }

  @Test func `Kosovo is a country, and its cities are imported twice without a change`() throws {
    let rows = "name,country\nPristina,\nPrizren,\n"
    let outcome = sandbox.run("import cities - --fill", input: rows)
    #expect(outcome.status == 0 && !outcome.err.contains("JSON"), "\(outcome)")
    #expect(row("pristina").hasPrefix("pristina,Pristina,XK,42.6"))
    #expect(row("prizren").hasPrefix("prizren,Prizren,XK,42.2"))
    let again = sandbox.run("import cities - --fill", input: rows)
    #expect(again.status == 0 && !again.err.contains("JSON"), "\(again)")
    #expect(again.err.hasPrefix("2 rows: 0 added, 0 updated, 2 unchanged, 0 rejected\n"))
    #expect(sandbox.run("add-city Peja --country XK --no-gazetteer").status == 0)
  }

  @Test func `lookup-city needs no catalog and exits with status 0 if nothing is found`() throws {
    let empty = try Sandbox()
    let named = empty.run("lookup-city 'Quito, Ecuador' --csv --no-header")
    #expect(named.lines.count == 1 && named.out.hasPrefix("Quito,EC,"))
    let wrong = empty.run("lookup-city 'Quito, Peru' --csv --no-header")
    #expect(wrong.out == "" && wrong.err.contains("elsewhere: Quito, Ecuador"))
    let found = empty.run("lookup-city 서울 --csv --no-header")
    #expect(
      found.out == "Seoul,KR,South Korea,10349312,37.566,126.9784,1835848,서울,another name of it\n")
    let none = empty.run("lookup-city Medelllin --csv --no-header")
    #expect(none.status == 0 && none.out == "" && none.err.contains("Medellín"))
    #expect(empty.run("lookup-city Barcelona --country VE --csv --no-header").lines.count == 1)
    #expect(empty.run("lookup-city Barcelona --country XX").status == 65)
    let elsewhere = empty.run("lookup-city Barcelona --country DE --csv --no-header")
    #expect(elsewhere.status == 0 && elsewhere.out == "")
    #expect(
      elsewhere.err
        == "The gazetteer lists it elsewhere: Barcelona, Spain; Barcelona, Venezuela.\n")
    #expect(empty.run("--version --verbose").out.contains("CC BY 4.0"))
  }
}
