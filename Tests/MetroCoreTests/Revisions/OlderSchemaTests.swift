import Foundation
import Testing

@testable import MetroCore

/// Catalogs of the schemas that had revisions: records and history stay, and history goes on.
@Suite(.enabled(if: SQLiteShell.isThere))
struct OlderSchemaTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func catalog(_ version: Int) throws -> String {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Fixtures/catalogs/schema-\(version).sql")
    let sql = try String(contentsOf: fixture, encoding: .utf8)
    try SQLiteShell.lines(sql, on: sandbox.path())
    return sandbox.path()
  }

  /// The nouns that a schema has records of.
  private func nouns(_ version: Int) -> [Noun] {
    version < 3 ? MigrationTests.nouns : Seoul2015.nouns
  }

  private static let shapes =
    "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY 1, 2"

  @Test(arguments: [2, 3, 5])
  func `The fixture has the schema as it was shipped`(version: Int) throws {
    let path = try catalog(version)
    let other = sandbox.path("other.sqlite")
    for sql in Schema.migrations.prefix(version) { try SQLiteShell.lines(sql, on: other) }
    #expect(
      try SQLiteShell.lines(Self.shapes, on: path) == SQLiteShell.lines(Self.shapes, on: other))
    #expect(try SQLiteShell.lines("PRAGMA user_version", on: path) == ["\(version)"])
  }

  @Test(arguments: [2, 3, 5])
  func `A migrated catalog gives the same dump as a new one, and has its schema`(
    version: Int
  ) throws {
    let path = try catalog(version)
    let catalog = try Catalog.open(at: path, for: .writing)
    let new = try Seoul2015.catalog(at: sandbox.path("new.sqlite"), of: nouns(version))
    _ = try Package.write(catalog, to: sandbox.path("one"))
    _ = try Package.write(new, to: sandbox.path("two"))
    #expect(try Package.files(sandbox.path("one")) == Package.files(sandbox.path("two")))
    let shapes = "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2"
    #expect(
      try SQLiteShell.lines(shapes, on: path)
        == SQLiteShell.lines(shapes, on: sandbox.path("new.sqlite")))
    try catalog.check { Issue.record("\($0)") }
  }

  @Test(arguments: [2, 3, 5], [Catalog.Access.reading, .writing])
  func `Its names are looked up, also by who only reads`(
    version: Int, access: Catalog.Access
  ) throws {
    let catalog = try Catalog.open(at: catalog(version), for: access)
    #expect(try catalog.id(.organization, "seoul metropolitan government").hasPrefix("seoul-"))
    #expect(try catalog.ids(.site, where: ["city": ["SEOUL"]]).count == 2)
  }

  @Test(arguments: [2, 3, 5])
  func `Its history goes back to the first revision, and on`(version: Int) throws {
    let catalog = try Catalog.open(at: catalog(version), for: .writing)
    let latest = try catalog.latestRevision()
    #expect(try catalog.past(.revision(1)).ids(.city).count == 8)
    let before = try catalog.past(.revision(version == 2 ? 11 : 13))
    #expect(try before.texts(.link, "seoul-2015-participants")["label"] == "there")
    try catalog.add(.name, "n", ["city": "seoul", "text": "서울"])
    #expect(try catalog.latestRevision() == latest + 1)
    try catalog.undo()
    #expect(try catalog.ids(.name) == [])
  }

  @Test func `What a schema recorded of a table that has grown can be done again`() throws {
    let catalog = try Catalog.open(at: catalog(3), for: .writing)
    #expect(try catalog.ids(.decision) == [])
    try catalog.redo()
    let decision = try #require(try catalog.ids(.decision).first)
    #expect(try catalog.texts(.decision, decision)["field"] == "dates")
  }
}
