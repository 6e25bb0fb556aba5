import Foundation
import Testing

@testable import MetroCore

/// Breaks a catalog in one way, as another program could, and asks what a check says.
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

  @Test func `A catalog that only metro wrote to has nothing wrong`() throws {
    let catalog = try Catalog.open(at: sandbox.path(), for: .writing)
    try catalog.edit(.city, "quito", ["name": "San Francisco de Quito"])
    try catalog.write { try $0.rename(.named(.city), from: "baguio", to: RecordID("baguio-city")) }
    try catalog.undo()
    try catalog.undo(12)
    try catalog.redo()
    #expect(try findings() == [])
    #expect(try Catalog.inMemory().findings() == [])
  }

  @Test(arguments: [
    ("CREATE TABLE other (x)", "schema: there is a table other, which is none of a catalog"),
    ("CREATE VIEW other AS SELECT 1", "schema: there is a view other, which is none of a catalog"),
    (
      "CREATE TRIGGER t AFTER INSERT ON city BEGIN DELETE FROM program; END",
      "schema: there is a trigger t, which is none of a catalog; it is never run"
    ),
    ("DROP INDEX city_country", "schema: the index city_country is missing"),
    ("DROP TRIGGER city_inserted", "schema: the trigger city_inserted is missing"),
    (
      "DROP INDEX city_country; CREATE INDEX city_country ON city (name)",
      "schema: the index city_country is another one"
    ),
    ("DROP TABLE search_pending", "schema: the table search_pending is missing"),
  ])
  func `What is not in the schema of a catalog is told`(sql: String, finding: String) throws {
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
      "records city quito: name '  Quito': it would be written 'Quito'"
    ),
    ("UPDATE city SET country = 'XX' WHERE id = 'quito'", "records city quito: country 'XX'"),
    (
      "UPDATE program SET dates_first = '2015-04-01' WHERE id = 'seoul-2015'",
      "records program seoul-2015: dates: its first and last day are not those of "
        + "'2015-04-08/2015-04-14'"
    ),
    (
      "UPDATE search_entry SET name = 'x' WHERE id = 'quito'",
      "search city quito: the index has another text of it"
    ),
    ("DELETE FROM search_entry WHERE id = 'quito'", "search city quito: it is not in the index"),
    (
      "INSERT INTO search_entry VALUES (999, 'city', 'x', 'x', '')",
      "search city x: the index has it, and there is no such record"
    ),
    (
      "INSERT INTO search_index (search_index) VALUES ('delete-all')",
      "search: the index is not that of its texts"
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
      "revisions: part 1 is not found by all records that it touches"
    ),
    (
      "UPDATE revision_part SET changeset = x'00' WHERE number = 2",
      "revisions: revision 2: its changes do not follow from those before"
    ),
    (
      "DELETE FROM revision_part WHERE number = 1", "revisions city quito: another program added it"
    ),
  ])
  func `What does not fit together is told with the record`(sql: String, finding: String) throws {
    try self.sql(sql)
    let findings = try findings()
    #expect(findings.contains { $0.hasPrefix(finding) }, "\(findings)")
  }

  @Test func `A file that anybody can write to is told`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: sandbox.path())
    let findings = try findings()
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.hasPrefix("permissions: anybody can write") }, "\(findings)")
  }

  @Test func `A repair makes again what follows from the rest`() throws {
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

  @Test func `A trigger of the file never runs`() throws {
    try sql(
      "CREATE TRIGGER evil AFTER INSERT ON city BEGIN DELETE FROM link WHERE id = 'metropolis-policy-transfer'; END"
    )
    let catalog = try Catalog.open(at: sandbox.path(), for: .writing)
    try catalog.add(.city, "busan", ["name": "Busan"])
    #expect(try catalog.ids(.link).count == 3)
  }

  @Test func `What another program changed is taken on as a revision, and can be undone`() throws {
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

  @Test func `The past cannot be shown behind what another program changed`() throws {
    let catalog = try Catalog.open(at: sandbox.path(), for: .writing)
    try catalog.edit(.city, "quito", ["name": "A"])
    try sql("UPDATE city SET name = 'B' WHERE id = 'quito'")
    #expect(throws: CatalogError.changedOutside(.city, id: "quito")) {
      try catalog.past(.revision(1))
    }
    _ = try catalog.adoptOutsideChanges()
    #expect(try catalog.past(.revision(1)).texts(.city, "quito")["name"] == "Quito")
  }
}

extension Catalog {
  /// What a check finds, one line each.
  func findings() throws -> [String] {
    var findings: [String] = []
    try check { finding in
      let record = finding.record.map { " \($0.noun.rawValue) \($0.id)" } ?? ""
      findings.append("\(finding.subject.rawValue)\(record): \(finding.problem)")
    }
    return findings
  }
}
