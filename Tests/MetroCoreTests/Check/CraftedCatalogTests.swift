import Foundation
import Testing

@testable import MetroCore
@testable import MetroText

/// Catalogs with tables that were crafted to accept other values.
@Suite(.enabled(if: SQLiteShell.isThere))
struct CraftedCatalogTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try Seoul2015.catalog(at: sandbox.path()).write {
      try $0.rename(.city, from: "baguio", to: RecordID("baguio-city"))
    }
  }

  private var damaged: StorageError { .damaged(path: sandbox.path()) }

  /// Removes the constraints of a table and then changes it.
  private func spoil(_ table: String, _ sql: String) throws {
    let shapeless = """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(replace(sql, 'TEXT NOT NULL', 'TEXT'), ') STRICT', ')')
        WHERE name = '\(table)'
      """
    try SQLiteShell.lines(shapeless, on: sandbox.path())
    try SQLiteShell.lines("PRAGMA foreign_keys = OFF; \(sql)", on: sandbox.path())
  }

  private func opened() throws -> Catalog { try Catalog.open(at: sandbox.path(), for: .writing) }

  @Test(arguments: ["actor", "command", "time", "kind"])
  func `an invalid revision is reported as damage`(column: String) throws {
    try spoil(
      "revision", "PRAGMA ignore_check_constraints = ON; UPDATE revision SET \(column) = NULL")
    #expect(throws: damaged) { try opened().history(HistoryFilter()) { _, _ in } }
    #expect(throws: damaged) { try opened().revision(1) }
  }

  @Test func `a missing table is reported as damage by every reader`() throws {
    try SQLiteShell.lines("PRAGMA foreign_keys = OFF; DROP TABLE speaker", on: sandbox.path())
    #expect(throws: damaged) { try opened().changes(of: 1) { _ in } }
    #expect(throws: damaged) { try opened().blame(.city, id: "quito") }
  }

  @Test func `a schema entry without a type is reported as damage`() throws {
    try SQLiteShell.lines(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET type = NULL WHERE name = 'city_country'
      """, on: sandbox.path())
    #expect(throws: damaged) { try opened().check { _ in } }
  }

  @Test func `a changeset that repeats a table with other columns is checked again`() throws {
    let catalog = try opened()
    let header = Array("theme".utf8) + [0]
    let text: (String) -> [UInt8] = { [3, UInt8($0.utf8.count)] + Array($0.utf8) }
    var bytes = [UInt8(ascii: "T"), 3, 1, 0, 0] + header
    bytes += [18, 0] + text("new") + text("New") + [5]
    bytes += [UInt8(ascii: "T"), 5, 1, 0, 0, 0, 0] + header
    bytes += [23, 0] + text("new") + [0, 0, 0] + text("a")
    bytes += [0, 0, 0, 0] + text("b")
    #expect(throws: damaged) {
      try catalog.transact(by: .unknown, .change, checksReferencesLast: true) { writer in
        try ChangesetReplay(writer.database, .forward).replay(bytes)
      }
    }
  }
}
