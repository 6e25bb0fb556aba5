import Foundation
import Testing

@testable import MetroCore
@testable import MetroText

/// Modifies a catalog in one way, as another program could, and examines the findings of a check.
@Suite(.enabled(if: SQLiteShell.isThere))
struct CheckTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    let catalog = try Catalog.create(at: sandbox.path())
    for noun in Seoul2015.nouns { try catalog.importText(noun, Seoul2015.text(noun)) }
  }

  private func findings() throws -> [String] {
    try Catalog.open(at: sandbox.path(), for: .reading).findings()
  }

  private func sql(_ text: String) throws {
    try SQLiteShell.lines("PRAGMA foreign_keys = OFF; \(text)", on: sandbox.path())
  }

  @Test func `a check finds no problem in a catalog that only metro wrote`() throws {
    let catalog = try Catalog.open(at: sandbox.path(), for: .writing)
    try catalog.edit(.city, "quito", ["name": "San Francisco de Quito"])
    try catalog.write { try $0.rename(.named(.city), from: "baguio", to: RecordID("baguio-city")) }
    try catalog.undo()
    try catalog.undo(13)
    try catalog.redo()
    #expect(try findings() == [])
    #expect(try Catalog.inMemory().findings() == [])
  }

  @Test(arguments: [
    ("CREATE TABLE other (x)", "schema: there is a table other that is not part of a catalog"),
    (
      "CREATE VIEW other AS SELECT 1", "schema: there is a view other that is not part of a catalog"
    ),
    (
      "CREATE TRIGGER t AFTER INSERT ON city BEGIN DELETE FROM program; END",
      "schema: there is a trigger t that is not part of a catalog; it is never run"
    ),
    ("DROP INDEX city_country", "schema: the index city_country is missing"),
    ("DROP TRIGGER city_inserted", "schema: the trigger city_inserted is missing"),
    (
      "DROP INDEX city_country; CREATE INDEX city_country ON city (name)",
      "schema: the index city_country differs"
    ),
    ("DROP TABLE search_pending", "schema: the table search_pending is missing"),
  ])
  func `a check reports missing, modified and foreign schema objects`(sql: String, finding: String)
    throws
  {
    try self.sql(sql)
    let findings = try findings()
    #expect(findings.contains { $0.hasPrefix(finding) }, "\(findings)")
  }

  @Test(arguments: [
    (
      "UPDATE presentation SET program = 'nowhere' WHERE id = 'seoul-2015-beijing'",
      "references presentation seoul-2015-beijing: program: there is no program 'nowhere'"
    ),
    (
      "UPDATE presentation_city SET city = 'x' WHERE presentation = 'seoul-2015-beijing'",
      "references presentation seoul-2015-beijing: cities: there is no city 'x'"
    ),
    (
      "UPDATE city SET name = '  Quito' WHERE id = 'quito'",
      "records city quito: name '  Quito': its canonical form is 'Quito'"
    ),
    ("UPDATE city SET country = 'XX' WHERE id = 'quito'", "records city quito: country 'XX'"),
    (
      "UPDATE program SET dates_first = '2015-04-01' WHERE id = 'seoul-2015'",
      "records program seoul-2015: dates: its first and last day do not match those of "
        + "'2015-04-08/2015-04-14'"
    ),
    (
      "UPDATE search_entry SET name = 'x' WHERE id = 'quito'",
      "search city quito: the index has a different text"
    ),
    ("DELETE FROM search_entry WHERE id = 'quito'", "search city quito: it is not in the index"),
    (
      "INSERT INTO search_entry VALUES (999, 'city', 'x', 'x', '')",
      "search city x: the index has it, but there is no such record"
    ),
    (
      "INSERT INTO search_index (search_index) VALUES ('delete-all')",
      "search: the index does not match its texts"
    ),
    (
      "UPDATE city SET name = 'Kyoto' WHERE id = 'quito'",
      "revisions city quito: another program changed it"
    ),
    ("INSERT INTO theme VALUES ('x', 'X', NULL)", "revisions theme x: another program added it"),
    ("DELETE FROM link", "revisions link seoul-2015-slides: another program removed it"),
    (
      "UPDATE program_theme SET theme = 'waterworks' WHERE program = 'seoul-2015'",
      "revisions program seoul-2015: another program changed it"
    ),
    (
      "DELETE FROM revision_record WHERE part = 1",
      "revisions: the index does not have part 1 for all of its records"
    ),
    (
      "UPDATE revision_part SET changeset = x'00' WHERE number = 2",
      "revisions: revision 2: its changes do not fit the previous state"
    ),
    (
      "DELETE FROM revision_part WHERE number = 1", "revisions city quito: another program added it"
    ),
    (
      "DELETE FROM revision_part WHERE number = 1", "revisions: revision 1: its changes are missing"
    ),
    (
      "INSERT INTO revision_record VALUES (1, 999)",
      "revisions: the index has part 999, which does not exist"
    ),
    (
      "UPDATE city SET name = CAST(x'ff41c3284142f0' AS TEXT) WHERE id = 'quito'",
      "records city quito: name '"
    ),
    // Invalid bytes that resemble a two-byte character.
    (
      "UPDATE city SET name = CAST(x'41c32842' AS TEXT) WHERE id = 'quito'",
      "records city quito: name '"
    ),
    (
      "UPDATE program SET summary = CAST(x'41ff' AS TEXT) WHERE id = 'seoul-2015'",
      "records program seoul-2015: summary '"
    ),
    (
      "INSERT INTO theme VALUES ('x', 'X', 'y'), ('y', 'Y', 'x')",
      "records theme x: broader 'y': it is its own ancestor"
    ),
    (
      """
      INSERT INTO source (id, title, mirror_of) VALUES
        ('a', 'A', 'b'), ('b', 'B', 'c'), ('c', 'C', 'a')
      """, "records source b: mirror_of 'c': it is its own ancestor"
    ),
    (
      """
      INSERT INTO finding VALUES
        ('r', 'city', 'quito', '', '', 99, 'm', '[]', NULL, '', '2016-01-01', NULL)
      """, "audit: audit results that cannot be read: 1"
    ),
    (
      "INSERT INTO backup VALUES ('2016-01-01T00:00:00Z', -9223372036854775808)",
      "revisions: the last backup has the invalid revision -9223372036854775808"
    ),
  ])
  func `a check reports inconsistent values with their record`(sql: String, finding: String) throws
  {
    try self.sql(sql)
    let findings = try findings()
    #expect(findings.contains { $0.hasPrefix(finding) }, "\(findings)")
  }

  @Test(arguments: [
    (
      "UPDATE revision SET time = '2026-19-39T29:59:69Z' WHERE number = 12",
      "revisions: revision 12: it cannot be read"
    ),
    (
      "UPDATE revision SET time = '2030-01-01T00:00:00Z' WHERE number = 3",
      "revisions: revision 4: its time is before that of the previous revision"
    ),
    (
      "UPDATE revision SET kind = 'undo', target = 99 WHERE number = 5",
      "revisions: revision 5: it refers to revision 99, which does not precede it"
    ),
    (
      "UPDATE revision SET kind = 'baseline' WHERE number = 5",
      "revisions: revision 5: it starts the history, but earlier revisions exist"
    ),
    ("DELETE FROM revision WHERE number = 4", "revisions: revision 4 is missing"),
    ("DELETE FROM revision WHERE number IN (4, 5)", "revisions: revisions 4 to 5 are missing"),
    ("DELETE FROM revision WHERE number = 1", "revisions: revision 1 is missing"),
    (
      "DELETE FROM revision WHERE number = 4", "references: revision_part: there is no revision 4"
    ),
    (
      "INSERT INTO revision_rename VALUES (99, 'city', 'a', 'b')",
      "references: revision_rename: there is no revision 99"
    ),
    (
      "UPDATE revision SET number = 9223372036854775807 WHERE number = 12",
      "revisions: revision 9223372036854775807: no numbers are left after it"
    ),
    (
      "UPDATE revision_part SET number = 9223372036854775807 WHERE number = 12",
      "revisions: part 9223372036854775807: its number is out of range"
    ),
    (
      "UPDATE revision_part SET number = 99 WHERE number = 1",
      "revisions: part 99: it belongs to revision 1, but follows revision 13"
    ),
  ])
  func `a check reports an inconsistent history`(sql: String, finding: String) throws {
    try self.sql(sql)
    let findings = try findings()
    #expect(findings.contains(finding), "\(findings)")
  }

  @Test func `a check reports a revision number below 1 even without the file check`() throws {
    try self.sql(
      """
      PRAGMA ignore_check_constraints = ON;
      UPDATE revision SET number = -9223372036854775808, kind = 'baseline' WHERE number = 1
      """)
    #expect(try findings().contains("file: CHECK constraint failed in revision"))
    // A foreign index disables the check of the file.
    try self.sql("CREATE INDEX other ON city (name)")
    let findings = try findings()
    #expect(
      findings.contains("revisions: revision -9223372036854775808: numbers begin with 1"),
      "\(findings)")
  }

  @Test func `a check reports only the records on a cycle, not those that lead to it`() throws {
    try sql("INSERT INTO theme VALUES ('x', 'X', 'y'), ('y', 'Y', 'x'), ('z', 'Z', 'x')")
    let circles = try findings().filter { $0.hasPrefix("records") }
    #expect(
      circles == [
        "records theme x: broader 'y': it is its own ancestor",
        "records theme y: broader 'x': it is its own ancestor",
      ])
  }

  @Test func `a check still reports invalid values after they are adopted`() throws {
    try sql(
      """
      INSERT INTO theme VALUES ('x', 'X', 'y'), ('y', 'Y', 'x');
      UPDATE city SET name = CAST(x'41ff' AS TEXT) WHERE id = 'quito'
      """)
    let before = try findings().filter { $0.hasPrefix("records") }
    #expect(before.count == 3)
    let catalog = try Catalog.open(at: sandbox.path(), for: .writing)
    #expect(try catalog.adoptOutsideChanges().count == 3)
    #expect(try findings() == before)
  }

  @Test func `a check reports a file that everyone can write to`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: sandbox.path())
    let findings = try findings()
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.hasPrefix("permissions: any user can write") }, "\(findings)")
  }

  @Test func `a repair rebuilds derived data`() throws {
    try sql(
      """
      DROP INDEX city_country; DROP TRIGGER city_inserted; CREATE VIEW other AS SELECT 1;
      CREATE TRIGGER evil AFTER DELETE ON city BEGIN DELETE FROM program; END;
      DELETE FROM search_entry WHERE id = 'quito'; DELETE FROM revision_record;
      """)
    #expect(try findings().count >= 6)
    let catalog = try Catalog.open(at: sandbox.path(), for: .writing)
    try catalog.repair()
    #expect(try findings() == [])
    #expect(try catalog.found("quito").contains("city quito"))
  }

  @Test func `triggers in the file never run`() throws {
    try sql(
      "CREATE TRIGGER evil AFTER INSERT ON city BEGIN DELETE FROM link WHERE id = 'metropolis-policy-transfer'; END"
    )
    let catalog = try Catalog.open(at: sandbox.path(), for: .writing)
    try catalog.add(.city, "busan", ["name": "Busan"])
    #expect(try catalog.ids(.link).count == 3)
  }

  @Test func `changes by another program can be adopted as a revision and undone`() throws {
    let catalog = try Catalog.open(at: sandbox.path(), for: .writing)
    let before = try catalog.contents()
    let latest = try catalog.latestRevision()
    try sql(
      """
      UPDATE city SET name = 'Kyoto' WHERE id = 'quito';
      DELETE FROM link WHERE id = 'metropolis-policy-transfer';
      INSERT INTO theme VALUES ('x', 'X', NULL)
      """)
    let after = try catalog.contents()
    let adopted = try catalog.adoptOutsideChanges()
    #expect(adopted.map { "\($0.noun.rawValue)/\($0.id)" }.first == "city/quito")
    #expect(adopted.count == 3)
    #expect(try catalog.latestRevision() == latest + 1)
    #expect(try catalog.revision(latest + 1).kind == .adoption)
    #expect(try catalog.contents() == after)
    #expect(try findings() == [])
    #expect(try catalog.adoptOutsideChanges().isEmpty)
    #expect(try catalog.latestRevision() == latest + 1)
    try catalog.undo()
    #expect(try catalog.contents() == before)
    #expect(try findings() == [])
  }

  @Test func `the past can be shown across foreign changes only after they are adopted`() throws {
    let catalog = try Catalog.open(at: sandbox.path(), for: .writing)
    try catalog.edit(.city, "quito", ["name": "A"])
    try sql("UPDATE city SET name = 'B' WHERE id = 'quito'")
    #expect(throws: HistoryError.changedOutside(.city, id: "quito")) {
      try catalog.past(.revision(1))
    }
    _ = try catalog.adoptOutsideChanges()
    #expect(try catalog.past(.revision(1)).texts(.city, "quito")["name"] == "Quito")
  }
}

extension Catalog {
  /// Returns the findings of a check, one line each.
  func findings() throws -> [String] {
    var findings: [String] = []
    try check { finding in
      let record = finding.record.map { " \($0.noun.rawValue) \($0.id)" } ?? ""
      findings.append("\(finding.subject.rawValue)\(record): \(finding.problem)")
    }
    return findings
  }
}
