import Testing

@testable import MetroCore
@testable import MetroText

/// The index follows the records, whichever program changes them.
struct SearchIndexTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  @Test func `an edit is found by its new words but not by the old ones`() throws {
    let catalog = try SampleRecord.catalog()
    try catalog.edit(.city, "quito", ["name": "San Francisco"])
    #expect(try catalog.found("francisco") == ["city quito"])
    try catalog.edit(.city, "quito", ["name": "Lima"])
    #expect(try catalog.found("francisco") == [])
    #expect(try catalog.found("quito") == ["city quito"])
  }

  @Test func `a new speaker is found but a removed one is not`() throws {
    let catalog = try Seoul2015.catalog()
    let id = "seoul-2015-beijing"
    try catalog.edit(.presentation, id, ["speakers": "Song Jae Ming | Undersecretary"])
    #expect(try catalog.found("ming undersecretary") == ["presentation \(id)"])
    try catalog.edit(.presentation, id, ["speakers": ""])
    #expect(try catalog.found("undersecretary") == [])
  }

  @Test func `a renamed record is found once, under its new ID`() throws {
    let catalog = try SampleRecord.catalog()
    try catalog.addProgram("p")
    try catalog.add(
      .presentation, "old",
      ["program": "p", "title": "T", "speakers": "Song Jae Ming | Undersecretary"])
    try catalog.write { try $0.rename(.presentation, from: "old", to: RecordID("new")) }
    #expect(try catalog.found("undersecretary") == ["presentation new"])
    try catalog.write { try $0.rename(.city, from: "seoul", to: RecordID("hanyang")) }
    #expect(try catalog.found("seoul", in: .city) == ["city hanyang"])
    #expect(try catalog.found("hanyang") == ["city hanyang"])
  }

  @Test func `removed records and their dependents are not found`() throws {
    let catalog = try Seoul2015.catalog()
    try catalog.write { try $0.remove(.program, id: "seoul-2015", cascade: true) }
    #expect(try catalog.found("nuclear") == ["practice one-less-nuclear-plant"])
    #expect(try catalog.found("sutainable") == [])
    #expect(try catalog.found("baguio", in: .presentation) == [])
    #expect(try catalog.found("climate", in: .theme) == ["theme climate"])
    try catalog.addProgram("seoul-2015", ["title": "Nuclear"])
    #expect(try catalog.found("nuclear", in: .program) == ["program seoul-2015"])
  }

  @Test func `a dry run leaves the index unchanged`() throws {
    let catalog = try SampleRecord.catalog()
    try catalog.write(dryRun: true) {
      try $0.edit(.city, id: "quito", Noun.city.values(["name": "Lima"]))
    }
    #expect(try catalog.found("lima") == [])
    #expect(try catalog.found("quito") == ["city quito"])
  }

  @Test func `imported records are found`() throws {
    let catalog = try Catalog.inMemory()
    try catalog.importText(.city, "id,name\nx,Guangzhou\n")
    #expect(try catalog.found("guang") == ["city x"])
    try catalog.importText(.city, "id,name\nx,Canton\n")
    #expect(try catalog.found("guang") == [])
    #expect(try catalog.found("canton") == ["city x"])
  }

  @Test(.enabled(if: SQLiteShell.isThere))
  func `changes by another program are found after the next writing command`() throws {
    let path = sandbox.path()
    try Catalog.create(at: path).add(.city, named: ["seoul", "quito", "lima"])
    try SQLiteShell.lines(
      """
      UPDATE city SET name = 'Hanyang' WHERE id = 'seoul';
      UPDATE city SET id = 'san-francisco' WHERE id = 'quito';
      DELETE FROM city WHERE id = 'lima';
      INSERT INTO city (id, name, kind) VALUES ('x', '北京', 'city');
      """, on: path)
    let catalog = try Catalog.open(at: path, for: .writing)
    try catalog.write { _ in }
    #expect(try catalog.found("hanyang") == ["city seoul"])
    #expect(try catalog.found("francisco") == ["city san-francisco"])
    #expect(try catalog.found("quito") == ["city san-francisco"])
    #expect(try catalog.found("lima") == [])
    #expect(try catalog.found("京") == ["city x"])
    let entries = "SELECT count(*) FROM search_entry; SELECT count(*) FROM search_pending;"
    #expect(try SQLiteShell.lines(entries, on: path) == ["3", "0"])
  }
}
