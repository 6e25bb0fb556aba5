import Foundation
import Testing

@testable import MetroCore

/// Catalogs and dumps from before 0.1.0.
@Suite(.enabled(if: SQLiteShell.isThere))
struct FormerCatalogTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Fixtures")

  @Test(arguments: [1, 6], [Catalog.Access.reading, .writing])
  func `a catalog of a former schema is refused and not changed`(
    schema: Int, access: Catalog.Access
  ) throws {
    let path = sandbox.path()
    let sql = Self.fixtures.appending(path: "catalogs/former/schema-\(schema).sql")
    try SQLiteShell.lines(String(contentsOf: sql, encoding: .utf8), on: path)
    #expect(try SQLiteShell.lines("PRAGMA user_version", on: path) == ["\(schema)"])
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: StorageError.formerCatalog(path: path, tree: "fd85741")) {
      try Catalog.open(at: path, for: access)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try sandbox.files() == ["catalog.sqlite"])
  }

  @Test func `a dump of a former catalog is loaded with the current names`() throws {
    let dump = Self.fixtures.appending(path: "former-dump").path(percentEncoded: false)
    let catalog = try Catalog.create(at: sandbox.path())
    try catalog.write { _ = try $0.load(PackageFolder(dump)) }
    let roofs = "seoul-2015-roofs-of-of-quito"
    #expect(try catalog.texts(.presentation, roofs)["license"] == "CC-BY-4.0")
    #expect(try catalog.texts(.presentation, "p2")["license"] == "CC0-1.0")
    #expect(try catalog.texts(.statement, "\(roofs)-licence-post")["field"] == "license")
    #expect(
      try catalog.texts(.statement, "presentation-p2-post")["fields"]
        == #"{"program":"seoul-2015","title":"Second","kind":"lecture","license":"CC0-1.0"}"#)
    #expect(try catalog.texts(.decision, "\(roofs)-licence")["field"] == "license")
    let waiver = try catalog.texts(.waiver, "vdlo1nlr")
    #expect(waiver["rule"] == "conflicting-statements")
    #expect(waiver["waived_by"] == "kim" && waiver["waived_on"] == "2026-11-28")
    try catalog.check { Issue.record("\($0)") }
    // The waiver still holds for the finding that it is about.
    var request = AuditRequest()
    request.states = [.waived]
    var rules: [String] = []
    try catalog.audit(request, today: "2026-11-29") { rules.append($0.finding.rule) }
    #expect(rules == ["conflicting-statements"])
  }
}
