import Testing

/// Checks `cite`, which stores what a source says about one field.
struct CiteTests {
  let world: EvidenceSandbox

  init() throws { world = try EvidenceSandbox() }

  private func statement(_ line: String) throws -> [String: String] {
    let id = try world.run("cite \(line)").lines.first ?? ""
    return try #require(try world.rows("show-statement \(id)").first)
  }

  @Test func `a statement stores the wording of the source next to the value`() throws {
    let said = try statement(
      """
      program/water dates '7-15 April' --value 2015-04-07/2015-04-15 --source post \
      --scope with-travel --locator title --quote 'It ran 7-15 April.' --method inferred \
      --language en
      """)
    let expected = [
      "program": "water", "field": "dates", "stated": "7-15 April",
      "value": "2015-04-07/2015-04-15", "source": "post", "scope": "with-travel",
      "locator": "title", "quote": "It ran 7-15 April.", "method": "inferred", "language": "en",
    ]
    for (name, text) in expected { #expect(said[name] == text, "\(name)") }
    #expect(try world.column("dates", "list-programs") == ["2015-04-08/2015-04-14"])
  }

  @Test func `a value is converted to the form of its field`() throws {
    #expect(try statement("city/quito country ec --source post")["value"] == "EC")
    #expect(try statement("city/quito latitude --source post -- -0.1800")["value"] == "-0.18")
    #expect(try statement("program/water dates 2015-04 --source post")["value"] == "2015-04")
  }

  @Test func `a placeholder that is entered with its source is stated, and is no value`() throws {
    try world.run(
      "add-program ports --title Ports --dates 2016-05 --venue 'to be confirmed' --source post")
    try world.run("edit-program ports --mode TBC --source post")
    let statements = try world.rows("list-statements --program ports --field venue")
    #expect(statements.map { $0["stated"] } == ["to be confirmed"])
    #expect(statements.allSatisfy { $0["value"] == nil })
    #expect(try world.rows("list-statements --program ports --field mode").count == 1)
    #expect(try world.rows("show-program ports").first?["venue"] == nil)
    let found = try world.rows("audit --rule left-open")
    #expect(found.map { $0["field"] } == ["mode", "venue"])
  }

  @Test func `wording that is not a value of the field is stored without a value`() throws {
    let said = try statement("program/water dates 'in spring' --source post")
    #expect(said["value"] == nil && said["method"] == "typed")
    let told = try world.run("cite program/water host Busan --source post").err
    #expect(
      told == "'Busan' is stored, but is not a value for host; set one with --value\n")
    #expect(try world.run("cite program/water status held --source post").err == "")
    let weekday = try world.run("cite program/water dates 'Dienstag, 14. Mai 2018' --source post")
      .err
    #expect(weekday.contains("for dates: 2018-05-14 is a Monday; set one"), "\(weekday)")
  }

  @Test(arguments: ["cities", "countries", "delegates", "presentations"])
  func `a count is cited by its name`(count: String) throws {
    let said = try statement("program/water \(count) seven --value 7 --source post")
    #expect(said["field"] == "\(count)_claimed" && said["value"] == "7")
    #expect(try world.column("value", "why program/water \(count)") == ["7"])
  }

  @Test func `participants and sites are cited as lists`() throws {
    let said = try statement(
      "program/water participants 'Quito, Lima' --value 'quito;lima' --source post --scope closed")
    #expect(said["value"] == "quito;lima")
    try world.run("add-site dam --name Dam --city quito")
    #expect(try statement("program/water sites Dam --value dam --source post")["value"] == "dam")
    let told = world.failure("cite program/water participants X --value 'Nowhere!' --source post")
    #expect(told.hasPrefix("1 metro: city 'Nowhere!'"), "\(told)")
  }

  @Test func `--use also sets the value of the record in the same revision`() throws {
    try world.run("cite program/water host Lyon --value lyon --source post --use")
    #expect(try world.column("host", "list-programs") == ["lyon"])
    try world.run("undo")
    #expect(try world.column("host", "list-programs") == [nil])
    #expect(try world.column("id", "list-statements") == [])
  }

  @Test func `--use requires a value and rejects lists of records`() throws {
    for line in ["dates 'in spring'", "participants Quito --value quito"] {
      let told = world.failure("cite program/water \(line) --source post --use")
      #expect(told.hasPrefix("64 metro: --use: "), "\(told)")
    }
    #expect(try world.column("id", "list-statements") == [])
  }

  @Test(arguments: [
    ("program/water datez X --source post", "64", "did you mean dates?"),
    (
      "program/water dates X --value 2015-13 --source post", "65",
      "dates '2015-13': there is no month"
    ),
    ("program/water dates X", "64", "add --source; metro cite --help"),
    ("program/water dates X --source nowhere", "1", "list-sources"),
    ("program/nowhere dates X --source post", "1", "list-programs"),
    ("program/watr dates X --source post", "1", "did you mean water?"),
    ("program/water dates X --source pots", "1", "did you mean post?"),
    ("program/water dates X --source post --scope half", "65", "with-travel"),
    ("source/post title X --source post", "64", "statements and decisions do not apply"),
    ("water dates X --source post", "64", "type/id"),
  ])
  func `invalid citations are rejected with a hint`(
    line: String, status: String, hint: String
  ) throws {
    let told = world.failure("cite \(line)")
    #expect(told.hasPrefix(status) && told.contains(hint), "\(told)")
    #expect(try world.column("id", "list-statements") == [])
  }

  @Test func `a dry run shows the statement and adds none`() throws {
    let outcome = try world.run("cite program/water dates April --source post --dry-run")
    #expect(outcome.out.contains("April") && outcome.out.contains("statement"), "\(outcome)")
    #expect(try world.column("id", "list-statements") == [])
  }

  @Test func `citing the same words of a source twice adds one statement`() throws {
    try world.run("cite program/water dates April --source post")
    let told = world.failure("cite program/water dates April --source post")
    #expect(told.hasPrefix("65 ") && told.contains("already exists"), "\(told)")
    try world.run("cite program/water dates 'April 2015' --source post")
    #expect(try world.rows("list-statements --source post").count == 2)
  }
}
