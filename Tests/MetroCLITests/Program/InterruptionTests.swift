import Foundation
import MetroCore
import MetroTestSupport
import Testing

/// Checks how the real program reacts to signals.
@Suite(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
struct InterruptionTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  /// Starts an import that has begun to read and waits for more input.
  private func waitingImport() throws -> RunningProgram {
    let program = try RunningProgram(["import", "cities", "-"], in: sandbox)
    // A pipe holds less than this, so writing it all means that the import has read most of it.
    let rows = (0..<20_000).map { "City \($0),PE\n" }
    try program.send("name,country\nLima,PE\n" + rows.joined())
    return program
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `an interrupted import changes nothing and leaves no file`(
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

  @Test func `a killed import changes nothing`() throws {
    let program = try waitingImport()
    program.signal(SIGKILL)
    #expect(try program.end().status == 137)
    #expect(sandbox.run("show-city lima").status == 1)
    #expect(sandbox.run("add-city Lima --country PE").status == 0)
  }

  @Test func `an uninterrupted import finishes`() throws {
    let program = try waitingImport()
    try program.send("Cusco,PE\n")
    let outcome = try program.finish()
    #expect(
      outcome == Outcome(err: "20002 rows: 20002 added, 0 updated, 0 unchanged, 0 rejected\n"))
    #expect(sandbox.run("list-cities --country PE --columns id").lines.count == 20_003)
  }

  @Test func `a command waits while another program changes the catalog`() throws {
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

  @Test func `an import that waits for its input does not block writers`() throws {
    let program = try waitingImport()
    #expect(try sandbox.shell("metro add-city Lima --wait 0.2").status == 0)
    #expect(try program.finish().status == 0)
    #expect(sandbox.run("show-city lima --csv").out.contains("lima,Lima,PE"))
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `an interrupted output file does not appear`(
    signal: Int32, status: Int32
  ) throws {
    // So many that the export is not over before the signal comes.
    let themes = (0..<200_000).map { #"{"id":"theme-\#($0)","label":"Theme \#($0)"}"# + "\n" }
    #expect(sandbox.run("import themes - --from ndjson", input: themes.joined()).status == 0)
    let program = try RunningProgram(["export", "themes", "-o", "out.csv"], in: sandbox)
    try program.wait { try sandbox.files.contains { $0.hasSuffix(".partial") } }
    program.signal(signal)
    #expect(try program.end().status == status)
    #expect(try sandbox.files == ["catalog.sqlite"])
  }
}
