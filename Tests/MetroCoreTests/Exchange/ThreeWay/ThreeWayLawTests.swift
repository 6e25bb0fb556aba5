import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

/// The laws of merging a dump, on random pairs of edits: nothing is lost, nothing is taken back, and every
/// conflict is named.
struct ThreeWayLawTests {
  /// The edits of one side.
  private func edit(
    _ catalog: Catalog, _ side: String, using numbers: inout SeededGenerator
  ) throws {
    let nouns = Noun.inOrderOfReference.filter { ![.alias, .waiver].contains($0.name) }
    for number in 0..<Int.random(in: 1...6, using: &numbers) {
      guard let noun = nouns.randomElement(using: &numbers) else { return }
      let ids = try catalog.ids(noun)
      do {
        switch (Int.random(in: 0..<10, using: &numbers), ids.randomElement(using: &numbers)) {
        case (0..<5, let id?):
          let texts = try RandomRecord.texts(noun, in: catalog, using: &numbers)
          guard
            let (field, text) = texts.sorted(by: { $0.key < $1.key })
              .randomElement(using: &numbers)
          else { continue }
          try catalog.edit(noun, id, [field: text])
        case (5, let id?) where Alias.owner.nouns.contains(noun.name):
          try catalog.write { try $0.rename(noun, from: id, to: RecordID("\(id)-\(side)")) }
        case (6, let id?): try catalog.write { try $0.remove(noun, id: id, cascade: true) }
        default:
          let texts = try RandomRecord.texts(noun, in: catalog, using: &numbers)
          try catalog.add(noun, "new-\(Bool.random(using: &numbers) ? side : "x")-\(number)", texts)
        }
      } catch is any CatalogError {
        continue
      }
    }
  }

  /// What became of a record of the base.
  private struct Version {
    let catalog: Catalog
    let base: Catalog

    /// Returns the current ID of a record.
    func id(_ noun: Noun, _ id: String) throws -> String? {
      try catalog.read { database in
        let id = try FormerIDs(database: database).present(noun, id)
        return try RecordReader(database: database).exists(noun, id: id) ? id : nil
      }
    }

    /// Returns a value with the current IDs of a catalog in references.
    func text(_ noun: Noun, _ id: String, _ field: Field, in result: Version) throws -> String? {
      guard let text = try catalog.values(noun, id: id)?.text(field.name) else { return nil }
      guard case .reference(let target) = field.type else { return text }
      return try text.split(separator: ";").map {
        try result.id(Noun.named(target), String($0)) ?? String($0)
      }.joined(separator: ";")
    }
  }

  private static let seeds: ClosedRange<UInt64> =
    TestSelection.soaks ? 1...200 : TestSelection.includesSlow ? 1...20 : 1...3

