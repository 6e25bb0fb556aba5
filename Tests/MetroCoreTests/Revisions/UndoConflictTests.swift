import Testing

@testable import MetroCore
@testable import MetroText

extension Catalog {
  /// The conflict for which a revision cannot be undone; nothing is changed by trying.
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

/// What a later change stands on is not taken away below it.
struct UndoConflictTests {
  let sandbox: Sandbox
  let catalog: Catalog
  let start: Int64

  init() throws {
    sandbox = try Sandbox()
    catalog = try Seoul2015.catalog()
    start = try catalog.latestRevision()
  }

  @Test func `An earlier revision is undone below later ones of other fields and records`() throws {
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

  @Test func `A field that was changed again is not`() throws {
    try catalog.edit(.city, "quito", ["name": "X"])
    try catalog.edit(.city, "quito", ["wikidata": "Q1"])
    try catalog.edit(.city, "quito", ["name": "Y"])
    try catalog.edit(.city, "quito", ["wikidata": "Q2"])
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .city && conflict.id == "quito" && conflict.field == "name")
    #expect(conflict.later?.number == start + 3 && conflict.dependent == nil)
  }

  @Test func `A date that was changed again is named by its field`() throws {
    try catalog.edit(.program, "seoul-2015", ["dates": "2015"])
    try catalog.edit(.program, "seoul-2015", ["dates": "2015-04"])
    #expect(try catalog.conflict(undoing: start + 1).field == "dates")
  }

  @Test(arguments: [
    ("themes", "waterworks;climate", "waterworks"), ("partners", "metropolis", ""),
    ("funders", "metropolis", ""), ("organizers", "metropolis", ""), ("languages", "en;ko", "fr"),
  ])
  func `A list that was changed again is named by its field`(
    field: String, first: String, second: String
  ) throws {
    try catalog.edit(.program, "seoul-2015", [field: first])
    try catalog.edit(.program, "seoul-2015", [field: second])
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .program && conflict.id == "seoul-2015")
    #expect(conflict.field == field && conflict.later?.number == start + 2)
  }

  @Test(arguments: [
    // A value behind those that came, one before them, and one that came and went.
    ["en;ko;fr", "en;ko;fr;de"], ["en;ko;fr", "de;ko;fr"], ["en;ko;fr", "en;ko;fr;de", "en;fr"],
  ])
  func `What is left of a list is no list that anybody gave`(courses: [String]) throws {
    try catalog.edit(.program, "seoul-2015", ["languages": "en;ko"])
    for languages in courses { try catalog.edit(.program, "seoul-2015", ["languages": languages]) }
    let conflict = try catalog.conflict(undoing: start + 2)
    #expect(conflict.id == "seoul-2015" && conflict.field == "languages")
    #expect(conflict.later?.number == start + 1 + Int64(courses.count))
  }

  @Test func `A list that is again what it was is undone below`() throws {
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

  @Test func `A new id in a list is no other list`() throws {
    try catalog.add(.theme, "x", ["label": "X"])
    try catalog.edit(.program, "seoul-2015", ["themes": "waterworks"])
    try catalog.edit(.program, "seoul-2015", ["themes": "waterworks;x"])
    try catalog.write { try $0.rename(.theme, from: "waterworks", to: RecordID("w")) }
    try catalog.undo(start + 3)
    #expect(try catalog.texts(.program, "seoul-2015")["themes"] == "w")
  }

  @Test func `A record that was removed again is not edited back`() throws {
    try catalog.edit(.theme, "waterworks", ["label": "X"])
    try catalog.write { try $0.remove(.theme, id: "waterworks", cascade: true) }
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .theme && conflict.id == "waterworks")
    #expect(conflict.later?.number == start + 2)
  }

