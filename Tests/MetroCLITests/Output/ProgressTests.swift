import Foundation
import MetroCLI
import Testing

/// Checks the progress line of an import on a terminal.
struct ProgressTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  /// A clock that advances by one step at each reading.
  private final class Clock {
    var now = 0.0
    let step: Double

    init(_ step: Double) { self.step = step }
  }

  /// Returns the messages of an import on a terminal whose clock advances at each reading.
  private func said(
    _ options: String = "", rows: Int = 20_000, step: Double, columns: Int? = 80,
    tail: String = ""
  ) throws -> Outcome {
    let lines = (0..<rows).map { "c-\($0),C\n" }
    try sandbox.write("id,name\n" + lines.joined() + tail, to: "in.csv")
    let clock = Clock(step)
    sandbox.terminal = columns.map { ($0, 24) }
    sandbox.adapt = { console in
      console.now = {
        clock.now += clock.step
        return clock.now
      }
    }
    return sandbox.run("import cities ./in.csv \(options)")
  }

  private func bars(_ outcome: Outcome) -> [String] {
    outcome.err.components(separatedBy: "\r").filter { $0.hasPrefix("[") }
      .map { $0.replacing("\u{1B}[K", with: "") }
  }

  @Test func `the first second prints nothing`() throws {
    let outcome = try said(step: 0.001)
    #expect(
      outcome.err == "20000 rows: 20000 added, 0 updated, 0 unchanged, 0 rejected\n", "\(outcome)")
  }

  @Test func `after a second a line shows the progress`() throws {
    let outcome = try said(step: 0.5)
    let bars = bars(outcome)
    #expect(bars.count > 3)
    var rows = -1
    for bar in bars {
      let match = try #require(
        bar.wholeMatch(
          of: /\[(#*)(-*)\] (\d+) %  (\d+) rows  (\d+) rows\/s  (\d+ min )?\d+ s left/), "\(bar)")
      let share = try #require(Int(match.3))
      #expect(match.1.count + match.2.count == 20 && match.1.count == share / 5)
      let done = try #require(Int(match.4))
      #expect(done > rows && done % 1_024 == 0)
      rows = done
    }
    #expect(
      outcome.err.hasSuffix(
        "\r\u{1B}[K20000 rows: 20000 added, 0 updated, 0 unchanged, 0 rejected\n"))
    #expect(outcome.status == 0)
  }

  @Test func `a quiet import shows no line`() throws {
    #expect(try said("-q", step: 0.5) == Outcome())
  }

  @Test func `a pipe gets no line`() throws {
    let outcome = try said(step: 0.5, columns: nil)
    #expect(outcome.err == "20000 rows: 20000 added, 0 updated, 0 unchanged, 0 rejected\n")
  }

  @Test(arguments: [1, 2, 10, 40])
  func `the line is cut to the width of the terminal`(columns: Int) throws {
    let outcome = try said(step: 0.5, columns: columns)
    let lines = outcome.err.components(separatedBy: "\r").dropFirst()
      .map { $0.components(separatedBy: "\u{1B}[K")[0] }
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { $0.count <= max(1, columns - 1) })
  }

  @Test func `the line is erased before an error`() throws {
    let outcome = try said(step: 0.5, tail: "---,Y\n")
    #expect(outcome.status == 65)
    #expect(bars(outcome).count > 3)
    #expect(outcome.err.contains("\r\u{1B}[Kmetro: "))
  }

  @Test func `a rejected row is reported on its own line`() throws {
    let outcome = try said("--keep-going", step: 0.5, tail: "---,Y\n")
    #expect(outcome.status == 1)
    let told = try #require(outcome.err.range(of: sandbox.path("in.csv") + ":20002"))
    #expect(outcome.err[..<told.lowerBound].hasSuffix("\r\u{1B}[K"))
  }

  @Test func `an interruption erases the line`() throws {
    let lines = (0..<20_000).map { "c-\($0),C\n" }
    try sandbox.write("id,name\n" + lines.joined(), to: "in.csv")
    let clock = Clock(0.5)
    let stop = StopFile(path: sandbox.path("stop"))
    sandbox.terminal = (80, 24)
    sandbox.adapt = { console in
      console.now = {
        clock.now += clock.step
        if clock.now > 5 { stop.make() }
        return clock.now
      }
      console.isInterrupted = { stop.isThere }
    }
    let outcome = sandbox.run("import cities ./in.csv")
    #expect(outcome.status == 130)
    #expect(outcome.err.hasSuffix("\r\u{1B}[Kmetro: interrupted: nothing was changed\n"))
  }

  /// A request to stop, in the form of a file that any code can create.
  private struct StopFile: Sendable {
    let path: String

    var isThere: Bool { FileManager.default.fileExists(atPath: path) }

    func make() { try? Data().write(to: URL(filePath: path)) }
  }
}
