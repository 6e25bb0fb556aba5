import Testing

@testable import MetroCore
@testable import MetroText

extension Catalog {
  @discardableResult
  func rename(_ noun: Noun, _ old: String, _ new: String) throws -> [Change] {
    try write { try $0.rename(noun, from: old, to: RecordID(new)) }
  }

  /// Returns the former IDs and their records: `city peking beijing renamed`.
  func formerIDs() throws -> [String] {
    try rows(.alias, ["noun", "former", "record", "reason"]).texts.map { row in
      let target = row[2]?.split(separator: "/").last.map(String.init)
      return [row[0], row[1], target, row[3]].compactMap(\.self).joined(separator: " ")
    }
  }

  func successor(_ noun: Noun, of id: String) throws -> String? {
    try read { try FormerIDs(database: $0).successor(noun, of: id) }
  }
}

struct FormerIDTests {
  let catalog: Catalog

  init() throws {
    catalog = try Seoul2015.catalog()
  }

  @Test func `a renamed record is found by its former ID`() throws {
    let changes = try catalog.rename(.city, "quito", "san-francisco")
    #expect(changes.map(\.kind) == [.renamed(from: "quito"), .added])
    #expect(changes[1].noun == .alias && changes[1].id == "city-quito")
    #expect(try catalog.successor(.city, of: "quito") == "san-francisco")
    #expect(try catalog.successor(.site, of: "quito") == nil)
    #expect(try catalog.formerIDs() == ["city quito san-francisco renamed"])
  }

  @Test func `a chain of renames leads to the last ID`() throws {
    try catalog.rename(.city, "quito", "a")
    try catalog.rename(.city, "a", "b")
    #expect(try catalog.formerIDs() == ["city a b renamed", "city quito b renamed"])
  }

  @Test func `renaming back removes the alias and leaves one for the ID in between`() throws {
    let before = try catalog.contents()
    try catalog.rename(.city, "quito", "a")
    try catalog.rename(.city, "a", "quito")
    #expect(try catalog.formerIDs() == ["city a quito renamed"])
    try catalog.write { try $0.remove(.alias, id: "city-a") }
    #expect(try catalog.contents() == before)
  }

