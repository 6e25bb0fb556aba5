import Testing

@testable import MetroCore
@testable import MetroText

/// Checks the names of records in a catalog, an import and a check.
struct NameFieldTests {
  @Test(arguments: Noun.inOrderOfReference.map(\.name))
  func `names of all records are validated as names, except wording from sources`(
    name: Noun.Name
  ) {
    let noun = Noun.named(name)
    for field in noun.fields where field.type == .name { #expect(field.name == noun.nameField) }
    // The label of a link is wording from a source.
    guard let nameField = noun.nameField, name != .link else { return }
    #expect(noun.field(nameField)?.type == .name)
  }

  @Test func `an import reports the row of an invalid name`() throws {
    let catalog = try Catalog.inMemory()
    let file = "id,name,country\nquito,Quito,EC\nlima,L\u{456}ma,PE\n"
    do {
      try catalog.importText(.city, file)
      Issue.record("imported")
    } catch ExchangeError.importFailed(let fault) {
      #expect(fault.line == 3)
      #expect(fault.field == "name")
      guard case .record(ValueError.invalidValue("name", let value)) = fault.cause else {
        Issue.record("\(fault)")
        return
      }
      #expect(value.suggestion == "Lima")
    }
    #expect(try catalog.ids(.city).isEmpty)
  }

  @Test(.enabled(if: SQLiteShell.isThere))
  func `a check finds an invalid name that another program wrote`() throws {
    let sandbox = try Sandbox()
    try Catalog.create(at: sandbox.path()).add(.city, "lima", ["name": "Lima"])
    try SQLiteShell.lines("UPDATE city SET name = 'L\u{456}ma'", on: sandbox.path())
    let catalog = try Catalog.open(at: sandbox.path(), for: .reading)
    try catalog.read { database in
      var problems: [String] = []
      try RecordCheck(.city, database, { false }).run { problems.append($0.problem) }
      #expect(
        problems == [
          "name 'L\u{456}ma': '\u{456}' (U+0456 CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I) "
            + "is mixed with Latin letters"
        ])
    }
  }
}
