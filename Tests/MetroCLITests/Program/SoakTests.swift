import Foundation
import MetroTestSupport
import Testing

/// Runs short versions of `make soak`.
@Suite(
  .enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"),
  .enabled(if: Program.has("python3"), "needs Python"))
struct SoakTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test(arguments: [
    "kill --rounds 12 --rows 100 --only records,undo,init",
    "crowd --writers 4 --writes 4 --readers 1 --limit 5000",
    // A sanitizer has files of its own, which must not be limited.
    "faults --levels 1 --only full-disk,clock\(Sandbox.isSanitized ? "" : ",limits") --trials add",
    "corruption --rounds 3", "turns --writers 4 --seconds 3 --burners 0",
  ])
  func `each soak script finds no faults`(line: String) throws {
    try run(line)
  }

  @Test(.enabled(if: Program.isRoot && Program.has("bindfs"), "needs root and bindfs"))
  func `two mounts of one folder lose nothing`() throws {
    try run("shared --writers 4 --rounds 4 --kills 2")
  }

  private func run(_ line: String) throws {
    let words = line.split(separator: " ", maxSplits: 1)
    let script = Sandbox.package.appending(path: "Tests/Soak/\(words[0]).py").path
    let outcome = try sandbox.shell(
      "python3 -B '\(script)' '\(Program.folder)/metro' --folder soak \(words[1])")
    #expect(outcome.status == 0 && outcome.lines.last == "no faults", "\(outcome)")
  }
}
