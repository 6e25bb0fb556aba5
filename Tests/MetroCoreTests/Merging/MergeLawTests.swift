import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

/// The laws of merging and renaming, over random catalogs and histories; many more with
/// `METRO_SOAK=1`.
struct MergeLawTests {
  static let seeds: ClosedRange<UInt64> =
    TestSelection.soaks ? 1...200 : TestSelection.includesSlow ? 1...4 : 1...2

  /// Returns a random catalog, in which some records are similar by chance.
  private static func catalog(_ numbers: inout SeededGenerator) throws -> Catalog {
    let catalog = try Seoul2015.catalog()
    for step in 0..<60 {
      guard let noun = Noun.inOrderOfReference.randomElement(using: &numbers) else { continue }
      let values = try noun.values(RandomRecord.texts(noun, in: catalog, using: &numbers))
      // A record with the natural key of another one is rejected.
      _ = try? catalog.write { try $0.add(noun, id: RecordID("r-\(step)"), values) }
    }
    return catalog
  }

  private static let nouns = Noun.inOrderOfReference.filter { $0.has(.mergeable) }

  /// Merges two random records, if possible, and returns the merge.
  private static func merge(
    in catalog: Catalog, _ numbers: inout SeededGenerator
  ) throws -> Merge? {
    guard let noun = nouns.randomElement(using: &numbers) else { return nil }
    let ids = try catalog.ids(noun).shuffled(using: &numbers)
    guard ids.count >= 2 else { return nil }
    let before = try PaperCatalog(catalog)
    let keep = MergeChoices.Side.allCases.randomElement(using: &numbers)
    do {
      let planned = try catalog.merge(noun, ids[0], into: ids[1], keep: keep, dryRun: true)
      #expect(try PaperCatalog(catalog) == before)
      #expect(try catalog.merge(noun, ids[0], into: ids[1], keep: keep) == planned)
    } catch let error as any CatalogError {
      switch error {
      // One is an ancestor of the other, their values are inconsistent, a waiver keeps them
      // apart, or a name has no letter or digit for an ID.
      case RecordError.belowItself, ValueError.inconsistent, RecordError.recordExists,
        MergeError.notedAsDifferent, RecordError.noIDFromName:
        break
      default: Issue.record("\(noun) \(ids[0]) \(ids[1]): \(error)")
      }
      #expect(try PaperCatalog(catalog) == before)
      return nil
    }
    return Merge(noun: noun.name, before: ids[0], after: ids[1])
  }

