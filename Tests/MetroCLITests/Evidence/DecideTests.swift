import Testing

/// Checks `decide`: it chooses the value of a field, whatever sources say.
struct DecideTests {
  let world: EvidenceSandbox

  init() throws {
    world = try EvidenceSandbox()
    try world.run(
      "cite program/water dates '8 to 14 April' --value 2015-04-08/2015-04-14 --source post")
    try world.run(
      "cite program/water dates '7 to 15' --value 2015-04-07/2015-04-15 --source report")
  }

  private func decide() throws {
    try world.run(
      "decide program/water dates 2015-04-07/2015-04-15 --because 'the report is later'")
  }

  @Test func `the record gets the value, and the decision stores the evidence against it`() throws {
    #expect(try world.open() == ["conflicting-statements program/water"])
    try decide()
    #expect(try world.column("dates", "list-programs") == ["2015-04-07/2015-04-15"])
    #expect(
      try world.column("against", "list-decisions")
        == ["2015-04-07/2015-04-15\n2015-04-08/2015-04-14"])
    #expect(try world.open() == [])
  }

  @Test func `a decision is one revision that can be undone`() throws {
    try decide()
    try world.run("undo")
    #expect(try world.column("dates", "list-programs") == ["2015-04-08/2015-04-14"])
    #expect(try world.column("id", "list-decisions") == [])
    #expect(try world.open() == ["conflicting-statements program/water"])
  }

  @Test func `a later decision about a field replaces the earlier one`() throws {
    try decide()
    try world.run("decide program/water dates 2015-04-08/2015-04-14 --because 'they slept there'")
    #expect(try world.column("because", "list-decisions") == ["they slept there"])
  }

  @Test func `a decision without a value clears the field`() throws {
    try world.run("decide program/water dates --because 'nobody knows'")
    #expect(try world.column("dates", "list-programs") == [nil])
    #expect(try world.open() == [])
    try world.run("edit-program water --dates 2015")
    #expect(try world.open() == ["decision-overridden program/water"])
  }

  @Test func `a field with several values is decided as a list`() throws {
    try world.run("decide program/water languages 'en;es' --because 'both were spoken'")
    #expect(try world.column("languages", "list-programs --columns languages") == ["en;es"])
    #expect(try world.open("--rule decision-overridden") == [])
  }

  @Test func `a decision becomes stale when a source contradicts it, not when one agrees`()
    throws
  {
    try decide()
    try world.run("add-source call --title Call")
    try world.run("cite program/water dates '7-15/4' --value 2015-04-07/2015-04-15 --source call")
    #expect(try world.open() == [])
    try world.run(
      "cite program/water dates 'from the 6th' --value 2015-04-06/2015-04-15 --source call")
    #expect(try world.open() == ["stale-decision program/water"])
    try decide()
    #expect(try world.open() == [])
  }

  @Test func `a removed or changed source makes a decision stale`() throws {
    try decide()
    try world.run("remove-source post --cascade")
    #expect(try world.open() == ["stale-decision program/water"])
    try world.run("undo")
    #expect(try world.open() == [])
    let id = try #require(try world.column("id", "list-statements --source post").first ?? nil)
    try world.run("edit-statement \(id) --value 2015-04-09/2015-04-14")
    #expect(try world.open() == ["stale-decision program/water"])
  }

  @Test func `an edit of a decided value is reported at once and found by the audit`() throws {
    try decide()
    let outcome = try world.run("edit-program water --dates 2015-04-08/2015-04-14")
    #expect(outcome.err.contains("dates differs from the decision"), "\(outcome)")
    #expect(try world.open() == ["decision-overridden program/water"])
    let quiet = try world.run("edit-program water --dates 2015-04-07/2015-04-15")
    #expect(!quiet.err.contains("decided"), "\(quiet)")
  }

  @Test func `a decided record that was renamed is still the decided value`() throws {
    try world.run("decide program/water host lyon --because 'the report'")
    try world.run("rename-city lyon lyon-city")
    let edited = try world.run("edit-program water --host lyon-city")
    #expect(!edited.err.contains("differs from the decision"), "\(edited)")
    let imported = world.sandbox.run(
      "import programs -", input: "id,host\nwater,lyon-city\n")
    #expect(!imported.err.contains("decided"), "\(imported)")
    let other = try world.run("edit-program water --host quito")
    #expect(other.err.contains("host differs from the decision"), "\(other)")
  }

  @Test(arguments: [
    ("program/water dates 2015-13 --because x", "65", "dates '2015-13'"),
    ("program/water datez 2015 --because x", "64", "did you mean dates?"),
    ("program/water participant quito --because x", "64", "part_of, practices\n"),
    ("program/water dates 2015", "64", "because"),
    ("program/water host lion --because x", "1", "did you mean lyon"),
    ("program/nowhere dates 2015 --because x", "1", "no such record"),
    ("program/water title --because x", "65", "title: required"),
    ("source/post title X --because x", "64", "statements and decisions do not apply"),
    ("program/water participants quito --because x", "64", "list of records"),
  ])
  func `invalid decisions are rejected`(line: String, status: String, reason: String) throws {
    let told = world.failure("decide \(line)")
    #expect(told.hasPrefix(status) && told.contains(reason), "\(told)")
    #expect(try world.column("id", "list-decisions") == [])
  }

  @Test func `a dry run shows the record and the decision and changes neither`() throws {
    let outcome = try world.run(
      "decide program/water dates 2015-04-07/2015-04-15 --because later --dry-run")
    #expect(outcome.out.contains("program") && outcome.out.contains("decision"), "\(outcome)")
    #expect(try world.column("id", "list-decisions") == [])
    #expect(try world.column("dates", "list-programs") == ["2015-04-08/2015-04-14"])
  }
}
