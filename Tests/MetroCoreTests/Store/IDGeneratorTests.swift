import Testing

@testable import MetroCore
@testable import MetroText

/// IDs that are derived from several values, which are long or ambiguous when joined.
struct IDGeneratorTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["seoul", "quito", "b-c", "c"])
  }

  @Test func `cities can participate in a program with a long ID`() throws {
    let long = String(repeating: "training-", count: 11) + "a"
    try catalog.addProgram(long, cities: ["seoul", "quito"])
    #expect(try catalog.ids(.city, where: ["program": [long]]) == ["quito", "seoul"])
    #expect(Set(try catalog.ids(.participation)).count == 2)
  }

  @Test func `presentations can belong to a program with a long ID`() throws {
    let long = String(repeating: "training-", count: 11) + "a"
    try catalog.addProgram(long)
    for title in ["Quito", "Seoul"] {
      try catalog.add(.presentation, nil, ["program": long, "title": title])
    }
    #expect(try catalog.ids(.presentation, where: ["program": [long]]).count == 2)
  }

  @Test func `values that join to the same text get different IDs`() throws {
    try catalog.addProgram("a", cities: ["b-c"])
    try catalog.addProgram("a-b", cities: ["c"])
    #expect(try catalog.ids(.city, where: ["program": ["a"]]) == ["b-c"])
    #expect(try catalog.ids(.city, where: ["program": ["a-b"]]) == ["c"])
  }

  @Test func `a derived ID may still be held by a renamed record`() throws {
    try catalog.addProgram("p", cities: ["quito"])
    try catalog.write { try $0.rename(.city, from: "quito", to: RecordID("old-quito")) }
    try catalog.write { try $0.remove(.alias, id: "city-quito") }
    try catalog.add(.city, "quito", ["name": "Quito"])
    try catalog.add(.participation, nil, ["program": "p", "city": "quito"])
    #expect(try catalog.ids(.city, where: ["program": ["p"]]) == ["old-quito", "quito"])
  }

  @Test func `adding the same name again is rejected with the existing ID`() throws {
    #expect(throws: RecordError.recordExists(.city, id: "quito")) {
      try catalog.add(.city, nil, ["name": "Quito"])
    }
    try catalog.add(.city, nil, ["name": "Córdoba"])
    #expect(throws: RecordError.recordExists(.city, id: "cordoba")) {
      try catalog.add(.city, nil, ["name": "Córdoba"])
    }
  }

  @Test func `another name with the same derived ID is rejected`() throws {
    for name in ["Quito!", "QUITO", "Quíto"] {
      #expect(throws: RecordError.recordExists(.city, id: "quito")) {
        try catalog.add(.city, nil, ["name": name])
      }
    }
  }
}
