import Testing

/// Checks `waive`, which accepts a finding as it is.
struct WaiveTests {
  let world: EvidenceSandbox
  let code: String

  init() throws {
    world = try EvidenceSandbox()
    try world.run("cite program/water dates '7-15' --value 2015-04-07/2015-04-15 --source post")
    try world.run("cite program/water dates '8-14' --value 2015-04-08/2015-04-14 --source report")
    code = try #require(try world.column("code", "audit").first ?? nil)
  }

  private func state() throws -> [String?] { try world.column("state", "audit --state all") }

  @Test func `a waived finding is not open and names the author and the reason`() throws {
    world.sandbox.environment["METRO_ACTOR"] = "kim"
    try world.run("waive \(code) --because 'one counts travel'")
    #expect(try world.open() == [])
    #expect(try state() == ["waived"])
    #expect(try world.column("because", "audit --state waived") == ["one counts travel"])
    let row = try #require(try world.rows("list-waivers").first)
    #expect(row["waived_by"] == "kim" && row["waived_on"] == "2026-01-15")
    #expect(row["record"] == "program/water" && row["rule"] == "conflicting-statements")
  }

  @Test func `a finding is named by the first letters of its code, in any case`() throws {
    try world.run("waive \(code.prefix(4).uppercased()) --because so")
    #expect(try world.open() == [])
  }

  @Test func `an unknown code, a missing reason and an invalid date are rejected`() throws {
    #expect(world.failure("waive abc --because so").hasPrefix("64 "))
    #expect(world.failure("waive zzzzzzzz --because so").hasPrefix("1 "))
    #expect(world.failure("waive \(code)").contains("because"))
    #expect(world.failure("waive \(code) --because so --until soon").hasPrefix("65 "))
    #expect(try world.rows("list-waivers").isEmpty)
  }

  @Test func `an ambiguous prefix is rejected with the matching codes`() throws {
    // Found by trying names until two codes had the same first letters.
    for number in [609, 11823] { try world.run("add-theme roof-\(number) --label 'Green  roofs'") }
    let codes = try world.column("code", "audit --rule doubled-space").compactMap(\.self)
    try #require(codes.count == 2 && codes[0].prefix(4) == codes[1].prefix(4))
    let pair = (codes[0], codes[1])
    let told = world.failure("waive \(pair.0.prefix(4)) --because so")
    #expect(told.hasPrefix("64 ") && told.contains("2 findings start with this code"), "\(told)")
    #expect(told.contains(pair.0) && told.contains(pair.1), "\(told)")
    try world.run("waive \(pair.0) --because so")
    #expect(try world.open("--state waived").count == 1)
  }

  @Test func `a waiver holds through its last day`() throws {
    try world.run("waive \(code) --because 'comes in May' --until 2026-05")
    #expect(try state() == ["waived"])
    try world.waitUntil(2026, 5, 31)
    #expect(try state() == ["waived"])
    try world.waitUntil(2026, 6, 1)
    #expect(try state() == ["open"])
    #expect(try world.column("because", "audit") == ["it was waived until 2026-05"])
  }

  @Test func `a waiver with a past last day is rejected`() throws {
    let told = world.failure("waive \(code) --because so --until 2025")
    #expect(told.hasPrefix("65 metro: until '2025'"), "\(told)")
    #expect(try world.rows("list-waivers").isEmpty)
  }

  @Test func `a waiver lapses when its reasons change and holds again when they return`()
    throws
  {
    try world.run("waive \(code) --because so")
    try world.run("cite program/water dates '9-14' --value 2015-04-09/2015-04-14 --source report")
    #expect(try state() == ["open"])
    #expect(try world.column("because", "audit") == ["it was waived for other values"])
    try world.run("undo")
    #expect(try state() == ["waived"])
    try world.run("edit-program water --title 'Another title'")
    #expect(try state() == ["waived"])
  }

  @Test func `a waiver of a finding about missing values can be checked, dumped and loaded`() throws
  {
    try world.run("decide city/quito wikidata Q2900 --because so")
    try world.run("edit-city quito --clear wikidata")
    let overridden = try #require(
      try world.column("code", "audit --rule decision-overridden").first ?? nil)
    try world.run("waive \(overridden) --because 'one is enough'")
    try world.run("check")
    try world.run("dump ./data")
    try world.run("apply ./data")
    let copy = world.sandbox.path("copy.sqlite")
    try world.run("--catalog '\(copy)' init")
    try world.run("--catalog '\(copy)' load ./data")
    let open = world.sandbox.run("--catalog '\(copy)' audit --rule decision-overridden -f csv")
    #expect(open.lines.count <= 1, "\(open)")
  }

  @Test func `a finding stays waived when a record that its reasons name gets another ID`() throws {
    try world.run("add-participant water lima")
    try world.run("add-presentation --program water --title Roofs --city quito")
    let rule = "--rule presenter-not-participant"
    let presenter = try #require(try world.column("code", "audit \(rule)").first ?? nil)
    try world.run("waive \(presenter) --because 'by video'")
    try world.run("rename-city quito kitu")
    #expect(try world.open(rule) == [])
    #expect(try world.open("--state waived \(rule)").count == 1)
    try world.run("edit-presentation water-roofs --city lyon")
    #expect(try world.open(rule).count == 1)
  }

  @Test func `a second waiver replaces the first`() throws {
    try world.run("waive \(code) --because so --until 2030")
    try world.run("waive \(code) --because 'for good' --until 2031")
    #expect(try world.column("because", "list-waivers") == ["for good"])
  }

  @Test func `a waiver is removed by a command or by undo`() throws {
    try world.run("waive \(code) --because so")
    try world.run("undo")
    #expect(try state() == ["open"])
    try world.run("redo")
    #expect(try state() == ["waived"])
    let id = try #require(try world.column("id", "list-waivers").first ?? nil)
    try world.run("remove-waiver \(id)")
    #expect(try state() == ["open"])
  }

  @Test func `a dry run waives nothing`() throws {
    let outcome = try world.run("waive \(code) --because so --dry-run")
    #expect(outcome.out.contains("waiver"), "\(outcome)")
    #expect(try state() == ["open"])
  }

  @Test(arguments: [
    ("edit-source post --url https://example.org --retrieved 2011", "source/post"),
    (
      "cite program/water title X --value 'Water Course' --source post --quote 'ask a@example.org'",
      "statement/water-title-post"
    ),
    (
      "decide program/water title 'Water Course' --because 'ask a@example.org'",
      "decision/water-title"
    ),
  ])
  func `findings about sources, statements and decisions can be waived`(
    line: String, record: String
  ) throws {
    try world.run(line)
    let found = try #require(
      try world.column("code", "audit --record \(record)").first ?? nil, "\(record)")
    try world.run("waive \(found) --because so")
    #expect(try world.open("--record \(record)") == [])
    #expect(try world.column("record", "list-waivers") == [record])
  }
}
