import Testing

/// Checks the hints for words that are no command.
struct UnknownCommandTests {
  @Test(arguments: [
    ("cities", "metro list-cities"), ("city", "metro list-cities"), ("Cities", "metro list-cities"),
    ("program list", "metro list-programs"), ("programs ls --held", "metro list-programs --held"),
    ("list programs", "metro list-programs"), ("city quito", "metro show-city quito"),
    ("city 'Mexico City'", "metro show-city 'Mexico City'"),
    ("program show seoul-2015 --json", "metro show-program seoul-2015 --json"),
    ("new city Quito", "metro add-city Quito"), ("program-list", "metro list-programs"),
    ("participants", "metro list-participations"),
    ("participant add seoul-2015 quito", "metro add-participant seoul-2015 quito"),
    ("statement add city/quito", "metro cite city/quito"),
    ("rm member metropolis quito", "metro remove-member metropolis quito"),
  ])
  func `words that name a record type lead to its command`(line: String, command: String) throws {
    let outcome = try Sandbox().run(line)
    #expect(outcome.status == 64 && outcome.out == "")
    #expect(outcome.err.hasSuffix("hint: use \(command)\n"), "\(outcome)")
  }

  @Test(arguments: ["quito", "'Mexico City'"])
  func `a word like no command leads to the search`(word: String) throws {
    let outcome = try Sandbox().run(word)
    #expect(outcome.status == 64)
    #expect(outcome.err.contains("metro search \(word) finds records"), "\(outcome)")
  }

  @Test func `a verb that the record type does not have leads nowhere else`() throws {
    let outcome = try Sandbox().run("alias add x")
    #expect(outcome.status == 64 && !outcome.err.contains("add-alias"), "\(outcome)")
  }
}
