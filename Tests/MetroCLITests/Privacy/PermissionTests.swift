import Foundation
import MetroTestSupport
import Testing

@testable import MetroCLI
@testable import MetroCore

/// Checks that no file with data of a catalog is more readable than the catalog.
struct PermissionTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    try set(0o600, "catalog.sqlite")
  }

  private func set(_ mode: Int, _ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: sandbox.path(name))
  }

  private func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path(name))
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test(arguments: [0o600, 0o640, 0o644, 0o444])
  func `a backup has at most the permissions of its catalog`(own: Int) throws {
    try set(own, "catalog.sqlite")
    run("backup ./b.sqlite")
    #expect(try mode("b.sqlite") & ~own == 0 && mode("b.sqlite") & 0o400 != 0)
  }

  @Test func `a backup that replaces another has at most the permissions of both`() throws {
    try set(0o644, "catalog.sqlite")
    try sandbox.write("", to: "b.sqlite")
    try set(0o600, "b.sqlite")
    run("backup ./b.sqlite --force")
    #expect(try mode("b.sqlite") == 0o600)
    try set(0o600, "catalog.sqlite")
    try set(0o644, "b.sqlite")
    run("backup ./b.sqlite --force")
    #expect(try mode("b.sqlite") == 0o600)
  }

  @Test func `restore keeps the previous catalog as private as it was`() throws {
    run("backup ./b.sqlite")
    run("add-theme Water")
    run("restore ./b.sqlite --force")
    #expect(try mode("catalog.sqlite.before-restore") == 0o600)
    #expect(try mode("catalog.sqlite") == 0o600)
  }

  @Test func `a catalog that is restored anew is as private as its backup`() throws {
    run("backup ./b.sqlite")
    try FileManager.default.removeItem(atPath: sandbox.path("catalog.sqlite"))
    run("restore ./b.sqlite")
    #expect(try mode("catalog.sqlite") == 0o600)
    try sandbox.write("damaged", to: "catalog.sqlite")
    try set(0o640, "b.sqlite")
    try set(0o600, "catalog.sqlite")
    run("restore ./b.sqlite --force")
    #expect(try mode("catalog.sqlite") == 0o600 && mode("catalog.sqlite.damaged") == 0o600)
  }

  @Test(arguments: [
    ("export cities -o ./a.csv", "a.csv"), ("export cities -o ./a.geojson", "a.geojson"),
    ("export programs -o ./a.ics", "a.ics"), ("export --all -o ./a.jsonld", "a.jsonld"),
    ("list-cities -o ./a.json", "a.json"), ("stats -o ./a.md", "a.md"),
    ("dump ./d", "d/cities.csv"), ("dump ./d", "d/datapackage.json"),
    ("audit --sarif ./a.sarif", "a.sarif"),
  ])
  func `an output file is as private as the catalog`(line: String, name: String) throws {
    _ = sandbox.run(line)
    #expect(try mode(name) == 0o600)
    #expect(try !sandbox.files.contains { $0.hasSuffix(".partial") })
  }

  @Test func `a file that is replaced keeps the permissions that its owner gave it`() throws {
    run("export cities -o ./a.csv")
    try set(0o644, "a.csv")
    run("export cities -o ./a.csv")
    #expect(try mode("a.csv") == 0o644)
  }

  @Test func `rejected rows, questions and recipes are as private as the sheet`() throws {
    try set(0o644, "catalog.sqlite")
    try sandbox.write("title,dates,participants\nA,2015,Hyderabad\nB,x,Quito\n", to: "a.csv")
    try set(0o600, "a.csv")
    _ = sandbox.run(
      """
      import programs ./a.csv --keep-going --rejects ./r.csv --candidates ./c.csv \
      --add-missing cities
      """)
    _ = sandbox.run("import programs ./a.csv --propose -o ./p.toml")
    for name in ["r.csv", "c.csv", "p.toml"] { #expect(try mode(name) == 0o600, "\(name)") }
  }

  @Test func `incomplete files are readable only by their owner from their first moment`() throws {
    let file = try OutputFile(path: sandbox.path("a.csv"), sparing: nil)
    let partial = try #require(try sandbox.files.first { $0.hasSuffix(".partial") })
    #expect(try mode(partial) == 0o600)
    try file.commit()
    let folder = try TemporaryFolder()
    let path = try folder.makeFile("x")
    let status = try FileManager.default.attributesOfItem(atPath: path)
    #expect(status[.posixPermissions] as? Int == 0o600)
    let parent = try FileManager.default.attributesOfItem(atPath: folder.path)
    #expect(parent[.posixPermissions] as? Int == 0o700)
  }

  @Test func `a copy for another state of the catalog is readable only by its owner`() throws {
    let catalog = try Catalog.open(at: sandbox.path("catalog.sqlite"), for: .reading)
    let copy = try catalog.scratchCopy()
    let status = try FileManager.default.attributesOfItem(atPath: copy.path)
    #expect(status[.posixPermissions] as? Int == 0o600)
  }

  @Test func `the editor gets a private file in a private folder`() throws {
    let seen = sandbox.path("seen")
    let draft = try ForegroundProgram.startDraft("record.txt")
    defer { draft.discard() }
    try draft.write("text")
    _ = try draft.open(
      "sh -c 'stat -c %a \"$1\" \"$(dirname \"$1\")\" > \(seen)' -")
    #expect(try sandbox.text(of: "seen") == "600\n700\n")
  }
}
