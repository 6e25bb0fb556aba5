import Foundation
import MetroCore
import Testing

@testable import MetroCLI
@testable import MetroText

/// Checks aliases and saved queries.
struct NamedCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.environment["XDG_CONFIG_HOME"] = sandbox.folder.path
    try sandbox.write(
      """
      [aliases]
      lp = "list-programs --held"
      at = "add-theme"
      wrong = "lst-cities"
      none = "--quiet"
      [queries]
      board = "metro list-cities --country KR --columns 'name,id'"
      ko = "list-cities --columns name --language ko --country KR"
      change = "add-theme x"
      lost = "lst-cities"
      """, to: "metro/config.toml")
  }

  @Test func `an alias stands for the beginning of a command line`() {
    let expected = sandbox.run("list-programs --held --columns id")
    #expect(sandbox.run("lp --columns id") == expected && expected.status == 0)
    #expect(sandbox.run("--quiet lp --columns id") == expected)
    #expect(sandbox.run("lp --help") == sandbox.run("list-programs --help"))
    #expect(sandbox.run("help lp") == sandbox.run("list-programs --help"))
  }

  @Test func `the history keeps the command for which an alias stands`() {
    #expect(sandbox.run("at Water").out == "water\n")
    #expect(sandbox.run("history --limit 1 --csv").out.contains("metro add-theme ..."))
  }

  @Test func `a saved query prints the same on a terminal and in a script`() throws {
    let expected = sandbox.run("list-cities --country KR --columns name,id")
    #expect(sandbox.run("run board") == expected && expected.out == "name,id\nSeoul,seoul\n")
    #expect(
      sandbox.run("run board --json")
        == sandbox.run("list-cities --country KR --columns name,id --json"))
    #expect(sandbox.run("--quiet run --exact board --limit 0").out == "name,id\n")
    #expect(sandbox.run("add-name city/seoul 서울 --language ko").status == 0)
    #expect(sandbox.run("run ko").out == "name\n서울\n")
    sandbox.terminal = (80, 24)
    #expect(sandbox.run("run ko --color never").lines == ["name", "서울"])
  }

  @Test func `the configuration can be named before and after the query`() throws {
    try sandbox.write("[queries]\nq = 'list-themes --limit 0'", to: "other.toml")
    let expected = sandbox.run("list-themes --limit 0")
    for line in [
      "run q --config ./other.toml", "run --config=\(sandbox.path("other.toml")) q",
      "--config ./other.toml run q",
    ] {
      #expect(sandbox.run(line) == expected, "\(line)")
    }
  }

  @Test func `options before run are those of the query`() {
    let expected = sandbox.run("run board --no-header --json")
    #expect(expected.status == 0)
    for line in [
      "--no-header --json run board", "--no-header run board --json",
      "run --no-header board --json",
      "--json --no-header run --exact board",
    ] {
      #expect(sandbox.run(line) == expected, "\(line)")
    }
    #expect(sandbox.run("run --help").out.contains("Run a saved query."))
    #expect(sandbox.run("--quiet run").err.contains("missing expected argument"))
  }

  @Test func `a fault in the words of the file is reported with its line`() throws {
    try sandbox.write(
      """
      [aliases]
      la = "list-cities --sort"
      lc = "list-cities --contry KR"
      [queries]
      q = "list-programs --hold"
      s = "show-city"
      c = "list-programs --columns nme"
      """, to: "other.toml")
    for (line, place) in [
      ("run q", "other.toml:5: 'q': unknown option '--hold'"),
      ("run c", "other.toml:7: 'c': program: unknown column 'nme'"),
      ("run q --json", "other.toml:5: 'q': unknown option"),
      ("lc", "other.toml:3: 'lc': unknown option '--contry'"),
    ] {
      let outcome = sandbox.run("--config ./other.toml \(line)")
      #expect(outcome.status == 65 && outcome.message.contains(place), "\(outcome)")
    }
    let typed = sandbox.run("run s --nonsense --config ./other.toml")
    #expect(typed.status == 64 && !typed.err.contains("other.toml"), "\(typed)")
    #expect(typed.err.contains("metro show-city --help") || typed.err.contains("--nonsense"))
    let missing = sandbox.run("run s --config ./other.toml")
    #expect(missing.status == 64 && missing.err.contains("missing expected argument"))
    #expect(sandbox.run("run s seoul --config ./other.toml").status == 0)
    #expect(sandbox.run("la name --config ./other.toml").status == 0)
  }

  @Test func `help accepts a configuration with aliases`() throws {
    try sandbox.write("[aliases]\nlx = \"list-cities\"", to: "other.toml")
    let expected = sandbox.run("list-cities --help")
    #expect(sandbox.run("--config ./other.toml help lx") == expected && expected.status == 0)
    #expect(sandbox.run("help lx --config ./other.toml") == expected)
    for line in ["--config ./other.toml help", "help --config ./other.toml", "--catalog x -h"] {
      #expect(sandbox.run(line) == sandbox.run("--help"), "\(line)")
    }
  }

  @Test func `an option of a command before its name is reported as such`() {
    for (line, hint) in [
      ("--format json list-cities", "use metro list-cities --format json"),
      ("--at 1 list-cities --csv", "use metro list-cities --at 1 --csv"),
      ("--format json lp", "use metro lp --format json"),
    ] {
      let outcome = sandbox.run(line)
      #expect(outcome.status == 64 && outcome.message.contains("options of a command follow"))
      #expect(outcome.message.contains(hint), "\(outcome)")
    }
    for option in ["--catalog", "--config", "--wait", "--errors"] {
      let outcome = sandbox.run(option)
      #expect(outcome.status == 64 && outcome.message.contains("missing value"), "\(outcome)")
    }
  }

  @Test(arguments: [
    ("run bord", 64, "did you mean board?"), ("run nothing", 64, "metro config lists"),
    ("run", 64, "missing expected argument"),
    ("run change", 65, "config.toml:9: 'change': 'add-theme' does not only read"),
    ("run lost", 65, "config.toml:10: 'lost': 'lst-cities' is not a command"),
    ("wrong", 65, "config.toml:4: 'wrong': 'lst-cities' is not a command"),
    ("none", 65, "config.toml:5: 'none': has no command"),
    ("lpp", 64, "did you mean lp?"),
    ("config", 65, "config.toml:4: 'wrong'"),
  ])
  func `unknown commands and commands that change the catalog are refused`(
    line: String, status: Int32, message: String
  ) {
    let outcome = sandbox.run(line)
    #expect(outcome.status == status && outcome.out == "")
    #expect(outcome.err.contains(message), "\(outcome)")
  }

  @Test(arguments: [
    ("a  b", ["a", "b"]), (" 'a b' \"c 'd'\" ", ["a b", "c 'd'"]), (#"a\ b \'"#, ["a b", "'"]),
    (#""a\"b" 'c\d'"#, ["a\"b", #"c\d"#]), ("''", [""]), ("a'b'c", ["abc"]),
    ("$HOME *", ["$HOME", "*"]),
  ])
  func `words are split as in a shell, without replacements`(text: String, words: [String]) throws {
    #expect(try CommandWords.split(text) == words)
  }

  @Test(arguments: ["", "  ", "'a", "\"a", "a\\"])
  func `a text that has no words or ends in a quote is refused`(text: String) {
    #expect(throws: InvalidValue.self) { try CommandWords.split(text) }
  }
}
