import Testing

@testable import MetroCore
@testable import MetroText

struct EditTests {
  let catalog: Catalog

  init() throws {
    catalog = try SampleRecord.catalog()
  }

  @Test func `an addition is reported with all its fields`() throws {
    let changes = try catalog.write {
      try $0.add(.city, Noun.city.values(["name": "Jakarta", "country": "ID"]))
    }
    #expect(
      changes == [
        Change(
          kind: .added, noun: .city, id: "jakarta",
          fields: [
            .init(field: "name", before: nil, after: "Jakarta"),
            .init(field: "country", before: nil, after: "ID"),
            .init(field: "kind", before: nil, after: "city"),
          ])
      ])
  }

  @Test func `an edit changes the given fields and reports those that differ`() throws {
    try catalog.edit(.city, "quito", ["country": "EC", "geonames": "3652462"])
    let changes = try catalog.edit(
      .city, "quito", ["name": "San Francisco de Quito", "country": "EC", "geonames": ""])
    #expect(
      changes == [
        Change(
          kind: .updated, noun: .city, id: "quito",
          fields: [
            .init(field: "name", before: "Quito", after: "San Francisco de Quito"),
            .init(field: "geonames", before: "3652462", after: nil),
          ])
      ])
    #expect(
      try catalog.texts(.city, "quito")
        == ["name": "San Francisco de Quito", "country": "EC", "kind": "city"])
  }

  @Test(arguments: SampleRecord.all.indices)
  func `an edit with the existing values is not a change`(index: Int) throws {
    let sample = SampleRecord.all[index]
    try catalog.add(sample.noun, "sample", sample.texts)
    try catalog.write { writer in
      let same = try sample.noun.values(sample.texts)
      #expect(try writer.edit(sample.noun, id: "sample", same) == false)
      #expect(try writer.edit(sample.noun, id: "sample", [:]) == false)
      #expect(writer.changes == [])
    }
  }

  @Test(arguments: SampleRecord.all.indices)
  func `every optional field can be cleared`(index: Int) throws {
    let sample = SampleRecord.all[index]
    try catalog.add(sample.noun, "sample", sample.texts)
    var expected = sample.texts
    for field in sample.noun.fields where sample.texts[field.name] != nil {
      guard !field.isRequired else {
        guard field.name != "state" else { continue }
        #expect(throws: ValueError.cannotBeEmpty(sample.noun.name, field: field.name)) {
          try catalog.edit(sample.noun, "sample", [field.name: ""])
        }
        continue
      }
      if ["latitude", "longitude"].contains(field.name) || sample.noun.name == .link { continue }
      if (sample.owners + sample.needs).contains(field.name) { continue }
      let changes = try catalog.edit(sample.noun, "sample", [field.name: ""])
      #expect(changes.map { $0.fields.map(\.field) } == [[field.name]])
      expected[field.name] = nil
      #expect(try catalog.texts(sample.noun, "sample") == expected)
    }
  }

  @Test func `composed and decomposed text is the same`() throws {
    try catalog.edit(.city, "seoul", ["name": "Medelli\u{301}n"])
    #expect(try catalog.texts(.city, "seoul")["name"]?.unicodeScalars.count == 8)
    #expect(try catalog.edit(.city, "seoul", ["name": "Medell\u{ED}n"]) == [])
    #expect(try catalog.edit(.city, "seoul", ["name": "서울"]).count == 1)
    #expect(
      try catalog.edit(.city, "seoul", ["name": "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}"]) == [])
  }

  @Test func `a list rejects the same text in composed and decomposed form`() throws {
    try catalog.addProgram("p")
    try catalog.add(.presentation, "x", ["program": "p", "title": "T", "speakers": "Jos\u{E9}"])
    #expect(try catalog.edit(.presentation, "x", ["speakers": "Jose\u{301}"]) == [])
    #expect {
      try catalog.edit(.presentation, "x", ["speakers": "Jose\u{301};Jos\u{E9}"])
    } throws: { $0 is any CatalogError }
  }

  @Test func `a number in another notation is not a change`() throws {
    try catalog.add(.site, "x", ["name": "X", "latitude": "37.5", "longitude": "-0.0"])
    #expect(
      try catalog.edit(.site, "x", ["latitude": "37.5000", "longitude": "0"]) == [])
    #expect(try catalog.edit(.program, "seoul-2014", ["capacity": "007"]).count == 1)
    #expect(try catalog.edit(.program, "seoul-2014", ["capacity": "7"]) == [])
  }

  @Test func `a missing record is reported with similar IDs`() throws {
    #expect(throws: RecordError.noSuchRecord(.city, id: "seuol", nearest: ["seoul"])) {
      try catalog.edit(.city, "seuol", ["name": "X"])
    }
    #expect(throws: RecordError.noSuchRecord(.city, id: "xxxxxxxx", nearest: [])) {
      try catalog.edit(.city, "xxxxxxxx", [:])
    }
    #expect(throws: RecordError.noSuchRecord(.city, id: "*", nearest: [])) {
      try catalog.record(.city, id: "*")
    }
    #expect(throws: RecordError.noSuchRecord(.city, id: "[q", nearest: [])) {
      try catalog.record(.city, id: "[q")
    }
  }

  @Test(arguments: SampleRecord.all.indices)
  func `additions and edits reject a reference to a missing record`(index: Int) throws {
    let sample = SampleRecord.all[index]
    try catalog.add(sample.noun, "sample", sample.texts)
    for field in sample.noun.fields {
      guard case .reference(let target) = field.type, sample.texts[field.name] != nil else {
        continue
      }
      let expected = RecordError.noSuchRecord(target, id: "qqqqqq", nearest: [])
      #expect(throws: expected, "\(sample.noun).\(field.name)") {
        try catalog.edit(sample.noun, "sample", [field.name: "qqqqqq"])
      }
      #expect(throws: expected, "\(sample.noun).\(field.name)") {
        try catalog.add(sample.noun, "other", sample.texts.merging([field.name: "qqqqqq"]) { $1 })
      }
    }
    #expect(try catalog.texts(sample.noun, "sample") == sample.texts)
  }

  @Test(arguments: SampleRecord.all.indices)
  func `an ID can be used only once`(index: Int) throws {
    let sample = SampleRecord.all[index]
    try catalog.add(sample.noun, "sample", sample.texts)
    #expect(throws: RecordError.recordExists(sample.noun.name, id: "sample")) {
      try catalog.add(sample.noun, "sample", sample.texts)
    }
    guard !sample.noun.naturalKey.isEmpty else { return }
    #expect(throws: RecordError.recordExists(sample.noun.name, id: "sample")) {
      try catalog.add(sample.noun, "other", sample.texts)
    }
  }

  @Test func `an edit rejects a natural key that another record has`() throws {
    let host = ["program": "seoul-2014", "city": "quito", "role": "host"]
    try catalog.add(.participation, "a", host)
    try catalog.add(.participation, "b", host.merging(["role": "observer"]) { $1 })
    #expect(throws: RecordError.recordExists(.participation, id: "a")) {
      try catalog.edit(.participation, "b", ["role": "host"])
    }
    try catalog.edit(.participation, "b", ["city": "seoul", "role": "host"])
    try catalog.add(.membership, "a", ["network": "iclei", "city": "quito"])
    try catalog.add(.membership, "b", ["network": "iclei", "city": "quito", "since": "2015"])
    #expect(throws: RecordError.recordExists(.membership, id: "a")) {
      try catalog.edit(.membership, "b", ["since": ""])
    }
  }

  @Test func `a theme cannot become its own ancestor`() throws {
    try catalog.add(.theme, "a", ["label": "A", "broader": "water"])
    try catalog.add(.theme, "b", ["label": "B", "broader": "a"])
    #expect(
      throws: RecordError.belowItself(.theme, id: "water", field: "broader", above: "b")
    ) { try catalog.edit(.theme, "water", ["broader": "b"]) }
    #expect { try catalog.edit(.theme, "a", ["broader": "a"]) } throws: { $0 is any CatalogError }
    #expect {
      try catalog.add(.theme, "c", ["label": "C", "broader": "c"])
    } throws: { $0 is any CatalogError }
    try catalog.edit(.theme, "b", ["broader": "environment"])
    try catalog.edit(.theme, "water", ["broader": "b"])
  }

  @Test(arguments: ["en", "zh-Hans", "sr-Latn-RS", "gsw", "x-klingon", "de-DE-u-co-phonebk"])
  func `every accepted language tag can be stored`(tag: String) throws {
    try catalog.edit(.program, "seoul-2014", ["languages": tag])
    #expect(try catalog.texts(.program, "seoul-2014")["languages"] == tag)
    try catalog.add(
      .presentation, "x", ["program": "seoul-2014", "title": "T", "language": tag])
    #expect(try catalog.ids(.presentation, where: ["language": [tag.uppercased()]]) == ["x"])
  }
}
