import Testing

@testable import MetroCore
@testable import MetroText

/// Ids that are made of several values, where the values are long or run into each other.
struct IDGeneratorTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["seoul", "quito", "b-c", "c"])
  }

  @Test func `Cities take part in a program of a long id`() throws {
    let long = String(repeating: "training-", count: 11) + "a"
    try catalog.addProgram(long, cities: ["seoul", "quito"])
    #expect(try catalog.ids(.city, where: ["program": [long]]) == ["quito", "seoul"])
    #expect(Set(try catalog.ids(.participation)).count == 2)
  }

  @Test func `Presentations are given in a program of a long id`() throws {
    let long = String(repeating: "training-", count: 11) + "a"
    try catalog.addProgram(long)
    for title in ["Quito", "Seoul"] {
      try catalog.add(.presentation, nil, ["program": long, "title": title])
    }
    #expect(try catalog.ids(.presentation, where: ["program": [long]]).count == 2)
  }

  @Test func `Values that run into each other make two ids`() throws {
    try catalog.addProgram("a", cities: ["b-c"])
    try catalog.addProgram("a-b", cities: ["c"])
    #expect(try catalog.ids(.city, where: ["program": ["a"]]) == ["b-c"])
    #expect(try catalog.ids(.city, where: ["program": ["a-b"]]) == ["c"])
  }

  @Test func `A made id that another record has since a renaming is no hindrance`() throws {
    try catalog.addProgram("p", cities: ["quito"])
    try catalog.write { try $0.rename(.city, from: "quito", to: RecordID("old-quito")) }
    try catalog.write { try $0.remove(.alias, id: "city-quito") }
    try catalog.add(.city, "quito", ["name": "Quito"])
    try catalog.add(.participation, nil, ["program": "p", "city": "quito"])
    #expect(try catalog.ids(.city, where: ["program": ["p"]]) == ["old-quito", "quito"])
  }

  @Test func `The same name again is refused with the record that has it`() throws {
    #expect(throws: RecordError.recordExists(.city, id: "quito")) {
      try catalog.add(.city, nil, ["name": "Quito"])
    }
    try catalog.add(.city, nil, ["name": "Córdoba"])
    #expect(throws: RecordError.recordExists(.city, id: "cordoba")) {
      try catalog.add(.city, nil, ["name": "Córdoba"])
    }
  }

  @Test func `Another name that makes the same id is refused`() throws {
    for name in ["Quito!", "QUITO", "Quíto"] {
      #expect(throws: RecordError.recordExists(.city, id: "quito")) {
        try catalog.add(.city, nil, ["name": name])
      }
    }
  }
}
