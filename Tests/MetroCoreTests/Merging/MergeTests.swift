import Testing

@testable import MetroCore
@testable import MetroText

extension Catalog {
  @discardableResult
  func merge(
    _ noun: Noun, _ left: String, into right: String, keep: MergeChoices.Side? = nil,
    _ values: [MergePlace: FieldValue] = [:], dryRun: Bool = false
  ) throws -> [Change] {
    try write(dryRun: dryRun) {
      try $0.merge(noun, left, into: right, MergeChoices(keep: keep, values: values))
    }
  }

  /// Returns the fields in which two records differ: `name: A | B`.
  func conflicts(_ noun: Noun, _ left: String, _ right: String) throws -> [String] {
    let before = try PaperCatalog(self)
    let error = try #require(throws: MergeError.self) { try merge(noun, left, into: right) }
    #expect(try PaperCatalog(self) == before)
    guard case MergeError.mergeConflicts(_, let conflicts) = error else { throw error }
    return conflicts.map {
      "\($0.place.noun)/\($0.place.id).\($0.place.field): \($0.leftText ?? "") | "
        + "\($0.rightText ?? "")"
    }
  }
}

struct MergeTests {
  let catalog: Catalog

  /// Adds Peking as a duplicate of Beijing.
  init() throws {
    catalog = try Seoul2015.catalog()
    try catalog.add(.city, "peking", ["name": "Beijing", "wikidata": "Q956"])
  }

  @Test func `values of either record are kept and the other ID becomes an alias`() throws {
    let changes = try catalog.merge(.city, "peking", into: "beijing")
    #expect(try !catalog.ids(.city).contains("peking"))
    #expect(try catalog.texts(.city, "beijing")["wikidata"] == "Q956")
    #expect(try catalog.texts(.city, "beijing")["country"] == "CN")
    #expect(try catalog.formerIDs() == ["city peking beijing merged"])
    #expect(changes.map(\.kind) == [.removed, .updated, .added])
  }

