import Testing

/// Checks marks and words in place of links.
struct LinkMarksTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.succeed("init")
  }

  private static let rows = "Title,Slides\nA,x\nB,yes\nC,TRUE\nD,pending\nE,No\nF,tbc\nG,PDF\n"

  @Test func `marks are reported, and words that announce a link are one`() {
    let outcome = sandbox.run(
      "import programs - --from csv --no-source --map Slides=link.slides", input: Self.rows)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.err.contains("link.slides: 4 marks in place of links left out (first: 'x')"),
      "\(outcome)")
    let links = sandbox.run("list-links --columns label,state --sort label").lines.dropFirst()
    #expect(Array(links) == ["PDF,label-only", "pending,announced", "tbc,placeholder"])
  }

  @Test(arguments: [
    ("Slides", "TRUE", "FALSE"), ("Slides", "x", ""), ("Link", "Sí", "No"), ("Place", "Yes", "No"),
    ("Topic", "Sim", "Não"),
  ])
  func `a column of answers is proposed for no link, title or city`(
    heading: String, one: String, other: String
  ) throws {
    try sandbox.write("Course,\(heading)\nWater,\(one)\nAir,\(other)\n", to: "a.csv")
    let outcome = sandbox.run("import programs ./a.csv --propose")
    #expect(outcome.out.contains("\"\(heading)\" = \"-\""), "\(outcome)")
    #expect(outcome.out.contains("\"Course\" = \"title\""), "\(outcome)")
  }
}
