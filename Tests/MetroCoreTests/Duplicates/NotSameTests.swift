import Testing

@testable import MetroCore
@testable import MetroText

struct NotSameTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, "seoul", ["name": "Seoul", "country": "KR"])
    try catalog.addProgram(
      "a", dates: "2015-04-08/2015-04-14", ["title": "Climate Training", "host": "seoul"])
    try catalog.addProgram(
      "b", dates: "2015-04-08/2015-04-14", ["title": "Climate Trainning", "host": "seoul"])
  }

  private func say(_ left: String, _ right: String, until: String? = nil) throws {
    var details = ["because": "two groups"]
    details["until"] = until
    let values = try Noun.waiver.values(details)
    try catalog.write { try $0.noteNotSame(.program, left, right, values) }
  }

  private func audited(_ states: Set<AuditedFinding.State> = [.open]) throws -> [AuditedFinding] {
    var request = AuditRequest()
    request.rules = ["same-program-twice"]
    request.states = states
    var findings: [AuditedFinding] = []
    try catalog.audit(request, today: "2016-01-01") { findings.append($0) }
    return findings
  }

  @Test(arguments: [("a", "b"), ("b", "a")])
  func `a waiver silences the search and the audit in either order`(
    left: String, right: String
  ) throws {
    #expect(try catalog.pairs() == ["a b"])
    #expect(try audited().count == 1)
    try say(left, right)
    #expect(try catalog.pairs() == [])
    #expect(try audited().isEmpty)
    #expect(try audited([.waived]).map(\.because) == ["two groups"])
    #expect(try catalog.texts(.waiver, catalog.ids(.waiver)[0])["other"] == "program/b")
    // Repeating it edits the existing waiver.
    try say(right, left)
    #expect(try catalog.ids(.waiver).count == 1)
  }

  @Test func `a pair that was waived in the audit is not proposed`() throws {
    let code = try #require(try audited().first).code
    let details = try Noun.waiver.values(["because": "two groups"])
    try catalog.write { _ = try $0.waive(codes: [code], today: "2016-01-01", details) }
    #expect(try catalog.pairs() == [])
    #expect(try audited().isEmpty)
  }

  @Test func `a waiver holds until a compared value changes`() throws {
    try say("a", "b")
    try catalog.edit(.program, "a", ["summary": "about the climate", "capacity": "20"])
    #expect(try catalog.pairs() == [])
    try catalog.edit(.program, "a", ["dates": "2015-04-08/2015-04-15"])
    #expect(try catalog.pairs() == ["a b"])
    #expect(try audited().map(\.reopened) == ["it was waived for other values"])
  }

  @Test(arguments: ["2015-12-31", "2016-01-01"])
  func `a waiver holds until its last day`(until: String) throws {
    try say("a", "b", until: until)
    #expect(try catalog.pairs() == (until < "2016" ? ["a b"] : []))
    #expect(try audited().count == (until < "2016" ? 1 : 0))
  }

  @Test(arguments: [("a", "z"), ("b", "z"), ("b", "0"), ("a", "c")])
  func `a waiver follows renamed records`(old: String, new: String) throws {
    try say("a", "b")
    try catalog.write {
      try $0.rename(.program, from: old, to: RecordID(new))
      try $0.rename(.city, from: "seoul", to: RecordID("soul"))
    }
    #expect(try catalog.pairs() == [])
    #expect(try audited().isEmpty)
    #expect(try audited([.waived]).count == 1)
    try catalog.undo(nil, by: .unknown)
    #expect(try catalog.pairs() == [])
    #expect(try audited([.waived]).count == 1)
  }

  @Test func `a waiver can be removed`() throws {
    try say("a", "b")
    try catalog.write {
      try $0.remove(.waiver, id: "a-possible-duplicate-program-b")
    }
    #expect(try catalog.pairs() == ["a b"])
  }

  @Test func `missing, equal and incomparable records are rejected`() throws {
    #expect(throws: RecordError.noSuchRecord(.program, id: "x", nearest: [])) {
      try say("a", "x")
    }
    #expect { try say("a", "a") } throws: { $0 is any CatalogError }
    try catalog.add(.visit, nil, ["program": "a", "site": catalog.add(.site, "s", ["name": "S"])])
    let visit = try catalog.ids(.visit)[0]
    #expect {
      try catalog.write { try $0.noteNotSame(.visit, visit, visit, [:]) }
    } throws: { $0 is any CatalogError }
  }

  @Test func `the audit and the search agree on every pair`() throws {
    for (id, title, dates) in [
      ("c", "Climate Training", "2015-04-14/2015-04-20"), ("d", "Housing", "2015-04-08/2015-04-14"),
      ("e", "Climate Training", "2015"), ("f", "Training, Climate", "2015-03/2015-04"),
      ("g", "Climate Training II", "2015-04-08/2015-04-14"), ("h", "Climate", "2013/.."),
    ] {
      try catalog.addProgram(id, dates: dates, ["title": title, "host": "seoul"])
    }
    let audited = Set(
      try audited().map { "\($0.finding.id) \($0.finding.other?.dropFirst(8) ?? "")" })
    #expect(audited == Set(try catalog.pairs(.program)))
    #expect(audited.count > 5)
  }
}
