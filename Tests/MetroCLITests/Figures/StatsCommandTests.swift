import Testing

@testable import MetroCLI
@testable import MetroCore

/// Checks what `stats` prints beside its figures.
struct StatsCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(
      """
      id,title,dates,status,delegates_claimed
      a,A,2014,held,20
      b,B,2015-02,planned,
      c,C,2015,cancelled,9
      d,D,2030,,5
      e,E,,,
      f,F,2015-03,postponed,
      """, to: "programs.csv")
    for line in ["init", "import programs ./programs.csv"] {
      #expect(sandbox.run(line).status == 0)
    }
  }

  @Test func `a message names what was left out`() {
    let outcome = sandbox.run("stats --by year")
    #expect(
      outcome.out.split(separator: "\n").dropFirst().map { $0.prefix(8) } == [
        "2014,1,0", "2015,1,0", "total,2,",
      ])
    #expect(
      outcome.err == """
        Left out: 1 planned or not over, 1 canceled, 1 postponed, 1 without date; --all counts them.
        Past, and counted although the status still says planned or confirmed: 1.
        Delegates are recorded for 0 of 2 programs and claimed for 1.

        """)
    #expect(sandbox.run("stats --by year --quiet").err == "")
  }

  @Test(arguments: [
    ("--all", "6"), ("--status cancelled", "1"), ("--status planned --status held", "2"),
    ("--upcoming", "1"), ("--held", "2"), ("", "2"),
  ])
  func `programs selected by status count`(options: String, programs: String) {
    let outcome = sandbox.run("stats \(options)")
    #expect(outcome.out.split(separator: "\n")[1].hasPrefix("\(programs),"), "\(outcome)")
    #expect(outcome.err.contains("Left out") == options.isEmpty)
  }

  @Test func `several properties are no longer dropped, and the same one twice is rejected`() {
    let both = sandbox.run("stats --by country --by year")
    #expect(both.out.hasPrefix("country,country_name,year,programs,"))
    let twice = sandbox.run("stats --by year --by year")
    #expect(twice.status == 64 && twice.err.contains("--by year is given more than once"))
    #expect(sandbox.run("stats --by city --kinds").status == 64)
  }

  @Test func `the columns about evidence are shown on request`() {
    #expect(!sandbox.run("stats").out.contains("sourced"))
    #expect(sandbox.run("stats --evidence").out.contains(",sourced,disputed"))
    #expect(
      sandbox.run("stats --kinds").out.contains(",provinces,states,agencies,nations\n"))
  }

  @Test func `statements have the functions, the counts and the phase of statistics`() {
    let outcome = sandbox.run(
      "sql 'SELECT phase, count(*) AS n, sum(cities) AS c FROM programs GROUP BY 1'")
    #expect(
      outcome.out
        == "phase,n,c\nahead,1,0\ncanceled,1,0\nheld,2,0\npostponed,1,0\nundated,1,0\n")
    let functions = sandbox.run(
      "sql \"SELECT region('kr') AS r, subregion('TW') AS s, region('SU') AS u, region(NULL) AS n\""
    )
    #expect(functions.out == "r,s,u,n\nAsia,Eastern Asia,,\n")
  }
}
