import Testing

@testable import MetroCore
@testable import MetroText

extension Catalog {
  /// Returns the conflict that prevents undoing a revision, and checks that the attempt changes
  /// nothing.
  func conflict(undoing number: Int64) throws -> UndoConflict {
    let before = try (contents(), latestRevision())
    for dryRun in [true, false] {
      let error = try #require(throws: HistoryError.self) { try undo(number, dryRun: dryRun) }
      guard case HistoryError.undoConflict(let conflict) = error else { throw error }
      #expect(try contents() == before.0 && latestRevision() == before.1)
      if !dryRun { return conflict }
    }
    fatalError("unreachable")
  }
}

/// An undo never removes what a later change depends on.
struct UndoConflictTests {
  let sandbox: Sandbox
  let catalog: Catalog
  let start: Int64

  init() throws {
    sandbox = try Sandbox()
    catalog = try Seoul2015.catalog()
    start = try catalog.latestRevision()
  }

  @Test func `an earlier revision can be undone after changes to other fields and records`() throws
  {
    try catalog.edit(.program, "seoul-2015", ["title": "X"])
    try catalog.edit(.program, "seoul-2015", ["mode": "online"])
    try catalog.edit(.city, "quito", ["name": "X"])
    try catalog.undo(start + 1)
    #expect(try catalog.texts(.program, "seoul-2015")["mode"] == "online")
    #expect(
      try catalog.texts(.program, "seoul-2015")["title"]
        == Seoul2015.catalog().texts(.program, "seoul-2015")["title"])
    #expect(try catalog.texts(.city, "quito")["name"] == "X")
  }

  @Test func `undoing an edit conflicts with a later edit of the same field`() throws {
    try catalog.edit(.city, "quito", ["name": "X"])
    try catalog.edit(.city, "quito", ["wikidata": "Q1"])
    try catalog.edit(.city, "quito", ["name": "Y"])
    try catalog.edit(.city, "quito", ["wikidata": "Q2"])
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .city && conflict.id == "quito" && conflict.field == "name")
    #expect(conflict.later?.number == start + 3 && conflict.dependent == nil)
  }

  @Test func `a conflict about a date names its field`() throws {
    try catalog.edit(.program, "seoul-2015", ["dates": "2015"])
    try catalog.edit(.program, "seoul-2015", ["dates": "2015-04"])
    #expect(try catalog.conflict(undoing: start + 1).field == "dates")
  }

  @Test(arguments: [
    ("themes", "waterworks;climate", "waterworks"), ("partners", "metropolis", ""),
    ("funders", "metropolis", ""), ("organizers", "metropolis", ""), ("languages", "en;ko", "fr"),
  ])
  func `a conflict about a list names its field`(
    field: String, first: String, second: String
  ) throws {
    try catalog.edit(.program, "seoul-2015", [field: first])
    try catalog.edit(.program, "seoul-2015", [field: second])
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .program && conflict.id == "seoul-2015")
    #expect(conflict.field == field && conflict.later?.number == start + 2)
  }

  @Test(arguments: [
    // A value after the added ones, one before them, and one that was added and removed.
    ["en;ko;fr", "en;ko;fr;de"], ["en;ko;fr", "de;ko;fr"], ["en;ko;fr", "en;ko;fr;de", "en;fr"],
  ])
  func `undoing a list edit conflicts if the result would mix two edits`(courses: [String]) throws {
    try catalog.edit(.program, "seoul-2015", ["languages": "en;ko"])
    for languages in courses { try catalog.edit(.program, "seoul-2015", ["languages": languages]) }
    let conflict = try catalog.conflict(undoing: start + 2)
    #expect(conflict.id == "seoul-2015" && conflict.field == "languages")
    #expect(conflict.later?.number == start + 1 + Int64(courses.count))
  }

  @Test func `a list edit can be undone after later edits were reversed`() throws {
    for languages in ["en", "en;ko", "en;ko;fr", "en;ko"] {
      try catalog.edit(.program, "seoul-2015", ["languages": languages])
    }
    try catalog.edit(.program, "seoul-2015", ["themes": "waterworks;climate"])
    try catalog.edit(.program, "seoul-2015", ["languages": "en;ko;de"])
    try catalog.undo()
    try catalog.undo(start + 2)
    #expect(try catalog.texts(.program, "seoul-2015")["languages"] == "en")
    #expect(try catalog.texts(.program, "seoul-2015")["themes"] == "waterworks;climate")
  }

  @Test func `a renamed reference in a list is not a conflict`() throws {
    try catalog.add(.theme, "x", ["label": "X"])
    try catalog.edit(.program, "seoul-2015", ["themes": "waterworks"])
    try catalog.edit(.program, "seoul-2015", ["themes": "waterworks;x"])
    try catalog.write { try $0.rename(.theme, from: "waterworks", to: RecordID("w")) }
    try catalog.undo(start + 3)
    #expect(try catalog.texts(.program, "seoul-2015")["themes"] == "w")
  }

  @Test func `undoing an edit conflicts with the removal of the record`() throws {
    try catalog.edit(.theme, "waterworks", ["label": "X"])
    try catalog.write { try $0.remove(.theme, id: "waterworks", cascade: true) }
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .theme && conflict.id == "waterworks")
    #expect(conflict.later?.number == start + 2)
  }

  @Test func `undoing an edit conflicts with a later rename of the record`() throws {
    try catalog.edit(.theme, "waterworks", ["label": "X"])
    try catalog.write { try $0.rename(.theme, from: "waterworks", to: RecordID("w")) }
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.id == "waterworks" && conflict.later?.number == start + 2)
  }

  @Test func `undoing an addition conflicts with later references to the record`() throws {
    try catalog.add(.city, "lima", ["name": "Lima"])
    try catalog.edit(.program, "waterworks", ["host": "lima"])
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .city && conflict.id == "lima" && conflict.field == nil)
    #expect(conflict.dependent == UndoConflict.Dependent(noun: .program, id: "waterworks"))
    #expect(conflict.later?.number == start + 2)
  }

  @Test func `undoing an addition conflicts with a later reference in a list`() throws {
    try catalog.add(.theme, "x", ["label": "X"])
    try catalog.edit(.program, "waterworks", ["themes": "waterworks;x"])
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.dependent == UndoConflict.Dependent(noun: .program, id: "waterworks"))
    #expect(conflict.later?.number == start + 2)
  }

  @Test func `undoing the removal of a reference conflicts if its target is gone`() throws {
    try catalog.add(.city, "lima", ["name": "Lima"])
    try catalog.edit(.program, "waterworks", ["host": "lima"])
    try catalog.edit(.program, "waterworks", ["host": ""])
    try catalog.write { try $0.remove(.city, id: "lima") }
    let conflict = try catalog.conflict(undoing: start + 3)
    #expect(conflict.noun == .city && conflict.id == "lima")
    #expect(conflict.later?.number == start + 4)
  }

  @Test func `undoing a removal conflicts if another record took its key`() throws {
    let values = ["program": "waterworks", "city": "quito"]
    try catalog.add(.participation, "a", values)
    try catalog.write { try $0.remove(.participation, id: "a") }
    try catalog.add(.participation, "b", values)
    let conflict = try catalog.conflict(undoing: start + 2)
    #expect(conflict.noun == .participation && conflict.id == "a" && conflict.holder == "b")
    #expect(conflict.later?.number == start + 3)
  }

  @Test func `undoing a removal conflicts if another record took its ID`() throws {
    try catalog.write { try $0.remove(.theme, id: "waterworks", cascade: true) }
    try catalog.add(.theme, "waterworks", ["label": "Other"])
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .theme && conflict.id == "waterworks")
    #expect(conflict.later?.number == start + 2)
  }

  @Test func `a conflict does not name revisions that were undone`() throws {
    try catalog.edit(.city, "quito", ["name": "A"])
    try catalog.edit(.city, "quito", ["name": "B"])
    try catalog.edit(.city, "quito", ["name": "C"])
    try catalog.undo()
    #expect(try catalog.conflict(undoing: start + 1).later?.number == start + 2)
  }

  @Test func `undoing never makes a theme its own ancestor`() throws {
    for id in ["a", "b"] { try catalog.add(.theme, id, ["label": id]) }
    try catalog.edit(.theme, "a", ["broader": "b"])
    try catalog.edit(.theme, "a", ["broader": ""])
    try catalog.edit(.theme, "b", ["broader": "a"])
    let conflict = try catalog.conflict(undoing: start + 4)
    #expect(conflict.noun == .theme && conflict.field == "broader")
    #expect(conflict.later?.number == start + 5)
  }

  @Test func `undoing never repeats a speaker in a list`() throws {
    let id = "seoul-2015-beijing"
    try catalog.edit(.presentation, id, ["speakers": "A;B"])
    try catalog.edit(.presentation, id, ["speakers": "A"])
    try catalog.edit(.presentation, id, ["speakers": "B"])
    let conflict = try catalog.conflict(undoing: start + 2)
    #expect(conflict.id == id && conflict.field == "speakers")
    #expect(conflict.later?.number == start + 3)
  }

  @Test func `an undo or an undone revision cannot be undone`() throws {
    try catalog.edit(.city, "quito", ["name": "A"])
    try catalog.undo()
    for number in [start + 1, start + 2] {
      let error = try #require(throws: HistoryError.self) { try catalog.undo(number) }
      guard case .cannotUndo(number, _, _) = error else { throw error }
    }
    try catalog.redo()
    #expect { try catalog.undo(start + 3) } throws: { $0 is any CatalogError }
    try catalog.undo(start + 1)
    #expect(try catalog.texts(.city, "quito")["name"] == "Quito")
  }

  @Test(arguments: [0, -1, 99, Int64.max, Int64.min])
  func `a missing revision can be neither undone nor reverted to`(number: Int64) throws {
    let missing = HistoryError.noSuchRevision(number, latest: start)
    #expect(throws: missing) { try catalog.undo(number) }
    #expect(throws: missing) { try catalog.revision(number) }
    guard number != 0 else { return }
    #expect(throws: missing) { try catalog.revert(to: number) }
    #expect(throws: missing) { try catalog.past(.revision(number)) }
    #expect(throws: missing) { try catalog.changes(from: number, to: 1) { _ in } }
    #expect(throws: missing) { try catalog.changes(from: 1, to: number) { _ in } }
    #expect(throws: missing) { try catalog.changes(from: number, to: number) { _ in } }
  }

  @Test func `undo and redo traverse all changes and stop at the ends`() throws {
    let states = try (0...start).map { try PaperCatalog(catalog.past(.revision($0))) }
    for number in stride(from: start, to: 0, by: -1) {
      #expect(try catalog.undo().number == number)
      #expect(try PaperCatalog(catalog) == states[Int(number) - 1])
    }
    #expect(throws: HistoryError.nothingToUndo) { try catalog.undo() }
    for number in 1...start {
      #expect(try catalog.redo().revision?.number == number)
      #expect(try PaperCatalog(catalog) == states[Int(number)])
    }
    #expect(throws: HistoryError.nothingToRedo) { try catalog.redo() }
    try catalog.undo()
    try catalog.add(.theme, "x", ["label": "X"])
    #expect(throws: HistoryError.nothingToRedo) { try catalog.redo() }
    #expect(try catalog.undo().number == 3 * start + 2)
  }
}

