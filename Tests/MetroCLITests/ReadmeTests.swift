import Foundation
import Testing

/// Runs what the README shows and compares what it says with what happens.
///
/// Every block marked `console` is a list of command lines, each with its output. They run in a shell
/// one after the other: blocks below the remark `<!-- seoul -->` on a copy of the first program's
/// catalog, the others together in a folder that is empty at first. With `METRO_RECORD=1` the outputs
/// are written anew.
struct ReadmeTests {
  private static let url = Sandbox.package.appending(path: "README.md")

  @Test func `What the README shows is what happens`() throws {
    let text = String(decoding: try Data(contentsOf: Self.url), as: UTF8.self)
    let happened = try Self.replayed(text)
    if GoldenTests.isRecording {
      try Data(happened.utf8).write(to: Self.url)
    } else {
      #expect(text == happened)
    }
  }

  @Test func `Every command in the table of questions works on the first program`() throws {
    let text = String(decoding: try Data(contentsOf: Self.url), as: UTF8.self)
    let commands = text.split(separator: "\n").filter {
      $0.hasPrefix("| ") && $0.contains("`metro")
    }
    .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(commands.count >= 10)
    let sandbox = try Sandbox.withSeoul()
    for command in commands {
      let outcome = sandbox.run(command)
      #expect(outcome.status == 0, "\(command)")
      #expect(outcome.err == "", "\(command)")
    }
  }

  private static func replayed(_ text: String) throws -> String {
    let fresh = try Sandbox()
    var sandbox: Sandbox?
    var isOnSeoul = false
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == "<!-- seoul -->" { isOnSeoul = true }
      if line == "```console" {
        sandbox = isOnSeoul ? try .withSeoul() : fresh
        isOnSeoul = false
      } else if line == "```" {
        sandbox = nil
      } else if let sandbox {
        guard line.hasPrefix("$ ") else { continue }
        lines.append(line)
        let outcome = try sandbox.shell("exec 2>&1; \(line.dropFirst(2))")
        lines += outcome.out.split(separator: "\n", omittingEmptySubsequences: false)
          .dropLast().map(String.init)
        continue
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}
