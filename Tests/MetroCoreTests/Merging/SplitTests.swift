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

  private func refusal(_ noun: Noun, _ id: String) throws -> String {
    let error = try #require(throws: MergeError.self) { try catalog.split(noun, id: id) }
    guard case MergeError.cannotSplit(_, _, let reason, let hint) = error else { throw error }
    return "\(reason) (\(hint ?? ""))"
  }

  @Test func `Both are there again as they were`() throws {
    let split = try catalog.split(.city, id: "peking")
    #expect(try PaperCatalog(catalog) == before)
    #expect(split.revision.number == start && split.merge.after == "beijing")
    #expect(split.staying.isEmpty)
    #expect(try catalog.revision(start + 1).kind == .undo(start))
  }

  @Test func `Later changes stay, and what was added since stays with the one that stayed`() throws
  {
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

  @Test func `A merge below another one is named`() throws {
    try catalog.merge(.city, "beijing", into: "shanghai", keep: .right)
    let error = try #require(throws: HistoryError.self) { try catalog.split(.city, id: "peking") }
    guard case HistoryError.undoConflict(let conflict) = error else { throw error }
    #expect(conflict.later?.number == start + 1)
    try catalog.split(.city, id: "beijing")
    try catalog.split(.city, id: "peking")
    #expect(try PaperCatalog(catalog) == before)
  }

  @Test func `What was not merged, or along with another, is told apart`() throws {
    #expect(
      try refusal(.city, "quito")
        == "it is a record of its own (metro list-aliases --reason merged shows what was merged)")
    try catalog.rename(.city, "quito", "x")
    #expect(
      try refusal(.city, "quito")
        == "it was renamed, and not merged (metro rename-city x quito)")
    #expect(
      try refusal(.participation, "seoul-2015-peking-participant")
        == "it was merged along with city/peking (metro split city/peking)")
    #expect(throws: RecordError.noSuchRecord(.city, id: "zzz", nearest: [])) {
      try catalog.split(.city, id: "zzz")
    }
  }

  @Test func `A merge whose history was folded away cannot be taken back`() throws {
    try catalog.foldHistory(upTo: start, by: .unknown)
    #expect(
      try refusal(.city, "peking").hasPrefix("the history of its merge is not kept here"))
    #expect(try catalog.successor(.city, of: "peking") == "beijing")
  }

  @Test func `A merge is split again after it was split and redone`() throws {
    try catalog.split(.city, id: "peking")
    try catalog.redo()
    #expect(try catalog.successor(.city, of: "peking") == "beijing")
    #expect(try catalog.split(.city, id: "peking", dryRun: true).staying.isEmpty)
    try catalog.split(.city, id: "peking")
    #expect(try PaperCatalog(catalog) == before)
  }

  @Test func `The past knows of no later merge`() throws {
    let past = try catalog.past(.revision(start - 1))
    #expect(try past.successor(.city, of: "peking") == nil)
    #expect(try PaperCatalog(past) == before)
  }
}
