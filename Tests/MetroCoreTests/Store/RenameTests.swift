import Testing

@testable import MetroCore
@testable import MetroText

struct RenameTests {
  private static func rename(
    _ noun: Noun, _ old: String, _ new: String, in catalog: Catalog
  ) throws -> [Change] {
    try catalog.write { try $0.rename(noun, from: old, to: RecordID(new)) }
  }

  @Test(arguments: Noun.inOrderOfReference.map(\.name))
  func `references follow a renamed record`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let catalog = try SampleRecord.catalog()
    for sample in SampleRecord.all { try catalog.add(sample.noun, "sample", sample.texts) }
    for old in try catalog.ids(noun) {
      let before = try catalog.contents()
      let changes = try Self.rename(noun, old, "renamed-\(old)", in: catalog)
      #expect(
        changes[0]
          == Change(kind: .renamed(from: old), noun: name, id: "renamed-\(old)", fields: []))
      let expected = before.mapValues { $0 }.renaming(noun, old, "renamed-\(old)")
      var found = try catalog.contents()
      // The former ID leads to it.
      let aliases = found[.alias]?.count ?? 0
      let former = try #require(Noun.named(.alias).exportColumns.firstIndex(of: "former"))
      found[.alias]?.removeAll { $0[former] == old }
      #expect(found[.alias]?.count == aliases - (name == .alias ? 0 : 1))
      #expect(found.sorted == expected.sorted)
    }
  }

  @Test func `a record cannot take the ID of another`() throws {
    let catalog = try SampleRecord.catalog()
    #expect(throws: RecordError.recordExists(.city, id: "quito")) {
      try Self.rename(.city, "seoul", "quito", in: catalog)
    }
    #expect(throws: RecordError.noSuchRecord(.city, id: "quitto", nearest: ["quito"])) {
      try Self.rename(.city, "quitto", "quito", in: catalog)
    }
  }

  @Test func `renaming a record to its own ID is not a change`() throws {
    let catalog = try SampleRecord.catalog()
    #expect(try Self.rename(.city, "seoul", "seoul", in: catalog) == [])
  }

  @Test func `narrower themes follow a renamed theme`() throws {
    let catalog = try SampleRecord.catalog()
    try catalog.add(.theme, "rain", ["label": "Rain", "broader": "water"])
    _ = try Self.rename(.theme, "water", "waters", in: catalog)
    #expect(try catalog.texts(.theme, "rain")["broader"] == "waters")
  }
}

extension [Noun.Name: [[String?]]] {
  /// Returns the contents with another ID for one record, including all references.
  func renaming(_ noun: Noun, _ old: String, _ new: String) -> Self {
    var renamed = self
    for other in Noun.inOrderOfReference {
      let targets =
        [noun.name == other.name] + other.fields.map { $0.type == .reference(noun.name) }
      renamed[other.name] = renamed[other.name]?.map { row in
        zip(row, targets).map { text, isTarget in
          // A waiver names a second record in words.
          if other.name == .waiver, text == "\(noun)/\(old)" { return "\(noun)/\(new)" }
          guard isTarget, let text else { return text }
          return text.split(separator: ";").map { $0 == old ? new : String($0) }
            .joined(separator: ";")
        }
      }
    }
    return renamed
  }

  /// Returns the contents with the records of each noun sorted by ID.
  var sorted: Self { mapValues { $0.sorted { ($0[0] ?? "") < ($1[0] ?? "") } } }
}
