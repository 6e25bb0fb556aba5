import Foundation
import Testing

/// Checks that a `~` that no shell has replaced never names a file.
struct TildePathTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  @Test func `a catalog below ~ is refused, whoever names it`() throws {
    let option = sandbox.run("list-cities --catalog '~/catalog.sqlite'")
    #expect(option.status == 64)
    #expect(option.err.contains("--catalog: ~/catalog.sqlite: the shell did not replace ~"))
    #expect(option.err.contains("use $HOME/catalog.sqlite"))
    let other = try Sandbox()
    other.environment["METRO_CATALOG"] = "~/catalog.sqlite"
    let variable = other.run("init")
    #expect(variable.status == 64)
    #expect(variable.err.contains("METRO_CATALOG: ~/catalog.sqlite"))
  }

  @Test(arguments: [
    "import cities '~/cities.csv'", "import --dir '~'", "import --dir '~/data'",
    "export cities -o '~/cities.csv'", "backup '~/backup.sqlite'", "restore '~/backup.sqlite'",
    "dump '~/dump'", "load '~/dump'", "apply '~/dump'", "diff '~/dump'",
    "import cities '~ann/cities.csv'", "audit --sarif '~/findings.sarif'",
    "import cities - --keep-going --rejects '~/bad.csv'", "import cities - --using '~/cities.toml'",
    "import cities - --propose -o '~/cities.toml'",
  ])
  func `a file below ~ is refused`(line: String) {
    let outcome = sandbox.run(line, input: "name\nLima\n")
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.err.contains("the shell did not replace ~"))
  }

  @Test func `a name that only begins with ~ is a file`() {
    for name in ["~cities.csv", "./~/cities.csv", "a~/cities.csv"] {
      let outcome = sandbox.run("import cities '\(name)'")
      #expect(outcome.status == 66, "\(outcome)")
    }
  }
}