  @Test(arguments: seeds)
  func `undoing or splitting a merge restores the previous contents`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let catalog = try Self.catalog(&numbers)
    var count = 0
    for _ in 0..<12 {
      let before = try PaperCatalog(catalog)
      guard let merge = try Self.merge(in: catalog, &numbers) else { continue }
      count += 1
      let noun = Noun.named(merge.noun)
      let after = try PaperCatalog(catalog)
      #expect(after.faults == [])
      #expect(after.texts(noun, merge.before) == nil && after.texts(noun, merge.after) != nil)
      #expect(try catalog.successor(noun, of: merge.before) == merge.after)
      #expect(try catalog.changes(catalog.latestRevision() - 1, catalog.latestRevision()) != [])
      if Bool.random(using: &numbers) {
        try catalog.undo()
      } else {
        try catalog.split(noun, id: merge.before)
      }
      #expect(try PaperCatalog(catalog) == before, "seed \(seed): \(merge)")
      try catalog.redo()
      #expect(try PaperCatalog(catalog) == after, "seed \(seed): \(merge)")
      // The merges either accumulate or are each undone.
      if Bool.random(using: &numbers) { try catalog.undo() }
    }
    #expect(count > 0)
    #expect(try catalog.findings() == [])
  }

  @Test(arguments: seeds)
  func `a split keeps changes made after the merge`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed &+ 1_000)
    let catalog = try Self.catalog(&numbers)
    // The same catalog without the merge, to which the same changes are made.
    var again = SeededGenerator(seed: seed &+ 1_000)
    let twin = try Self.catalog(&again)
    #expect(try PaperCatalog(twin) == PaperCatalog(catalog))
    var merge: Merge?
    for _ in 0..<20 where merge == nil { merge = try Self.merge(in: catalog, &numbers) }
    let merged = try #require(merge)
    let start = try catalog.latestRevision()
    let touched = Set(try catalog.changes(start - 1, start).map { "\($0.noun)/\($0.id)" })
    for _ in 0..<8 {
      guard let (noun, id) = try Self.untouched(in: twin, touched, &numbers) else { continue }
      let texts = try RandomRecord.texts(noun, in: twin, using: &numbers)
      let field = try #require(noun.fields.randomElement(using: &numbers))
      // A reference could lead to a record that took part in the merge.
      if case .reference = field.type { continue }
      guard let edit = try? noun.values([field.name: texts[field.name] ?? ""]) else { continue }
      do {
        try twin.write { try $0.edit(noun, id: id, edit) }
      } catch is any CatalogError { continue }
      try catalog.write { try $0.edit(noun, id: id, edit) }
    }
    try catalog.split(.named(merged.noun), id: merged.before)
    #expect(try PaperCatalog(catalog) == PaperCatalog(twin), "seed \(seed): \(merged)")
    #expect(try catalog.findings() == [])
  }

  /// Returns a record that a merge has not touched and whose edits cannot refer to a merged one.
  private static func untouched(
    in catalog: Catalog, _ touched: Set<String>, _ numbers: inout SeededGenerator
  ) throws -> (Noun, String)? {
    let nouns: [Noun] = [.city, .organization, .theme, .site, .visit, .link, .membership]
    guard let noun = nouns.randomElement(using: &numbers),
      let id = try catalog.ids(noun).filter({ !touched.contains("\(noun)/\($0)") })
        .randomElement(using: &numbers)
    else { return nil }
    return (noun, id)
  }

  @Test(arguments: seeds)
  func `a rename and its reversal leave every record unchanged`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed &+ 2_000)
    let catalog = try Self.catalog(&numbers)
    for _ in 0..<10 {
      guard let noun = Noun.inOrderOfReference.randomElement(using: &numbers),
        let id = try catalog.ids(noun).randomElement(using: &numbers)
      else { continue }
      let before = try PaperCatalog(catalog)
      try catalog.rename(noun, id, "somewhere-else")
      try catalog.rename(noun, "somewhere-else", id)
      if noun.name != .alias {
        #expect(try catalog.successor(noun, of: "somewhere-else") == id)
        let alias = try #require(
          catalog.ids(.alias, where: ["former": ["somewhere-else"]]).first)
        try catalog.write { try $0.remove(.alias, id: alias) }
      }
      #expect(try PaperCatalog(catalog) == before, "seed \(seed): \(noun) \(id)")
      try catalog.rename(noun, id, "somewhere-else")
      try catalog.undo()
      #expect(try PaperCatalog(catalog) == before, "seed \(seed): \(noun) \(id)")
    }
  }

  @Test(arguments: seeds)
  func `every former ID leads to a record or reports what happened to it`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed &+ 3_000)
    let catalog = try Catalog.inMemory()
    var given: Set<String> = []
    func id() -> String { "c-\(Int.random(in: 0..<12, using: &numbers))" }
    for _ in 0..<80 {
      let (one, other) = (id(), id())
      do {
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0..<3: try catalog.add(.city, one, ["name": one])
        case 3..<5: try catalog.rename(.city, one, other)
        case 5: try catalog.write { try $0.remove(.city, id: one, cascade: true) }
        case 6: try catalog.merge(.city, one, into: other, keep: .right)
        case 7: try catalog.undo()
        case 8: try catalog.split(.city, id: one)
        default: try catalog.undo(Int64.random(in: 1...50, using: &numbers))
        }
      } catch is any CatalogError {}
      given.formUnion(try catalog.ids(.city))
      for id in given { try expectKnown(id, in: catalog, seed) }
    }
    #expect(given.count > 3)
    #expect(try catalog.findings() == [])
  }

  private func expectKnown(_ id: String, in catalog: Catalog, _ seed: UInt64) throws {
    let present = try catalog.read { try FormerIDs(database: $0).present(.city, id) }
    do {
      _ = try catalog.record(.city, id: present)
    } catch FormerIDError.recordGone(.city, id, _) {
    } catch {
      Issue.record("seed \(seed): \(id): \(error)")
    }
  }
}
