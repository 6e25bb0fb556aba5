import Testing

@testable import MetroCLI
@testable import MetroCore

/// Names of countries and provinces that are entered as cities.
struct PlaceKindTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private var places: String {
    sandbox.run("list-cities --columns id,country,kind --no-header").out
  }

  @Test func `the name of a country alone is added as a country`() {
    let outcome = sandbox.run("add-city Peru")
    #expect(outcome.status == 0 && outcome.err.contains("Peru is a country"), "\(outcome)")
    #expect(sandbox.run("add-city korea --name 대한민국").status == 0)
    #expect(places == "korea,KR,country\nperu,PE,country\n")
  }

  @Test(arguments: ["Gauteng", "Georgia", "Punjab", "Gyeonggi Province", "Guatemala"])
  func `a name that may be a city, a province or a country is refused without a kind`(name: String)
  {
    let outcome = sandbox.run("add-city '\(name)'")
    #expect(outcome.status == 65 && outcome.err.contains("--kind"), "\(outcome)")
    #expect(sandbox.run("add-city '\(name)' --kind city --country US").status == 0)
  }

  @Test(arguments: ["Singapore", "Quito", "Seoul Metropolitan Government", "Atlantis", "Oslo"])
  func `names of cities, and unknown names, are added as cities`(name: String) {
    let outcome = sandbox.run("add-city '\(name)'")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(places.hasSuffix(",city\n"))
  }

  @Test func `an import recognizes a country and asks for the kind of a province`() throws {
    try sandbox.write("name\nPeru\nQuito\n", to: "c.csv")
    let outcome = sandbox.run("import cities ./c.csv")
    #expect(outcome.status == 0 && outcome.err.contains("'Peru' = country"), "\(outcome)")
    #expect(places == "peru,PE,country\nquito,,city\n")
    #expect(sandbox.run("import cities ./c.csv").err.contains("2 unchanged"))
    try sandbox.write("name\nGauteng\n", to: "p.csv")
    let refused = sandbox.run("import cities ./p.csv")
    #expect(refused.status == 65 && refused.err.contains("a province or state of ZA"), "\(refused)")
    try sandbox.write("name,kind\nGauteng,province\n", to: "p.csv")
    #expect(sandbox.run("import cities ./p.csv").status == 0)
  }

  @Test func `a status in a title becomes the status of a new program`() throws {
    try sandbox.write(
      "title\nMetro (cancelled)\nWater (planned)\nAir (part two)\nHeat\n취소: 연수\n", to: "p.csv")
    let outcome = sandbox.run("import programs ./p.csv")
    #expect(outcome.err.contains("status: 3 values read"), "\(outcome)")
    #expect(
      sandbox.run("list-programs --columns title,status --no-header --sort title").out
        == "Air (part two),\nHeat,\nMetro (cancelled),cancelled\nWater (planned),planned\n취소: 연수,cancelled\n"
    )
    // A person knows better than the title.
    #expect(sandbox.run("edit-program metro-cancelled --status held").status == 0)
    #expect(sandbox.run("import programs ./p.csv").err.contains("5 unchanged"))
    try sandbox.write("title,status\nBus (cancelled),held\n", to: "q.csv")
    #expect(sandbox.run("import programs ./q.csv").status == 0)
    #expect(
      sandbox.run("list-programs --status cancelled --columns id --no-header").out.split(
        separator: "\n"
      ).count == 1)
  }

  @Test func `a program can have several links of a relation with different addresses`() throws {
    #expect(sandbox.run("add-program p --title P").status == 0)
    let link = "add-link --program p --relation slides --url https://example.org"
    #expect(sandbox.run("\(link)/1").status == 0)
    #expect(sandbox.run("\(link)/2").out == "p-slides-2\n")
    #expect(sandbox.run("\(link)/2").status != 0)
    try sandbox.write(
      "title,link.slides\nT,https://example.org/3\nT,https://example.org/4\n", to: "t.csv")
    #expect(sandbox.run("import programs ./t.csv").status == 0)
    #expect(
      sandbox.run("list-links --program t --columns url --no-header").out
        == "https://example.org/3\nhttps://example.org/4\n")
    #expect(sandbox.run("import programs ./t.csv").err.contains("also added") == false)
    // One row alone corrects the address.
    try sandbox.write("title,link.slides\nU,https://example.org/5\n", to: "u.csv")
    #expect(sandbox.run("import programs ./u.csv").status == 0)
    try sandbox.write("title,link.slides\nU,https://example.org/6\n", to: "u.csv")
    #expect(sandbox.run("import programs ./u.csv").status == 0)
    #expect(
      sandbox.run("list-links --program u --columns url --no-header").out
        == "https://example.org/6\n")
  }

  @Test func `statements about links do not count as links without an address`() {
    for line in [
      "add-program p --title P", "add-source post --title Post", "add-source report --title Report",
      "add-link here --program p --relation slides --source post",
      "cite link/p-slides label here --source report --locator 'page 2'",
    ] {
      #expect(sandbox.run(line).status == 0, "\(line)")
    }
    #expect(sandbox.run("status").out.contains("links without address,1,"))
  }
}
