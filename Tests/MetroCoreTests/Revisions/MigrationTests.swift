import Foundation
import Testing

@testable import MetroCore
@testable import MetroText

/// A catalog of schema 1 in a program that has a schema later than the current one.
@Suite(.enabled(if: SQLiteShell.isThere))
struct MigrationTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Fixtures/catalogs/schema-1.sql")
    try SQLiteShell.lines(String(contentsOf: fixture, encoding: .utf8), on: path)
  }

  private static let shapes = "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2"

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private func open(_ path: String? = nil, for access: Catalog.Access = .writing) throws -> Catalog
  {
    try LaterSchema.with { try Catalog.open(at: path ?? self.path, for: access, wait: 30) }
  }

  /// Opens the catalog and migrates it.
  private func migrated(_ path: String? = nil) throws -> Catalog {
    let catalog = try open(path)
    try LaterSchema.with { try catalog.migrate() }
    return catalog
  }

  /// Returns the sample without practices, which schema 1 did not have.
  private func sample(at path: String? = nil) throws -> Catalog {
    let catalog = try Seoul2015.catalog(at: path)
    for id in try catalog.ids(.named(.practice)) {
      try catalog.write { try $0.remove(.named(.practice), id: id, cascade: true) }
    }
    return catalog
  }

  @Test func `the fixture has schema 1 as it was shipped`() throws {
    let other = sandbox.path("other.sqlite")
    try SQLiteShell.lines(Schema1.sql, on: other)
    #expect(
      try SQLiteShell.lines(Self.shapes, on: path) == SQLiteShell.lines(Self.shapes, on: other))
    #expect(try SQLiteShell.lines("PRAGMA user_version", on: path) == ["1"])
  }

  @Test func `a migrated catalog has the records and the schema of a new one`() throws {
    let other = sandbox.path("new.sqlite")
    let catalog = try migrated()
    let new = try LaterSchema.with { try sample(at: other) }
    _ = try Package.write(catalog, to: sandbox.path("one"))
    _ = try Package.write(new, to: sandbox.path("two"))
    #expect(try Package.files(sandbox.path("one")) == Package.files(sandbox.path("two")))
    #expect(
      try SQLiteShell.lines(Self.shapes, on: path) == SQLiteShell.lines(Self.shapes, on: other))
    #expect(
      try SQLiteShell.lines("PRAGMA user_version", on: path) == ["\(Schema.current + 1)"])
    #expect(try SQLiteShell.lines("PRAGMA integrity_check", on: path) == ["ok"])
    #expect(try SQLiteShell.lines("SELECT * FROM program_year", on: path) == ["2015|1"])
    #expect(try catalog.found("kang") == new.found("kang"))
    try LaterSchema.with { try catalog.check { Issue.record("\($0)") } }
  }

  @Test func `a migration keeps the old catalog in a file, which can be migrated too`() throws {
    let all = "SELECT * FROM sqlite_schema; SELECT * FROM program; SELECT * FROM search_entry"
    let before = try SQLiteShell.lines(all, on: path)
    _ = try migrated()
    let backup = path + ".schema-1"
    #expect(try SQLiteShell.lines(all, on: backup) == before)
    #expect(try SQLiteShell.lines("PRAGMA user_version", on: backup) == ["1"])
    #expect(try sandbox.files() == ["catalog.sqlite", "catalog.sqlite.schema-1"])
    let bytes = try bytes(backup)
    _ = try migrated()
    #expect(try self.bytes(backup) == bytes)
    #expect(try migrated(backup).ids(.city).count == 8)
  }

  @Test func `a reader uses a migrated copy and changes no file`() throws {
    let before = try bytes(path)
    let catalog = try open(for: .reading)
    #expect(try PaperCatalog(catalog) == PaperCatalog(sample()))
    #expect(try catalog.id(.organization, "seoul metropolitan government").hasPrefix("seoul-"))
    #expect(throws: StorageError.readOnly(path: catalog.path)) {
      try catalog.add(.theme, "x", ["label": "X"])
    }
    #expect(try bytes(path) == before)
    #expect(try sandbox.files() == ["catalog.sqlite"])
  }

  @Test func `the history goes back and forth over a table that has a new column`() throws {
    let latest = try Catalog.open(at: path, for: .reading).latestRevision()
    let catalog = try open()
    try LaterSchema.with {
      #expect(try catalog.past(.revision(1)).ids(.city).count == 8)
      try catalog.redo()
      #expect(try catalog.ids(.theme).contains("late"))
      try catalog.add(.theme, "x", ["label": "X"])
      #expect(try catalog.latestRevision() == latest + 2)
      try catalog.undo()
      #expect(try !catalog.ids(.theme).contains("x"))
      try catalog.check { Issue.record("\($0)") }
    }
  }

  @Test func `a migration that fails changes nothing`() throws {
    let all = "SELECT * FROM sqlite_schema; SELECT * FROM participation; SELECT * FROM theme"
    let before = try SQLiteShell.lines(all, on: path)
    #expect(throws: StorageError.self) {
      try LaterSchema.with([LaterSchema.step, LaterSchema.failing]) {
        try Catalog.open(at: path, for: .writing).migrate()
      }
    }
    #expect(try SQLiteShell.lines(all, on: path) == before)
    #expect(try sandbox.files() == ["catalog.sqlite"])
    #expect(try SQLiteShell.lines("PRAGMA user_version", on: path) == ["1"])
    #expect(try open().ids(.city).count == 8)
  }

  @Test func `a file is migrated by the first change that is stored, and reports it once`() throws {
    let before = try bytes(path)
    try LaterSchema.with {
      let catalog = try Catalog.open(at: path, for: .writing)
      var reports: [String] = []
      catalog.migrated = { reports.append("\($0) \($1)") }
      // Reading and dry runs use a copy, in which the dry run sees the new schema.
      #expect(try catalog.ids(.city).count == 8)
      let planned = try catalog.write(dryRun: true) { writer in
        _ = try writer.add(.theme, Noun.named(.theme).checkedValues(["label": "X"]))
      }
      #expect(planned.map(\.kind) == [.added] && reports == [])
      #expect(throws: (any Error).self) { try catalog.write { _ in throw CancellationError() } }
      #expect(try catalog.write { _ in } == [])
      #expect(try bytes(path) == before && !sandbox.files().contains { $0.contains("schema") })
      try catalog.add(.theme, "x", ["label": "X"])
      try catalog.add(.theme, "y", ["label": "Y"])
      #expect(reports == ["\(Schema.current) \(path).schema-1"])
      #expect(try catalog.ids(.theme).contains("y"))
    }
    #expect(try bytes(path + ".schema-1").count == before.count)
    #expect(try SQLiteShell.lines("SELECT count(*) FROM theme", on: path + ".schema-1").count == 1)
  }

  @Test func `a dump is applied to a catalog of an older schema in one transaction`() throws {
    let before = try bytes(path)
    try LaterSchema.with {
      let catalog = try Catalog.open(at: path, for: .writing)
      let other = try Seoul2015.catalog(at: sandbox.path("other.sqlite"))
      try other.add(.theme, "x", ["label": "X"])
      _ = try Package.write(other, to: sandbox.path("d"))
      let scratch = try Catalog.scratch(of: PackageFolder(sandbox.path("d")))
      let counts = try catalog.compare(with: scratch) { _ in }
      #expect(try bytes(path) == before)
      try catalog.apply(scratch, expecting: counts)
      #expect(try catalog.ids(.theme).contains("x"))
      try catalog.check { Issue.record("\($0)") }
    }
  }

  @Test func `repairing and folding the history also migrate`() throws {
    try LaterSchema.with {
      try Catalog.open(at: path, for: .writing).repair()
      #expect(try SQLiteShell.lines("PRAGMA user_version", on: path) == ["\(Schema.current)"])
      try Catalog.open(at: path, for: .writing).check { Issue.record("\($0)") }
    }
    let old = path + ".schema-1"
    try LaterSchema.with {
      let catalog = try Catalog.open(at: old, for: .writing)
      try catalog.foldHistory(upTo: 1, by: .unknown)
      #expect(try SQLiteShell.lines("PRAGMA user_version", on: old) == ["\(Schema.current)"])
      try catalog.check { Issue.record("\($0)") }
    }
  }

  @Test func `an empty catalog is migrated and can be changed`() throws {
    let path = sandbox.path("empty.sqlite")
    _ = try Catalog.create(at: path)
    let catalog = try open(path)
    #expect(try catalog.latestRevision() == 0)
    try catalog.add(.theme, "x", ["label": "X"])
    try catalog.undo()
  }

  @Test func `only one of several simultaneous writers migrates a catalog`() async throws {
    let path = path
    try await withThrowingTaskGroup { group in
      for number in 0..<4 {
        group.addTask {
          try LaterSchema.with {
            let catalog = try Catalog.open(at: path, for: .writing, wait: 30)
            try catalog.add(.theme, "t-\(number)", ["label": "T"])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try open(for: .reading).ids(.theme).filter { $0.hasPrefix("t-") }.count == 4)
    #expect(try SQLiteShell.lines("PRAGMA user_version", on: path + ".schema-1") == ["1"])
    #expect(try sandbox.files().filter { $0.contains("schema-1") }.count == 1)
  }

  @Test func `simultaneous undos and reverts are each complete or have no effect`()
    async throws
  {
    let path = path
    let base = try open().latestRevision()
    try await withThrowingTaskGroup { group in
      for number in 0..<4 {
        group.addTask {
          try LaterSchema.with {
            let catalog = try Catalog.open(at: path, for: .writing, wait: 30)
            for step in 0..<6 {
              do {
                try catalog.add(.theme, "t-\(number)-\(step)", ["label": "T"])
                if step.isMultiple(of: 2) { try catalog.undo() }
                if step == 3 { try catalog.revert(to: base) }
              } catch HistoryError.changedMeanwhile {
              } catch HistoryError.undoConflict {
              } catch HistoryError.cannotUndo {
                // Another task has undone it already.
              }
            }
          }
        }
      }
      try await group.waitForAll()
    }
    try LaterSchema.with {
      let catalog = try open(for: .reading)
      let first = try PaperCatalog(catalog.past(.revision(base)))
      for number in (base + 1)...(try catalog.latestRevision()) {
        guard case .revert(base) = try catalog.revision(number).kind else { continue }
        #expect(try PaperCatalog(catalog.past(.revision(number))) == first, "revision \(number)")
      }
    }
  }
}
