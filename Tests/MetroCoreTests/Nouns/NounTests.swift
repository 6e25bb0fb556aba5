import Testing

@testable import MetroCore

struct NounTests {
  @Test func `every record type is in reference order once, under its own name`() {
    #expect(Set(Noun.inOrderOfReference.map(\.name)) == Set(Noun.Name.allCases))
    #expect(Noun.inOrderOfReference.count == Noun.Name.allCases.count)
    for name in Noun.Name.allCases { #expect(Noun.named(name).name == name) }
  }

  @Test func `every record type comes after the types it refers to`() {
    var before: Set<Noun.Name> = []
    for noun in Noun.inOrderOfReference {
      before.insert(noun.name)
      for field in noun.fields {
        guard case .reference(let target) = field.type else { continue }
        #expect(before.contains(target), "\(noun).\(field.name)")
      }
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `names in a declaration belong to its own fields`(name: Noun.Name) {
    let noun = Noun.named(name)
    let fields = noun.fields.map(\.name)
    #expect(Set(fields).count == fields.count)
    #expect(Set(noun.fields.map(\.option)).count == fields.count)
    #expect(Set(noun.columns.map(\.name)).count == noun.columns.count)
    #expect(Set(noun.filters.map(\.name)).count == noun.filters.count)
    let named =
      noun.idFields + noun.naturalKey + noun.forgottenWith.keys + noun.forgottenWith.values
      + [noun.nameField].compactMap(\.self)
    #expect(named.allSatisfy(fields.contains))
    #expect(noun.exportColumns == ["id"] + fields)
    for field in noun.fields {
      #expect(field.name.allSatisfy { "abcdefghijklmnopqrstuvwxyz_0123456789".contains($0) })
      #expect(!field.option.contains("_"))
      #expect(noun.field(field.name)?.name == field.name)
    }
    #expect(noun.field("id") == nil)
  }

  @Test(arguments: Noun.Name.allCases)
  func `a default is a value that its field accepts`(name: Noun.Name) throws {
    for field in Noun.named(name).fields {
      guard let text = field.defaultText else { continue }
      #expect(try field.value(from: [text]).text == text)
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `default columns, order, sections and counts name existing columns`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let columns = Set(noun.columns.map(\.name))
    #expect(noun.defaultColumns.first == "id")
    #expect(Set(noun.defaultColumns).count == noun.defaultColumns.count)
    #expect(noun.defaultColumns.allSatisfy(columns.contains))
    #expect(noun.defaultOrder.allSatisfy(columns.contains))
    for count in noun.counts {
      #expect(columns.contains(count.derived))
      #expect(noun.field(count.claimed)?.type == .count)
    }
    for section in noun.sections {
      let filter = Noun.named(section.noun).filters.first { $0.name == section.filter }
      #expect(filter?.type == .reference(name), "\(noun): \(section.title)")
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `every column can be shown and sorted by in both directions`(
    name: Noun.Name
  ) throws {
    let catalog = try Seoul2015.settled()
    let noun = Noun.named(name)
    let all = try catalog.ids(noun)
    #expect(!all.isEmpty)
    for column in noun.columns.map(\.name) {
      let forward = try catalog.ids(noun, sort: [column])
      let backward = try catalog.ids(noun, sort: ["-\(column)"])
      #expect(Set(forward) == Set(all), "\(noun).\(column)")
      #expect(Set(backward) == Set(all), "\(noun).\(column)")
      #expect(try catalog.rows(noun, [column]).names == [column])
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `every filter works alone and together with every other`(name: Noun.Name) throws {
    let catalog = try Seoul2015.settled()
    let noun = Noun.named(name)
    let all = Set(try catalog.ids(noun))
    let values = try noun.filters.map { ($0.name, try Self.values(for: $0, in: catalog)) }
    for (first, firstValues) in values {
      for (second, secondValues) in values {
        let both = [first: firstValues].merging([second: secondValues]) { $1 }
        let found = try catalog.rows(noun, where: both)
        #expect(found.names.first == "id")
        #expect(Set(found.texts.map { $0[0] ?? "" }).isSubset(of: all), "\(first) \(second)")
      }
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `every section of a page can be listed`(name: Noun.Name) throws {
    let catalog = try Seoul2015.settled()
    for id in try catalog.ids(.named(name)) {
      for section in Noun.named(name).sections {
        let found = try catalog.rows(
          .named(section.noun), section.columns, where: [section.filter: [id]])
        #expect(found.names == section.columns)
      }
    }
  }

  private static func values(for filter: Filter, in catalog: Catalog) throws -> [String] {
    switch filter.type {
    case nil: []
    case .reference(let noun): [try #require(try catalog.ids(.named(noun)).last)]
    case .choice(let words): [words[0]]
    case .date: ["2015-04-08/2015-04"]
    case .country: ["CN"]
    case .region: ["Asia"]
    case .language: ["en"]
    case .script: ["Latn"]
    case .sustainableGoal: ["11"]
    case .record(let nouns, _):
      ["\(nouns[0].rawValue)/\(try #require(try catalog.ids(.named(nouns[0])).last))"]
    default: ["kang"]
    }
  }
}
