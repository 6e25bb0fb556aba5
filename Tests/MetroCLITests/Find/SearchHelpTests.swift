import Testing

@testable import MetroCLI

/// Checks that a search answers: with similar words, addresses, and names of the gazetteer.
struct SearchHelpTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test(arguments: [
    ("nuclaer", "nuclear"), ("climat chnage", "climat change"), ("Guangzou", "Guangzhou"),
    ("enviromental polices", "environmental policies"),
  ])
  func `a search without a result suggests similar words that have one`(
    words: String, suggestion: String
  ) {
    let outcome = sandbox.run("search \(words)")
    #expect(outcome.status == 0)
    #expect(outcome.err == "Nothing found. Did you mean \(suggestion)?\n", "\(outcome)")
    #expect(sandbox.run("search \(suggestion)").lines.count > 1)
    #expect(sandbox.run("search \(words) -q").err == "")
  }

  @Test func `a search that nothing resembles suggests nothing`() {
    #expect(sandbox.run("search xyzzyqwerty").err == "Nothing found.\n")
    #expect(sandbox.run("search nuclear xyzzyqwerty").err == "Nothing found.\n")
    #expect(sandbox.run("search nuclear").err == "")
  }

  @Test func `part of an address finds the records that have it`() {
    for line in [
      "add-link --program seoul-2015 --relation page --url https://wego.example/Files/a.pdf",
      "edit-organization metropolis-training-institute --url https://www.metropolis.example",
    ] { #expect(sandbox.run(line).status == 0) }
    #expect(
      sandbox.run("search wego.example/files").lines.dropFirst().first?.hasPrefix("link,") == true)
    #expect(
      sandbox.run("search metropolis.example --columns noun,id").lines == [
        "noun,id", "organization,metropolis-training-institute",
      ])
    #expect(sandbox.run("search metropolis.example --type link").lines.count == 1)
    #expect(sandbox.run("search https:// --limit 1").lines.count == 2)
  }

  @Test func `a name that only the gazetteer has finds the city`() {
    let found = sandbox.run("search 키토 --columns noun,id,snippet")
    #expect(found.lines == ["noun,id,snippet", "city,quito,[키토] in the gazetteer"], "\(found)")
    #expect(
      sandbox.run("search Nairobi").err.contains(
        "The gazetteer has Nairobi, Kenya; metro add-city Nairobi adds it."))
  }

  @Test func `a record is found once`() {
    let lines = sandbox.run("search Quito --type city --columns id").lines
    #expect(lines == ["id", "quito"])
  }

  @Test(arguments: ["search nuclear", "history", "lookup-city Quito"])
  func `columns of rows that are no records can be chosen`(command: String) {
    let names = sandbox.run("\(command)").lines.first?.split(separator: ",").map(String.init) ?? []
    let listed = sandbox.run("\(command) --columns --no-header").lines.map {
      $0.prefix { $0 != "," }
    }
    #expect(listed.map(String.init) == names)
    let two = "\(names[2]),\(names[0])"
    #expect(sandbox.run("\(command) --columns \(two)").lines.first == two)
    let wrong = sandbox.run("\(command) --columns \(names[0]),nothing")
    #expect(wrong.status == 64 && wrong.err.contains("unknown column 'nothing'"), "\(wrong)")
    #expect(sandbox.run("\(command) --columns \(names[0]),\(names[0])").err.contains("named twice"))
    #expect(sandbox.run("\(command) --columns ,").status == 64)
    sandbox.terminal = (80, 1_000)
    #expect(
      sandbox.run("\(command) --columns \(two) --color never").lines.first?.hasPrefix(names[2])
        == true)
  }
}
