import MetroCLI
import Testing

/// Checks when a pager starts, which one, and what happens if it fails.
struct PagedOutputTests {
  let sandbox: Sandbox
  let pager = FakePager()

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.terminal = (100, 9)
    let pager = pager
    sandbox.adapt = { $0.startPager = pager.start }
  }

  @Test func `output longer than a screen is paged`() {
    sandbox.terminal = (100, 8)
    let outcome = sandbox.run("list-cities --quiet")
    #expect(outcome == Outcome())
    #expect(pager.command == "less -FRX" && pager.isFinished)
    #expect(pager.text.contains("shenzhen") && pager.text.count { $0 == "\n" } == 9)
  }

  @Test func `the note about hidden columns is on the last page`() {
    #expect(sandbox.run("list-cities") == Outcome())
    #expect(pager.text.split(separator: "\n").last?.contains("Not shown: ") == true)
  }

  @Test func `output that fits on the screen is printed`() {
    sandbox.terminal = (100, 10)
    #expect(sandbox.run("list-cities --quiet").out.contains("shenzhen"))
    #expect(pager.command == nil)
  }

  @Test func `a long page is paged`() {
    #expect(sandbox.run("show-program seoul-2015 --quiet") == Outcome())
    #expect(pager.text.contains("Climate Change Training Program"))
  }

  @Test(arguments: [
    (["METRO_PAGER": "more", "PAGER": "most"], "more"), (["PAGER": "most"], "most"),
    ([:], "less -FRX"),
  ])
  func `METRO_PAGER overrides PAGER`(environment: [String: String], command: String) {
    sandbox.environment.merge(environment) { $1 }
    #expect(sandbox.run("show-program seoul-2015").status == 0)
    #expect(pager.command == command)
  }

  @Test(
    arguments: [
      ["METRO_PAGER": "cat"], ["PAGER": "cat"], ["PAGER": ""],
      ["METRO_PAGER": "", "PAGER": "most"],
    ])
  func `cat disables paging`(environment: [String: String]) {
    sandbox.environment.merge(environment) { $1 }
    #expect(sandbox.run("show-program seoul-2015").out.contains("Climate"))
    #expect(pager.command == nil)
  }

  @Test func `output is printed if the pager cannot start`() {
    let whole = sandbox.run("show-program seoul-2015 --no-pager").out
    pager.canStart = false
    #expect(sandbox.run("show-program seoul-2015 --quiet") == Outcome(out: whole))
  }

  @Test func `a pager that the user quits ends the command quietly`() {
    pager.takes = 0
    #expect(sandbox.run("show-program seoul-2015 --quiet") == Outcome())
    #expect(pager.isFinished)
  }

  @Test(arguments: [0, 1, Int.max])
  func `output is printed if the pager fails, whenever that is`(takes: Int) {
    let whole = sandbox.run("list-presentations --no-pager --quiet").out
    pager.takes = takes
    pager.works = false
    #expect(sandbox.run("list-presentations --quiet") == Outcome(out: whole))
  }

  @Test(arguments: [
    "show-program seoul-2015 --no-pager", "list-presentations --format csv",
    "list-presentations --format json",
  ])
  func `data and --no-pager are not paged`(line: String) {
    #expect(sandbox.run(line).out != "")
    #expect(pager.command == nil)
  }

  @Test func `a pipe and a file are not paged`() throws {
    #expect(sandbox.run("show-program seoul-2015 -o ./page.txt") == Outcome())
    sandbox.terminal = nil
    #expect(sandbox.run("show-program seoul-2015").out != "")
    #expect(pager.command == nil)
  }
}

/// A pager that only records its input.
final class FakePager {
  private(set) var command: String?
  private(set) var text = ""
  private(set) var isFinished = false
  var canStart = true
  var works = true

  /// The number of pieces it accepts before the user quits.
  var takes = Int.max

  func start(_ command: String) -> Console.Pager? {
    guard canStart else { return nil }
    self.command = command
    return Console.Pager(
      write: { bytes in
        guard self.takes > 0 else { return false }
        self.takes -= 1
        self.text += unsafe bytes.withUnsafeBufferPointer {
          unsafe String(decoding: $0, as: UTF8.self)
        }
        return true
      },
      finish: {
        self.isFinished = true
        return self.works
      })
  }
}
