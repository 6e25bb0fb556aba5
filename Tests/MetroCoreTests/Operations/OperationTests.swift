import MetroText
import Testing

@testable import MetroCore

struct OperationTests {
  private let catalog: Catalog
  private let today = "2016-01-01"

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.source, "report", ["title": "Report"])
  }

  @Test func `adding a record fills in values, cites the source and reports look-alikes`() throws {
    try catalog.add(.city, "shanghai", ["name": "Shanghai", "country": "CN"])
    let values = try Noun.city.values(["name": "Shanghai", "kind": "city"])
    let question = try #require(CityQuestion(values))
    let filling = try #require(FillCity(question).run(choose: nil).filling)
    let id = try RecordID("shanghai-2")
    let added = try catalog.perform(
      AddRecord(
        .city, id: id, values, filling: filling, citation: Citation(source: "report"), today: today)
    )
    #expect(added.outcome.id == "shanghai-2")
    #expect(added.outcome.lookAlikes.contains { [$0.id, $0.other].contains("shanghai") })
    #expect(try catalog.texts(.city, "shanghai-2")["country"] == "CN")
    let sources = try catalog.evidence(.city, id: "shanghai-2").flatMap { $0.statements }
      .map(\.source)
    #expect(Set(sources) == ["report", Gazetteer.source])
    #expect(added.changes.first.map { $0.noun == .city && $0.id == "shanghai-2" } == true)
  }

  @Test func `a dry run returns the changes and makes none`() throws {
    let values = try Noun.theme.values(["label": "Water"])
    let performed = try catalog.perform(AddRecord(.theme, values, today: today), dryRun: true)
    #expect(performed.outcome.id == "water" && performed.changes.count == 1)
    #expect(try catalog.ids(.theme) == [])
  }

  @Test func `a cancelled operation changes nothing`() throws {
    let values = try Noun.theme.values(["label": "Water"])
    #expect(throws: StorageError.interrupted) {
      try catalog.perform(AddRecord(.theme, values, today: today), isCancelled: { true })
    }
    #expect(try catalog.ids(.theme) == [])
  }

  @Test func `the gazetteer lets a person choose and fails without one`() throws {
    let values = try Noun.city.values(["name": "Barcelona"])
    let question = try #require(CityQuestion(values))
    guard case .several(let places) = question.answer else {
      Issue.record("\(question.answer)")
      return
    }
    #expect(throws: GazetteerError.severalPlaces(name: "Barcelona", places)) {
      try FillCity(question).run(choose: nil)
    }
    let filling = try FillCity(question).run { $0.last }.filling
    #expect(filling?.candidate == places.last)
    guard case .declined = try FillCity(question).run(choose: { _ in nil }) else {
      Issue.record("it was not declined")
      return
    }
  }

  @Test func `relations are added and removed all together or not at all`() throws {
    try catalog.add(.city, named: ["quito", "lima"])
    try catalog.addProgram("p")
    func values(_ city: String) throws -> [String: FieldValue] {
      try Noun.participation.values(["program": "p", "city": city])
    }
    #expect(throws: (any Error).self) {
      try catalog.perform(AddRelations(.participation, [values("quito"), values("nowhere")]))
    }
    #expect(try catalog.ids(.participation) == [])
    let added = try catalog.perform(
      AddRelations(
        .participation, [values("quito"), values("Lima")], citation: Citation(source: "report")))
    #expect(try catalog.ids(.participation) == added.outcome.sorted())
    #expect(try catalog.ids(.statement).count == 4)
    #expect(throws: (any Error).self) {
      try catalog.perform(RemoveRelations(.participation, [values("quito"), values("quito")]))
    }
    // A relation that a source speaks of is in use.
    for id in try catalog.ids(.statement) { try catalog.perform(RemoveRecord(.statement, id)) }
    try catalog.perform(RemoveRelations(.participation, [values("quito"), values("lima")]))
    #expect(try catalog.ids(.participation) == [])
  }

  @Test func `editing reports the fields whose decision it overrides`() throws {
    try catalog.add(.city, "quito", ["name": "Quito", "country": "EC"])
    try catalog.write {
      try $0.decide(
        .city, id: "quito", field: "country", value: FieldValue(.text("EC")),
        Noun.decision.values(["because": "map"]))
    }
    let same = EditRecord(.city, "Quito", try Noun.city.values(["country": "EC"]))
    #expect(try catalog.perform(same).outcome == .init(id: "quito", overridden: []))
    let other = EditRecord(.city, "quito", try Noun.city.values(["country": "PE"]))
    #expect(try catalog.perform(other).outcome == .init(id: "quito", overridden: ["country"]))
  }

  @Test func `removing accepts an ID or a name`() throws {
    try catalog.add(.city, named: ["quito"])
    #expect(try catalog.perform(RemoveRecord(.city, "Quito")).outcome == "quito")
    #expect(try catalog.ids(.city) == [])
  }

  @Test func `merging resolves settings by name and option, each given once`() throws {
    try catalog.add(.city, "peking", ["name": "Peking", "country": "KR"])
    try catalog.add(.city, "beijing", ["name": "Beijing", "country": "CN"])
    func merge(_ settings: MergeRecords.Setting...) -> MergeRecords {
      MergeRecords(.city, "Peking", into: "beijing", keep: .right, settings: settings)
    }
    #expect(throws: MergeError.doubledSetting(name: "city/Beijing.country")) {
      try catalog.perform(
        merge(
          .init(field: "country", text: "CN"),
          .init((.city, "Beijing"), field: "country", text: "KR")))
    }
    #expect(throws: (any Error).self) {
      try catalog.perform(merge(.init(field: "hue", text: "red")))
    }
    let merged = try catalog.perform(merge(.init(field: "country", text: "")))
    #expect(merged.outcome == Merge(noun: .city, before: "peking", after: "beijing"))
    #expect(try catalog.texts(.city, "beijing")["country"] == nil)
  }

  @Test func `citing uses the value only on request and fails if there is none`() throws {
    try catalog.add(.city, "quito", ["name": "Quito"])
    let country = try Noun.city.citable("country")
    func cite(_ stated: String, use: Bool) throws -> CiteValue.Outcome {
      try catalog.perform(
        CiteValue(
          .city, "quito", country, stated: stated,
          details: Noun.statement.values(["source": "report"]), use: use)
      ).outcome
    }
    #expect(try !cite("somewhere", use: false).givesValue)
    #expect(throws: ValueError.noStatedValue(field: "country")) {
      _ = try cite("elsewhere", use: true)
    }
    #expect(try cite("EC", use: true).givesValue)
    #expect(try catalog.texts(.city, "quito")["country"] == "EC")
  }
}
