import Foundation
import Testing

/// Checks `metro sql` in the real program.
struct SQLProgramTests {
  static let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"

  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test(
    arguments: ["SELECT count(*) FROM n", "SELECT i FROM n"],
    [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `a signal stops an endless statement`(
    rest: String, signal: (number: Int32, status: Int32)
  ) throws {
    let program = try RunningProgram(["sql", "\(Self.endless) \(rest)"], in: sandbox)
    // The shared-memory file exists as soon as the catalog is read.
    try program.wait { try sandbox.files.contains("catalog.sqlite-shm") }
    program.signal(signal.number)
    let outcome = try program.end()
    #expect(outcome.status == signal.status)
    #expect(outcome.err == "metro: interrupted: nothing was changed\n")
    #expect(try sandbox.files == ["catalog.sqlite"])
  }

  @Test func `the time limit works in the real program`() throws {
    let outcome = try sandbox.shell(
      "metro sql '\(Self.endless) SELECT count(*) FROM n' --timeout 1")
    #expect(outcome.status == 1)
    #expect(outcome.err.hasPrefix("metro: sql: stopped after 1 second\n"))
  }

  /// A single SQLite instruction that takes hours.
  static let searching = """
    SELECT instr(printf('%.*c', 50000000, 'a'), printf('%.*c', 25000000, 'a') || 'b')
    """

  @Test func `the time limit works while SQLite runs one long instruction`() throws {
    for (options, message) in [
      ("", "metro: sql: stopped after 0.5 seconds\nhint: "), ("--errors json", "{\"code\":1,"),
    ] {
      let outcome = try sandbox.shell(
        "ulimit -t 60; metro sql \"\(Self.searching)\" --timeout 0.5 -o found.csv \(options)")
      #expect(outcome.status == 1 && outcome.out == "")
      #expect(outcome.err.hasPrefix(message), "\(outcome)")
      #expect(try !sandbox.files.contains { $0.hasPrefix("found.csv") })
    }
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `one signal is enough while SQLite runs one long instruction`(
    signal: Int32, status: Int32
  ) throws {
    let program = try RunningProgram(["sql", Self.searching], in: sandbox)
    try program.wait { try sandbox.files.contains("catalog.sqlite-shm") }
    program.signal(signal)
    let outcome = try program.end()
    #expect(outcome.status == status)
    #expect(outcome.err == "metro: interrupted: nothing was changed\n")
  }

  @Test(.enabled(if: FaultTests.unprivileged != nil, "needs a way to give up the rights of root"))
  func `a catalog in a read-only folder can be queried`() throws {
    let user = FaultTests.unprivileged ?? ""
    #expect(try sandbox.shell("chmod 444 catalog.sqlite && chmod 555 .").status == 0)
    let outcome = try sandbox.shell("\(user) metro sql 'SELECT count(*) AS n FROM cities'")
    #expect(outcome == Outcome(out: "n\n8\n"))
    #expect(try sandbox.shell("\(user) metro sql 'DELETE FROM city'").status == 64)
    #expect(try sandbox.files == ["catalog.sqlite"])
    #expect(try sandbox.shell("chmod 777 .").status == 0)
  }

  @Test func `a reader that stops after one line causes no message`() throws {
    let outcome = try sandbox.shell("metro sql '\(Self.endless) SELECT i FROM n' | head -n 2")
    #expect(outcome == Outcome(out: "i\n1\n"))
  }
}
