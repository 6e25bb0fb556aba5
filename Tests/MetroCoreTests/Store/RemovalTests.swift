import Testing

@testable import MetroCore
@testable import MetroText

struct RemovalTests {
  let catalog: Catalog

  init() throws {
    catalog = try Seoul2015.catalog()
  }

  private func remove(
    _ noun: Noun, _ id: String, cascade: Bool = false
  ) throws -> [Change] {
    try catalog.write { try $0.remove(noun, id: id, cascade: cascade) }
  }

  @Test func `a record without references can be removed`() throws {
    #expect(
      try remove(.link, "metropolis-policy-transfer") == [
        Change(kind: .removed, noun: .link, id: "metropolis-policy-transfer", fields: [])
      ])
    let error = try #require(throws: FormerIDError.self) {
      try remove(.link, "metropolis-policy-transfer")
    }
    guard case FormerIDError.recordGone(.link, "metropolis-policy-transfer", _) = error else {
      throw error
    }
  }

  @Test func `a removal is rejected and counts the dependent records`() throws {
    let before = try catalog.contents()
    let error = try #require(throws: RecordError.self) { try remove(.city, "guangzhou") }
    #expect(
      error
        == RecordError.inUse(
          .city, id: "guangzhou",
          by: [
            Dependent(noun: .membership, count: 1, isRemoved: true),
            Dependent(noun: .participation, count: 1, isRemoved: true),
            Dependent(noun: .presentation, count: 4, isRemoved: false),
          ]))
    #expect(try catalog.contents() == before)
  }

  @Test func `a removal is rejected if a reference would be lost`() throws {
    let error = try #require(throws: RecordError.self) { try remove(.city, "seoul") }
    #expect(
      error
        == RecordError.inUse(
          .city, id: "seoul",
          by: [
            Dependent(noun: .organization, count: 2, isRemoved: false),
            Dependent(noun: .practice, count: 2, isRemoved: false),
            Dependent(noun: .presentation, count: 2, isRemoved: false),
            Dependent(noun: .program, count: 1, isRemoved: false),
            Dependent(noun: .site, count: 2, isRemoved: false),
          ]))
    #expect { try remove(.theme, "climate") } throws: { $0 is any CatalogError }
    #expect {
      try remove(.organization, "metropolis-training-institute")
    } throws: { $0 is any CatalogError }
  }

  @Test func `a cascade reports each removed record and each lost reference`() throws {
    let changes = try remove(.city, "guangzhou", cascade: true)
    #expect(
      changes == [
        Change(kind: .removed, noun: .membership, id: "metropolis-guangzhou", fields: []),
        Change(
          kind: .removed, noun: .participation, id: "seoul-2015-guangzhou-participant", fields: []),
        lost("seoul-2015-guangzhou-1", "guangzhou", nil),
        lost("seoul-2015-guangzhou-2", "guangzhou", nil),
        lost("seoul-2015-guangzhou-quito", "guangzhou;quito", "quito"),
        lost("seoul-2015-guangzhou-shenzhen", "guangzhou;shenzhen", "shenzhen"),
        Change(kind: .removed, noun: .city, id: "guangzhou", fields: []),
      ])
    #expect(try catalog.texts(.presentation, "seoul-2015-guangzhou-quito")["cities"] == "quito")
  }

  private func lost(_ id: String, _ before: String, _ after: String?) -> Change {
    Change(
      kind: .updated, noun: .presentation, id: id,
      fields: [.init(field: "cities", before: before, after: after)])
  }

  @Test func `removing a program also removes its dependent records and theirs`() throws {
    try catalog.add(
      .link, "deep", ["presentation": "seoul-2015-beijing", "relation": "slides"])
    let before = try catalog.contents()
    let changes = try remove(.program, "seoul-2015", cascade: true)
    #expect(changes.allSatisfy { $0.kind == .removed })
    #expect(changes.last?.id == "seoul-2015")
    #expect(Set(changes.map { "\($0.noun) \($0.id)" }).count == changes.count)
    #expect(changes.contains { $0.noun == .link && $0.id == "deep" })
    #expect(try catalog.contents().sorted == before.applying(changes).sorted)
    for noun in [Noun.participation, .visit, .presentation] { #expect(try catalog.ids(noun) == []) }
    #expect(try catalog.ids(.link) == ["metropolis-policy-transfer"])
  }

  @Test func `removing a list element keeps the order of the others`() throws {
    try catalog.edit(.program, "seoul-2015", ["themes": "climate;waterworks;e-government"])
    _ = try remove(.theme, "waterworks", cascade: true)
    #expect(try catalog.texts(.program, "seoul-2015")["themes"] == "climate;e-government")
    let others = "e-government;climate;urban-transportation"
    try catalog.edit(.program, "seoul-2015", ["themes": others])
    #expect(try catalog.texts(.program, "seoul-2015")["themes"] == others)
  }

  @Test func `a participant is removed by program and city`() throws {
    let key = ["program": "seoul-2015", "city": "quito", "role": "participant"]
    let changes = try catalog.write {
      try $0.removeOne(.participation, with: Noun.participation.values(key))
    }
    #expect(changes.map(\.id) == ["seoul-2015-quito-participant"])
    #expect(
      throws: RecordError.noMatch(
        .participation, values: ["program 'seoul-2015'", "city 'quito'", "role 'participant'"])
    ) {
      try catalog.write { try $0.removeOne(.participation, with: Noun.participation.values(key)) }
    }
  }

  @Test func `a removal by values reports a misspelled reference`() throws {
    let key = ["program": "seoul-2015", "city": "qito"]
    #expect(throws: RecordError.noSuchRecord(.city, id: "qito", nearest: ["quito"])) {
      try catalog.write { try $0.removeOne(.participation, with: Noun.participation.values(key)) }
    }
  }

  @Test func `a removal by values rejects several matching memberships`() throws {
    try catalog.add(
      .membership, nil, ["network": "metropolis", "city": "quito", "since": "2014"])
    let key = ["network": "metropolis", "city": "quito"]
    #expect(
      throws: RecordError.severalMatch(
        .membership, ids: ["metropolis-quito", "metropolis-quito-2014"])
    ) { try catalog.write { try $0.removeOne(.membership, with: Noun.membership.values(key)) } }
    let since = key.merging(["since": "2014"]) { $1 }
    try catalog.write { try $0.removeOne(.membership, with: Noun.membership.values(since)) }
    #expect(try catalog.ids(.membership, where: ["city": ["quito"]]) == ["metropolis-quito"])
  }

  @Test func `a large removal is stored in parts and can be undone`() throws {
    let sandbox = try Sandbox()
    let catalog = try Catalog.create(at: sandbox.path())
    try catalog.add(.program, "p", ["title": "P"])
    for number in 0..<20 {
      try catalog.add(.presentation, "x-\(number)", ["program": "p", "title": "X"])
    }
    let before = try catalog.contents()
    catalog.partSize = 2_000
    try catalog.write { try $0.remove(.program, id: "p", cascade: true) }
    let parts = try SQLiteShell.lines(
      "SELECT count(*) > 3 FROM revision_part WHERE revision = 22", on: sandbox.path())
    #expect(parts == ["1"])
    try catalog.undo()
    #expect(try catalog.contents() == before)
  }

  @Test func `a constraint that another program added is reported`() throws {
    let sandbox = try Sandbox()
    let catalog = try Catalog.create(at: sandbox.path())
    try catalog.add(.city, "a", ["name": "A"])
    try SQLiteShell.lines("CREATE UNIQUE INDEX mine ON city(kind)", on: sandbox.path())
    let error = try #require(throws: StorageError.self) {
      try catalog.add(.city, "b", ["name": "B"])
    }
    guard case .foreignRule(sandbox.path(), let reason) = error else { throw error }
    #expect(reason.contains("city.kind"))
    #expect(try catalog.ids(.city) == ["a"])
  }
}
