import Testing

@testable import MetroCore
@testable import MetroText

/// The name index follows the records, whichever program changes them.
@Suite(.enabled(if: SQLiteShell.isThere))
struct NameIndexTests {
  let sandbox: Sandbox
  private let catalog: Catalog

  init() throws {
    sandbox = try Sandbox()
    catalog = try Catalog.create(at: sandbox.path())
    try catalog.add(.city, named: ["seoul", "quito"])
    try catalog.add(.theme, named: ["water"])
  }

  /// Returns the keys of a noun, each with the record that it leads to.
  private func keys(_ noun: Noun, in catalog: Catalog? = nil) throws -> [String] {
    try SQLiteShell.lines(
      "SELECT key || ' ' || id FROM name_key WHERE noun = '\(noun)' ORDER BY 1",
      on: (catalog ?? self.catalog).path)
  }

  @Test func `every record has the key of its name under its current ID`() throws {
    #expect(try keys(.city) == ["quito quito", "seoul seoul"])
    try catalog.write { try $0.rename(.city, from: "seoul", to: RecordID("hanyang")) }
    try catalog.edit(.city, "quito", ["name": "Mexico City"])
    #expect(try keys(.city) == ["mexicocity quito", "seoul hanyang"])
    try catalog.undo()
    try catalog.undo()
    #expect(try keys(.city) == ["quito quito", "seoul seoul"])
  }

  @Test func `the keys of additional names are added, moved and removed with them`() throws {
    let id = try catalog.add(.name, nil, ["city": "seoul", "text": "서울"])
    #expect(try keys(.city) == ["quito quito", "seoul seoul", "서울 seoul"])
    try catalog.edit(.name, id, ["city": "quito"])
    #expect(try keys(.city) == ["quito quito", "seoul seoul", "서울 quito"])
    try catalog.edit(.name, id, ["city": "", "theme": "water"])
    #expect(try keys(.city) == ["quito quito", "seoul seoul"])
    #expect(try keys(.theme).contains("서울 water"))
    try catalog.write { try $0.rename(.name, from: id, to: RecordID("other")) }
    #expect(try keys(.theme).contains("서울 water"))
    try catalog.write { try $0.remove(.name, id: "other") }
    #expect(try keys(.theme).contains("서울 water") == false)
  }

  @Test func `an import adds keys, and the past has the keys of its time`() throws {
    try catalog.importText(.city, "id,name\nbeijing,Beijing\n")
    try catalog.importText(.name, "city,text,language\nbeijing,北京,zh\nbeijing,Peking,en\n")
    #expect(try keys(.city).contains("北京 beijing"))
    let past = try catalog.past(.revision(try catalog.latestRevision() - 1))
    #expect(try keys(.city, in: past) == ["beijing beijing", "quito quito", "seoul seoul"])
  }

  @Test func `a dry run leaves the keys unchanged`() throws {
    try catalog.write(dryRun: true) {
      try $0.add(.name, Noun.name.values(["city": "seoul", "text": "서울"]))
    }
    #expect(try keys(.city) == ["quito quito", "seoul seoul"])
  }

  @Test func `names written by another program are indexed by the next writing command`()
    throws
  {
    try SQLiteShell.lines(
      """
      INSERT INTO city (id, name, kind) VALUES ('lima', 'Lima', 'city');
      INSERT INTO name (id, city, text) VALUES ('n', 'seoul', '서울'), ('m', 'quito', '기토');
      """, on: sandbox.path())
    #expect(try keys(.city) == ["quito quito", "seoul seoul"])
    // A command that looks up a name before it writes updates the keys first.
    try catalog.write {
      try $0.add(.site, Noun.site.values(["name": "Park", "city": "서울"]))
    }
    #expect(try catalog.texts(.site, "park")["city"] == "seoul")
    #expect(
      try keys(.city) == [
        "lima lima", "quito quito", "seoul seoul", "기토 quito", "서울 seoul",
      ])
    try SQLiteShell.lines(
      "DELETE FROM name; UPDATE city SET name = 'Q' WHERE id = 'quito'",
      on: sandbox.path())
    try catalog.add(.theme, "t", ["label": "T"])
    #expect(try keys(.city) == ["lima lima", "q quito", "seoul seoul"])
  }

  @Test func `a check finds wrong keys and repair rebuilds them`() throws {
    try catalog.add(.name, "n", ["city": "seoul", "text": "서울"])
    let before = try keys(.city)
    try SQLiteShell.lines(
      """
      UPDATE name_key SET key = 'kito' WHERE id = 'quito';
      DELETE FROM name_key WHERE name = 'n';
      INSERT INTO name_key VALUES ('city', 'x', 'nobody', '');
      """, on: sandbox.path())
    var found: [String] = []
    try catalog.check { finding in
      #expect(finding.subject == .names && finding.remedy == .repair)
      found.append("\(finding.record?.id ?? "") \(finding.problem)")
    }
    #expect(
      found.sorted() == [
        "nobody the index has 'x', which is not one of its names",
        "quito its name 'quito' is not in the index",
        "quito the index has 'kito', which is not one of its names",
        "seoul its name '서울' is not in the index",
      ])
    try catalog.repair()
    #expect(try keys(.city) == before)
    try catalog.check { Issue.record("\($0)") }
  }
}
