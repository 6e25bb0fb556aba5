import Testing

@testable import MetroCore

/// The additional names of a record.
struct NameTests {
  private let catalog: Catalog

  init() throws { catalog = try SampleRecord.catalog() }

  @Test func `the script is derived from the letters whenever the text changes`() throws {
    let id = try catalog.add(.name, nil, ["city": "seoul", "text": "서울", "language": "ko"])
    #expect(id == "seoul-ko-seoul")
    #expect(try catalog.texts(.name, id)["script"] == "Hang")
    try catalog.edit(.name, id, ["text": "漢城"])
    #expect(try catalog.texts(.name, id)["script"] == "Hani")
    try catalog.edit(.name, id, ["script": "Hant"])
    #expect(try catalog.texts(.name, id)["script"] == "Hant")
  }

  @Test func `spellings of a name are separate records, and a repetition is rejected`()
    throws
  {
    let texts = ["city": "quito", "text": "Quito", "kind": "as-typed"]
    #expect(try catalog.add(.name, nil, texts) == "quito-quito")
    #expect(
      try catalog.add(.name, nil, texts.merging(["text": "QUITO"]) { $1 }) == "quito-quito-2")
    #expect(throws: RecordError.recordExists(.name, id: "quito-quito")) {
      try catalog.add(.name, nil, texts)
    }
  }

  @Test(arguments: [
    (["text": "X"], "a name belongs to a program, city, site, organization, theme or practice"),
    (["text": "X", "city": "quito", "site": "world-cup-park"], "2 are given: city, site"),
    (["text": "X", "city": "quito", "since": "2000", "until": "1999"], "ends before it begins"),
  ])
  func `a name belongs to one record, and its dates must be in order`(
    texts: [String: String], reason: String
  ) throws {
    do {
      try catalog.add(.name, nil, texts)
      Issue.record("it was added")
    } catch ValueError.inconsistent(let message) {
      #expect(message.contains(reason))
    }
  }

  @Test func `a name is removed and restored with its record`() throws {
    try catalog.add(.name, "n", ["theme": "water", "text": "Klima", "language": "de"])
    #expect {
      try catalog.write { try $0.remove(.theme, id: "water") }
    } throws: { $0 is any CatalogError }
    try catalog.write { try $0.remove(.theme, id: "water", cascade: true) }
    #expect(try catalog.ids(.name) == [])
    #expect(try catalog.found("klima") == [])
    try catalog.undo()
    #expect(try catalog.texts(.name, "n")["theme"] == "water")
    #expect(try catalog.found("klima") == ["theme water"])
  }

  @Test func `sources can be cited for a name`() throws {
    try catalog.add(.source, "s", ["title": "Post"])
    let id = try catalog.add(.name, nil, ["city": "quito", "text": "San Francisco de Quito"])
    try catalog.write {
      try $0.cite(
        .name, id: id, Noun.name.values(["text": "San Francisco de Quito"]),
        Noun.statement.values(["source": "s"]))
    }
    let evidence = try catalog.evidence(.name, id: id)
    #expect(evidence.first { $0.field == "text" }?.statements.map(\.source) == ["s"])
  }

  @Test func `a language tag matches its more specific tags`() throws {
    for (id, tag) in [("a", "zh"), ("b", "zh-Hans"), ("c", "zhx"), ("d", "zh-Hant-TW")] {
      try catalog.add(.name, id, ["city": "seoul", "text": "首爾", "language": tag])
    }
    #expect(try catalog.ids(.name, where: ["language": ["zh"]]) == ["a", "b", "d"])
    #expect(try catalog.ids(.name, where: ["language": ["zh-Hans"]]) == ["b"])
  }

  @Test func `search finds a record by each of its names and shows the matching one`() throws {
    try catalog.add(.name, nil, ["city": "seoul", "text": "서울", "language": "ko"])
    try catalog.add(.name, nil, ["city": "seoul", "text": "Seúl", "language": "es"])
    #expect(try catalog.found("서울") == ["city seoul"])
    #expect(try catalog.found("울") == ["city seoul"])
    #expect(try catalog.found("seul") == ["city seoul"])
    let rows = RowBuffer()
    try catalog.search(Search(["seul"]), to: rows)
    #expect(rows.texts.map { $0[2] } == ["Seoul"])
    #expect(rows.texts.map { $0[3]?.contains("[Seúl]") } == [true])
    try catalog.edit(.name, "seoul-es-seul", ["text": "Ciudad"])
    #expect(try catalog.found("seul") == [])
    #expect(try catalog.found("ciudad") == ["city seoul"])
    try catalog.edit(.name, "seoul-es-seul", ["city": "quito"])
    #expect(try catalog.found("ciudad") == ["city quito"])
    try catalog.write { try $0.remove(.name, id: "seoul-es-seul") }
    #expect(try catalog.found("ciudad") == [])
  }
}
