import Testing

@testable import MetroCore
@testable import MetroText

struct SplitTests {
  let catalog: Catalog
  let before: PaperCatalog
  let start: Int64

  init() throws {
    catalog = try Seoul2015.catalog()
    try catalog.add(.city, "peking", ["name": "Peking", "country": "KR"])
    try catalog.add(.participation, nil, ["program": "seoul-2015", "city": "peking"])
    try catalog.add(.site, "palace", ["name": "Palace", "city": "peking"])
    before = try PaperCatalog(catalog)
    try catalog.merge(.city, "peking", into: "beijing", keep: .right)
    start = try catalog.latestRevision()
  }

  private struct Refusal: Equatable {
    let reason: String
    let hint: Hint?

    init(_ reason: String, _ hint: Hint?) {
      self.reason = reason
      self.hint = hint
    }
  }

  private func refusal(_ noun: Noun, _ id: String) throws -> Refusal {
    let error = try #require(throws: MergeError.self) { try catalog.split(noun, id: id) }
    guard case .cannotSplit(_, _, let reason, let hint) = error else { throw error }
    return Refusal(reason, hint)
  }

  @Test func `a split restores both records`() throws {
    let split = try catalog.split(.city, id: "peking")
    #expect(try PaperCatalog(catalog) == before)
    #expect(split.revision.number == start && split.merge.after == "beijing")
    #expect(split.staying.isEmpty)
    #expect(try catalog.revision(start + 1).kind == .undo(start))
  }

  @Test func `a split keeps later changes and later references to the remaining record`() throws {
    try catalog.edit(.city, "quito", ["name": "X"])
    try catalog.edit(.city, "beijing", ["wikidata": "Q956"])
    try catalog.add(.site, "wall", ["name": "Wall", "city": "beijing"])
    try catalog.add(.site, "lake", ["name": "Lake", "city": "beijing"])
    try catalog.edit(.site, "lake", ["city": "quito"])
    try catalog.edit(.presentation, "seoul-2015-baguio-city", ["cities": "baguio;beijing"])
    try catalog.edit(.presentation, "seoul-2015-beijing", ["language": "zh"])
    let dry = try catalog.split(.city, id: "peking", dryRun: true)
    let split = try catalog.split(.city, id: "peking")
    #expect(split.staying.map(\.id) == ["wall", "seoul-2015-baguio-city"])
    #expect(dry.staying.map(\.id) == split.staying.map(\.id))
    #expect(
      try catalog.texts(.city, "peking") == ["name": "Peking", "country": "KR", "kind": "city"])
    #expect(try catalog.texts(.city, "beijing")["wikidata"] == "Q956")
    #expect(try catalog.texts(.city, "quito")["name"] == "X")
    #expect(try catalog.ids(.participation, where: ["city": ["peking"]]).count == 1)
  }

  @Test func `a split keeps a later ID of the remaining record`() throws {
    try catalog.add(.site, "wall", ["name": "Wall", "city": "beijing"])
    try catalog.write { try $0.rename(.city, from: "beijing", to: RecordID("pek")) }
    try catalog.edit(.city, "pek", ["wikidata": "Q956"])
    try catalog.edit(.presentation, "seoul-2015-beijing", ["language": "zh"])
    let split = try catalog.split(.city, id: "peking")
    #expect(split.staying.map(\.id) == ["wall"])
    #expect(
      try catalog.texts(.city, "peking") == ["name": "Peking", "country": "KR", "kind": "city"])
    #expect(try catalog.texts(.city, "pek")["wikidata"] == "Q956")
    #expect(try catalog.texts(.site, "palace")["city"] == "peking")
    #expect(try catalog.texts(.site, "wall")["city"] == "pek")
    #expect(try catalog.texts(.presentation, "seoul-2015-beijing")["cities"] == "pek")
    #expect(try catalog.findings() == [])
    try catalog.redo()
    #expect(try !catalog.ids(.city).contains("peking"))
    #expect(try catalog.findings() == [])
  }

  @Test func `a split conflicts with a later merge of the remaining record`() throws {
    try catalog.merge(.city, "beijing", into: "shanghai", keep: .right)
    let error = try #require(throws: HistoryError.self) { try catalog.split(.city, id: "peking") }
    guard case HistoryError.undoConflict(let conflict) = error else { throw error }
    #expect(conflict.later?.number == start + 1)
    try catalog.split(.city, id: "beijing")
    try catalog.split(.city, id: "peking")
    #expect(try PaperCatalog(catalog) == before)
  }

  @Test func `split errors distinguish records that were never merged from dependent merges`()
    throws
  {
    #expect(try refusal(.city, "quito") == Refusal("a record has this id", .listMergedIDs))
    try catalog.rename(.city, "quito", "x")
    #expect(
      try refusal(.city, "quito")
        == Refusal(
          "it was renamed, not merged", .rename(record: RecordAddress(.city, "x"), to: "quito"))
    )
    #expect(
      try refusal(.participation, "seoul-2015-peking-participant")
        == Refusal(
          "it was merged along with city/peking", .split(record: RecordAddress(.city, "peking"))
        ))
    #expect(throws: RecordError.noSuchRecord(.city, id: "zzz", nearest: [])) {
      try catalog.split(.city, id: "zzz")
    }
  }

  @Test func `a merge whose history was folded cannot be split`() throws {
    try catalog.foldHistory(upTo: start, by: .unknown)
    #expect(
      try refusal(.city, "peking")
        == Refusal("the history of its merge is no longer kept", .removeAlias(id: "city-peking")))
    #expect(try catalog.successor(.city, of: "peking") == "beijing")
  }

  @Test func `a merge can be split again after the split was undone`() throws {
    try catalog.split(.city, id: "peking")
    try catalog.redo()
    #expect(try catalog.successor(.city, of: "peking") == "beijing")
    #expect(try catalog.split(.city, id: "peking", dryRun: true).staying.isEmpty)
    try catalog.split(.city, id: "peking")
    #expect(try PaperCatalog(catalog) == before)
  }

  @Test func `the past does not include a later merge`() throws {
    let past = try catalog.past(.revision(start - 1))
    #expect(try past.successor(.city, of: "peking") == nil)
    #expect(try PaperCatalog(past) == before)
  }
}
