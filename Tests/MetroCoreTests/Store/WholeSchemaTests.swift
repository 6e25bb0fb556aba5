import Foundation
import MetroTestSupport
import Testing

@testable import MetroCore

/// Checks the schema of new catalogs against the one that the migrations make.
///
/// With `METRO_RECORD=1`, the files of `WholeSchema` are written again.
@Suite(.enabled(if: SQLiteShell.isThere))
struct WholeSchemaTests {
  @Test func `a new catalog has the schema that the migrations make`() throws {
    let sandbox = try Sandbox()
    let migrated = sandbox.path("migrated.sqlite")
    try SQLiteShell.lines(
      "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1; \(Schema1.sql)",
      on: migrated)
    // The first change that is stored migrates a catalog.
    try Catalog.open(at: migrated, for: .writing).add(.theme, "water", ["label": "Water"])
    if ProcessInfo.processInfo.environment["METRO_RECORD"] == "1" {
      try Self.write(migrated)
      return
    }
    let made = sandbox.path("made.sqlite")
    _ = try Catalog.create(at: made)
    #expect(
      try Self.statements(of: made) == Self.statements(of: migrated),
      "METRO_RECORD=1 generates Sources/MetroCore/Store/Schema/WholeSchema.swift")
  }

  /// The lines of the statements that made the schema, by name, or in the order in which they can be
  /// run again.
  private static func statements(
    of path: String, where condition: String = "TRUE", by order: String = "type, name"
  ) throws -> [String] {
    try SQLiteShell.lines(
      """
      SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND \(condition)
        AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
      ORDER BY \(order)
      """, on: path)
  }

  private static func write(_ path: String) throws {
    let tables = try statements(of: path, where: "type = 'table'", by: "rowid")
    let others = try statements(of: path, where: "type <> 'table'", by: "rowid")
    let folder = Repository.root.appending(path: "Sources/MetroCore/Store/Schema")
    try """
    // swift-format-ignore-file
    /// The schema of a new catalog, which is the result of all migrations.
    ///
    /// `WholeSchemaTests` generates this file from the migrations (METRO_RECORD=1) and fails when it is
    /// out of date.
    enum WholeSchema {
      static let sql = tables + others

      private static let tables = #\"""
    \(text(tables))

        \"""#
    }

    """.write(to: folder.appending(path: "WholeSchema.swift"), atomically: true, encoding: .utf8)
    try """
    // swift-format-ignore-file
    /// Generated like `WholeSchema.swift`.
    extension WholeSchema {
      static let others = #\"""
    \(text(others))
        \"""#
    }

    """.write(
      to: folder.appending(path: "WholeSchema+Others.swift"), atomically: true, encoding: .utf8)
  }

  private static func text(_ lines: [String]) -> String {
    lines.map { "    " + $0 }.joined(separator: "\n")
  }
}
