import Testing

@testable import MetroCore
@testable import MetroText

/// Resolves what a user enters for a record.
struct ResolutionTests {
  private let catalog: Catalog

  init() throws {
    catalog = try SampleRecord.catalog()
    try catalog.add(.city, "mexico-city", ["name": "Mexico City", "country": "MX"])
    try catalog.add(.city, "san-jose", ["name": "San Jose", "country": "US"])
    try catalog.add(.city, "san-jose-cr", ["name": "San José", "country": "CR"])
    try catalog.add(.city, "peking", ["name": "Peking", "country": "CN"])
    try catalog.add(.name, "n1", ["city": "peking", "text": "北京", "language": "zh"])
    try catalog.add(.name, "n2", ["city": "peking", "text": "Beijing", "language": "en"])
    try catalog.add(.name, "n3", ["city": "seoul", "text": "서울", "language": "ko"])
  }

  private func id(_ noun: Noun, _ text: String) throws -> String { try catalog.id(noun, text) }

  @Test(arguments: [
    ("seoul", "seoul"), ("Seoul", "seoul"), ("SEOUL", "seoul"), ("서울", "seoul"), ("北京", "peking"),
    ("beijing", "peking"), ("México city", "mexico-city"), ("mexico_city", "mexico-city"),
    ("san-jose", "san-jose"), ("san-jose-cr", "san-jose-cr"),
  ])
  func `a city is found by its ID and by all its names`(text: String, id: String) throws {
    #expect(try self.id(.city, text) == id)
  }

  @Test func `an ID takes precedence over any name`() throws {
    try catalog.add(.name, nil, ["city": "quito", "text": "Seoul"])
    #expect(try id(.city, "seoul") == "seoul")
    #expect { try id(.city, "Seoul") } throws: { $0 is any CatalogError }
    try catalog.write { try $0.rename(.city, from: "seoul", to: RecordID("hanyang")) }
    try catalog.write { try $0.remove(.alias, id: "city-seoul") }
    try catalog.write { try $0.rename(.city, from: "quito", to: RecordID("seoul")) }
    #expect(try id(.city, "seoul") == "seoul")
  }

  @Test func `an ambiguous name is rejected with every candidate and its details`() throws {
    try catalog.add(.name, nil, ["city": "quito", "text": "San-José", "kind": "former"])
    #expect(
      throws: NameError.ambiguousName(
        .city, name: "SAN JOSÉ",
        [
          NameCandidate(id: "quito", name: "Quito", matched: ["San-José"], details: []),
          NameCandidate(id: "san-jose", name: "San Jose", matched: [], details: ["United States"]),
          NameCandidate(
            id: "san-jose-cr", name: "San José", matched: [], details: ["Costa Rica"]),
        ])
    ) { try id(.city, "SAN JOSÉ") }
  }

  @Test func `two names of one record resolve to that record`() throws {
    try catalog.add(.name, nil, ["city": "quito", "text": "QUITO", "kind": "as-typed"])
    #expect(try id(.city, "Quito") == "quito")
  }

  @Test(arguments: ["mexico-ciry", "Mexico Ciry", "MÉXICO CIRY"])
  func `an unknown text is reported with similar IDs`(text: String) throws {
    #expect(throws: RecordError.noSuchRecord(.city, id: text, nearest: ["mexico-city"])) {
      try id(.city, text)
    }
  }

  @Test func `names are rejected if only IDs are accepted`() throws {
    catalog.resolutionOptions.isExact = true
    #expect(try id(.city, "seoul") == "seoul")
    #expect(throws: RecordError.noSuchRecord(.city, id: "beijing", nearest: [])) {
      try id(.city, "beijing")
    }
    for text in ["Seoul", "北京", ""] {
      #expect { try id(.city, text) } throws: { $0 is any CatalogError }
    }
    #expect {
      try catalog.add(.site, "x", ["name": "X", "city": "Seoul"])
    } throws: { $0 is any CatalogError }
  }

  @Test(arguments: [("", "not empty"), ("a;b", "cannot hold")])
  func `a text that cannot be a name is rejected with the reason`(text: String, reason: String)
    throws
  {
    do {
      _ = try id(.city, text)
      Issue.record("it was taken")
    } catch ValueError.invalidValue(_, let fault) {
      #expect(fault.reason.contains(reason) || fault.expected?.contains("one ID") == true)
    }
  }

  @Test func `records without names are found only by their IDs`() throws {
    #expect(try id(.source, "post") == "post")
    #expect { try id(.source, "Post") } throws: { $0 is any CatalogError }
  }

  @Test func `references can be given by name, in single values and lists`() throws {
    try catalog.addProgram("p", ["host": "Mexico City"])
    #expect(try catalog.texts(.program, "p")["host"] == "mexico-city")
    try catalog.edit(.program, "p", ["host": "北京"])
    #expect(try catalog.texts(.program, "p")["host"] == "peking")
    try catalog.add(
      .presentation, "t", ["program": "p", "title": "T", "cities": "서울;Beijing;quito"])
    #expect(try catalog.texts(.presentation, "t")["cities"] == "seoul;peking;quito")
    #expect {
      try catalog.edit(.presentation, "t", ["cities": "Beijing;北京"])
    } throws: { $0 is any CatalogError }
    #expect { try catalog.edit(.program, "p", ["host": "San Jose!"]) } throws: {
      $0 is any CatalogError
    }
    #expect(try catalog.edit(.program, "p", ["host": "Peking"]) == [])
  }

  @Test func `filters accept names`() throws {
    try catalog.addProgram("p", cities: ["peking"], ["host": "seoul"])
    #expect(try catalog.ids(.program, where: ["host": ["서울"]]).contains("p"))
    #expect(try catalog.ids(.program, where: ["city": ["北京"]]) == ["p"])
    #expect { try catalog.ids(.program, where: ["host": ["San José"]]) } throws: {
      $0 is any CatalogError
    }
    let rows = try catalog.rows(.program, where: ["city": ["北京"]])
    #expect(rows.texts[0].last == "participant")
  }

  @Test func `a name added in the same command can be looked up`() throws {
    try catalog.write { writer in
      try writer.add(.city, Noun.city.values(["name": "Bombay"]))
      try writer.add(.name, Noun.name.values(["city": "Bombay", "text": "Mumbai"]))
      try writer.add(.site, Noun.site.values(["name": "Gate", "city": "MUMBAI"]))
    }
    #expect(try catalog.texts(.site, "gate")["city"] == "bombay")
    try catalog.undo()
    #expect { try id(.city, "Mumbai") } throws: { $0 is any CatalogError }
  }
}
