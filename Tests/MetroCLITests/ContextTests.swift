import Foundation
import Testing

@testable import MetroCLI

/// Checks which catalog a command uses and which messages it prints.
struct ContextTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// The path of the catalog that `init` creates.
  private func made(_ line: String) throws -> String? {
    let outcome = sandbox.run(line)
    #expect(outcome.status == 0, "\(outcome)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sandbox.folder.path)
    return paths.first { $0.hasSuffix(".sqlite") }
  }

  @Test func `--catalog overrides the environment`() throws {
    #expect(try made("init --catalog ./a.sqlite") == "a.sqlite")
  }

  @Test func `METRO_CATALOG overrides the data folder`() throws {
    sandbox.environment["XDG_DATA_HOME"] = sandbox.path("data")
    sandbox.environment["METRO_CATALOG"] = sandbox.path("b.sqlite")
    #expect(try made("init") == "b.sqlite")
  }

  @Test func `XDG_DATA_HOME overrides HOME`() throws {
    sandbox.environment = ["XDG_DATA_HOME": sandbox.path("data"), "HOME": sandbox.path("home")]
    #expect(try made("init") == "data/metro/catalog.sqlite")
  }

  @Test(arguments: ["", "relative/data"])
  func `an empty or relative XDG_DATA_HOME is ignored`(data: String) throws {
    sandbox.environment = ["XDG_DATA_HOME": data, "HOME": sandbox.path("home")]
    #expect(try made("init") == "home/.local/share/metro/catalog.sqlite")
  }

  @Test func `an empty METRO_CATALOG is ignored`() throws {
    sandbox.environment = ["METRO_CATALOG": "", "HOME": sandbox.path("home")]
    #expect(try made("init") == "home/.local/share/metro/catalog.sqlite")
  }

  @Test func `a command without any catalog location reports it`() {
    sandbox.environment = [:]
    let outcome = sandbox.run("list-cities")
    #expect(outcome.status == 64 && outcome.out == "")
    #expect(outcome.err.contains("METRO_CATALOG") && outcome.err.contains("hint: "))
  }

  @Test(arguments: [
    "list-cities", "show-city x", "search x", "stats", "export cities", "sql 'SELECT 1'",
  ])
  func `a reading command creates no file`(line: String) throws {
    #expect(sandbox.run(line).status == 66)
    #expect(try sandbox.files == [])
  }

  @Test(arguments: ["add-city X", "edit-city x --kind city", "remove-city x", "rename-city x y"])
  func `a writing command creates no catalog`(line: String) throws {
    #expect(sandbox.run(line).status == 66)
    #expect(try sandbox.files == [])
  }

  @Test func `reading leaves no file next to the catalog`() throws {
    let sandbox = try Sandbox.withSeoul()
    #expect(sandbox.run("list-cities").status == 0)
    #expect(sandbox.run("add-city Lima").status == 0)
    #expect(try sandbox.files == ["catalog.sqlite"])
  }

  @Test(arguments: [
    "init", "edit-city seoul --kind city", "edit-city seoul --kind state",
    "rename-city seoul seoul-2", "remove-participant seoul-2015 quito",
    "list-presentations --limit 1",
  ])
  func `--quiet leaves only errors on standard error`(line: String) throws {
    let sandbox = line == "init" ? sandbox : try Sandbox.withSeoul()
    sandbox.terminal = (80, 24)
    #expect(sandbox.run("\(line) --quiet").err == "")
    #expect(sandbox.run("show-city nowhere -q").err != "")
  }
}
