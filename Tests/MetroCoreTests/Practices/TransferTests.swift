import Testing

@testable import MetroCore
@testable import MetroText

/// Transfers: what another city made of a practice.
struct TransferTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["seoul", "quito", "lima", "lyon"])
    try catalog.add(.practice, "bus", ["title": "Night Bus", "cities": "seoul"])
    try catalog.addProgram("tram", dates: "2015-04", cities: ["quito", "lima"])
    try catalog.add(.site, "depot", ["name": "Depot"])
    try catalog.add(.visit, "v", ["program": "tram", "site": "depot"])
    try catalog.add(.presentation, "talk", ["program": "tram", "title": "Talk"])
  }

  @discardableResult
  private func add(_ city: String, _ texts: [String: String] = [:]) throws -> String {
    try catalog.add(
      .transfer, nil,
      texts.merging(["practice": "bus", "city": city, "stage": texts["stage"] ?? "studied"]) { $1 })
  }

  @Test func `a stage is never guessed`() throws {
    #expect(throws: ValueError.missingField(.transfer, field: "stage")) {
      try catalog.add(.transfer, nil, ["practice": "bus", "city": "quito"])
    }
  }

  @Test func `one practice is transferred to one city again with other dates or another way`()
    throws
  {
    #expect(try add("quito") == "bus-quito")
    #expect(try add("quito", ["dates": "2016"]) == "bus-quito-2")
    #expect(try add("quito", ["via_program": "tram"]) == "bus-quito-3")
    #expect(try add("quito", ["via_note": "a fair"]) == "bus-quito-4")
    #expect(throws: RecordError.recordExists(.transfer, id: "bus-quito-2")) {
      try add("quito", ["dates": "2016", "stage": "adopted"])
    }
    #expect(throws: RecordError.recordExists(.transfer, id: "bus-quito")) {
      try catalog.edit(.transfer, "bus-quito-2", ["dates": ""])
    }
  }

  @Test func `a transfer came about in one way`() throws {
    #expect(throws: ValueError.self) {
      try add("quito", ["via_program": "tram", "via_note": "a fair"])
    }
    try add("quito", ["via_visit": "v"])
    #expect(throws: ValueError.self) {
      try catalog.edit(.transfer, "bus-quito", ["via_presentation": "talk"])
    }
  }

  @Test func `a program as the way includes its visits and presentations`() throws {
    for (city, field, id) in [
      ("quito", "via_program", "tram"), ("lima", "via_visit", "v"),
      ("lyon", "via_presentation", "talk"),
    ] {
      try add(city, [field: id])
    }
    func ids(_ via: String) throws -> [String] {
      try catalog.ids(.transfer, where: ["via": [via]], sort: ["id"])
    }
    #expect(try ids("program/tram") == ["bus-lima", "bus-lyon", "bus-quito"])
    #expect(try ids("visit/v") == ["bus-lima"])
    #expect(try ids("presentation/talk") == ["bus-lyon"])
    #expect(throws: RecordError.self) { try ids("program/none") }
    for text in ["tram", "city/quito", "program/", "x/y/z"] {
      #expect(throws: ValueError.self, "\(text)") { try ids(text) }
    }
    try catalog.write { try $0.rename(.program, from: "tram", to: RecordID("bahn")) }
    #expect(try ids("program/tram").count == 3)
    #expect(try catalog.rows(.transfer, ["via"], sort: ["id"]).texts[2] == ["program/bahn"])
  }

  @Test func `a practice with transfers is removed only with them, and undo brings all back`()
    throws
  {
    try add("quito", ["result": "bus", "via_program": "tram"])
    try catalog.edit(.program, "tram", ["practices": "bus"])
    let before = try catalog.contents()
    #expect(throws: RecordError.self) {
      try catalog.write { try $0.remove(.practice, id: "bus") }
    }
    try catalog.write { try $0.remove(.practice, id: "bus", cascade: true) }
    #expect(try catalog.ids(.transfer) == [] && catalog.ids(.program) == ["tram"])
    try catalog.undo(by: .unknown)
    #expect(try catalog.contents() == before)
  }

  @Test(arguments: [
    (Noun.program, "tram", "via_program"), (.visit, "v", "via_visit"),
    (.presentation, "talk", "via_presentation"),
  ])
  func `removing the program of a transfer clears the reference, and undo restores it`(
    noun: Noun, id: String, field: String
  ) throws {
    try add("quito", [field: id])
    let before = try catalog.contents()
    try catalog.write { try $0.remove(noun, id: id, cascade: true) }
    #expect(try catalog.texts(.transfer, "bus-quito")[field] == nil)
    try catalog.undo(by: .unknown)
    #expect(try catalog.contents() == before)
  }

  @Test func `the result is cleared with its practice, and a city takes its transfers along`()
    throws
  {
    try catalog.add(.practice, "owl", ["title": "Owl", "cities": "quito"])
    try add("quito", ["result": "owl"])
    try catalog.write { try $0.remove(.practice, id: "owl", cascade: true) }
    #expect(try catalog.texts(.transfer, "bus-quito")["result"] == nil)
    try catalog.write { try $0.remove(.city, id: "quito", cascade: true) }
    #expect(try catalog.ids(.transfer) == [])
  }

  @Test func `renames of cities and practices reach their transfers`() throws {
    try add("quito", ["result": "bus"])
    let before = try catalog.contents()
    try catalog.write {
      try $0.rename(.city, from: "quito", to: RecordID("kito"))
      try $0.rename(.practice, from: "bus", to: RecordID("owl"))
    }
    let texts = try catalog.texts(.transfer, "bus-quito")
    #expect(texts["city"] == "kito" && texts["practice"] == "owl" && texts["result"] == "owl")
    try catalog.undo(by: .unknown)
    #expect(try catalog.contents() == before)
  }

  @Test func `a merge of cities merges transfers without a difference`() throws {
    try catalog.add(.city, named: ["kito"])
    try add("quito", ["way": "adapted"])
    try add("kito", ["outcome": "It runs."])
    try add("kito", ["dates": "2016"])
    let before = try catalog.contents()
    try catalog.write { try $0.merge(.city, "kito", into: "quito") }
    let rows = try catalog.rows(.transfer, ["id", "city", "way", "outcome", "dates"], sort: ["id"])
    #expect(
      rows.texts == [
        ["bus-kito-2", "quito", nil, nil, "2016"],
        ["bus-quito", "quito", "adapted", "It runs.", nil],
      ])
    try catalog.undo(by: .unknown)
    #expect(try catalog.contents() == before)
  }

  @Test func `merging practices moves their programs, sites, presentations and transfers`() throws {
    try catalog.add(.practice, "owl", ["title": "Owl Bus", "cities": "seoul;lyon"])
    try catalog.edit(.site, "depot", ["practices": "owl;bus"])
    try catalog.add(.transfer, nil, ["practice": "owl", "city": "quito", "stage": "studied"])
    try add("quito")
    let before = try catalog.contents()
    try catalog.write { try $0.merge(.practice, "owl", into: "bus") }
    #expect(try catalog.texts(.site, "depot")["practices"] == "bus")
    #expect(try catalog.texts(.practice, "bus")["cities"] == "seoul;lyon")
    #expect(try catalog.ids(.transfer) == ["bus-quito"])
    #expect(try catalog.id(.practice, "Owl Bus") == "bus")
    try catalog.undo(by: .unknown)
    #expect(try catalog.contents() == before)
  }

  @Test func `an import accepts the way as one value`() throws {
    let text = """
      practice,city,stage,via
      bus,quito,studied,program/tram
      bus,lima,studied,visit/v
      Night Bus,Lyon,interested,a fair in Bogotá
      """
    #expect(try catalog.importText(.transfer, text).added == 3)
    #expect(try catalog.importText(.transfer, text).unchanged == 3)
    #expect(
      try catalog.rows(.transfer, ["city", "via"], sort: ["id"]).texts == [
        ["lima", "visit/v"], ["lyon", "a fair in Bogotá"], ["quito", "program/tram"],
      ])
    for via in ["tram", "city/quito", "program/nowhere"] {
      #expect(throws: (any Error).self, "\(via)") {
        try catalog.importText(.transfer, "practice,city,stage,via\nbus,seoul,studied,\(via)\n")
      }
    }
  }
}
