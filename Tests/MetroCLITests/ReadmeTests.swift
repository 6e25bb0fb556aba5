import Foundation
import Testing

/// Runs the examples of the README and the guide and compares their output.
///
/// Every block marked `console` is a list of command lines, each with its output. Blocks run in a
/// shell: blocks below the remark `<!-- seoul -->` on a new copy of the first program's catalog,
/// the others of a page together in an initially empty folder, into which the remark
/// `<!-- with FILE -->` copies a file of the repository. With `METRO_RECORD=1` the outputs are
/// written again.
struct ReadmeTests {
  /// The README and the pages of the guide.
  static let pages = ["README.md"] + Article.pages(in: "docs/guide")

  @Test func `the README is short and names the first two commands`() throws {
    let text = try Self.text(of: "README.md")
    #expect(text.utf8.count <= 8192)
    #expect(text.contains("\nmake demo\nmake test\n"))
  }

  @Test(arguments: pages)
  func `every example of a page prints the output that the page shows`(page: String) throws {
    let text = try Self.text(of: page)
    let actual = try Self.replayed(text)
    if GoldenTests.isRecording {
      try Data(actual.utf8).write(to: Sandbox.package.appending(path: page))
    } else {
      #expect(text == actual)
    }
  }

  @Test func `every command in the table of questions works on the first program`() throws {
    let text = try Self.text(of: "docs/guide/questions.md")
    let commands = text.split(separator: "\n").filter {
      $0.hasPrefix("| ") && $0.contains("`metro")
    }
    .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(commands.count >= 10)
    let sandbox = try Sandbox.withSeoul()
    for command in commands {
      let outcome = sandbox.run(command)
      #expect(outcome.status == 0, "\(command)")
      #expect(!outcome.err.contains("metro:"), "\(command): \(outcome)")
    }
  }

  private static func text(of page: String) throws -> String {
    String(decoding: try Data(contentsOf: Sandbox.package.appending(path: page)), as: UTF8.self)
  }

  private static func replayed(_ text: String) throws -> String {
    let fresh = try Sandbox()
    var sandbox: Sandbox?
    var isOnSeoul = false
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == "<!-- seoul -->" { isOnSeoul = true }
      if let file = line.wholeMatch(of: /<!-- with (.+) -->/)?.1 {
        let source = Sandbox.package.appending(path: String(file))
        try FileManager.default.copyItem(
          at: source, to: URL(filePath: fresh.path(source.lastPathComponent)))
      }
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