  @Test func `A record that was renamed since is named by the rename`() throws {
    try catalog.edit(.theme, "waterworks", ["label": "X"])
    try catalog.write { try $0.rename(.theme, from: "waterworks", to: RecordID("w")) }
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.id == "waterworks" && conflict.later?.number == start + 2)
  }

  @Test func `A record that others refer to since is not taken away`() throws {
    try catalog.add(.city, "lima", ["name": "Lima"])
    try catalog.edit(.program, "waterworks", ["host": "lima"])
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .city && conflict.id == "lima" && conflict.field == nil)
    #expect(conflict.dependent == UndoConflict.Dependent(noun: .program, id: "waterworks"))
    #expect(conflict.later?.number == start + 2)
  }

  @Test func `A list that refers to a record keeps it`() throws {
    try catalog.add(.theme, "x", ["label": "X"])
    try catalog.edit(.program, "waterworks", ["themes": "waterworks;x"])
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.dependent == UndoConflict.Dependent(noun: .program, id: "waterworks"))
    #expect(conflict.later?.number == start + 2)
  }

  @Test func `A reference to a record that went since does not come back`() throws {
    try catalog.add(.city, "lima", ["name": "Lima"])
    try catalog.edit(.program, "waterworks", ["host": "lima"])
    try catalog.edit(.program, "waterworks", ["host": ""])
    try catalog.write { try $0.remove(.city, id: "lima") }
    let conflict = try catalog.conflict(undoing: start + 3)
    #expect(conflict.noun == .city && conflict.id == "lima")
    #expect(conflict.later?.number == start + 4)
  }

  @Test func `A key that another record took since is not given back`() throws {
    let values = ["program": "waterworks", "city": "quito"]
    try catalog.add(.participation, "a", values)
    try catalog.write { try $0.remove(.participation, id: "a") }
    try catalog.add(.participation, "b", values)
    let conflict = try catalog.conflict(undoing: start + 2)
    #expect(conflict.noun == .participation && conflict.id == "a" && conflict.holder == "b")
    #expect(conflict.later?.number == start + 3)
  }

  @Test func `An id that another record took since is not given back`() throws {
    try catalog.write { try $0.remove(.theme, id: "waterworks", cascade: true) }
    try catalog.add(.theme, "waterworks", ["label": "Other"])
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .theme && conflict.id == "waterworks")
    #expect(conflict.later?.number == start + 2)
  }

  @Test func `What was undone since is not named as the reason`() throws {
    try catalog.edit(.city, "quito", ["name": "A"])
    try catalog.edit(.city, "quito", ["name": "B"])
    try catalog.edit(.city, "quito", ["name": "C"])
    try catalog.undo()
    #expect(try catalog.conflict(undoing: start + 1).later?.number == start + 2)
  }

  @Test func `An undo does not put a theme above itself`() throws {
    for id in ["a", "b"] { try catalog.add(.theme, id, ["label": id]) }
    try catalog.edit(.theme, "a", ["broader": "b"])
    try catalog.edit(.theme, "a", ["broader": ""])
    try catalog.edit(.theme, "b", ["broader": "a"])
    let conflict = try catalog.conflict(undoing: start + 4)
    #expect(conflict.noun == .theme && conflict.field == "broader")
    #expect(conflict.later?.number == start + 5)
  }

  @Test func `An undo does not name a speaker twice`() throws {
    let id = "seoul-2015-beijing"
    try catalog.edit(.presentation, id, ["speakers": "A;B"])
    try catalog.edit(.presentation, id, ["speakers": "A"])
    try catalog.edit(.presentation, id, ["speakers": "B"])
    let conflict = try catalog.conflict(undoing: start + 2)
    #expect(conflict.id == id && conflict.field == "speakers")
    #expect(conflict.later?.number == start + 3)
  }

  @Test func `What is an undo, or undone, is not undone again`() throws {
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
  func `A revision that is not there is neither undone nor gone back to`(number: Int64) throws {
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

  @Test func `Undo and redo go through all changes and stop at the ends`() throws {
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

/// Another program has changed rows, past the history.
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
  func `What another program changed is not undone`(sql: String, field: String?) throws {
    try outside(sql)
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .city && conflict.id == "quito" && conflict.field == field)
    #expect(conflict.later == nil)
    // What it did not touch is.
    try catalog.undo(start + 2)
  }

  @Test func `The past cannot be told past what another program changed`() throws {
    try outside("UPDATE city SET name = 'Z' WHERE id = 'quito'")
    let outside = HistoryError.changedOutside(.city, id: "quito")
    #expect(throws: outside) { try catalog.past(.revision(start)) }
    #expect(throws: outside) { try catalog.changes(from: start, to: start + 1) { _ in } }
    #expect(throws: outside) { try catalog.blame(.city, id: "quito") }
    // What comes after needs nothing of it.
    #expect(try catalog.past(.revision(start + 1)).ids(.city).contains("quito"))
    #expect(try catalog.changes(start + 1, start + 2).map(\.id) == ["climate"])
    #expect(try catalog.blame(.city, id: "seoul").count > 1)
  }

  @Test func `A record that another program added stays, and blames nobody`() throws {
    try outside("INSERT INTO city (id, name, kind) VALUES ('z', 'Z', 'city')")
    try catalog.undo()
    #expect(try catalog.ids(.city).contains("z"))
    let origins = try catalog.blame(.city, id: "z")
    #expect(origins.map(\.field.name) == ["name", "kind"])
    #expect(origins.allSatisfy { $0.revision == nil })
  }

  @Test func `A reference of another program keeps a record`() throws {
    try catalog.add(.city, "lima", ["name": "Lima"])
    try outside("UPDATE program SET host = 'lima' WHERE id = 'waterworks'")
    let conflict = try catalog.conflict(undoing: start + 3)
    #expect(conflict.dependent == UndoConflict.Dependent(noun: .program, id: "waterworks"))
  }
}
