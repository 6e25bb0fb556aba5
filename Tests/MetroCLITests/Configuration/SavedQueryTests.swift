import Foundation
import MetroCore
import MetroTestSupport
import Testing

@testable import MetroCLI

/// Checks that a saved query only reads the catalog, whatever its command is.
struct SavedQueryTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.environment["XDG_CONFIG_HOME"] = sandbox.folder.path
  }

  private func save(_ line: String) throws {
    let text = line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    try sandbox.write("[queries]\nq = \"\(text)\"\n", to: "metro/config.toml")
  }

  @Test(arguments: [
    "describe --title X", "describe --clear summary", "dump ./d", "backup ./b.sqlite",
    "publish ./s", "init", "duplicates --merge-all --min-score 0.5 --yes",
    "duplicates --merge-all --min-score 0.5 --dry-run", "list-proposals", "undo",
  ])
  func `a command line that can change the catalog is refused`(line: String) throws {
    try save(line)
    let files = try sandbox.files
    let name = line.prefix { $0 != " " }
    for outcome in [sandbox.run("run q"), sandbox.run("config")] {
      #expect(outcome.status == 65 && outcome.out == "", "\(outcome)")
      #expect(outcome.err.contains("config.toml:2: 'q': '\(name)' does not only read"))
    }
    #expect(try sandbox.files == files)
    #expect(sandbox.run("show-description catalog").status != 0)
  }

  @Test func `options after the name of a query make no change of it`() throws {
    try save("describe")
    #expect(sandbox.run("run q").status == 0)
    let outcome = sandbox.run("run q --title X")
    #expect(outcome.status == 65 && outcome.err.contains("'describe' does not only read"))
    try save("duplicates --min-score 0.5")
    #expect(sandbox.run("run q --limit 1").status == 0)
    #expect(sandbox.run("run q --merge-all --yes").status == 65)
  }

  @Test(arguments: TestSelection.some(CommandTableTests.commands, ofEach: 10))
  func `the examples of every command change nothing as a saved query`(
    command: CommandTableTests.Command
  ) throws {
    let history = sandbox.run("history --csv")
    let reads = CommandTable.command(named: command.name) is any ReadingCommand.Type
    // An output file would be written outside of the sandbox.
    for example in command.examples where !example.contains(" -o ") {
      try save(example)
      let outcome = sandbox.run("run q")
      #expect(reads || outcome.status == 65, "\(example): \(outcome)")
      #expect(sandbox.run("history --csv") == history, "\(example)")
    }
  }
}
