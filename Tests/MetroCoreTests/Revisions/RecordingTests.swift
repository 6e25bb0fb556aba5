import Testing

@testable import MetroCore
@testable import MetroText

extension Catalog {
  /// Returns the counts of a revision by noun: `city +1 ~0 -0`.
  func counts(of number: Int64) throws -> [String] {
    try revision(number).counts.map { "\($0.noun) +\($0.added) ~\($0.changed) -\($0.removed)" }
  }

  /// Runs work that must be one revision, and returns its counts.
  func countsOfOne(_ work: () throws -> Void) throws -> [String] {
    let before = try latestRevision()
    try work()
    #expect(try latestRevision() == before + 1)
    return try counts(of: latestRevision())
  }

  func changes(_ from: Int64, _ to: Int64) throws -> [Change] {
    var changes: [Change] = []
    try self.changes(from: from, to: to) { changes.append($0) }
    return changes
  }
}

/// Every command that changes something is one revision; no other command is.
struct RecordingTests {
  let sandbox: Sandbox
  let catalog: Catalog

  init() throws {
    sandbox = try Sandbox()
    catalog = try Seoul2015.catalog()
  }

  @Test func `adding a record is one revision`() throws {
    let counts = try catalog.countsOfOne {
      try catalog.add(.program, "x", ["title": "X", "themes": "climate;waterworks"])
    }
    #expect(counts == ["program +1 ~0 -0"])
  }

  @Test(arguments: [
    ["title": "X"], ["themes": "waterworks;climate"], ["dates": "", "mode": "online"],
  ])
  func `an edited record is counted once, whichever fields change`(texts: [String: String]) throws {
    let counts = try catalog.countsOfOne { try catalog.edit(.program, "seoul-2015", texts) }
    #expect(counts == ["program +0 ~1 -0"])
  }

