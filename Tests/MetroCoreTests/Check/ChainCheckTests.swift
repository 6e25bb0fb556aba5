import Testing

@testable import MetroCore
@testable import MetroText

/// Damage and tampering in the history is found by its digests.
@Suite(.enabled(if: SQLiteShell.isThere))
struct ChainCheckTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    let catalog = try Catalog.create(at: path)
    for name in ["lima", "quito", "seoul", "rome"] {
      try catalog.write(by: origin(name)) { writer in
        _ = try writer.add(.city, id: RecordID(name), Noun.named(.city).values(["name": name]))
      }
    }
    try catalog.edit(.city, "rome", ["name": "Roma"])
    try catalog.write { try $0.rename(.city, from: "lima", to: RecordID("callao")) }
  }

  private func origin(_ name: String) -> RevisionOrigin {
    RevisionOrigin(actor: "kim", command: "metro add-city \(name)", note: nil, time: .epoch)
  }

  private func findings() throws -> [String] {
    var findings: [String] = []
    try Catalog.open(at: path, for: .reading).check { findings.append($0.problem) }
    return findings
  }

  @Test func `an unchanged history has no finding after undo, redo and folding`()
    throws
  {
    let catalog = try Catalog.open(at: path, for: .writing)
    #expect(try findings() == [])
    try catalog.undo()
    try catalog.redo()
    try catalog.undo(5)
    try catalog.revert(to: 3)
    #expect(try findings() == [])
    try catalog.foldHistory(upTo: 4, by: .unknown)
    #expect(try findings() == [])
    try catalog.edit(.city, "quito", ["name": "San Francisco de Quito"])
    try catalog.foldHistory(upTo: 6, by: .unknown)
    try catalog.add(.theme, "x", ["label": "X"])
    #expect(try findings() == [])
  }

  @Test(arguments: [
    ("UPDATE revision SET actor = 'lee' WHERE number = 2", 2),
    ("UPDATE revision SET note = '' WHERE number = 3", 3),
    ("UPDATE revision SET command = command || ' ' WHERE number = 1", 1),
    ("UPDATE revision_noun SET added = 2 WHERE revision = 4", 4),
    ("UPDATE revision_rename SET before = 'quito' WHERE revision = 6", 6),
    (
      """
      UPDATE revision_part SET changeset = CAST(replace(hex(changeset), '6C696D61', '6C696D62') AS BLOB)
      WHERE revision = 1
      """, 1
    ),
    ("UPDATE revision SET digest = zeroblob(32) WHERE number = 3", 3),
    ("UPDATE revision SET digest = NULL WHERE number = 2", 2),
    ("UPDATE revision SET number = number + 1 WHERE number = 6", 7),
    (
      """
      PRAGMA foreign_keys = OFF; UPDATE revision_part SET revision = 99 WHERE revision = 2;
      UPDATE revision_part SET revision = 2 WHERE revision = 3;
      UPDATE revision_part SET revision = 3 WHERE revision = 99
      """, 2
    ),
    ("DELETE FROM revision WHERE number = 4; DELETE FROM revision_part WHERE revision = 4", 5),
  ])
  func `a changed revision does not fit its digest`(sql: String, number: Int) throws {
    try SQLiteShell.lines(sql, on: path)
    let found = try findings()
    #expect(
      found.contains { $0.hasPrefix("revision \(number): it does not match its digest") },
      "\(found)")
  }

  @Test func `a changed baseline does not match its digest`() throws {
    try Catalog.open(at: path, for: .writing).foldHistory(upTo: 4, by: .unknown)
    try SQLiteShell.lines("UPDATE revision SET actor = 'lee' WHERE number = 4", on: path)
    #expect(try findings().contains { $0.hasPrefix("revision 4: it does not match its digest") })
  }

  @Test func `no digest of a folded history remains`() throws {
    let digests = "SELECT hex(digest) FROM revision ORDER BY number"
    let before = try SQLiteShell.lines(digests, on: path)
    #expect(before.count == 6)
    try Catalog.open(at: path, for: .writing).foldHistory(upTo: 4, by: .unknown)
    let after = try SQLiteShell.lines(digests, on: path)
    #expect(after.count == 3 && Set(after).isDisjoint(with: before))
  }

  @Test func `a catalog of schema 1 gets digests when it is migrated`() throws {
    let old = sandbox.path("old.sqlite")
    try SQLiteShell.lines(Schema1.sql, on: old)
    try SQLiteShell.lines(
      """
      PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1;
      ATTACH '\(path)' AS new;
      INSERT INTO city SELECT * FROM new.city;
      INSERT INTO alias (id, city, former, reason) SELECT id, city, former, reason FROM new.alias;
      INSERT INTO revision SELECT number, time, actor, command, note, kind, target FROM new.revision;
      INSERT INTO revision_part SELECT * FROM new.revision_part;
      INSERT INTO revision_record SELECT * FROM new.revision_record;
      INSERT INTO revision_noun SELECT * FROM new.revision_noun;
      INSERT INTO revision_rename SELECT * FROM new.revision_rename;
      """, on: old)
    let catalog = try Catalog.open(at: old, for: .writing)
    try catalog.add(.theme, "x", ["label": "X"])
    let digests = "SELECT hex(digest) FROM revision WHERE number <= 6 ORDER BY number"
    #expect(
      try SQLiteShell.lines(digests, on: old) == SQLiteShell.lines(digests, on: path))
  }
}
