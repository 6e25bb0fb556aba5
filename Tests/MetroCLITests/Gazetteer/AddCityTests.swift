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
    let outcome = sandbox.run("add-city Peking")
    #expect(outcome.status == 0 && outcome.out == "peking\n")
    #expect(outcome.err.contains("GeoNames 1816670 (Beijing, China; Peking is another name of it)"))
    #expect(row("peking") == "peking,Peking,CN,39.9075,116.39723,1816670")
    let why = sandbox.run("why city/peking country").out
    #expect(why.contains("GeoNames (CC BY 4.0)") || why.contains("geonames"))
    #expect(sandbox.run("undo").status == 0)
    #expect(sandbox.run("list-sources --no-header").out == "")
  }

  @Test func `a city is found by any name of its place unless several places have it`() {
    #expect(sandbox.run("add-city Peking").status == 0)
    let names = sandbox.run("list-names --no-header --columns record,text").out
    #expect(names == "city/peking,Beijing\n")
    #expect(sandbox.run("add-city Barcelona --country ES").status == 0)
    for name in ["Beijing", "北京", "베이징", "Pékin"] {
      let outcome = sandbox.run("show-city '\(name)' --csv --no-header")
      #expect(outcome.out.hasPrefix("peking,"), "\(name): \(outcome)")
    }
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
    #expect(answering("add-city Victoria", "").status == 64)
    #expect(row("victoria") == "")
    #expect(answering("add-city Victoria", "\n").status == 0)
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

  @Test(arguments: ["Phuntsholing", "Best", "Wien"])
  func `an uncertain name is added unchanged`(name: String) {
    let outcome = sandbox.run("add-city \(name)")
    #expect(outcome.status == 0 && outcome.out == "\(name.lowercased())\n")
    #expect(outcome.err.isEmpty == (name != "Wien"))
    #expect(row(name.lowercased()) == "\(name.lowercased()),\(name),,,,")
    #expect(sandbox.run("list-sources --no-header").out == "")
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

      """
    let outcome = sandbox.run("import cities - --fill", input: rows)
    #expect(
      outcome.err == """
        5 rows: 5 added, 0 updated, 0 unchanged, 0 rejected
        gazetteer: 2 filled in, 1 ambiguous (Barcelona), 1 elsewhere than given (Victoria), \
        1 unknown (Barcelona del Este); metro lookup-city NAME lists the candidates

        """)
    #expect(row("wien") == "wien,Wien,AT,48.20849,16.37208,2761369")
    #expect(row("victoria") == "victoria,Victoria,SC,,,")
    let again = sandbox.run("import cities - --fill", input: rows)
    #expect(again.err.hasPrefix("5 rows: 0 added, 0 updated, 5 unchanged, 0 rejected\n"))
    #expect(
      sandbox.run("list-cities --missing-geonames --no-header --columns id").lines
        == ["barcelona", "barcelona-del-este", "victoria"])
  }

  @Test func `an import completes existing cities`() {
    #expect(sandbox.run("add-city Quito --no-gazetteer").status == 0)
    let outcome = sandbox.run("import cities - --fill", input: "id,name\nquito,Quito\n")
    #expect(outcome.err.hasPrefix("1 row: 0 added, 1 updated"))
    #expect(row("quito") == "quito,Quito,EC,-0.22985,-78.52495,3652462")
    #expect(sandbox.run("import sites - --fill", input: "name\nPark\n").status == 64)
  }

  @Test func `a place whose country has no ISO code is completed without a country`() throws {
    #expect(sandbox.run("add-city Pristina").status == 0)
    let row = sandbox.run("list-cities --columns id,country,geonames --csv --no-header").out
    #expect(row.contains("pristina,,786714"), "\(row)")
  }

  @Test func `lookup-city needs no catalog and exits with status 0 if nothing is found`() throws {
    let empty = try Sandbox()
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