  @Test func `an ID that leads to another record cannot be reused`() throws {
    try catalog.rename(.city, "quito", "a")
    let leads = RecordError.idLeadsElsewhere(.city, id: "quito", to: "a")
    #expect(throws: leads) { try catalog.add(.city, "quito", ["name": "X"]) }
    #expect(throws: RecordError.recordExists(.city, id: "a")) {
      try catalog.add(.city, nil, ["name": "Quito"])
    }
    #expect(throws: leads) { try catalog.rename(.city, "seoul", "quito") }
    #expect(throws: Never.self) { try catalog.add(.site, "quito", ["name": "X"]) }
  }

  @Test func `a generated ID skips one that leads elsewhere`() throws {
    try catalog.rename(.link, "seoul-2015-slides", "x")
    let id = try catalog.add(
      .link, nil, ["program": "seoul-2015", "relation": "slides", "label": "other"])
    #expect(id == "seoul-2015-slides-2")
  }

  @Test func `removing an alias frees its ID`() throws {
    try catalog.rename(.city, "quito", "a")
    try catalog.write { try $0.remove(.alias, id: "city-quito") }
    #expect(try catalog.add(.city, "quito", ["name": "A"]) == "quito")
  }

  @Test func `former IDs are removed with their record and do not block its removal`() throws {
    try catalog.add(.city, "a", ["name": "A"])
    try catalog.rename(.city, "a", "b")
    let changes = try catalog.write { try $0.remove(.city, id: "b") }
    #expect(changes.map(\.id) == ["city-a", "b"])
    #expect(try catalog.formerIDs() == [])
    try catalog.undo()
    #expect(try catalog.formerIDs() == ["city a b renamed"])
  }

  @Test func `an alias without exactly one valid target is rejected`() throws {
    for (texts, reason) in [
      (["former": "x"], "a former ID leads to a record, and none is given"),
      (
        ["former": "x", "city": "quito", "theme": "climate"],
        "a former ID leads to one record, and 2 are given: city, theme"
      ),
      (
        ["former": "seoul", "city": "quito"],
        "'seoul' is the id of a city and cannot be an alias"
      ),
    ] {
      #expect(throws: ValueError.inconsistent(reason: reason)) {
        try catalog.add(.alias, nil, texts)
      }
    }
    #expect {
      try catalog.add(.alias, nil, ["former": "No id", "city": "quito"])
    } throws: { $0 is any CatalogError }
    try catalog.add(.alias, nil, ["former": "x", "city": "quito"])
    #expect(throws: RecordError.idLeadsElsewhere(.city, id: "x", to: "quito")) {
      try catalog.add(.alias, "y", ["former": "x", "city": "seoul"])
    }
    #expect(throws: RecordError.idLeadsElsewhere(.city, id: "x", to: "quito")) {
      try catalog.add(.alias, nil, ["former": "x", "city": "seoul"])
    }
    #expect(try catalog.add(.alias, nil, ["former": "x", "theme": "climate"]) == "theme-x")
  }

  @Test func `a former ID is accepted wherever an ID is, with a message`()
    throws
  {
    try catalog.rename(.city, "quito", "a")
    var told: [String] = []
    catalog.resolutionOptions.tell = { told.append($0) }
    #expect(try catalog.id(.city, "quito") == "a")
    try catalog.add(.site, "park", ["name": "Park", "city": "quito"])
    #expect(try catalog.texts(.site, "park")["city"] == "a")
    #expect(try catalog.ids(.site, where: ["city": ["quito"]]) == ["park"])
    try catalog.edit(.presentation, "seoul-2015-baguio-city", ["cities": "baguio;quito"])
    #expect(try catalog.texts(.presentation, "seoul-2015-baguio-city")["cities"] == "baguio;a")
    #expect(Set(told) == ["city 'quito' is now 'a'"] && told.count >= 4)
    catalog.resolutionOptions.isExact = true
    #expect(try catalog.id(.city, "quito") == "a")
    #expect { try catalog.id(.theme, "quito") } throws: { $0 is any CatalogError }
  }

  @Test func `an import accepts former IDs of its records and of references`() throws {
    try catalog.rename(.city, "quito", "a")
    var told: [String] = []
    catalog.resolutionOptions.tell = { told.append($0) }
    let cities = "id,name,wikidata\nlima,Lima,\nquito,Quito,Q2900\n"
    #expect(try catalog.importText(.city, cities) == ImportSummary(added: 1, updated: 1))
    #expect(try catalog.texts(.city, "a")["wikidata"] == "Q2900")
    #expect(try catalog.importText(.city, cities) == ImportSummary(unchanged: 2))
    #expect(
      try catalog.importText(.site, "id,name,city\np,Park,quito\n") == ImportSummary(added: 1))
    #expect(try catalog.texts(.site, "p")["city"] == "a")
    #expect(told.allSatisfy { $0 == "city 'quito' is now 'a'" } && told.count >= 3)
    let both = "id,name\na,Quito\nquito,Quito\n"
    #expect(try catalog.importText(.city, both) == ImportSummary(unchanged: 1, repeated: 1))
    let two = "id,name,wikidata\na,Quito,Q2900\nquito,Quito,Q1\n"
    #expect { try catalog.importText(.city, two) } throws: { $0 is any CatalogError }
    #expect {
      try catalog.importText(.alias, "id,city,former,reason\nx,a,seoul,renamed\n")
    } throws: { $0 is any CatalogError }
  }

  @Test func `a former ID takes precedence over a name`() throws {
    try catalog.rename(.city, "quito", "a")
    try catalog.edit(.city, "a", ["name": "A"])
    try catalog.edit(.city, "seoul", ["name": "Quito"])
    #expect(try catalog.id(.city, "quito") == "a")
    #expect(try catalog.id(.city, "Quito") == "seoul")
  }

  @Test func `an undo does not make an ID lead to two records`() throws {
    let start = try catalog.latestRevision()
    try catalog.rename(.city, "quito", "a")
    try catalog.write { try $0.remove(.alias, id: "city-quito") }
    try catalog.add(.city, "quito", ["name": "New"])
    let conflict = try catalog.conflict(undoing: start + 2)
    #expect(conflict.noun == .city && conflict.id == "quito")
    #expect(conflict.later?.number == start + 3)
  }

  @Test func `an undo does not restore a record whose ID leads elsewhere`() throws {
    try catalog.add(.city, "x", ["name": "First"])
    let start = try catalog.latestRevision()
    try catalog.write { try $0.remove(.city, id: "x") }
    try catalog.add(.city, "x", ["name": "Second"])
    try catalog.rename(.city, "x", "y")
    let conflict = try catalog.conflict(undoing: start + 1)
    #expect(conflict.noun == .alias && conflict.id == "city-x")
    #expect(conflict.later?.number == start + 3)
  }

  @Test(.enabled(if: SQLiteShell.isThere))
  func `a check finds an ID that leads to two records`() throws {
    let sandbox = try Sandbox()
    let catalog = try Catalog.create(at: sandbox.path())
    try catalog.add(.city, "quito", ["name": "Quito"])
    try catalog.rename(.city, "quito", "a")
    #expect(try catalog.findings() == [])
    try SQLiteShell.lines(
      "INSERT INTO city (id, name, kind) VALUES ('quito', 'X', 'city')", on: sandbox.path())
    let findings = try catalog.findings()
    #expect(findings.contains { $0.contains("former: 'quito' is the id of another city") })
  }
}
