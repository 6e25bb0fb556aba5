import ArgumentParser
import Foundation
import MetroCore
import MetroTestSupport
import Testing

@testable import MetroCLI

/// Checks that every command does what its help promises.
struct CommandTableTests {
  /// A command and its examples, for test arguments.
  struct Command: Sendable, CustomTestStringConvertible {
    let name: String
    let abstract: String
    let examples: [String]

    var testDescription: String { name }
  }

  static let commands = CommandTable.entries.map { entry in
    let configuration = entry.type().configuration
    let lines = configuration.discussion.split(separator: "\n", omittingEmptySubsequences: false)
    let examples = lines.drop { $0 != "Examples:" }.dropFirst().prefix { !$0.isEmpty }
    return Command(
      name: configuration.commandName ?? "", abstract: configuration.abstract,
      examples: examples.map { String($0.trimmingPrefix("  ")) })
  }

  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test func `a command has the name that the table lists`() {
    for entry in CommandTable.entries {
      #expect(entry.type().configuration.commandName == entry.name)
    }
  }

  @Test func `every command of the folder is in the table and in the program's help`() throws {
    let folder = Sandbox.package.appending(path: "Sources/MetroCLI/Commands")
    let declared = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "swift" }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8)
        .matches(of: /CommandConfiguration\.metro\(\s*"([a-z-]+)"/).map { String($0.1) }
    }
    let listed = CommandGroup.allCases.flatMap(CommandTable.names(in:))
    #expect(declared.sorted() == listed.sorted())
    let words = Set(RootHelp.text.split(whereSeparator: \.isWhitespace).map(String.init))
    for group in CommandGroup.allCases where group != .records {
      #expect(words.isSuperset(of: CommandTable.names(in: group)), "\(group)")
    }
  }

  @Test func `no two commands have the same name`() {
    #expect(Set(Self.commands.map(\.name)).count == Self.commands.count)
  }

  @Test(arguments: commands)
  func `a command has a summary and two examples of its own`(command: Command) {
    #expect(command.abstract.hasSuffix(".") && command.abstract.first?.isUppercase == true)
    #expect(command.examples.count >= 2)
    for example in command.examples {
      #expect(example.contains("metro \(command.name)"))
    }
  }

  @Test(
    arguments: CommandTable.entries.filter { $0.group == nil && $0.name.hasPrefix("list-") }
      .map(\.name))
  func `the help of a listing sorts by existing columns`(command: String) throws {
    let words = sandbox.run("\(command) --help").out.split(whereSeparator: \.isWhitespace)
    let mark = try #require(words.firstIndex(of: "minus:"))
    let outcome = sandbox.run("\(command) --sort \(words[mark + 1].dropLast())")
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test(arguments: commands)
  func `the help of a command is printed with examples that can be copied`(command: Command) {
    sandbox.terminal = (80, 24)
    let help = sandbox.run("\(command.name) --help")
    #expect(help.status == 0 && help.err == "")
    #expect(sandbox.run("\(command.name) -h") == help)
    for line in help.lines where !line.hasPrefix("USAGE") { #expect(displayWidth(of: line) <= 80) }
    for example in command.examples { #expect(help.lines.contains("  " + example)) }
  }

  @Test func `both ways to request a command's help print the same text`() {
    for command in Self.commands.map(\.name).prefix(10) {
      #expect(sandbox.run("help \(command)") == sandbox.run("\(command) --help"))
    }
  }

  @Test(arguments: TestSelection.some(commands.flatMap(\.examples), ofEach: 10))
  func `each example in a command's help works`(example: String) throws {
    if example.hasPrefix("metro review") {
      // It asks on a terminal.
      sandbox.terminal = (80, 24)
      #expect(sandbox.run(example, input: "q\n").status == 0)
      return
    }
    let data = Sandbox.package.appending(path: "Fixtures/seoul-2015")
    for name in try FileManager.default.contentsOfDirectory(atPath: data.path)
    where name.hasSuffix(".csv") {
      try FileManager.default.copyItem(
        at: data.appending(path: name), to: sandbox.folder.appending(path: name))
    }
    if example.hasPrefix("metro init") {
      sandbox.environment["METRO_CATALOG"] = sandbox.path("new/catalog.sqlite")
    }
    for commands in NounCommandsList.all
    where commands.commands.contains(where: { example.hasPrefix("metro \($0.name) ") })
      && !example.hasPrefix("metro add-")
    {
      try sandbox.addExample(of: commands)
    }
    let outcome = try sandbox.shell(
      """
      mkdir -p ~/.local/share/bash-completion/completions ~/.config/fish/completions ~/.zfunc
      metro dump catalog --quiet 2>/dev/null
      \(example.hasPrefix("metro restore") ? "metro backup 2015.sqlite --quiet" : "")
      \(example.hasPrefix("metro run")
        ? "mkdir -p ~/.config/metro; printf '[queries]\\nboard = \"list-programs --held\"' "
          + "> ~/.config/metro/config.toml" : "")
      \(example.hasPrefix("metro redo") ? "metro undo --quiet" : "")
      \(example.contains("-decision ")
        ? "metro decide program/seoul-2015 status held --because x --quiet" : "")
      \(example.contains("-waiver ") ? "metro waive u80uia3x --because x --quiet" : "")
      \(example.hasPrefix("metro release") || example.contains("-withholding ")
        ? "metro withhold city/quito --because x --quiet" : "")
      \(example.contains("-alias ")
        ? "metro rename-city seoul soul --quiet; metro rename-city soul seoul --quiet" : "")
      \(example.contains("-description") ? "metro describe --title Courses --quiet" : "")
      \(example.contains(" theme/rain")
        ? "metro add-theme Rain -q; metro merge theme/rain theme/climate --keep right -q" : "")
      \(example.contains("-name seoul-") || example.contains("list-names")
        ? "metro add-name city/seoul 서울 --language ko --quiet" : "")
      \(example.hasPrefix("metro load") ? "METRO_CATALOG=new.sqlite; metro init -q" : "")
      \(example.hasPrefix("metro preview")
        ? "timeout --preserve-status -s INT 4 \(example)" : example)
      """)
    #expect(outcome.status == 0 && !outcome.err.contains("metro:"), "\(outcome)")
  }
}

struct RootHelpTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func `the program's help fits on a screen`() {
    let help = sandbox.run("--help")
    #expect(help.lines.count <= 40)
    for line in help.lines { #expect(displayWidth(of: line) <= 100) }
  }

  @Test(arguments: ["", "help", "-h", "metro"])
  func `the program's help is the output of metro without arguments`(line: String) {
    let help = sandbox.run("--help")
    #expect(help.status == 0 && help.err == "")
    #expect(sandbox.run(line) == help)
  }

  @Test func `the program's help names the verb and record type of every command`() {
    let help = sandbox.run("--help").out
    for command in CommandTableTests.commands {
      let parts = command.name.split(separator: "-", maxSplits: 1)
      for part in parts { #expect(help.contains(part), "\(command.name)") }
    }
  }

  @Test func `the examples of the program's help work in order`() throws {
    let examples = sandbox.run("--help").lines.filter { $0.hasPrefix("  metro ") }
    #expect(examples.count >= 5)
    for example in examples {
      let outcome = try sandbox.shell(example)
      #expect(outcome.status == 0, "\(example): \(outcome)")
    }
  }

  @Test func `the version is printed on one line`() {
    #expect(sandbox.run("--version") == Outcome(out: "\(Metro.version)\n"))
  }

  @Test func `help neither needs nor creates a catalog`() throws {
    #expect(sandbox.run("help list-cities").status == 0)
    #expect(sandbox.run("list-cities --columns").status == 0)
    #expect(try sandbox.files == [])
  }
}
