import Foundation
import MetroTestSupport
import Testing

/// Checks that offices exchange what their checks of links saw, and that old observations can be dropped.
struct LinkChecksFileTests {
  private let world: Sandbox
  private let network = ScriptedNetwork()
  private let other = "--catalog ./other.sqlite"

  init() throws {
    world = try Sandbox()
    network.set(day: "2026-03-01")
    network.connect(world)
    for line in [
      "init", "add-program zoo --title 'Zoo Course'",
      "add-link here --program zoo --relation page --url https://zoo.example/course",
      "dump ./d", "init \(other)", "load ./d \(other)",
    ] { try #require(world.run(line).status == 0, "\(line)") }
  }

  private func state(_ options: String = "") -> String {
    world.run("list-links --columns state \(options)").lines.last ?? ""
  }

  private func checks(_ options: String = "") -> [String] {
    Array(world.run("list-checks --csv \(options)").lines.dropFirst())
  }

  private func check(_ days: [String], from place: String = "one", _ options: String = "") {
    world.environment["METRO_VANTAGE"] = place
    for day in days {
      network.set(day: day)
      _ = world.run("check-links --all \(options)")
    }
  }

  @Test func `the failures that two offices saw make a link dead together`() throws {
    network.answers["https://zoo.example/course"] = { _ in ScriptedNetwork.page("x", status: 404) }
    check(["2026-03-02"])
    check(["2026-03-05", "2026-03-12"], from: "two", other)
    #expect(state() == "failing" && state(other) == "failing")
    let dumped = world.run("dump ./e --checks \(other)")
    #expect(dumped.err.hasSuffix("1 row in link_checks.csv written\n"), "\(dumped)")
    let taken = world.run("apply ./e")
    #expect(
      taken.err.contains(
        "1 link check was added; the next metro check-links takes them into account\n"),
      "\(taken)")
    #expect(checks().count == 2)
    #expect(!world.run("apply ./e").err.contains("link check was added"))
    check(["2026-03-13"])
    #expect(state() == "dead")
    #expect(world.run("check").status == 0)
    // Both have the same afterward, in whichever order they take it in.
    try world.succeed("dump ./f --checks")
    try world.succeed("apply ./f \(other)")
    #expect(Set(checks()) == Set(checks(other)))
  }

  @Test func `observations are no part of a dump's state`() throws {
    check(["2026-03-02"])
    try world.succeed("dump ./d --checks --force")
    let package = try world.text(of: "d/datapackage.json")
    check(["2026-03-03", "2026-03-04"])
    try world.succeed("dump ./d --checks")
    #expect(try world.text(of: "d/datapackage.json") == package)
    #expect(try world.text(of: "d/link_checks.csv").contains(",2026-03-04T06:00"))
    try world.succeed("init --catalog ./third.sqlite")
    #expect(world.run("load ./d --catalog ./third.sqlite").err.contains("1 link check was added"))
  }

  @Test func `rows that no check has written are passed over`() throws {
    check(["2026-03-02"])
    try world.succeed("dump ./e --checks")
    let good = try world.text(of: "e/link_checks.csv")
    let lines = good.components(separatedBy: "\n")
    let bad = ["javascript:alert(1)", "https://a.example/\u{1B}[31m", ""].map { url in
      lines[1].replacing("https://zoo.example/course", with: url)
    }
    try world.write(
      ([lines[0]] + bad + [lines[1].replacing(",ok,", with: ",wonderful,")])
        .joined(separator: "\n") + "\n", to: "e/link_checks.csv")
    #expect(world.run("apply ./e \(other)").status == 0)
    #expect(checks(other) == [])
    for text in ["a,b\n1,2\n", good + "\"", "\u{FEFF}"] {
      try world.write(text, to: "e/link_checks.csv")
      let outcome = world.run("apply ./e \(other)")
      #expect(outcome.status == 0 && checks(other) == [], "\(outcome)")
    }
    try world.write("a,b\n1,2\n", to: "e/link_checks.csv")
    #expect(
      world.run("apply ./e \(other)").err.contains("its columns are not those of link checks"))
  }

  @Test func `old observations are dropped unless a state depends on them`() throws {
    check(["2026-03-01", "2026-03-02"])
    network.answers["https://zoo.example/course"] = { _ in ScriptedNetwork.page("x", status: 404) }
    check(["2026-03-03"])
    network.answers = [:]
    check(["2026-03-10"])
    #expect(checks().count == 3)
    #expect(
      world.run("compact --checks-before 2026-03-05").err.contains(
        "Dropped 2 old link checks.\n"))
    #expect(checks().count == 1 && state() == "working")
    network.answers["https://zoo.example/course"] = { _ in ScriptedNetwork.page("x", status: 404) }
    check(["2026-04-01", "2026-04-05", "2026-04-12"])
    #expect(state() == "dead")
    try world.succeed("compact --checks-before 2026-05-01")
    #expect(checks().contains { $0.contains("not-found") || $0.contains("404") })
    check(["2026-04-13"])
    #expect(state() == "dead")
  }
}
