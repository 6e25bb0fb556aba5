import Foundation
import MetroCore
import MetroTestSupport
import Testing

/// The real program when a signal stops it.
@Suite(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
struct InterruptionTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  /// Starts an import that has begun to read and waits for more of its input.
  private func waitingImport() throws -> RunningProgram {
    let program = try RunningProgram(["import", "cities", "-"], in: sandbox)
    // A pipe holds less than this: it can only be sent once most of it was read.
    let rows = (0..<20_000).map { "City \($0),PE\n" }
    try program.send("name,country\nLima,PE\n" + rows.joined())
    return program
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `An import that is stopped imports nothing and leaves no file`(
    signal: Int32, status: Int32
  ) throws {
    let program = try waitingImport()
    program.signal(signal)
    let outcome = try program.end()
    #expect(outcome.status == status)
    #expect(outcome.err == "metro: interrupted: nothing was changed\n")
    #expect(sandbox.run("show-city lima").status == 1)
    #expect(try sandbox.files == ["catalog.sqlite"])
  }

  @Test func `An import that is killed imports nothing`() throws {
    let program = try waitingImport()
    program.signal(SIGKILL)
    #expect(try program.end().status == 137)
    #expect(sandbox.run("show-city lima").status == 1)
    #expect(sandbox.run("add-city Lima --country PE").status == 0)
  }

  @Test func `An import that may go on is finished`() throws {
    let program = try waitingImport()
    try program.send("Cusco,PE\n")
    let outcome = try program.finish()
    #expect(
      outcome == Outcome(err: "20002 rows: 20002 added, 0 updated, 0 unchanged, 0 rejected\n"))
    #expect(sandbox.run("list-cities --country PE --columns id").lines.count == 20_003)
  }

  @Test func `A catalog that another program changes is waited for`() throws {
    let catalog = try Catalog.open(at: sandbox.path("catalog.sqlite"), for: .writing)
    let start = Date()
    try catalog.write { _ in
      let outcome = try sandbox.shell("metro add-city Lima --wait 0.2")
      #expect(outcome.status == 75 && outcome.err.contains("(waited 0.2 s)"))
      #expect(outcome.err.contains("hint: ") && -start.timeIntervalSinceNow < 3)
      #expect(try sandbox.shell("metro list-cities --columns id").lines.count == 9)
    }
    #expect(try sandbox.shell("metro add-city Lima --wait 0.2").status == 0)
  }

  @Test func `An import that waits for its input keeps nobody from changing the catalog`() throws {
    let program = try waitingImport()
    #expect(try sandbox.shell("metro add-city Lima --wait 0.2").status == 0)
    #expect(try program.finish().status == 0)
    #expect(sandbox.run("show-city lima --csv").out.contains("lima,Lima,PE"))
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `A file that is being written is not there after a stop`(
    signal: Int32, status: Int32
  ) throws {
    let themes = (0..<20_000).map { #"{"id":"theme-\#($0)","label":"Theme \#($0)"}"# + "\n" }
    #expect(sandbox.run("import themes - --from ndjson", input: themes.joined()).status == 0)
    let program = try RunningProgram(["export", "themes", "-o", "out.csv"], in: sandbox)
    try program.wait { try sandbox.files.contains { $0.hasSuffix(".partial") } }
    program.signal(signal)
    #expect(try program.end().status == status)
    #expect(try sandbox.files == ["catalog.sqlite"])
  }
}