/// Another program has changed rows without recording revisions.
@Suite(.enabled(if: SQLiteShell.isThere))
struct OutsideChangeTests {
  let sandbox: Sandbox
  let catalog: Catalog
  let start: Int64

  init() throws {
    sandbox = try Sandbox()
    catalog = try Seoul2015.catalog(at: sandbox.path())
    start = try catalog.latestRevision()
    try catalog.edit(.city, "quito", ["name": "X"])
    try catalog.edit(.theme, "climate", ["label": "X"])
  }

  private func outside(_ sql: String) throws { try SQLiteShell.lines(sql, on: sandbox.path()) }

  @Test(arguments: [
    ("UPDATE city SET name = 'Z' WHERE id = 'quito'", "name"),
    ("DELETE FROM city WHERE id = 'quito'", nil),
    ("UPDATE city SET id = 'z' WHERE id = 'quito'", nil),
  ])
  func `changes by another program conflict with an undo`(sql: String, field: String?) throws {
    try outside(sql)
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .city && conflict.id == "quito" && conflict.field == field)
    #expect(conflict.later == nil)
    // A revision that they do not touch can be undone.
    try catalog.undo(start + 2)
  }

  @Test func `the past cannot be reconstructed across changes by another program`() throws {
    try outside("UPDATE city SET name = 'Z' WHERE id = 'quito'")
    let outside = HistoryError.changedOutside(.city, id: "quito")
    #expect(throws: outside) { try catalog.past(.revision(start)) }
    #expect(throws: outside) { try catalog.changes(from: start, to: start + 1) { _ in } }
    #expect(throws: outside) { try catalog.blame(.city, id: "quito") }
    // Later states do not depend on those changes.
    #expect(try catalog.past(.revision(start + 1)).ids(.city).contains("quito"))
    #expect(try catalog.changes(start + 1, start + 2).map(\.id) == ["climate"])
    #expect(try catalog.blame(.city, id: "seoul").count > 1)
  }

  @Test func `a record that another program added is kept and has no known origin`() throws {
    try outside("INSERT INTO city (id, name, kind) VALUES ('z', 'Z', 'city')")
    try catalog.undo()
    #expect(try catalog.ids(.city).contains("z"))
    let origins = try catalog.blame(.city, id: "z")
    #expect(origins.map(\.field.name) == ["name", "kind"])
    #expect(origins.allSatisfy { $0.revision == nil })
  }

  @Test func `a reference by another program prevents undoing an addition`() throws {
    try catalog.add(.city, "lima", ["name": "Lima"])
    try outside("UPDATE program SET host = 'lima' WHERE id = 'waterworks'")
    let conflict = try catalog.conflict(undoing: start + 3)
    #expect(conflict.dependent == UndoConflict.Dependent(noun: .program, id: "waterworks"))
  }
}
