import Foundation
import Testing

@testable import MetroCLI
@testable import MetroCore
@testable import MetroFormats

/// Checks the steps of the recipe for a record type in CONTRIBUTING.md; each missing step fails.
struct AddingANounTests {
  @Test func `all record types are in reference order, each after the types it refers to`() {
    let order = Noun.inOrderOfReference.map(\.name)
    #expect(order.count == Noun.Name.allCases.count)
    #expect(Set(order) == Set(Noun.Name.allCases))
    for (index, noun) in Noun.inOrderOfReference.enumerated() {
      for case .reference(let target) in noun.fields.map(\.type) where target != noun.name {
        #expect(order[..<index].contains(target), "\(noun) refers to \(target)")
      }
    }
  }

  @Test func `the list of record types agrees with the files`() throws {
    let script = Sandbox.package.appending(path: "Scripts/record-types.sh")
    let lists = ["MetroCore/Nouns/NounNames.swift", "MetroCLI/Nouns/NounCommandsList.swift"]
    let text = try lists.map {
      try String(contentsOf: Sandbox.package.appending(path: "Sources/\($0)"), encoding: .utf8)
    }.joined()
    let sandbox = try Sandbox()
    let outcome = try sandbox.shell("'\(script.path)' --print")
    #expect(outcome.status == 0 && outcome.out == text, "run Scripts/record-types.sh")
  }

  @Test(arguments: Noun.Name.allCases.filter { $0.has(.published) })
  func `a published record type has a schema.org description`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    var record = NamedCells(noun.columns + noun.relatedColumns)
    record.take((noun.columns + noun.relatedColumns).map { _ in .text("x") })
    #expect(SchemaOrg.node(name, record) != nil)
  }

  @Test(arguments: [
    (Noun.Traits.citable, "statement"), (.citable, "decision"), (.citable, "waiver"),
    (.waivable, "waiver"), (.linked, "link"), (.named, "name"),
  ])
  func `a trait adds an owner column`(trait: Noun.Traits, owned: String) throws {
    let fields = try #require(Noun.Name(rawValue: owned)).columns
    for name in Noun.Name.allCases where name.has(trait) {
      #expect(fields.contains(name.rawValue), "\(owned): \(name)")
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `the switch finds each record type by its name`(name: Noun.Name) {
    #expect(Noun.named(name).name == name)
  }

  @Test(arguments: Noun.Name.allCases)
  func `every column of a record type can be listed and sorted by`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    var listing = Listing(noun, today: "2015-04-08")
    listing.columns = noun.columns.map(\.name)
    listing.sort = noun.columns.map { Listing.SortKey(column: $0.name, isDescending: false) }
    let rows = RowBuffer()
    try Catalog.inMemory().list(listing, to: rows)
    #expect(rows.columns.count == noun.columns.count)
  }

  @Test(arguments: Noun.Name.allCases)
  func `everything that a record type names in its declaration exists`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let columns = Set(noun.columns.map(\.name))
    let fields = Set(noun.fields.map(\.name))
    #expect(columns.count == noun.columns.count, "a column has the name of another")
    #expect(columns.isSuperset(of: noun.defaultColumns + noun.defaultOrder))
    #expect(columns.isSuperset(of: noun.counts.map(\.derived)))
    #expect(
      fields.isSuperset(
        of: noun.idFields + noun.naturalKey + [noun.nameField].compactMap(\.self)
          + noun.counts.map(\.claimed) + noun.forgottenWith.flatMap { [$0.key, $0.value] }))
    for section in noun.sections {
      let listed = Noun.named(section.noun)
      #expect(listed.filters.contains { $0.name == section.filter }, "\(section.title)")
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `triggers record changes of searchable record types`(name: Noun.Name) {
    let noun = Noun.named(name)
    let schema = Schema.steps.map(\.sql).joined()
    for field in noun.fields where field.isSearched {
      for event in ["inserted", "updated", "deleted"] {
        let table = field.list?.name ?? noun.table
        #expect(schema.contains("CREATE TRIGGER \(table)_\(event) "), "\(field.name)")
      }
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `a compared record type declares what is compared, and no other does`(name: Noun.Name) {
    #expect((Noun.named(name).compared != nil) == name.has(.compared))
  }

  @Test(arguments: Noun.Name.allCases)
  func `former IDs of a record type are kept`(name: Noun.Name) {
    #expect(Alias.owner.nouns.contains(name) != (name == .alias))
  }

  @Test(arguments: Noun.Name.allCases)
  func `a record type has its commands and is listed in the program's help`(name: Noun.Name) throws
  {
    let noun = Noun.named(name)
    let verbs = try #require(NounCommandsList.all.first { $0.name == name }).verbs
    // What withhold adds, release removes.
    let needed: Set<Verb> = name == .withholding ? [.list, .show] : [.list, .show, .remove]
    #expect(needed.isSubset(of: verbs))
    let commands = CommandTable.entries.map(\.name)
    for verb in verbs { #expect(commands.contains(verb.command(name))) }
    // The only description is shown by describe.
    #expect(RootHelp.text.contains(name == .description ? " describe" : "list-\(noun.plural)"))
  }
}

extension Noun.Name {
  fileprivate var columns: [String] { Noun.named(self).fields.map(\.name) }
}
