import Foundation
import MetroTestSupport
import Testing

@testable import MetroCore

/// Checks commands on a catalog of an older schema than the program's.
@Suite(.enabled(if: Program.has("sqlite3")))
struct MigrationCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    let fixture = Sandbox.package.appending(path: "Fixtures/catalogs/schema-1.sql").path
    #expect(try sandbox.shell("sqlite3 catalog.sqlite < '\(fixture)'").status == 0)
  }

  /// Runs a command in a program that has a later schema.
  private func run(_ line: String) -> Outcome {
    Schema.$further.withValue([.sql("CREATE INDEX program_status ON program (status)")]) {
      sandbox.run(line)
    }
  }

  private var bytes: Data {
    get throws { try Data(contentsOf: URL(filePath: sandbox.path("catalog.sqlite"))) }
  }

  private func expectUnchanged(
    _ line: String, status: ClosedRange<Int32>, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (before, files) = try (bytes, sandbox.files)
    let outcome = run(line)
    #expect(status.contains(outcome.status), "\(line): \(outcome)", sourceLocation: sourceLocation)
    #expect(!outcome.err.contains("Migrated"), "\(outcome)", sourceLocation: sourceLocation)
    #expect(
      try bytes == before && sandbox.files == files, "\(line)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "edit-city quito --name Q", "add-city Lima --country PE", "remove-city quito --cascade",
    "rename-city quito uio", "add-participant seoul-2015 seoul --role observer",
    "remove-participant seoul-2015 quito", "add-theme Rain", "add-name city/quito Kitu",
    "decide city/quito name Quito --because x", "import cities ./in.csv", "redo", "revert 1",
    "apply ./d", "compact --history-before 2999-12-31",
  ])
  func `a dry run changes no byte and prints what would change`(line: String) throws {
    try sandbox.write("id,name,country\nlima,Lima,PE\n", to: "in.csv")
    #expect(sandbox.run("dump ./d").status == 0)
    let cities = try sandbox.text(of: "d/cities.csv")
    try sandbox.write(cities.replacing("quito,Quito", with: "quito,Kitu"), to: "d/cities.csv")
    let planned = run("\(line) --dry-run")
    #expect(!planned.out.isEmpty || planned.err.contains("Would fold"), "\(planned)")
    try expectUnchanged("\(line) --dry-run", status: 0...0)
  }

  @Test(arguments: [
    "edit-city nowhere --name Q", "edit-city quito --country XX", "add-city Quito --id quito",
    "remove-city quito", "rename-city quito seoul", "rename-city nowhere x", "undo 99",
    "add-participant seoul-2015 nowhere", "import cities ./bad.csv", "load ./d", "apply ./empty",
    "revert 99", "restore ./other", "decide city/quito nothing --because x",
  ])
  func `a refused command changes no byte`(line: String) throws {
    try sandbox.write("id,name,country\nlima,Lima,XX\n", to: "bad.csv")
    #expect(sandbox.run("dump ./d").status == 0)
    #expect(sandbox.run("init --catalog ./new").status == 0)
    #expect(sandbox.run("backup ./other --catalog ./new").status == 0)
    #expect(sandbox.run("dump ./empty --catalog ./new").status == 0)
    try expectUnchanged(line, status: 1...99)
  }

  @Test(arguments: [
    "edit-city quito --name Quito", "list-cities", "check", "audit", "status", "history",
    "diff ./d",
    "apply ./d", "import cities ./d/cities.csv", "backup ./b", "undo --dry-run 2",
  ])
  func `a command that changes nothing changes no byte`(line: String) throws {
    #expect(sandbox.run("dump ./d").status == 0)
    let before = try bytes
    let outcome = run(line)
    #expect(outcome.status <= 1 && !outcome.err.contains("Migrated"), "\(outcome)")
    #expect(try bytes == before)
  }

  @Test(arguments: [
    "add-theme Rain", "edit-city quito --name Kitu", "redo", "import themes ./in.csv",
    "check --repair", "revert 1", "compact", "compact --history-before 2999-12-31",
  ])
  func `a migration is reported once, with the name of its backup`(line: String) throws {
    try sandbox.write("id,label\nrain,Rain\n", to: "in.csv")
    let outcome = run(line)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.err.contains(
        "Migrated the catalog to schema \(Schema.current + 1); the previous file is "
          + "\(sandbox.path("catalog.sqlite.schema-1")). Everyone who uses the catalog now needs "
          + "this version of metro or a later one.\n"), "\(outcome)")
    #expect(try sandbox.files.contains("catalog.sqlite.schema-1"))
    #expect(!run("add-theme Sun").err.contains("Migrated"))
    #expect(sandbox.run("list-cities --catalog ./catalog.sqlite.schema-1").status == 0)
    #expect(sandbox.run("add-theme Snow").status == 78)
  }
}