  @Test func `all references move to the remaining record`() throws {
    try catalog.add(.site, "wall", ["name": "Wall", "city": "peking"])
    try catalog.add(.organization, "office", ["name": "Office", "city": "peking"])
    try catalog.add(.program, "p", ["title": "P", "host": "peking"])
    try catalog.add(.participation, nil, ["program": "p", "city": "peking", "role": "observer"])
    try catalog.add(.source, "a", ["title": "A"])
    try catalog.add(
      .statement, "s", ["source": "a", "city": "peking", "field": "name", "stated": "北京"])
    try catalog.add(.decision, "d", ["city": "peking", "field": "name", "because": "x"])
    try catalog.edit(.presentation, "seoul-2015-baguio-city", ["cities": "peking;baguio"])
    try catalog.merge(.city, "peking", into: "beijing")
    #expect(try catalog.texts(.site, "wall")["city"] == "beijing")
    #expect(try catalog.texts(.organization, "office")["city"] == "beijing")
    #expect(try catalog.texts(.program, "p")["host"] == "beijing")
    #expect(try catalog.ids(.participation, where: ["city": ["beijing"]]).count == 2)
    #expect(try catalog.texts(.statement, "s")["city"] == "beijing")
    #expect(try catalog.texts(.decision, "d")["city"] == "beijing")
    #expect(
      try catalog.texts(.presentation, "seoul-2015-baguio-city")["cities"] == "beijing;baguio")
    #expect(try catalog.findings() == [])
  }

  @Test func `a list with both records keeps one, at its first position`() throws {
    let id = "seoul-2015-baguio-city"
    try catalog.edit(.presentation, id, ["cities": "peking;baguio;beijing"])
    try catalog.merge(.city, "peking", into: "beijing")
    #expect(try catalog.texts(.presentation, id)["cities"] == "beijing;baguio")
  }

  @Test func `two participations in a program are merged`() throws {
    let (right, left) = ("seoul-2015-beijing-participant", "seoul-2015-peking-participant")
    try catalog.add(
      .participation, nil, ["program": "seoul-2015", "city": "peking", "delegates": "2"])
    try catalog.merge(.city, "peking", into: "beijing")
    #expect(try catalog.texts(.participation, right)["delegates"] == "2")
    #expect(
      try catalog.formerIDs()
        == ["city peking beijing merged", "participation \(left) \(right) merged"])
  }

  @Test func `a merge with conflicts changes nothing and reports all of them`() throws {
    try catalog.edit(.city, "peking", ["name": "Peking", "country": "KR", "kind": "province"])
    try catalog.edit(.participation, "seoul-2015-beijing-participant", ["delegates": "3"])
    try catalog.add(
      .participation, nil, ["program": "seoul-2015", "city": "peking", "delegates": "2"])
    #expect(
      try catalog.conflicts(.city, "peking", "beijing") == [
        "city/beijing.country: KR | CN", "city/beijing.kind: province | city",
        "participation/seoul-2015-beijing-participant.delegates: 2 | 3",
      ])
  }

  /// Returns the additional names of Beijing, with their kinds.
  private func names() throws -> [String] {
    try catalog.rows(.name, ["text", "kind"], where: ["city": ["beijing"]], sort: ["text"]).texts
      .map { $0.compactMap(\.self).joined(separator: " ") }.sorted()
  }

  @Test func `a merge keeps every name exactly once`() throws {
    try catalog.edit(.city, "peking", ["name": "Peking"])
    for (city, language, kind) in [
      ("peking", "zh", ""), ("beijing", "zh", "official"), ("peking", "ja", "exonym"),
    ] {
      let name = ["city": city, "text": "北京", "language": language, "kind": kind]
      try catalog.add(.name, nil, name)
    }
    try catalog.add(.name, nil, ["city": "beijing", "text": "Peping"])
    try catalog.merge(.city, "peking", into: "beijing")
    #expect(try catalog.texts(.city, "beijing")["name"] == "Beijing")
    #expect(try names() == ["Peking as-typed", "Peping", "北京 official", "北京 exonym"].sorted())
    for name in ["Peking", "peping", "Beijing"] {
      #expect(try catalog.id(.city, name) == "beijing")
    }
    try catalog.undo()
    #expect(try catalog.id(.city, "Peking") == "peking")
    try catalog.merge(.city, "peking", into: "beijing", keep: .left)
    #expect(try catalog.texts(.city, "beijing")["name"] == "Peking")
    #expect(try names().contains("Beijing as-typed"))
  }

  @Test func `choices apply to all conflicts or to one field`() throws {
    try catalog.edit(.city, "peking", ["name": "Peking", "country": "KR"])
    let place = MergePlace(noun: .city, id: "beijing", field: "name")
    let name = try Noun.city.values(["name": "北京"])["name"] ?? .none
    try catalog.merge(.city, "peking", into: "beijing", keep: .left, [place: name])
    let texts = try catalog.texts(.city, "beijing")
    #expect(texts["name"] == "北京" && texts["country"] == "KR" && texts["latitude"] == "39.9075")
    #expect(try names() == ["Beijing as-typed", "Peking as-typed"])
  }

  @Test func `a choice for a record outside the merge is rejected`() throws {
    let place = MergePlace(noun: .city, id: "quito", field: "country")
    #expect {
      try catalog.merge(.city, "peking", into: "beijing", [place: .none])
    } throws: { $0 is any CatalogError }
  }

  @Test func `two decisions about one field are not mixed`() throws {
    try catalog.add(.decision, "left", ["city": "peking", "field": "country", "because": "a"])
    try catalog.add(
      .decision, "right",
      ["city": "beijing", "field": "country", "value": "CN", "because": "b", "decided_by": "kim"])
    #expect(
      try catalog.conflicts(.city, "peking", "beijing") == [
        "decision/right.value:  | CN", "decision/right.because: a | b",
        "decision/right.decided_by:  | kim",
      ])
    try catalog.merge(.city, "peking", into: "beijing", keep: .left)
    #expect(
      try catalog.texts(.decision, "right")
        == ["city": "beijing", "field": "country", "because": "a"])
  }

  @Test func `impossible merges are rejected`() throws {
    let itself = ValueError.inconsistent(reason: "a city cannot be merged with itself")
    #expect(throws: itself) { try catalog.merge(.city, "beijing", into: "beijing") }
    let missing = RecordError.noSuchRecord(.city, id: "pekin", nearest: ["peking"])
    #expect(throws: missing) { try catalog.merge(.city, "pekin", into: "beijing") }
    #expect(throws: missing) { try catalog.merge(.city, "beijing", into: "pekin") }
    let ids = try catalog.ids(.statement)
    #expect(
      throws: MergeError.neverMerged(.statement)
    ) { try catalog.merge(.statement, ids[0], into: ids[1]) }
  }

  @Test func `records that a waiver declares different are not merged`() throws {
    let said = [
      "city": "beijing", "other": "city/shanghai", "rule": "possible-duplicate", "inputs": "x",
      "because": "two cities",
    ]
    try catalog.add(.waiver, "a", said)
    try catalog.rename(.city, "shanghai", "sh")
    #expect(try catalog.texts(.waiver, "a")["other"] == "city/sh")
    for (left, right) in [("beijing", "sh"), ("sh", "beijing")] {
      #expect(
        throws: MergeError.notedAsDifferent(waiver: "a")
      ) { try catalog.merge(.city, left, into: right, keep: .right) }
    }
    try catalog.merge(.city, "peking", into: "sh", keep: .right)
    #expect(try catalog.texts(.waiver, "a")["other"] == "city/sh")
    try catalog.add(.waiver, "b", said.merging(["city": "quito", "other": "city/sh"]) { $1 })
    try catalog.merge(.city, "sh", into: "baguio", keep: .right)
    // The record with the smaller ID is the subject of the waiver.
    let kept = try catalog.texts(.waiver, "b")
    #expect(kept["city"] == "baguio" && kept["other"] == "city/quito")
  }

  @Test func `a theme can be merged with its broader or narrower theme`() throws {
    try catalog.add(.theme, "air", ["label": "Climate change", "broader": "climate"])
    try catalog.add(.theme, "smog", ["label": "Smog", "broader": "air"])
    try catalog.merge(.theme, "air", into: "climate")
    #expect(try catalog.texts(.theme, "climate")["broader"] == nil)
    #expect(try catalog.texts(.theme, "smog")["broader"] == "climate")
    try catalog.undo()
    try catalog.merge(.theme, "climate", into: "air")
    #expect(try catalog.texts(.theme, "air")["broader"] == nil)
    #expect(try catalog.texts(.theme, "smog")["broader"] == "air")
  }

  @Test func `a theme is not merged with an indirect ancestor`() throws {
    try catalog.add(.theme, "air", ["label": "Air", "broader": "climate"])
    try catalog.add(.theme, "smog", ["label": "Climate change", "broader": "air"])
    for (left, right) in [("climate", "smog"), ("smog", "climate")] {
      let error = try #require(throws: RecordError.self) {
        try catalog.merge(.theme, left, into: right)
      }
      guard case RecordError.belowItself = error else { throw error }
    }
  }

  @Test func `copies of a merged source become copies of the remaining one`() throws {
    try catalog.add(.source, "a", ["title": "A"])
    try catalog.add(.source, "b", ["title": "A", "mirror_of": "a"])
    try catalog.add(.source, "c", ["title": "C", "mirror_of": "a"])
    try catalog.merge(.source, "a", into: "b")
    #expect(try catalog.texts(.source, "b")["mirror_of"] == nil)
    #expect(try catalog.texts(.source, "c")["mirror_of"] == "b")
  }

  @Test func `a host can be merged into a participant`() throws {
    try catalog.merge(.city, "seoul", into: "quito", keep: .right)
    #expect(try catalog.texts(.program, "seoul-2015")["host"] == "quito")
    #expect(
      try catalog.ids(.participation, where: ["city": ["quito"]])
        == ["seoul-2015-quito-participant"])
  }

  @Test func `memberships with the same period are merged, others are kept`() throws {
    try catalog.add(.membership, nil, ["network": "metropolis", "city": "peking", "until": "2020"])
    try catalog.add(.membership, nil, ["network": "metropolis", "city": "peking", "since": "2022"])
    try catalog.merge(.city, "peking", into: "beijing")
    #expect(
      try catalog.rows(.membership, ["since", "until"], where: ["city": ["beijing"]]).texts
        == [["2022", nil], [nil, "2020"]])
  }

  @Test func `programs are merged with their dependent records, and aliases follow`() throws {
    try catalog.add(.program, "copy", ["title": "Copy", "summary": "x"])
    try catalog.add(.participation, nil, ["program": "copy", "city": "quito", "delegates": "1"])
    try catalog.add(.visit, nil, ["program": "copy", "site": "world-cup-park"])
    try catalog.rename(.program, "copy", "copy-2")
    try catalog.merge(.program, "copy-2", into: "seoul-2015", keep: .right)
    #expect(try catalog.successor(.program, of: "copy") == "seoul-2015")
    #expect(
      try catalog.texts(.participation, "seoul-2015-quito-participant")["delegates"] == "1")
    #expect(try catalog.ids(.visit, where: ["site": ["world-cup-park"]]).count == 2)
  }

  @Test func `statements and decisions move to the remaining record`() throws {
    try catalog.add(.source, "a", ["title": "A"])
    try catalog.add(.program, "p", ["title": "P", "host": "peking"])
    for city in ["peking", "quito"] {
      try catalog.add(.participation, nil, ["program": "p", "city": city])
    }
    for (field, value) in [("host", "peking"), ("participants", "peking;quito")] {
      try catalog.add(
        .statement, nil,
        [
          "source": "a", "program": "p", "field": field, "stated": value, "value": value,
        ])
    }
    let row = ["source": "a", "program": "p", "fields": #"{"host":"peking"}"#]
    try catalog.add(.statement, nil, row)
    func disputes() throws -> [Dispute?] {
      let query = try catalog.rows(.program, ["id"], where: ["disputed": []]).texts
      #expect(!query.contains(["p"]))
      return try catalog.evidence(.program, id: "p").filter { !$0.statements.isEmpty }
        .map(\.dispute)
    }
    #expect(try disputes() == [nil, nil])
    try catalog.merge(.city, "peking", into: "beijing")
    #expect(try disputes() == [nil, nil])
    try catalog.rename(.city, "beijing", "bj")
    #expect(try disputes() == [nil, nil])
    let evidence = try catalog.evidence(.program, id: "p").first { $0.field == "host" }
    #expect(evidence?.statements.map(\.value) == ["bj", "bj"])
    #expect(evidence?.statements.map(\.stated) == ["peking", "peking"])
    let values = try Noun.program.values(["host": "bj"])
    try catalog.write {
      try $0.decide(
        .program, id: "p", field: "host", value: values["host"] ?? .none,
        Noun.decision.values(["because": "x"]))
    }
    try catalog.rename(.city, "bj", "beijing-2")
    #expect(try disputes() == [nil, nil])
  }

  @Test func `a dry run reports the same changes and makes none`() throws {
    let before = try PaperCatalog(catalog)
    let planned = try catalog.merge(.city, "peking", into: "beijing", dryRun: true)
    #expect(try PaperCatalog(catalog) == before)
    #expect(try catalog.merge(.city, "peking", into: "beijing") == planned)
  }
}
