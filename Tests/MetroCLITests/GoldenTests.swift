import Foundation
import MetroCLI
import MetroCore
import Testing
@testable import MetroText

/// Runs the transcripts in `Fixtures/golden` and compares them with the current output.
///
/// A transcript is a list of command lines with their output: lines of standard error begin with
/// `! `, and `? 64` is a status other than 0. Lines that begin with `$ metro` run in process,
/// other commands in a shell; `./` is the sandbox's folder. A line that begins with `## ` is a
/// remark; `## terminal 80x24` and `## no terminal` set what the streams are connected to, and
/// `## time 2026-01-15T09:30:00Z` the clock.
/// With `METRO_RECORD=1` the files are written again: review the difference before committing it.
struct GoldenTests {
  static let folder = Sandbox.package.appending(path: "Fixtures/golden")

  static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  static let isRecording = ProcessInfo.processInfo.environment["METRO_RECORD"] == "1"

  @Test func `the folder has transcripts`() {
    #expect(!Self.files.isEmpty)
  }

  @Test(arguments: files)
  func `commands print what the transcript says`(file: String) throws {
    let url = Self.folder.appending(path: file)
    let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let actual = try Transcript(expected).replayed()
    if Self.isRecording {
      try Data(actual.utf8).write(to: url)
    } else {
      let difference = Self.firstDifference(expected, actual)
      #expect(difference == nil, "\(file): \(difference ?? "")")
    }
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String? {
    guard expected != actual else { return nil }
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(old, new).prefix { $0 == $1 }.count
    let command = old.prefix(index + 1).last { $0.hasPrefix("$ ") } ?? ""
    return """
      line \(index + 1), after \(command)
      expected: \(old.dropFirst(index).prefix(5).joined(separator: "\n          "))
      happened: \(new.dropFirst(index).prefix(5).joined(separator: "\n          "))
      """
  }
}

/// The command lines and remarks of a transcript.
private struct Transcript {
  private let lines: [String]
  private let sandbox: Sandbox
  private let clock = Clock()

  private final class Clock {
    var time = UTCTime.epoch
  }

  init(_ text: String) throws {
    lines = text.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("$ ") || $0.hasPrefix("## ") }
    sandbox = try Sandbox.withSeoul()
    let sandbox = sandbox
    let clock = clock
    sandbox.adapt = { [unowned sandbox] console in
      console.time = { clock.time }
      console.startDraft = { name in
        var text = ""
        return Console.Draft(
          path: name, write: { text = $0 },
          open: { try sandbox.shell($0, input: Data(text.utf8)).out }, discard: {})
      }
    }
  }

  /// Runs everything in order and returns the resulting transcript.
  func replayed() throws -> String {
    var blocks: [String] = []
    var remarks = ""
    for line in lines {
      if line.hasPrefix("## ") {
        remarks += line + "\n"
        setTerminal(line)
        if line.hasPrefix("## time ") {
          clock.time = UTCTime(String(line.dropFirst(8))) ?? clock.time
        }
      } else {
        blocks.append(remarks + line + "\n" + text(of: try outcome(of: line)))
        remarks = ""
      }
    }
    return blocks.joined(separator: "\n")
  }

  private func setTerminal(_ remark: String) {
    if remark.hasPrefix("## terminal ") {
      let size = remark.dropFirst(12).split(separator: "x").compactMap { Int($0) }
      if size.count == 2 { sandbox.terminal = (size[0], size[1]) }
    } else if remark.hasPrefix("## no terminal") {
      sandbox.terminal = nil
    }
  }

  private func outcome(of line: String) throws -> Outcome {
    let command = String(line.dropFirst(2))
    let isMetro = try ShellLine(command).commands.first?.words.first == "metro"
    return isMetro ? sandbox.run(command) : try sandbox.shell(command)
  }

  private func text(of outcome: Outcome) -> String {
    var text = Self.visible(outcome.out)
    if !text.isEmpty, !text.hasSuffix("\n") { text += "(no line end)\n" }
    // A killed process of another test may have left a folder at this time.
    let others = "  \(FileManager.default.temporaryDirectory.path)/metro-"
    for line in Self.visible(outcome.err).split(separator: "\n")
    where !line.hasPrefix(others) || line.contains(sandbox.folder.path) {
      text += "! \(line)\n"
    }
    if outcome.status != 0 { text += "? \(outcome.status)\n" }
    return text.replacing(sandbox.folder.path + "/", with: "./")
      .replacing(sandbox.folder.path, with: ".")
  }

  /// Makes characters visible that an editor would hide or change.
  private static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result.append(scalar)
      case "\u{FEFF}": result.append(contentsOf: "\\u{FEFF}".unicodeScalars)
      case "\u{0}"..."\u{1F}":
        if let picture = Unicode.Scalar(0x2400 + scalar.value) { result.append(picture) }
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
