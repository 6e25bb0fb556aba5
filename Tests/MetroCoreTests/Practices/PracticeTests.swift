import Testing

@testable import MetroCore
@testable import MetroText

/// Practices, what shows them, and the cities that learned about them.
struct PracticeTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["seoul", "quito", "lima", "lyon"])
    try catalog.add(.practice, "bus", ["title": "Night Bus", "cities": "seoul"])
    try catalog.addProgram("tram", dates: "2015-04", cities: ["quito", "lima"])
  }

  private func saw(_ practice: String = "bus") throws -> [String] {
    try catalog.ids(.city, where: ["saw": [practice]])
  }

  @Test func `a program shows a practice by itself, by a presentation or by a visited site`() throws
  {
    #expect(try saw() == [])
    try catalog.edit(.program, "tram", ["practices": "bus"])
    #expect(try saw() == ["lima", "quito"])
    try catalog.edit(.program, "tram", ["practices": ""])
    try catalog.add(
      .presentation, "talk", ["program": "tram", "title": "Talk", "practices": "bus"])
    #expect(try saw() == ["lima", "quito"])
    try catalog.edit(.presentation, "talk", ["practices": ""])
    try catalog.add(.site, "depot", ["name": "Depot", "practices": "bus"])
    #expect(try saw() == [])
    try catalog.add(.visit, "v", ["program": "tram", "site": "depot"])
    #expect(try saw() == ["lima", "quito"])
    #expect(try catalog.ids(.practice, where: ["shown-in": ["tram"]]) == ["bus"])
    #expect(try catalog.ids(.program, where: ["practice": ["bus"]]) == ["tram"])
  }

  @Test func `only participants and observers saw a practice`() throws {
    try catalog.edit(.program, "tram", ["practices": "bus", "host": "lyon"])
    try catalog.add(
      .participation, nil, ["program": "tram", "city": "lyon", "role": "observer"])
    #expect(try saw() == ["lima", "lyon", "quito"])
    try catalog.edit(.participation, "tram-lyon-observer", ["role": "presenter"])
    #expect(try saw() == ["lima", "quito"])
  }

  @Test func `a city does not learn about its own practice`() throws {
    try catalog.edit(.program, "tram", ["practices": "bus"])
    try catalog.edit(.practice, "bus", ["cities": "seoul;quito"])
    #expect(try saw() == ["lima"])
    let row = try catalog.rows(.practice, ["cities_that_saw", "shown_in"]).texts[0]
    #expect(row == ["1", "tram"])
  }

  @Test(arguments: [
    ("cancelled", false), ("postponed", false), ("planned", false), ("confirmed", true),
    ("held", true),
  ])
  func `a program that did not take place showed nothing`(status: String, showed: Bool) throws {
    try catalog.edit(.program, "tram", ["practices": "bus", "status": status])
    #expect(try saw().isEmpty != showed)
  }

  @Test func `cities that saw a practice and say nothing are listed with the programs`() throws {
    try catalog.edit(.program, "tram", ["practices": "bus"])
    try catalog.addProgram("later", dates: "2018", cities: ["quito"], ["practices": "bus"])
    try catalog.add(.transfer, nil, ["practice": "bus", "city": "lima", "stage": "interested"])
    let rows = try catalog.rows(
      .city, ["id", "saw", "last_saw"], where: ["saw": ["bus"], "no-transfer": []])
    #expect(rows.texts == [["quito", "tram;later", "2018"]])
    #expect(
      try catalog.ids(.city, where: ["saw": ["bus"], "saw-before": ["2017"]]) == ["lima"])
    #expect(try catalog.ids(.city, where: ["no-transfer": []]) == ["lyon", "quito", "seoul"])
  }

  @Test func `an adoption counts even if it was dropped later`() throws {
    try catalog.add(
      .transfer, nil, ["practice": "bus", "city": "lima", "stage": "dropped", "adopted_on": "2012"])
    try catalog.add(.transfer, nil, ["practice": "bus", "city": "quito", "stage": "dropped"])
    #expect(try catalog.rows(.practice, ["adopted", "transfers"]).texts == [["1", "2"]])
    #expect(try catalog.ids(.practice, where: ["adopted": []]) == ["bus"])
    #expect(try catalog.ids(.practice, where: ["not-adopted": []]) == [])
  }

  @Test func `a goal includes its targets, and a target only itself`() throws {
    for (id, goals) in [("a", "11"), ("b", "11.6"), ("c", "1"), ("d", "11.b;6"), ("e", "1.1")] {
      try catalog.add(.practice, id, ["title": id, "sdgs": goals])
    }
    #expect(try catalog.ids(.practice, where: ["sdg": ["11"]]) == ["a", "b", "d"])
    #expect(try catalog.ids(.practice, where: ["sdg": ["11.6"]]) == ["b"])
    #expect(try catalog.ids(.practice, where: ["sdg": ["1"]]) == ["c", "e"])
    #expect(try catalog.ids(.practice, where: ["sdg": ["11", "6"]]) == ["d"])
  }

  @Test func `a practice is confirmed by its newest source`() throws {
    for (id, dates) in [
      ("old", ["published": "2012"]), ("new", ["published": "2021-05"]),
      ("read", ["retrieved": "2022", "published": "2001"]), ("undated", [:]),
    ] {
      try catalog.add(.source, id, dates.merging(["title": id]) { $1 })
    }
    func unconfirmed() throws -> Bool {
      try !catalog.ids(.practice, where: ["not-confirmed-since": ["2020"]]).isEmpty
    }
    for (source, isUnconfirmed) in [
      ("undated", true), ("read", true), ("old", true), ("new", false),
    ] {
      try catalog.add(
        .statement, nil,
        ["practice": "bus", "source": source, "field": "title", "stated": "Night Bus"])
      #expect(try unconfirmed() == isUnconfirmed, "\(source)")
    }
    #expect(try catalog.rows(.practice, ["confirmed"]).texts == [["2021-05-31"]])
  }

  @Test func `practices of one title in different cities are different records`() throws {
    let other = try catalog.add(.practice, nil, ["title": "Night Bus", "cities": "quito"])
    #expect(other == "night-bus")
    #expect(
      try catalog.add(.practice, nil, ["title": "Night Bus", "cities": "lima"]) == "night-bus-lima")
    #expect(throws: RecordError.recordExists(.practice, id: "bus")) {
      try catalog.add(.practice, nil, ["title": "NIGHT BUS", "cities": "lyon;seoul"])
    }
  }

  @Test(arguments: [
    "Night Bus", "올빼미버스", "夜间公交", "Ночной автобус", "حافلة ليلية", "Ônibus noturno", "रात की बस",
  ])
  func `a practice is found by its names in any script`(name: String) throws {
    try catalog.add(.name, nil, ["practice": "bus", "text": name])
    #expect(try catalog.id(.practice, name) == "bus")
    #expect(try catalog.ids(.transfer, where: ["practice": [name]]) == [])
  }

  @Test func `awards and costs are one text each`() throws {
    try catalog.edit(
      .practice, "bus", ["awards": "Green Key|2013;Gold", "cost": "1200000.5 EUR 2012"])
    let texts = try catalog.texts(.practice, "bus")
    #expect(texts["awards"] == "Green Key | 2013;Gold" && texts["cost"] == "1200000.5 EUR 2012")
    #expect(throws: ValueError.self) { try catalog.edit(.practice, "bus", ["awards": "a | b | c"]) }
    #expect(throws: ValueError.self) { try catalog.edit(.practice, "bus", ["awards": "a | 13"]) }
  }
}