  @Test func `a rename counts the record and the records that refer to it as changed`() throws {
    let counts = try catalog.countsOfOne {
      try catalog.write { try $0.rename(.city, from: "guangzhou", to: RecordID("canton")) }
    }
    #expect(
      counts == [
        "city +0 ~1 -0", "participation +0 ~1 -0", "membership +0 ~1 -0",
        "presentation +0 ~4 -0", "alias +1 ~0 -0",
      ])
    let changes = try catalog.changes(catalog.latestRevision() - 1, catalog.latestRevision())
      .filter { $0.noun != .alias }
    #expect(
      changes == [Change(kind: .renamed(from: "guangzhou"), noun: .city, id: "canton", fields: [])])
  }

  @Test func `a removal counts removed records and records that lost a reference`() throws {
    let counts = try catalog.countsOfOne {
      try catalog.write { try $0.remove(.city, id: "guangzhou", cascade: true) }
    }
    #expect(
      counts == [
        "city +0 ~0 -1", "participation +0 ~0 -1", "membership +0 ~0 -1",
        "presentation +0 ~4 -0",
      ])
  }

  @Test func `an import is one revision`() throws {
    let counts = try catalog.countsOfOne {
      try catalog.importText(.city, "id,name\nlima,Lima\nquito,San Francisco\nseoul,Seoul\n")
    }
    #expect(counts == ["city +1 ~1 -0"])
  }

  @Test func `loading or applying a dump is one revision`() throws {
    let folder = try Package.write(catalog, to: sandbox.path("dump"))
    let other = try Catalog.inMemory()
    #expect(
      try other.countsOfOne { try other.write { _ = try $0.load(folder) } }.contains(
        "city +8 ~0 -0"))
    try other.edit(.city, "quito", ["name": "X"])
    try other.add(.theme, "x", ["label": "X"])
    try other.write { try $0.remove(.theme, id: "waterworks", cascade: true) }
    let scratch = try Catalog.scratch(of: folder)
    let expected = try other.compare(with: scratch) { _ in }
    let counts = try other.countsOfOne { try other.apply(scratch, expecting: expected) }
    #expect(
      counts.sorted() == ["city +0 ~1 -0", "program +0 ~1 -0", "theme +1 ~0 -1"])
  }

  @Test func `a command that changes nothing is not a revision`() throws {
    let before = try catalog.latestRevision()
    try catalog.write { _ in }
    try catalog.edit(.city, "quito", ["name": "Quito"])
    try catalog.importText(.city, Seoul2015.text(.city))
    try catalog.write { try $0.rename(.city, from: "quito", to: RecordID("quito")) }
    try catalog.write { writer in
      try writer.edit(.city, id: "quito", Noun.city.values(["name": "X"]))
      try writer.edit(.city, id: "quito", Noun.city.values(["name": "Quito"]))
      try writer.add(.theme, id: RecordID("x"), Noun.theme.values(["label": "X"]))
      try writer.remove(.theme, id: "x")
    }
    let scratch = try catalog.past(.revision(before))
    try catalog.apply(scratch, expecting: catalog.compare(with: scratch) { _ in })
    #expect(try catalog.latestRevision() == before)
  }

  @Test func `a dry run or a failing command is not a revision`() throws {
    let before = try catalog.latestRevision()
    try catalog.write(dryRun: true) { try $0.remove(.city, id: "quito", cascade: true) }
    try catalog.undo(dryRun: true)
    try catalog.revert(to: 2, dryRun: true)
    #expect {
      try catalog.write { writer in
        try writer.remove(.city, id: "quito", cascade: true)
        try writer.remove(.city, id: "nowhere")
      }
    } throws: { $0 is any CatalogError }
    #expect {
      try catalog.importText(.city, "id,name\nlima,Lima\nx,\n")
    } throws: { $0 is any CatalogError }
    #expect(throws: HistoryError.nothingToRedo) { try catalog.redo() }
    #expect(try catalog.latestRevision() == before)
    #expect(try catalog.ids(.city).contains("quito") && !catalog.ids(.city).contains("lima"))
  }

  @Test func `a round-trip rename and a rename of a new record are not reported`() throws {
    try catalog.write { writer in
      try writer.rename(.city, from: "quito", to: RecordID("x"))
      try writer.edit(.city, id: "x", Noun.city.values(["name": "X"]))
      try writer.rename(.city, from: "x", to: RecordID("quito"))
      try writer.add(.theme, id: RecordID("a"), Noun.theme.values(["label": "A"]))
      try writer.rename(.theme, from: "a", to: RecordID("b"))
    }
    let latest = try catalog.latestRevision()
    #expect(
      try catalog.counts(of: latest) == ["city +0 ~1 -0", "theme +1 ~0 -0", "alias +2 ~0 -0"])
    #expect(
      try catalog.changes(latest - 1, latest).map(\.id) == ["quito", "b", "city-x", "theme-a"])
  }

  @Test func `a chain of renames is one from the first ID to the last`() throws {
    try catalog.write { writer in
      for (old, new) in [("quito", "a"), ("a", "b"), ("b", "c")] {
        try writer.rename(.city, from: old, to: RecordID(new))
      }
    }
    let latest = try catalog.latestRevision()
    #expect(
      try catalog.changes(latest - 1, latest).filter { $0.noun != .alias }
        == [Change(kind: .renamed(from: "quito"), noun: .city, id: "c", fields: [])])
    try catalog.undo()
    #expect(try catalog.ids(.city).contains("quito"))
  }

  @Test func `times of revisions never decrease`() throws {
    let times = ["2026-01-02T00:00:00Z", "2025-01-01T00:00:00Z", "2026-01-02T00:00:01Z"]
    for (number, time) in times.enumerated() {
      let origin = try RevisionOrigin(
        actor: "kim", command: "metro", time: #require(UTCTime(time)))
      try catalog.write(by: origin) {
        try $0.add(.theme, id: RecordID("t-\(number)"), Noun.theme.values(["label": "T"]))
      }
    }
    let latest = try catalog.latestRevision()
    let kept = try (latest - 2...latest).map { try catalog.revision($0).origin.time.text }
    #expect(kept == [times[0], times[0], times[2]])
    let past = try catalog.past(.time(#require(UTCTime("2026-01-02T00:00:00Z"))))
    #expect(try past.latestRevision() == latest - 1)
    #expect(try catalog.past(.time(#require(UTCTime("1969-01-01T00:00:00Z")))).ids(.city) == [])
  }

  @Test func `a revision keeps its actor, command and note`() throws {
    let origin = RevisionOrigin(
      actor: "kim@desk", command: "metro x", note: "because", time: .epoch)
    try catalog.write(by: origin) { try $0.remove(.city, id: "quito", cascade: true) }
    let revision = try catalog.revision(catalog.latestRevision())
    #expect(revision.origin == origin && revision.kind == .change)
  }

  @Test(.enabled(if: SQLiteShell.isThere))
  func `a command leaves no record waiting for the search index`() throws {
    let path = sandbox.path()
    let catalog = try Seoul2015.catalog(at: path)
    func waiting() throws -> [String] {
      try SQLiteShell.lines("SELECT noun, id FROM search_pending", on: path)
    }
    #expect(try waiting() == [])
    try catalog.edit(.city, "quito", ["name": "X"])
    #expect(try waiting() == [])
    try catalog.write { try $0.rename(.city, from: "quito", to: RecordID("x")) }
    #expect(try waiting() == [])
    try catalog.write { try $0.remove(.city, id: "x", cascade: true) }
    #expect(try waiting() == [])
    for _ in 1...3 { try catalog.undo() }
    #expect(try waiting() == [])
    for _ in 1...3 { try catalog.redo() }
    #expect(try waiting() == [])
    try catalog.revert(to: 0)
    #expect(try waiting() == [])
    #expect(try SQLiteShell.lines("SELECT count(*) FROM search_entry", on: path) == ["0"])
  }
}

/// Revisions that are stored in several parts, like long imports.
struct RevisionPartTests {
  private func catalog() throws -> Catalog {
    let catalog = try Seoul2015.catalog()
    catalog.partSize = 0
    return catalog
  }

  @Test func `a long import is one revision with several parts`() throws {
    let catalog = try catalog()
    let before = try PaperCatalog(catalog)
    let rows = (0..<3_000).map { "c-\($0),City \($0)\n" }.joined()
    let counts = try catalog.countsOfOne {
      try catalog.importText(.city, "id,name\n" + rows + "quito,X\n")
    }
    #expect(counts == ["city +3000 ~1 -0"])
    let latest = try catalog.latestRevision()
    #expect(try catalog.changesets(of: latest).count >= 3)
    let after = try PaperCatalog(catalog)
    try catalog.undo()
    #expect(try PaperCatalog(catalog) == before)
    #expect(try catalog.counts(of: latest + 1) == ["city +0 ~1 -3000"])
    try catalog.redo()
    #expect(try PaperCatalog(catalog) == after)
    #expect(try PaperCatalog(catalog.past(.revision(latest - 1))) == before)
  }

  @Test func `a record removed in one part and added in another is changed`() throws {
    let catalog = try catalog()
    let target = try Seoul2015.catalog()
    try target.edit(.city, "quito", ["name": "X"])
    try target.edit(.program, "seoul-2015", ["themes": ""])
    try target.write { try $0.remove(.theme, id: "waterworks", cascade: true) }
    let scratch = try target.past(.revision(target.latestRevision()))
    let expected = try catalog.compare(with: scratch) { _ in }
    let counts = try catalog.countsOfOne { try catalog.apply(scratch, expecting: expected) }
    #expect(try catalog.changesets(of: catalog.latestRevision()).count > 1)
    #expect(counts.sorted() == ["city +0 ~1 -0", "program +0 ~2 -0", "theme +0 ~0 -1"])
  }

  @Test func `a record added and removed again in later parts is not counted`() throws {
    let catalog = try catalog()
    try catalog.write { writer in
      try writer.add(.theme, id: RecordID("a"), Noun.theme.values(["label": "A"]))
      try writer.pause()
      try writer.rename(.theme, from: "a", to: RecordID("b"))
      try writer.pause()
      try writer.edit(.theme, id: "b", Noun.theme.values(["label": "B"]))
      try writer.pause()
      try writer.remove(.theme, id: "waterworks", cascade: true)
      try writer.pause()
      try writer.rename(.theme, from: "climate", to: RecordID("waterworks"))
    }
    let latest = try catalog.latestRevision()
    #expect(
      try catalog.counts(of: latest) == ["theme +1 ~1 -1", "program +0 ~2 -0", "alias +2 ~0 -0"])
    let before = try PaperCatalog(catalog.past(.revision(latest - 1)))
    try catalog.undo()
    #expect(try PaperCatalog(catalog) == before)
  }
}
