import Testing

@testable import MetroCore

struct RecordTests {
  @Test(arguments: SampleRecord.all.indices)
  func `a record with a value in every field is read back unchanged`(index: Int) throws {
    let sample = SampleRecord.all[index]
    let catalog = try SampleRecord.catalog()
    // Some records have one owner of several types, and a statement is about a field or a row.
    let fields = Set(sample.noun.fields.map(\.name))
    #expect(Set(sample.texts.keys) == fields.subtracting(sample.others))
    let id = try catalog.add(sample.noun, "sample", sample.texts)
    #expect(id == "sample")
    #expect(try catalog.texts(sample.noun, "sample") == sample.texts)
    let row = try catalog.rows(sample.noun, sample.noun.exportColumns, sort: ["id"]).texts
      .first { $0[0] == "sample" }
    #expect(row == ["sample"] + sample.noun.fields.map { sample.texts[$0.name] })
  }

  @Test func `every record type has a sample`() {
    #expect(SampleRecord.all.map(\.noun.name) == Noun.inOrderOfReference.map(\.name))
  }

  @Test(arguments: SampleRecord.all.indices)
  func `optional fields can be omitted and required fields cannot`(index: Int) throws {
    let sample = SampleRecord.all[index]
    let catalog = try SampleRecord.catalog()
    for field in sample.noun.fields where field.isRequired {
      var texts = sample.texts
      texts[field.name] = nil
      if field.defaultText != nil || field.name == "state" {
        let values = try sample.noun.values(texts)
        try catalog.write(dryRun: true) { try $0.add(sample.noun, values) }
        continue
      }
      #expect(throws: ValueError.missingField(sample.noun.name, field: field.name)) {
        try catalog.add(sample.noun, "sample", texts)
      }
    }
    // The state of a link depends on whether it has a URL.
    guard sample.noun.name != .link else { return }
    let least = sample.texts.filter { text in
      sample.owners.contains(text.key) || sample.needs.contains(text.key)
        || sample.noun.field(text.key)?.isRequired == true
    }
    let id = try catalog.add(sample.noun, nil, least)
    #expect(try catalog.texts(sample.noun, id) == least)
  }

  @Test(arguments: [
    (Noun.Name.city, ["name": "Medellín"], "medellin"),
    (.city, ["name": "São Paulo"], "sao-paulo"), (.site, ["name": "난지도"], "nanjido"),
    (.program, ["title": "Climate Change (1)"], "climate-change-1"),
    (.participation, ["program": "seoul-2014", "city": "quito"], "seoul-2014-quito-participant"),
    (.membership, ["network": "iclei", "city": "quito"], "iclei-quito"),
    (
      .membership, ["network": "iclei", "city": "quito", "since": "1999-05/2000"],
      "iclei-quito-1999-05-2000"
    ),
    (.visit, ["program": "seoul-2014", "site": "world-cup-park"], "seoul-2014-world-cup-park"),
    (.presentation, ["program": "seoul-2014", "title": "Quito"], "seoul-2014-quito"),
    (.link, ["site": "world-cup-park", "relation": "page"], "world-cup-park-page"),
  ])
  func `an ID is made from the values`(noun: Noun.Name, texts: [String: String], id: String) throws
  {
    #expect(try SampleRecord.catalog().add(.named(noun), nil, texts) == id)
  }

  @Test func `a name without letters and digits gets no ID`() throws {
    let catalog = try Catalog.inMemory()
    let error = try #require(throws: RecordError.self) {
      try catalog.add(.city, nil, ["name": "!?"])
    }
    #expect(
      error == RecordError.noIDFromName(.city, reason: "no letter or digit in '!?' can be used"))
  }

  @Test func `defaults come from the declaration`() throws {
    let catalog = try SampleRecord.catalog()
    #expect(try catalog.texts(.city, "seoul") == ["name": "Seoul", "kind": "city"])
    let id = try catalog.add(.participation, nil, ["program": "seoul-2014", "city": "seoul"])
    #expect(try catalog.texts(.participation, id)["role"] == "participant")
    #expect(try catalog.texts(.program, "seoul-2014") == ["title": "Seoul-2014"])
  }

  @Test func `several values keep their order and a repeated value is rejected`() throws {
    let catalog = try SampleRecord.catalog()
    try catalog.add(.program, "p", ["title": "P", "partners": "fund;iclei;institute"])
    try catalog.edit(.program, "p", ["partners": "institute;fund"])
    #expect(try catalog.texts(.program, "p")["partners"] == "institute;fund")
    #expect {
      try catalog.edit(.program, "p", ["partners": "fund;fund"])
    } throws: { $0 is any CatalogError }
    #expect {
      try #require(Noun.program.field("title")).value(from: ["a", "b"])
    } throws: { $0 is any CatalogError }
  }

  @Test func `the roles of organizations are stored separately`() throws {
    let catalog = try SampleRecord.catalog()
    try catalog.add(
      .program, "p", ["title": "P", "partners": "fund", "funders": "fund", "organizers": "iclei"])
    try catalog.edit(.program, "p", ["partners": ""])
    let texts = try catalog.texts(.program, "p")
    #expect(texts == ["title": "P", "funders": "fund", "organizers": "iclei"])
  }

  @Test(arguments: [
    (Noun.Name.city, "latitude", "1"), (.city, "longitude", "1"), (.site, "latitude", "1"),
    (.site, "longitude", "1"),
  ])
  func `a single coordinate is rejected`(noun: Noun.Name, field: String, text: String) throws {
    let catalog = try Catalog.inMemory()
    let expected = ValueError.inconsistent(
      reason: "latitude and longitude are given together or not at all")
    #expect(throws: expected) { try catalog.add(.named(noun), "x", ["name": "X", field: text]) }
    try catalog.add(.named(noun), "x", ["name": "X", "latitude": "1", "longitude": "2"])
    #expect(throws: expected) { try catalog.edit(.named(noun), "x", [field: ""]) }
    try catalog.edit(.named(noun), "x", ["latitude": "", "longitude": ""])
    #expect(try catalog.texts(.named(noun), "x")["latitude"] == nil)
  }

  @Test(arguments: [("2015", "2014-12-31"), ("2015-04-08/..", "2015-04-07"), ("2015", "../2014")])
  func `a membership cannot end before it begins`(since: String, until: String) throws {
    let catalog = try SampleRecord.catalog()
    #expect(throws: ValueError.inconsistent(reason: "the membership ends before it begins")) {
      try catalog.add(
        .membership, nil,
        ["network": "iclei", "city": "quito", "since": since, "until": until])
    }
  }

  @Test(arguments: [("2015", "2015"), ("../2015", "2014"), ("2015-12", "2015"), ("2015", "..")])
  func `a membership may end in the period in which it began`(since: String, until: String) throws {
    let catalog = try SampleRecord.catalog()
    var texts = ["network": "iclei", "city": "quito", "since": since]
    if until != ".." { texts["until"] = until }
    #expect(try catalog.texts(.membership, try catalog.add(.membership, nil, texts)) == texts)
  }
}
