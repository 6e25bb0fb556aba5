import Testing

@testable import MetroCore
@testable import MetroText

struct LookAlikesTests {
  private func lookAlikes(
    _ noun: Noun, _ id: String, _ texts: [String: String], in catalog: Catalog
  ) throws -> [String] {
    var pairs: [DuplicatePair] = []
    try catalog.write {
      try $0.add(noun, id: RecordID(id), noun.values(texts))
      pairs = try $0.lookAlikes(of: noun, id: id, today: "2016-01-01")
    }
    return pairs.map { $0.id == id ? $0.other : $0.id }
  }

  @Test func `a new record is compared with the existing ones`() throws {
    let catalog = try Seoul2015.catalog()
    #expect(
      try lookAlikes(.city, "gz", ["name": "Gaungzhou", "country": "CN"], in: catalog)
        == ["guangzhou"])
    #expect(
      try lookAlikes(.city, "quito-us", ["name": "Quito", "country": "US"], in: catalog) == [])
    #expect(
      try lookAlikes(.site, "park", ["name": "WorldCup Park", "city": "seoul"], in: catalog)
        == ["world-cup-park"])
    #expect(
      try lookAlikes(
        .program, "again",
        [
          "title": "Training Program on Climate Change", "host": "seoul",
          "dates": "2015-04-07/2015-04-15",
        ], in: catalog) == ["seoul-2015"])
    #expect(
      try lookAlikes(.theme, "climate-2", ["label": "Climat change"], in: catalog) == ["climate"])
    #expect(try lookAlikes(.visit, "v", ["program": "again", "site": "park"], in: catalog) == [])
  }

  @Test func `a name alone matches a record without a city`() throws {
    let catalog = try Seoul2015.catalog()
    #expect(
      try lookAlikes(.site, "x", ["name": "World-Cup Park"], in: catalog) == ["world-cup-park"])
  }

  @Test func `a pair with a waiver is not shown again`() throws {
    let catalog = try Seoul2015.catalog()
    try catalog.add(.city, "gz", ["name": "Gaungzhou", "country": "CN"])
    let because = try Noun.waiver.values(["because": "a village"])
    try catalog.write { try $0.noteNotSame(.city, "gz", "guangzhou", because) }
    var shown: [DuplicatePair] = []
    try catalog.write { shown = try $0.lookAlikes(of: .city, id: "gz", today: "2016-01-01") }
    #expect(shown.isEmpty)
  }
}
