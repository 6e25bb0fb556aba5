import Foundation
import MetroCLI
import Testing

/// Checks commands that change several records in one revision.
struct BulkTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @discardableResult
  private func run(_ line: String, input: String = "") throws -> Outcome {
    let outcome = sandbox.run(line, input: input)
    try #require(outcome.status == 0, "\(line): \(outcome)")
    return outcome
  }

  private func ids(_ line: String) throws -> [String] {
    try run("\(line) --columns id --no-header --csv").lines
  }

  private func revisions() throws -> Int { try run("history --no-header --csv").lines.count }

  /// Adds themes `t1`, `t2` and so on.
  private func addThemes(_ count: Int) throws {
    let rows = (1...count).map { "t\($0),Theme \($0)\n" }.joined()
    try run("import themes -", input: "id,label\n" + rows)
  }

  @Test func `an edit of several IDs is one revision`() throws {
    try addThemes(2)
    let before = try revisions()
    try run("edit-theme t1 t2 --broader climate --dry-run")
    #expect(try revisions() == before)
    try run("edit-theme t1 t2 t1 --broader climate")
    #expect(try revisions() == before + 1)
    let narrower =
      "sql \"SELECT id FROM themes WHERE broader = 'climate' ORDER BY id\" --csv --no-header"
    #expect(try run(narrower).lines == ["t1", "t2"])
    try run("undo")
    #expect(try run(narrower).lines.isEmpty)
  }

  @Test func `an edit with --where changes the records that the list shows`() throws {
    let listed = try ids("list-participations --program seoul-2015 --role participant")
    try #require(listed.count > 1)
    let outcome = try run(
      "edit-participation --where program=seoul-2015 --where role=participant --delegates 3 --yes")
    #expect(outcome.err.contains("delegates: ") || outcome.err.contains("participations changed"))
    let edited = try run(
      "sql \"SELECT id FROM participations WHERE delegates = 3 ORDER BY id\" --no-header --csv")
    #expect(edited.lines == listed.sorted())
  }

  @Test func `a filter without a value is a flag`() throws {
    let listed = try ids("list-links --missing-url")
    try #require(!listed.isEmpty)
    let outcome = try run("edit-link --where missing-url --label X --dry-run")
    for id in listed { #expect(outcome.out.contains("change link \(id)\n"), "\(id)") }
  }

  @Test func `the dry run counts what would change`() throws {
    try addThemes(12)
    let outcome = try run(
      "remove-theme \((1...12).map { "t\($0)" }.joined(separator: " ")) --dry-run")
    #expect(outcome.err.contains("12 themes would be removed."))
    #expect(try ids("list-themes").contains("t1"))
  }

  @Test func `more than ten records need --yes without a terminal`() throws {
    try addThemes(11)
    let names = (1...11).map { "t\($0)" }.joined(separator: " ")
    let refused = sandbox.run("remove-theme \(names)")
    #expect(refused.status == 64 && refused.err.contains("add --yes"), "\(refused)")
    #expect(try ids("list-themes").contains("t1"))
    try run("remove-theme t1")
    try run("remove-theme \((2...11).map { "t\($0)" }.joined(separator: " "))")
    try run("undo")
    try run("redo")
    #expect(try !ids("list-themes").contains("t2"))
  }

  @Test(arguments: [("y\n", true), ("n\n", false), ("\n", false), ("", false)])
  func `more than ten records are asked for on a terminal`(answer: String, isDone: Bool) throws {
    try addThemes(11)
    let names = (1...11).map { "t\($0)" }.joined(separator: " ")
    sandbox.terminal = (80, 24)
    let outcome = sandbox.run("remove-theme \(names)", input: answer)
    sandbox.terminal = nil
    #expect(outcome.err.contains("11 themes would be removed. Make these changes? [y/N]"))
    #expect(outcome.status == (isDone ? 0 : 1))
    #expect(try ids("list-themes").contains("t1") != isDone)
  }

  @Test func `a selection that matches nothing changes nothing`() throws {
    let outcome = try run("remove-link --where state=dead --where program=seoul-2015")
    #expect(outcome.err.contains("No link matches. Nothing changed."))
  }

  @Test(arguments: [
    ("edit-city --wikidata Q1", "expected the ID"),
    ("remove-city", "expected the ID"),
    ("remove-city quito --where country=EC", "cannot be combined"),
    ("remove-city --where land=EC", "no such filter"),
    ("remove-city --where country", "expected a value"),
    ("remove-link --where missing-url=yes", "has no value"),
    ("remove-city --where countri=EC", "did you mean country"),
    ("merge city/quito --keep right", "expected the records"),
    ("merge city/quito city/beijing --where country=EC", "only the record that remains"),
    ("merge city/quito city/lima city/beijing --keep left", "--keep left"),
    ("waive --because so", "give the codes"),
    ("waive abcd --where rule=missing-dates --because so", "give the codes"),
    ("waive --where rule=none --because so", "no such rule"),
    ("waive --where state=open --because so", "no such filter"),
    ("waive --where severity=bad --because so", "severities are "),
    ("waive --where severity=note --where severity=error --because so", "expected one severity"),
    ("duplicates --merge-all", "requires --min-score"),
    ("duplicates --dry-run", "require --merge-all"),
    ("duplicates --min-score 2", "from 0 to 1"),
  ])
  func `bad selections are refused`(line: String, reason: String) throws {
    let before = try revisions()
    let outcome = sandbox.run(line)
    #expect(outcome.status == 64 && outcome.err.contains(reason), "\(line): \(outcome)")
    #expect(try revisions() == before)
  }

  @Test func `a filter that only modifies another one does not select everything`() throws {
    let modifier = sandbox.run("remove-city --where on=2015-04-08 --cascade --yes")
    #expect(modifier.status == 64 && modifier.err.contains("only modifies"), "\(modifier)")
    #expect(try !ids("list-cities").isEmpty)
  }

  @Test func `an error about one of several records names it and changes nothing`() throws {
    let before = try revisions()
    let outcome = sandbox.run("edit-city quito nowhere --wikidata Q1")
    #expect(outcome.status == 1 && outcome.err.contains("nowhere"), "\(outcome)")
    let used = sandbox.run("remove-city quito beijing")
    #expect(used.status == 1 && used.err.contains("in use by"), "\(used)")
    #expect(try revisions() == before)
  }

  @Test func `records that depend on each other are removed together`() throws {
    try run("add-theme Parent")
    try run("add-theme Child --broader parent")
    #expect(sandbox.run("remove-theme parent").status == 1)
    try run("remove-theme parent child")
    #expect(try !ids("list-themes").contains("child"))
  }

  @Test func `several records are merged into the last`() throws {
    for name in ["Kito", "Quitto"] { try run("add-city \(name) --country EC --no-gazetteer") }
    let before = try revisions()
    try run("merge city/kito city/quitto city/quito --keep right")
    #expect(try revisions() == before + 1)
    #expect(try !ids("list-cities").contains("kito"))
    try run("undo")
    #expect(try ids("list-cities").contains("quitto"))
    try run("merge city/quito --where country=EC --keep right")
    #expect(try ids("list-cities --country EC") == ["quito"])
  }

  @Test func `findings of a rule are waived together`() throws {
    try addThemes(3)
    for number in 1...3 { try run("edit-theme t\(number) --label 'Green  roofs \(number)'") }
    let before = try revisions()
    try run("waive --where rule=doubled-space --because so")
    #expect(try revisions() == before + 1)
    #expect(sandbox.run("audit --rule doubled-space --csv").lines.count == 1)
  }

  @Test func `findings of a severity or worse are waived together`() throws {
    try addThemes(2)
    for number in 1...2 { try run("edit-theme t\(number) --label 'Green  roofs \(number)'") }
    let counts = { (severity: String) in
      try run("audit --severity \(severity) --csv").lines.count - 1
    }
    let (worse, all) = (try counts("warning"), try counts("note"))
    try run("waive --where severity=warning --where rule=doubled-space --because so --yes")
    #expect(sandbox.run("audit --severity warning --rule doubled-space --csv").lines.count == 1)
    try run("waive --where severity=warning --because so --yes")
    #expect(try counts("warning") == 0)
    #expect(try counts("note") == all - worse)
  }

  @Test func `duplicates above a score are merged in one revision`() throws {
    try run("add-city bejing --name Bejing --country CN --no-gazetteer")
    try run("add-city bj --name Beijing --country CN --no-gazetteer")
    let before = try revisions()
    let planned = try run("duplicates cities --merge-all --min-score 0.95 --dry-run")
    #expect(planned.out.contains("remove city bj") && !planned.out.contains("bejing"), "\(planned)")
    #expect(try revisions() == before)
    try run("duplicates cities --merge-all --min-score 0.5 --keep right")
    #expect(try revisions() == before + 1)
    let left = try ids("list-cities --country CN")
    #expect(left.contains("beijing") && !left.contains("bj") && !left.contains("bejing"))
  }

  @Test func `a merge of many pairs does not tell of merges before it has asked`() throws {
    for (month, subject) in ["Water", "Transport", "Housing", "Energy", "Waste"].enumerated() {
      for copy in ["a", "b", "c"] {
        try run(
          "add-program \(copy)\(month) --title 'Course on \(subject)' --dates 2014-0\(month + 1)-03"
        )
      }
    }
    let merging = "duplicates programs --merge-all --min-score 0.9"
    let asked = sandbox.run(merging)
    #expect(asked.status == 64 && asked.err.contains("need a confirmation"), "\(asked)")
    #expect(!asked.err.contains("is now"))
    #expect(!sandbox.run("\(merging) --dry-run").err.contains("is now"))
    #expect(!sandbox.run("\(merging) --yes").err.contains("is now"))
    #expect(try ids("list-programs --year 2014").count == 5)
  }

  @Test func `former IDs that a user types are reported once`() throws {
    try addThemes(3)
    try run("rename-theme t1 first")
    let outcome = try run("merge theme/t1 theme/t2 theme/t3 --keep right")
    #expect(outcome.err.components(separatedBy: "'t1' is now 'first'").count == 2, "\(outcome)")
    #expect(!outcome.err.contains("'t2' is now"), "\(outcome)")
  }

  @Test func `duplicates whose values differ are left and named`() throws {
    try run(
      "add-city bj --name Beijing --country CN --latitude 39.91 --longitude 116.4 --no-gazetteer")
    let outcome = sandbox.run("duplicates cities --merge-all --min-score 0.5")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.err.contains("Left: metro merge city/bj city/beijing"), "\(outcome)")
    #expect(try ids("list-cities").contains("bj"))
  }

  @Test func `rows of a query are imported as changes`() throws {
    try addThemes(3)
    let query = "sql \"SELECT id, upper(label) AS label FROM themes WHERE id LIKE 't_'\" --csv"
    try run("\(query) | metro import themes - --mode update")
    #expect(
      try run("sql \"SELECT label FROM themes WHERE id = 't2'\" --no-header --csv").lines == [
        "THEME 2"
      ])
  }
}
