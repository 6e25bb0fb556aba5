import Foundation
import Testing

/// Checks how an import asks about ambiguous cities and takes answers.
struct FillTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init --quiet").status == 0)
    try sandbox.write("name\nQuito\nBarcelona\nAlexandria\n波士顿\nNowhereville\n", to: "cities.csv")
  }

  /// Runs a command line in which `CITIES` and `ASK` are files of the sandbox.
  private func run(_ line: String) -> Outcome {
    sandbox.run(
      line.replacing("CITIES", with: sandbox.path("cities.csv"))
        .replacing("ASK", with: sandbox.path("ask.csv")))
  }

  private func numbers() -> [String] {
    sandbox.run("list-cities --no-header --columns name,country,geonames").lines.sorted()
  }

  @Test func `ambiguous names are asked once, and a marked row is the answer`() throws {
    let first = run("import cities CITIES --fill --candidates ASK")
    #expect(first.status == 0, "\(first)")
    #expect(
      first.err.contains("3 names of cities to decide: Barcelona, Alexandria, 波士顿;"), "\(first)")
    #expect(first.err.contains("1 filled in, 3 ambiguous"), "\(first)")
    var lines = try sandbox.text(of: "ask.csv").split(separator: "\n").map(String.init)
    #expect(lines[0] == "name,place,country,population,geonames,city,choose")
    #expect(lines.contains("波士顿,Boston,US,653833,4930956,,"))
    for (index, line) in lines.enumerated()
    where line.contains(",3648559,") || line.contains(",4930956,") {
      lines[index] += "x"
    }
    try sandbox.write(lines.joined(separator: "\n") + "\n", to: "ask.csv")
    let second = run("import cities CITIES --fill --candidates ASK")
    #expect(second.status == 0, "\(second)")
    #expect(second.err.hasPrefix("5 rows: 0 added, 2 updated, 3 unchanged"), "\(second)")
    #expect(
      numbers() == [
        "Alexandria,,", "Barcelona,VE,3648559", "Nowhereville,,", "Quito,EC,3652462",
        "波士顿,US,4930956",
      ])
    let third = run("import cities CITIES --fill --candidates ASK")
    #expect(third.err.hasPrefix("5 rows: 0 added, 0 updated, 5 unchanged"), "\(third)")
    #expect(try sandbox.text(of: "ask.csv") == lines.joined(separator: "\n") + "\n")
  }

  @Test func `the likely place is taken if the user says so, and reported`() throws {
    let outcome = run("import cities CITIES --fill-likely")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("Alexandria: taken as Alexandria, Egypt ("), "\(outcome)")
    #expect(outcome.err.contains("2 filled in, 2 ambiguous (Barcelona, 波士顿)"), "\(outcome)")
    #expect(numbers().contains("Alexandria,EG,361058"))
    #expect(numbers().contains("Barcelona,,"))
  }

  @Test func `bad answers and options are refused`() throws {
    _ = run("import cities CITIES --fill --candidates ASK")
    let asked = try sandbox.text(of: "ask.csv")
    try sandbox.write(asked.replacing(",,\n", with: ",,x\n"), to: "ask.csv")
    let twice = run("import cities CITIES --fill --candidates ASK")
    #expect(twice.status == 65 && twice.err.contains("are chosen"), "\(twice)")
    #expect(run("import cities CITIES --candidates ASK").status == 64)
    #expect(run("import sites CITIES --fill-likely").status == 64)
  }

  @Test func `a name with its country is imported as both, once`() throws {
    let rows = "name\n\"Quito, Ecuador\"\nLima (Peru)\n\"Paris, Texas\"\n"
    let outcome = sandbox.run("import cities - --fill", input: rows)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      numbers() == ["Lima,PE,3936456", "Paris,US,4717560", "Quito,EC,3652462"], "\(numbers())")
    let again = sandbox.run("import cities - --fill", input: rows)
    #expect(again.err.hasPrefix("3 rows: 0 added, 0 updated, 3 unchanged"), "\(again)")
  }
}
