import Testing

@testable import MetroCLI

/// Checks the filters with which people find records.
struct FindFilterTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func ids(_ line: String) -> [String] {
    Array(sandbox.run("\(line) --columns id --no-header").lines)
  }

  @Test func `lists accept words to search for`() {
    #expect(ids("list-practices --search nuclear") == ["one-less-nuclear-plant"])
    #expect(ids("list-programs --search 'climate training' --year 2015") == ["seoul-2015"])
    #expect(ids("list-cities --search qui") == ["quito"])
    #expect(ids("list-cities --search xyzzy").isEmpty)
    for bad in ["''", "'!?'", "'\"'"] {
      let outcome = sandbox.run("list-cities --search \(bad)")
      #expect(outcome.status == 65 && outcome.out == "", "\(outcome)")
    }
    #expect(sandbox.run("list-cities --search 'quito\" OR x'").status == 0)
  }

  @Test func `programs and organizations accept a role`() {
    #expect(ids("list-programs --city seoul --role host") == ["seoul-2015"])
    #expect(ids("list-programs --city quito --role host").isEmpty)
    #expect(ids("list-programs --role participant") == ["seoul-2015"])
    #expect(ids("list-programs --role observer").isEmpty)
    let organizer = ids("list-organizations --program seoul-2015 --role organizer")
    #expect(organizer == ["metropolis-training-institute"])
    #expect(ids("list-organizations --role funder").isEmpty)
    #expect(sandbox.run("list-programs --role king").status == 65)
  }

  @Test func `the links of a city are those of its presentations, programs, sites and bodies`() {
    for (option, id) in [
      ("--presentation seoul-2015-beijing", "a"), ("--program seoul-2015", "b"),
      ("--site world-cup-park", "c"),
    ] {
      let added = sandbox.run(
        "add-link \(id) \(option) --relation page --url https://\(id).example --label \(id)")
      #expect(added.status == 0, "\(added)")
    }
    #expect(ids("list-links --city beijing") == ["a"])
    #expect(Set(ids("list-links --city seoul")).isSuperset(of: ["b", "c"]))
    #expect(ids("list-links --city jakarta").isEmpty)
    #expect(sandbox.run("list-links --city atlantis").status == 1)
  }

  @Test(arguments: [
    ("2012..2016", 1), ("2016..2020", 0), ("..2014", 0), ("2015..", 2), ("this-year", 1),
    ("last-year", 0), ("11y", 2), ("10y", 1), ("2015-04..2015-05", 1), ("2012/2016", 1),
  ])
  func `a year can be a period`(period: String, count: Int) {
    #expect(sandbox.run("add-program now --title Now --dates 2026-01").status == 0)
    #expect(ids("list-programs --year \(period)").count == count)
  }

  @Test(arguments: ["0y", "3000y", "99999999999999999999y", "2016..2012", "two..three", "y", "-1y"])
  func `a period that is none is refused`(period: String) {
    let outcome = sandbox.run("list-programs --year=\(period)")
    #expect([64, 65].contains(outcome.status) && outcome.out == "", "\(outcome)")
  }

  @Test func `the start of the last years is a day`() {
    #expect(ids("list-programs --from 11y") == ["seoul-2015"])
    #expect(ids("list-programs --from 10y").isEmpty)
    #expect(ids("list-cities --not-since 11y --country EC").isEmpty)
    #expect(ids("list-cities --not-since 10y --country EC") == ["quito"])
    #expect(ids("list-cities --first-in 2014..2016 --country EC") == ["quito"])
  }

  @Test func `only a similar option is suggested`() {
    #expect(!sandbox.run("stats --limit 3").err.contains("did you mean"))
    #expect(sandbox.run("stats --limit 3").err.contains("hint: metro stats --help"))
    #expect(sandbox.run("list-cities --limt 3").err.contains("did you mean '--limit'?"))
  }

  @Test func `a record as JSON has its related records`() throws {
    let text = sandbox.run("show-program seoul-2015 --format ndjson").out
    #expect(text.contains(#""related":{"names":[],"parts":[],"cities":[{"id":"baguio""#), "\(text)")
    #expect(text.contains(#""roles":["presenter"]"#) && text.contains(#""cities":6"#))
    #expect(text.contains(#""presentations":[{"id":"seoul-2015-"#) && text.hasSuffix("}}\n"))
    #expect(sandbox.run("show-program seoul-2015 --csv").lines.count == 2)
    #expect(sandbox.run("list-programs --json --limit 1").out.contains("related") == false)
  }
}