  @Test(arguments: seeds)
  func `edits of two catalogs are merged without loss`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let catalogs = try TwoCatalogs(Seoul2015.catalog())
    let base = try catalogs.here.scratchCopy()
    try edit(catalogs.here, "a", using: &numbers)
    try edit(catalogs.there, "b", using: &numbers)
    let (mine, theirs) = try (
      catalogs.here.scratchCopy(), catalogs.there.scratchCopy()
    )
    let (folder, back) = try (catalogs.dump(catalogs.there), catalogs.dump(catalogs.here))
    let plan = try TwoCatalogs.plan(folder, to: catalogs.here)
    guard plan.conflicts.isEmpty else {
      try check(plan.conflicts, catalogs, folder, mine, theirs, base)
      return
    }
    try TwoCatalogs.apply(folder, to: catalogs.here)
    try compare(catalogs.here, base, mine, theirs)
    try catalogs.here.check { Issue.record("\($0)") }
    // Both sides have the same catalog afterward, and a further apply changes nothing.
    try TwoCatalogs.apply(back, to: catalogs.there)
    #expect(try catalogs.there.contents() == catalogs.here.contents())
    let after = try catalogs.here.latestRevision()
    #expect(try TwoCatalogs.apply(folder, to: catalogs.here) == [])
    #expect(try catalogs.here.latestRevision() == after)
    let last = try catalogs.dump(catalogs.there)
    #expect(try TwoCatalogs.apply(last, to: catalogs.here) == [])
  }

  /// Checks each field of each record of the base.
  private func compare(
    _ merged: Catalog, _ base: Catalog, _ mine: Catalog, _ theirs: Catalog
  ) throws {
    let (result, here, there, before) = (
      Version(catalog: merged, base: base), Version(catalog: mine, base: base),
      Version(catalog: theirs, base: base), Version(catalog: base, base: base)
    )
    for noun in Noun.inOrderOfReference {
      for id in try base.ids(noun) {
        guard let left = try here.id(noun, id), let right = try there.id(noun, id) else {
          #expect(try result.id(noun, id) == nil, "\(noun) \(id) was removed")
          continue
        }
        let current = try #require(try result.id(noun, id), "\(noun) \(id) is lost")
        for field in noun.fields {
          let old = try before.text(noun, id, field, in: result)
          let (one, other) = try (
            here.text(noun, left, field, in: result), there.text(noun, right, field, in: result)
          )
          let found = try result.text(noun, current, field, in: result)
          if one == other || other == old {
            #expect(found == one, "\(noun) \(id) \(field.name)")
          } else if one == old {
            #expect(found == other, "\(noun) \(id) \(field.name)")
          } else {
            #expect(field.isList, "an unnamed conflict: \(noun) \(id) \(field.name)")
          }
        }
      }
      for side in [mine, theirs] {
        for id in try side.ids(noun) where try before.id(noun, id) == nil {
          #expect(try result.id(noun, id) != nil, "\(noun) \(id) was added and is lost")
        }
      }
    }
  }

  /// Checks that conflicts are real, refuse the folder, and can be decided for either side.
  private func check(
    _ conflicts: [EditConflict], _ catalogs: TwoCatalogs, _ folder: PackageFolder,
    _ mine: Catalog, _ theirs: Catalog, _ base: Catalog
  ) throws {
    for conflict in conflicts {
      guard case .field(let field, let old, let here, let there) = conflict.kind else { continue }
      #expect(here != there && (here != old || there != old), "\(conflict)")
      #expect(Noun.named(conflict.noun).field(field) != nil)
    }
    guard conflicts.allSatisfy(\.isDecidable) else { return }
    for side in EditConflict.Side.allCases {
      let copy = try catalogs.here.scratchCopy()
      let plan = try TwoCatalogs.plan(folder, to: copy, preferred: side)
      guard plan.conflicts.allSatisfy(\.isDecidable) else { continue }
      let counts = try copy.compare(with: plan.result) { _ in }
      try copy.apply(plan, expecting: counts)
      try copy.check { if $0.subject == .references { Issue.record("\(side): \($0)") } }
      for conflict in conflicts {
        guard case .field(let name, _, let here, let there) = conflict.kind,
          Noun.named(conflict.noun).field(name)?.isReference == false,
          let values = try copy.values(Noun.named(conflict.noun), id: conflict.id)
        else { continue }
        #expect(values.text(name) == (side == .here ? here : there), "\(side): \(conflict)")
      }
      try checkDependents(
        of: copy, kept: side == .here ? mine : theirs, removed: side == .here ? theirs : mine, base)
    }
  }
}

extension ThreeWayLawTests {
  /// Checks that a record whose removal is overruled is kept with what refers to it.
  private func checkDependents(
    of result: Catalog, kept: Catalog, removed: Catalog, _ base: Catalog
  ) throws {
    for noun in Noun.inOrderOfReference {
      for id in try base.ids(noun) {
        guard try kept.values(noun, id: id) != nil, try result.values(noun, id: id) != nil,
          try Version(catalog: removed, base: base).id(noun, id) == nil
        else { continue }
        let referring = try kept.read { database in
          try References(to: noun, database: database).all.flatMap { reference in
            try reference.ids(database, referringTo: id).map { (reference.noun, $0) }
          }
        }
        for (owner, name) in referring where owner.name != .alias {
          guard try base.values(owner, id: name) != nil else { continue }
          #expect(
            try Version(catalog: result, base: base).id(owner, name) != nil,
            "\(owner.name) \(name) is lost beside \(noun.name) \(id)")
        }
      }
    }
  }
}

extension Field {
  fileprivate var isReference: Bool {
    if case .reference = type { true } else { false }
  }
}
