import Foundation
import Testing

@testable import MetroCore

/// A catalog crafted to have code executed, or a file removed, when it is used.
@Suite(.enabled(if: SQLiteShell.isThere))
struct HostileCatalogTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
  }

  /// Changes a catalog regardless of its constraints.
  private func spoil(_ sql: String) throws {
    let free = "PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON; "
    try SQLiteShell.lines(free + sql, on: path)
  }

  private func opened() throws -> Catalog { try Catalog.open(at: path, for: .writing) }

  private func index(_ name: String) throws -> [String] {
    try SQLiteShell.lines("SELECT sql FROM sqlite_schema WHERE name = '\(name)'", on: path)
  }

  @Test func `SQL text in the file for an index is not executed`() throws {
    _ = try Catalog.create(at: path)
    let own = try index("site_city")
    try spoil(
      """
      UPDATE sqlite_schema SET sql = sql || '; CREATE TABLE evil (x)' WHERE name = 'site_city';
      """)
    try opened().importText(.site, "id,name\na,A\n")
    #expect(try index("evil") == [])
    #expect(try index("site_city") == own)
  }

  @Test func `a missing index does not disturb an import`() throws {
    _ = try Catalog.create(at: path)
    try SQLiteShell.lines(#"DROP INDEX site_city; CREATE INDEX "a"";b" ON site (name)"#, on: path)
    try opened().importText(.site, "id,name\na,A\n")
    #expect(try index("site_city") == [])
    #expect(try index(#"a";b"#).count == 1)
  }

  @Test func `an unknown noun in the search tables never becomes part of a statement`() throws {
    _ = try Seoul2015.catalog(at: path)
    try spoil(
      """
      INSERT INTO search_entry (noun, id, name, text) VALUES ('\u{600}''x', 'a', 'b', 'c');
      INSERT INTO search_pending VALUES ('\u{600}''x', 'a');
      """)
    let catalog = try opened()
    try catalog.edit(.city, "quito", ["name": "San Francisco"])
    #expect(try catalog.found("francisco") == ["city quito"])
    #expect(try SQLiteShell.lines("SELECT count(*) FROM search_pending", on: path) == ["0"])
  }

  @Test func `an invalid ID in the file is not completed and can be found`() throws {
    _ = try Seoul2015.catalog(at: path)
    try spoil("INSERT INTO city (id, name, kind) VALUES ('$(touch x)', 'Hostile', 'city')")
    let catalog = try opened()
    try catalog.edit(.city, "quito", ["name": "San Francisco"])
    let ids = try catalog.ids(.city, prefix: "", limit: 1000)
    #expect(ids.count == 8 && !ids.contains("$(touch x)"))
    #expect(try catalog.ids(.city, prefix: "$", limit: 1000) == [])
    #expect(try catalog.answer(["hostile"]).texts.first?[1] == "$(touch x)")
  }

  @Test func `a remedy in the file is read only if it is valid`() throws {
    let catalog = try Seoul2015.catalog(at: path)
    func remedies() throws -> [Remedy?] {
      var remedies: [Remedy?] = []
      try catalog.audit(AuditRequest(), today: "2016-01-01") { remedies.append($0.finding.remedy) }
      return remedies
    }
    let link = RecordAddress(.link, "seoul-2015-slides")
    #expect(try remedies().contains(.edit(record: link, values: [.init("url")])))
    try SQLiteShell.lines("UPDATE finding SET remedy = 'metro x; touch y'", on: path)
    #expect(try remedies().allSatisfy { $0 == nil })
    let json = #"{"explain":{"record":{"noun":"city","id":"quito"}}}"#
    try SQLiteShell.lines("UPDATE finding SET remedy = '\(json)'", on: path)
    let explain = Remedy.explain(record: RecordAddress(.city, "quito"), field: nil)
    #expect(try remedies().allSatisfy { $0 == explain })
  }

  @Test(arguments: ["9e999, longitude = 0", "1e300, longitude = -1e300", "120, longitude = 10"])
  func `coordinates outside the valid range are not compared`(latitude: String) throws {
    try Catalog.create(at: path).add(.city, "a", ["name": "San José", "country": "CR"])
    try opened().add(.city, "b", ["name": "San Jose", "country": "CR"])
    try spoil("UPDATE city SET latitude = \(latitude)")
    try spoil("UPDATE city SET latitude = 10, longitude = 10 WHERE id = 'b'")
    #expect(try opened().pairs(.city) == ["a b"])
    try opened().audit(AuditRequest(), today: "2016-01-01") { _ in }
  }

  @Test func `a journal that would remove another file is rejected`() throws {
    try Catalog.create(at: path).add(.city, "seoul", ["name": "Seoul"])
    let (victim, journal) = (sandbox.path("victim"), path + "-journal")
    try Data("kept".utf8).write(to: URL(filePath: victim))
    try Data(hotJournal(naming: victim)).write(to: URL(filePath: journal))
    let real = try #require(RealPath.of(path))
    for access in [Catalog.Access.reading, .writing] {
      #expect(throws: StorageError.foreignJournal(path: real)) {
        try Catalog.open(at: path, for: access).ids(.city)
      }
    }
    #expect(FileManager.default.fileExists(atPath: victim))
    try FileManager.default.removeItem(atPath: journal)
    #expect(try Catalog.open(at: path, for: .reading).ids(.city) == ["seoul"])
  }

  @Test func `a journal that names no other file is accepted`() throws {
    try Catalog.create(at: path).add(.city, "seoul", ["name": "Seoul"])
    try Data(hotJournal(naming: nil)).write(to: URL(filePath: path + "-journal"))
    #expect(try Catalog.open(at: path, for: .reading).ids(.city) == ["seoul"])
  }

  /// Switches the catalog to a rollback journal, and returns the journal of a transaction that was
  /// interrupted before its first change; see SQLite's file format, section 3.
  private func hotJournal(naming file: String?) throws -> [UInt8] {
    var catalog = [UInt8](try Data(contentsOf: URL(filePath: path)))
    (catalog[18], catalog[19]) = (1, 1)
    try Data(catalog).write(to: URL(filePath: path))
    let pageSize = UInt32(catalog[16]) << 8 | UInt32(catalog[17])
    let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    let numbers = [0, 0x1234, UInt32(catalog.count) / pageSize, 512, pageSize]
    var journal = magic + numbers.flatMap(bigEndian)
    journal += [UInt8](repeating: 0, count: 512 - journal.count)
    guard let file else { return journal }
    let sum = file.utf8.reduce(0) { $0 &+ UInt32($1) }
    // The name is on the page number of the lock-byte page, which is never written.
    journal += bigEndian(0x4000_0000 / pageSize + 1) + Array(file.utf8)
    return journal + bigEndian(UInt32(file.utf8.count)) + bigEndian(sum) + magic
  }

  private func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }
}
