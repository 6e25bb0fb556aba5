import Testing

/// Checks `--source` on `add`, `edit` and `import`: it adds a statement for every given value.
struct SourcedChangeTests {
  let world: EvidenceSandbox

  init() throws { world = try EvidenceSandbox() }

  private func `import`(_ text: String, _ options: String) throws -> Outcome {
    try world.run("import programs - \(options)", input: text)
  }

  /// The statements of a source about a record, as field and value.
  private func said(_ record: String, by source: String) throws -> [String] {
    try world.rows("why \(record)").filter { $0["source"] == source }
      .map { "\($0["field"] ?? "")=\($0["value"] ?? "")" }
  }

  @Test func `adding with a source adds a statement for each value`() throws {
    try world.run(
      "add-program air --title 'Air Course' --dates 2016-02 --language en --language es --source post "
        + "--locator 'page 3'")
    #expect(
      try said("program/air", by: "post") == [
        "title=Air Course", "dates=2016-02", "languages=en;es",
      ])
    #expect(try world.rows("why program/air dates").first?["locator"] == "page 3")
    #expect(try world.open() == [])
  }

  @Test func `editing with a source adds statements for the edited values only`() throws {
    try world.run("edit-program water --mode onsite --clear dates --source report")
    #expect(try said("program/water", by: "report") == ["mode=onsite"])
    try world.run("edit-program water --mode onsite --source report")
    #expect(try said("program/water", by: "report") == ["mode=onsite"])
  }

  @Test(arguments: [
    "add-program air --title Air", "edit-program water --mode onsite", "import programs ./rows.csv",
  ])
  func `a missing source is rejected and nothing is changed`(line: String) throws {
    try world.sandbox.write("id,mode\nwater,onsite\n", to: "rows.csv")
    let told = world.failure("\(line) --source pots")
    #expect(told.hasPrefix("1 ") && told.contains("did you mean post?"), "\(told)")
    #expect(try world.rows("list-programs --columns id,mode") == [["id": "water"]])
  }

  @Test func `a place in a source requires the source`() {
    #expect(world.failure("edit-program water --mode onsite --locator title").contains("--source"))
  }

  @Test func `record types without statements accept no source`() {
    let told = world.failure("edit-source post --language ko --source report")
    #expect(told.hasPrefix("64 "), "\(told)")
    let rows = world.sandbox.run("import sources - --source report", input: "id\npost\n")
    #expect(rows.status == 65 && rows.err.contains("cannot be recorded for sources"), "\(rows)")
  }

  @Test func `every value of a row becomes a statement unless it is empty`() throws {
    _ = try `import`(
      "id,title,dates,languages,venue\nair,\"Air \"\"1\"\"\",2016-02,en;es,\nsea,Sea,,,\n",
      "--source post")
    #expect(
      try said("program/air", by: "post")
        == ["title=Air \"1\"", "dates=2016-02", "languages=en;es"])
    #expect(try said("program/sea", by: "post") == ["title=Sea"])
    #expect(Set(try world.column("method", "why program/air")) == ["imported"])
    #expect(try world.open() == [])
  }

  @Test func `importing the same file again changes nothing`() throws {
    let rows = "id,title,dates\nair,Air,2016-02\nsea,Sea,2016-03\n"
    _ = try `import`(rows, "--source post")
    let before = try world.column("revision", "history")
    let told = try `import`(rows, "--source post").err
    #expect(told.contains("0 added, 0 updated, 2 unchanged"), "\(told)")
    #expect(try world.column("revision", "history") == before)
  }

  @Test func `importing a source again updates its statements`() throws {
    _ = try `import`("id,title,dates\nair,Air,2016-02\n", "--source post")
    _ = try `import`("id,dates,mode\nair,2016-03,onsite\n", "--source post")
    #expect(
      try said("program/air", by: "post").sorted() == ["dates=2016-03", "mode=onsite", "title=Air"])
    #expect(try world.open() == [])
  }

  @Test func `a second source adds statements and a dispute`() throws {
    _ = try `import`("id,title,dates\nair,Air,2016-02\n", "--source post")
    _ = try `import`("id,dates\nair,2016-03\n", "--source report")
    #expect(try world.column("source", "why program/air dates") == ["report", "post"])
    #expect(try world.open() == ["conflicting-statements program/air"])
  }

  @Test func `an import keeps and reports a decided value, which becomes stale`() throws {
    _ = try `import`("id,title,dates\nair,Air,2016-02\n", "--source post")
    try world.run("decide program/air dates 2016-02 --because 'as ran'")
    let told = try `import`("id,dates,mode\nair,2016-03,onsite\n", "--source report").err
    #expect(told.contains("1 left as decided"), "\(told)")
    let row = try #require(try world.rows("show-program air").first)
    #expect(row["dates"] == "2016-02" && row["mode"] == "onsite")
    #expect(try world.open() == ["stale-decision program/air"])
  }

  @Test func `a dry run of an import reports what the real import does`() throws {
    let rows = "id,title,dates\nair,Air,2016-02\nwater,Water Course,2015-04\n"
    let planned = try `import`(rows, "--source post --dry-run")
    #expect(try world.column("id", "list-statements") == [])
    let made = try `import`(rows, "--source post")
    #expect(
      made.err == planned.err.replacing(" (dry run: nothing was kept)", with: ""),
      "\(planned) \(made)")
    #expect(try world.rows("list-statements").count == 2)
  }

  @Test func `undoing an import undoes its statements`() throws {
    _ = try `import`("id,title,dates\nair,Air,2016-02\n", "--source post")
    _ = try `import`("id,dates\nair,2016-03\n", "--source post")
    try world.run("undo")
    #expect(try said("program/air", by: "post") == ["title=Air", "dates=2016-02"])
    try world.run("undo")
    #expect(try world.column("id", "list-statements") == [])
  }

  @Test func `statements are imported and exported as their own file`() throws {
    try world.run(
      "import statements -",
      input: """
        id,source,program,field,stated,value,scope,quote
        a,post,water,dates,7-15 April,2015-04-07/2015-04-15,with-travel,"It ran, as said, 7-15 April"
        b,report,water,cities,seven,7,,

        """)
    #expect(try world.column("field", "list-statements") == ["dates", "cities_claimed"])
    let file = try world.run("export statements").out
    try world.run("remove-statement a")
    try world.run("import statements -", input: file)
    #expect(try world.run("export statements").out == file)
    let wrong = world.sandbox.run(
      "import statements -", input: "id,source,program,field,stated,value\nc,post,water,dates,x,y\n"
    )
    #expect(wrong.status == 65 && wrong.err.contains(":2"), "\(wrong)")
  }

  @Test(arguments: [
    ("post,water,,dates,,", "the words of the source"),
    ("post,,,dates,x,", "is about a record"),
    ("post,water,quito,dates,x,", "2 are given"),
    ("post,water,,,,\"{\"\"dates\"\":1}\"", "JSON object of texts"),
    ("post,water,,dates,x,\"{\"\"dates\"\":\"\"2015\"\"}\"", "cannot have a field"),
  ])
  func `an incomplete or inconsistent statement is rejected`(row: String, reason: String) throws {
    let text = "id,source,program,city,field,stated,fields\na,\(row)\n"
    let outcome = world.sandbox.run("import statements -", input: text)
    #expect(outcome.status == 65 && outcome.err.contains(reason), "\(outcome)")
    #expect(try world.column("id", "list-statements") == [])
  }
}
