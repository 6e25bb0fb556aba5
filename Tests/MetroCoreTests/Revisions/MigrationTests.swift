import Foundation
import Testing

@testable import MetroCore
@testable import MetroText

/// Catalogs of earlier programs: their records stay, and history begins with them.
@Suite(.enabled(if: SQLiteShell.isThere))
struct MigrationTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    try SQLiteShell.lines(Self.schema1, on: path)
  }

  static let schema1 = String(
    decoding: (try? Data(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Fixtures/catalogs/schema-1.sql"))) ?? Data(),
    as: UTF8.self)

  /// What there was before sources: the nouns of the first schema.
  static let nouns = Seoul2015.nouns.filter { ![.source, .statement].contains($0.name) }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  @Test func `The fixture has the first schema as it was shipped`() throws {
    let shapes = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY 1, 2"
    let other = sandbox.path("other.sqlite")
    try SQLiteShell.lines(Schema.migrations[0], on: other)
    #expect(try SQLiteShell.lines(shapes, on: path) == SQLiteShell.lines(shapes, on: other))
    #expect(try SQLiteShell.lines("PRAGMA user_version", on: path) == ["1"])
  }

  @Test func `A migrated catalog has the records and the schema of a new one`() throws {
    let catalog = try Catalog.open(at: path, for: .writing)
    let new = try Seoul2015.catalog(at: sandbox.path("new.sqlite"), of: Self.nouns)
    #expect(try PaperCatalog(catalog) == PaperCatalog(new))
    _ = try Package.write(catalog, to: sandbox.path("one"))
    _ = try Package.write(new, to: sandbox.path("two"))
    #expect(try Package.files(sandbox.path("one")) == Package.files(sandbox.path("two")))
    let shapes = "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2"
    #expect(
      try SQLiteShell.lines(shapes, on: path)
        == SQLiteShell.lines(shapes, on: sandbox.path("new.sqlite")))
    #expect(try SQLiteShell.lines("PRAGMA user_version", on: path) == ["\(Schema.current)"])
    #expect(try SQLiteShell.lines("PRAGMA integrity_check", on: path) == ["ok"])
    #expect(try catalog.found("kang") == new.found("kang"))
  }

  @Test func `What was there before is beside it, byte for byte in what it holds`() throws {
    let all = "SELECT * FROM sqlite_schema; SELECT * FROM program; SELECT * FROM search_entry"
    let before = try SQLiteShell.lines(all, on: path)
    _ = try Catalog.open(at: path, for: .writing)
    let backup = path + ".schema-1"
    #expect(try SQLiteShell.lines(all, on: backup) == before)
    #expect(try SQLiteShell.lines("PRAGMA user_version", on: backup) == ["1"])
    #expect(try sandbox.files() == ["catalog.sqlite", "catalog.sqlite.schema-1"])
    let bytes = try bytes(backup)
    _ = try Catalog.open(at: path, for: .writing)
    #expect(try self.bytes(backup) == bytes)
    // The backup is a catalog that is migrated as well.
    #expect(try Catalog.open(at: backup, for: .writing).ids(.city).count == 8)
  }

  @Test func `A reader sees the records and changes no file`() throws {
    let before = try bytes(path)
    let catalog = try Catalog.open(at: path, for: .reading)
    #expect(try PaperCatalog(catalog) == PaperCatalog(Seoul2015.catalog(of: Self.nouns)))
    #expect(try catalog.latestRevision() == 1)
    #expect(throws: StorageError.readOnly(path: catalog.path)) {
      try catalog.add(.theme, "x", ["label": "X"])
    }
    #expect(try bytes(path) == before)
    #expect(try sandbox.files() == ["catalog.sqlite"])
  }

  @Test func `History begins with what was there, which is not undone`() throws {
    let catalog = try Catalog.open(at: path, for: .writing)
    let baseline = try catalog.revision(1)
    #expect(baseline.kind == .baseline && baseline.origin.time == .epoch)
    #expect(try catalog.counts(of: 1).first == "city +8 ~0 -0")
    #expect(throws: HistoryError.nothingToUndo) { try catalog.undo() }
    let error = try #require(throws: HistoryError.self) { try catalog.undo(1) }
    guard case .cannotUndo(1, _, nil) = error else { throw error }
    #expect(throws: HistoryError.revisionNotKept(0, first: 1)) { try catalog.revert(to: 0) }
    #expect(throws: HistoryError.revisionNotKept(0, first: 1)) { try catalog.past(.revision(0)) }
    let before = try PaperCatalog(catalog)
    try catalog.write { try $0.remove(.program, id: "seoul-2015", cascade: true) }
    try catalog.write { try $0.rename(.city, from: "quito", to: RecordID("x")) }
    #expect(try PaperCatalog(catalog.past(.revision(1))) == before)
    var filter = HistoryFilter()
    filter.record = (.city, "x")
    var numbers: [Int64] = []
    try catalog.history(filter) { revision, _ in numbers.append(revision.number) }
    #expect(numbers == [3, 2, 1] || numbers == [3, 1])
    #expect(try catalog.blame(.city, id: "x").allSatisfy { $0.revision?.number == 1 })
    try catalog.revert(to: 1)
    #expect(try PaperCatalog(catalog) == before)
  }

  @Test func `What the first revision of a migrated catalog holds can be shown`() throws {
    let catalog = try Catalog.open(at: path, for: .writing)
    var paper = try PaperCatalog(Catalog.inMemory())
    var changes: [Change] = []
    try catalog.changes(of: 1) { changes.append($0) }
    #expect(paper.make(changes) == [])
    #expect(try paper == PaperCatalog(catalog))
  }

  @Test func `An empty catalog has no history to begin with`() throws {
    let path = sandbox.path("empty.sqlite")
    let header = "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1;"
    try SQLiteShell.lines(Schema.migrations[0] + header, on: path)
    let catalog = try Catalog.open(at: path, for: .writing)
    #expect(try catalog.latestRevision() == 0)
    try catalog.add(.theme, "x", ["label": "X"])
    #expect(try catalog.latestRevision() == 1)
    try catalog.undo()
  }

  @Test func `Of several that open it at once, one migrates it`() async throws {
    let path = path
    try await withThrowingTaskGroup { group in
      for number in 0..<4 {
        group.addTask {
          let catalog = try Catalog.open(at: path, for: .writing, wait: 30)
          try catalog.add(.theme, "t-\(number)", ["label": "T"])
        }
      }
      try await group.waitForAll()
    }
    let catalog = try Catalog.open(at: path, for: .reading)
    #expect(try catalog.latestRevision() == 5)
    #expect(try catalog.revision(1).kind == .baseline)
    #expect(try catalog.ids(.theme).count == 8)
    #expect(
      try SQLiteShell.lines("PRAGMA user_version", on: path + ".schema-1") == ["1"])
  }

  @Test func `Of several that go back and forth at once, each does all of its work or none`()
    async throws
  {
    let path = path
    _ = try Catalog.open(at: path, for: .writing)
    try await withThrowingTaskGroup { group in
      for number in 0..<4 {
        group.addTask {
          let catalog = try Catalog.open(at: path, for: .writing, wait: 30)
          for step in 0..<6 {
            do {
              try catalog.add(.theme, "t-\(number)-\(step)", ["label": "T"])
              if step.isMultiple(of: 2) { try catalog.undo() }
              if step == 3 { try catalog.revert(to: 1) }
            } catch HistoryError.changedMeanwhile {
            } catch HistoryError.undoConflict {
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let catalog = try Catalog.open(at: path, for: .reading)
    let first = try PaperCatalog(catalog.past(.revision(1)))
    for number in 2...(try catalog.latestRevision()) {
      let revision = try catalog.revision(number)
      guard case .revert(1) = revision.kind else { continue }
      #expect(try PaperCatalog(catalog.past(.revision(number))) == first, "revision \(number)")
    }
  }
}
