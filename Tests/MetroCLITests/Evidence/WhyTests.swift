import Testing

/// Checks `why` and the evidence that other commands show.
struct WhyTests {
  let world: EvidenceSandbox

  init() throws {
    world = try EvidenceSandbox()
    try world.run(
      "cite program/water dates '8 to 14 April' --value 2015-04-08/2015-04-14 --source post")
  }

  private func contradict() throws {
    try world.run(
      "cite program/water dates '7 to 15' --value 2015-04-07/2015-04-15 --source report")
  }

  @Test func `all statements are shown, those of the newest source first`() throws {
    try contradict()
    #expect(try world.column("source", "why program/water dates") == ["report", "post"])
    try world.run("edit-source report --published 2014")
    #expect(try world.column("source", "why program/water dates") == ["post", "report"])
  }

  @Test(arguments: ["2016", "2016-06", "2016~", "2016-06-03"])
  func `the date of a source is as precise as it is recorded`(date: String) throws {
    try world.run("edit-source post --published \(date)")
    #expect(try world.column("date", "why program/water dates") == [date])
    let text = try world.run("why program/water dates --format table").out
    #expect(text.contains("source of \(date) "), "\(text)")
  }

  @Test func `the support of a value is described in words`() throws {
    func standing() throws -> String? {
      try world.rows("why program/water dates").first?["standing"]
    }
    #expect(try standing() == "1 source")
    try world.run("cite program/water dates 'April 2015' --value 2015-04 --source report")
    #expect(try standing() == "2 sources agree")
    try world.run("edit-program water --dates 2016-01")
    #expect(try standing() == "no source says so")
    try contradict()
    #expect(try standing() == "disputed")
    try world.run("decide program/water dates 2015-04-08/2015-04-14 --because 'as ran'")
    #expect(try standing() == "decided")
    try world.run("edit-program water --dates 2016-01")
    #expect(try standing() == "decided otherwise")
    try world.run("cite program/water dates '9 April' --value 2015-04-09 --source report")
    #expect(try standing() == "decided, then contradicted")
  }

  @Test func `a plan that was replaced supports nothing`() throws {
    try world.run("add-source call --title 'A call' --published 2015-02")
    try world.run("cite program/water delegates 30 --source call --quote '30 are expected'")
    try world.run("cite program/water delegates 24 --source post --use")
    let rows = try world.rows("why program/water delegates")
    #expect(rows.map { $0["standing"] } == ["1 source", "1 source"])
  }

  @Test func `a value without statements has no evidence`() throws {
    let rows = try world.rows("why program/water")
    #expect(rows.map { $0["field"] } == ["title", "dates"])
    #expect(rows[0]["standing"] == "no evidence" && rows[0]["kind"] == nil)
    let empty = try world.run("why program/water venue")
    #expect(empty.err == "venue: has no value, and no source mentions it.\n")
  }

  @Test func `a decision is shown with its author, time and reason`() throws {
    world.sandbox.environment["METRO_ACTOR"] = "kim"
    try world.run("decide program/water dates 2015-04-08/2015-04-14 --because 'as ran'")
    let row = try #require(try world.rows("why program/water dates").first)
    #expect(row["kind"] == "decision" && row["value"] == "2015-04-08/2015-04-14")
    #expect(row["by"] == "kim" && row["date"] == "2026-01-15" && row["because"] == "as ran")
    let text = try world.run("why program/water dates --format table").out
    #expect(text.contains("because as ran (kim, 2026-01-15)"), "\(text)")
  }

  @Test func `the evidence of a past revision is shown as it was`() throws {
    let before = try world.rows("why program/water dates")
    let revision = try #require(try world.rows("history --limit 1").first?["revision"])
    try contradict()
    #expect(try world.rows("why program/water dates --at \(revision)") == before)
    #expect(try world.rows("why program/water dates").count == 2)
  }

  @Test func `every format has the same rows`() throws {
    try contradict()
    for (format, row) in [("csv", "dates,"), ("tsv", "dates\t"), ("markdown", "| dates ")] {
      let lines = try world.run("why program/water dates --format \(format)").lines
      #expect(lines.count { $0.hasPrefix(row) } == 2, "\(format): \(lines)")
    }
    #expect(
      try world.run("why program/water dates --json").out.contains("\"standing\": \"disputed\""))
  }

  @Test func `missing records and fields are reported`() {
    #expect(world.failure("why program/watr").contains("did you mean water?"))
    #expect(world.failure("why program/water datez").contains("did you mean dates?"))
    let told = world.failure("why source/post")
    #expect(told.hasPrefix("64 ") && told.contains("metro show-source post"), "\(told)")
  }

  @Test func `a page marks disputed values and values without a source`() throws {
    world.sandbox.terminal = (100, 40)
    let page = try world.run("show-program water").out
    #expect(!page.contains("disputed"), "\(page)")
    try contradict()
    try world.run("edit-program water --mode onsite")
    let marked = try world.run("show-program water").out
    let lines = marked.split(separator: "\n")
    #expect(lines.contains { $0.contains("2015-04-08") && $0.contains("disputed") }, "\(marked)")
    #expect(lines.contains { $0.contains("onsite") && $0.contains("no source") }, "\(marked)")
  }

  @Test func `listings filter by disputed and unsourced values`() throws {
    try world.run("add-program waste --title 'Waste Course'")
    #expect(try world.column("id", "list-programs --unsourced") == ["waste"])
    #expect(try world.column("id", "list-programs --disputed") == [])
    try contradict()
    #expect(try world.column("id", "list-programs --disputed") == ["water"])
    #expect(try world.column("id", "list-cities --unsourced").count == 3)
  }

  @Test func `statistics count sourced and disputed values`() throws {
    try world.run("add-program waste --title 'Waste Course'")
    try contradict()
    let row = try #require(try world.rows("stats --all --evidence").first)
    #expect(row["programs"] == "2" && row["sourced"] == "1" && row["disputed"] == "1")
  }
}
