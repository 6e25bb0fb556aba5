import Testing

@testable import MetroCore
@testable import MetroText

/// A history from another source, which may contain anything.
@Suite(.enabled(if: SQLiteShell.isThere))
struct HostileHistoryTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    let catalog = try Seoul2015.catalog(at: path)
    try catalog.edit(.city, "quito", ["name": "X"])
    try catalog.write { try $0.rename(.theme, from: "waterworks", to: RecordID("w")) }
    try catalog.undo()
  }

  @Test(arguments: [
    "UPDATE revision_part SET changeset = x''",
    "UPDATE revision_part SET changeset = x'00'",
    "UPDATE revision_part SET changeset = zeroblob(1000000)",
    "UPDATE revision_part SET changeset = x'54FFFFFF7F'",
    "UPDATE revision_part SET changeset = CAST(replace(changeset, 'city', 'link') AS BLOB)",
    "UPDATE revision_part SET changeset = x'54020100736561726368000000' WHERE number > 9",
    "UPDATE revision_part SET changeset = (SELECT changeset FROM revision_part WHERE number = 1)",
    "DELETE FROM revision_part WHERE revision > 8",
    "DELETE FROM revision_record",
    "UPDATE revision_record SET part = part + 1000 WHERE part > 5",
    "DELETE FROM revision WHERE number = 14",
    "UPDATE revision SET target = 16 WHERE number = 16",
    "UPDATE revision SET kind = 'redo', target = 99 WHERE number = 16",
    "UPDATE revision SET kind = 'revert', target = -5 WHERE number = 15",
    "UPDATE revision SET kind = 'baseline' WHERE number = 15",
    "UPDATE revision SET time = '2026-19-39T29:59:69Z'",
    "UPDATE revision SET number = 9223372036854775807 WHERE number = 16",
    "INSERT INTO revision_rename (revision, noun, before, after) VALUES (16, 'planet', 'a', 'b')",
    """
    INSERT INTO revision_rename (revision, noun, before, after)
      VALUES (16, 'city', 'quito', 'x'), (15, 'city', 'x', 'quito')
    """,
    "UPDATE revision_noun SET noun = 'planet' WHERE noun = 'city'",
  ])
  func `a crafted history causes only reported errors`(sql: String) throws {
    try SQLiteShell.lines(sql, on: path)
    func attempt(_ work: (Catalog) throws -> Void) throws {
      let catalog = try Catalog.open(at: path, for: .writing)
      do {
        try work(catalog)
      } catch let error as any CatalogError {
        if case StorageError.unexpected(let reason) = error { Issue.record("\(reason)") }
      }
      #expect(try catalog.ids(.city).count == 8)
    }
    try attempt { try $0.history(HistoryFilter()) { _, _ in } }
    for number in [0, 5, 15, Int64.max] as [Int64] {
      try attempt { _ = try $0.revision(number) }
      try attempt { _ = try $0.past(.revision(number)) }
      try attempt { _ = try $0.changes(number, 14) }
      try attempt { try $0.undo(number, dryRun: true) }
      try attempt { try $0.revert(to: max(number, 11), dryRun: true) }
    }
    try attempt { _ = try $0.blame(.city, id: "quito") }
    try attempt { _ = try $0.blame(.theme, id: "waterworks") }
    try attempt { try $0.undo(dryRun: true) }
    try attempt { try $0.redo(dryRun: true) }
  }
}
