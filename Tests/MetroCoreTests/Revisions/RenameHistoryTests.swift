import Testing

@testable import MetroCore
@testable import MetroText

/// IDs that move between records, which a changeset alone does not show.
struct RenameHistoryTests {
  let catalog: Catalog
  let start: Int64

  init() throws {
    catalog = try Seoul2015.catalog()
    start = try catalog.latestRevision()
  }

  /// Renames a city, and frees its former ID for others.
  private func rename(_ old: String, _ new: String) throws {
    try catalog.write {
      try $0.rename(.city, from: old, to: RecordID(new))
      try $0.freeFormerID(.city, old)
    }
  }

  private func remove(_ id: String) throws {
    try catalog.write { try $0.remove(.city, id: id, cascade: true) }
  }

  /// Compares every pair of revisions from the start with the contents they should have.
  private func expectExplained() throws {
    let latest = try catalog.latestRevision()
    let states = try (start...latest).map { try PaperCatalog(catalog.past(.revision($0))) }
    for from in start...latest {
      for to in start...latest {
        let changes = try catalog.changes(from, to)
        var paper = states[Int(from - start)]
        #expect(paper.make(changes) == [], "\(from) to \(to): \(changes)")
        #expect(paper == states[Int(to - start)], "\(from) to \(to): \(changes)")
      }
    }
  }

  private func history(_ id: String) throws -> [Int64] {
    var filter = HistoryFilter()
    filter.record = (.city, id)
    var numbers: [Int64] = []
    try catalog.history(filter) { revision, _ in numbers.append(revision.number - start) }
    return numbers
  }

  @Test func `changes and history of a reused former ID cover both records`() throws {
    try remove("quito")
    try rename("seoul", "quito")
    try catalog.edit(.city, "quito", ["name": "X"])
    try expectExplained()
    let kinds = try catalog.changes(start, start + 3).map { "\($0.kind) \($0.id)" }
    #expect(kinds.contains("removed seoul") && kinds.contains("updated quito"))
    #expect(try history("quito") == [3, 2] + [1 - start])
    #expect(try history("seoul").first == 2)
  }

  @Test func `changes and history of an ID that another record received cover both records`() throws
  {
    try rename("seoul", "x")
    try catalog.add(.city, "seoul", ["name": "Other"])
    try catalog.edit(.program, "waterworks", ["host": "seoul"])
    try expectExplained()
    #expect(try history("seoul").prefix(2) == [2, 1])
    #expect(try catalog.blame(.city, id: "seoul").allSatisfy { $0.revision?.number == start + 2 })
    #expect(try catalog.blame(.city, id: "x").allSatisfy { $0.revision?.number == 1 })
  }

  @Test func `two records that swap their IDs are distinguished`() throws {
    for (old, new) in [("seoul", "x"), ("quito", "seoul"), ("x", "quito")] { try rename(old, new) }
    try expectExplained()
    #expect(try catalog.texts(.city, "quito")["country"] == "KR")
    let states = try PaperCatalog(catalog)
    try catalog.revert(to: start)
    try expectExplained()
    #expect(try PaperCatalog(catalog) == PaperCatalog(Seoul2015.catalog()))
    try catalog.undo()
    #expect(try PaperCatalog(catalog) == states)
    try expectExplained()
  }

  @Test(arguments: [false, true])
  func `reverting two records that had the same ID in turn restores it`(parts: Bool) throws {
    if parts { catalog.partSize = 0 }
    try rename("quito", "x")
    try catalog.add(.city, "quito", ["name": "Other"])
    try rename("quito", "y")
    try expectExplained()
    let after = try PaperCatalog(catalog)
    try catalog.revert(to: start)
    #expect(try PaperCatalog(catalog) == PaperCatalog(Seoul2015.catalog()))
    try expectExplained()
    try catalog.undo()
    #expect(try PaperCatalog(catalog) == after)
  }

  @Test func `a round-trip rename is no change`() throws {
    for (old, new) in [("quito", "x"), ("x", "y"), ("y", "quito")] { try rename(old, new) }
    #expect(try catalog.changes(start, start + 3) == [])
    try catalog.revert(to: start)
    #expect(try catalog.latestRevision() == start + 3)
  }

  @Test func `consecutive renames are combined`() {
    func composed(_ pairs: [(String, String)]) -> [String] {
      pairs.map { Rename(noun: .city, before: $0, after: $1) }.composed
        .map { "\($0.before) \($0.after)" }
    }
    #expect(composed([("a", "b"), ("b", "c")]) == ["a c"])
    #expect(composed([("a", "b"), ("b", "a")]) == [])
    #expect(composed([("a", "t"), ("b", "a"), ("t", "b")]) == ["b a", "a b"])
    // The second record did not exist before.
    #expect(composed([("a", "b"), ("a", "c")]) == ["a b"])
    // The first record no longer exists.
    #expect(composed([("a", "c"), ("b", "c")]) == ["b c"])
    #expect(composed([("a", "b"), ("b", "a"), ("a", "c")]) == ["a c"])
  }

  @Test(arguments: [1, 2])
  func `redo does not need the folded revisions`(folded: Int64) throws {
    try catalog.edit(.city, "quito", ["name": "A"])
    try catalog.edit(.city, "quito", ["wikidata": "Q1"])
    try catalog.undo(start + 1)
    try catalog.foldHistory(upTo: start + folded, by: .unknown)
    let (undo, revision) = try catalog.redo()
    #expect(undo.number == start + 3 && revision == nil)
    #expect(try catalog.texts(.city, "quito")["name"] == "A")
  }
}
