import MetroText
import Testing

@testable import MetroCore

/// Checks what a review lists, and the operations behind its decisions.
struct ReviewOperationTests {
  private let catalog: Catalog
  private let today = "2016-01-01"

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.source, "report", ["title": "Report"])
    try catalog.add(.city, "quito", ["name": "Quito", "country": "EC", "kind": "city"])
    try catalog.add(.city, "lima", ["name": "Lima", "country": "PE", "kind": "city"])
    try catalog.add(
      .program, "course", ["title": "Course", "dates": "2015", "status": "held", "host": "lima"])
  }

  private func apply(
    _ remedy: Remedy, given: [String: FieldValue] = [:], reason: String? = nil
  ) throws {
    let details = try reason.map {
      try Noun.decision.checkedValues([
        "because": $0, "decided_by": "kim", "decided_on": today,
      ])
    }
    try catalog.perform(ApplyRemedy(remedy, given: given, details: details ?? [:], today: today))
  }

  @Test func `each remedy that is a change can be applied`() throws {
    let quito = RecordAddress(.city, "quito")
    try apply(.edit(record: quito, values: [.init("wikidata", "Q2900")]))
    #expect(try catalog.texts(.city, "quito")["wikidata"] == "Q2900")
    try apply(.addParticipants(program: "course", cities: ["quito"], role: nil))
    #expect(try catalog.ids(.participation).count == 1)
    try apply(.removeParticipant(program: "course", city: "quito"))
    #expect(try catalog.ids(.participation).isEmpty)
    try apply(
      .decide(record: RecordAddress(.program, "course"), field: "venue", value: "Hall"),
      reason: "the report")
    #expect(try catalog.texts(.program, "course")["venue"] == "Hall")
    #expect(try catalog.ids(.decision).count == 1)
    try catalog.add(.city, "kito", ["name": "Kito", "country": "EC", "kind": "city"])
    try apply(.merge(record: RecordAddress(.city, "kito"), into: quito))
    #expect(try catalog.ids(.city) == ["lima", "quito"])
    try apply(.remove(record: RecordAddress(.source, "report")))
    #expect(try catalog.ids(.source).isEmpty)
  }

  @Test func `a remedy takes the values that a person gives for what it leaves open`() throws {
    let remedy = Remedy.edit(record: RecordAddress(.city, "quito"), values: [.init("wikidata")])
    #expect(remedy.missing.map(\.name) == ["wikidata"] && !remedy.needsReason)
    try apply(remedy, given: Noun.city.values(["wikidata": "Q2900"]))
    #expect(try catalog.texts(.city, "quito")["wikidata"] == "Q2900")
    let add = Remedy.add(
      noun: .presentation, values: [.init("title"), .init("program", "course")])
    #expect(add.missing.map(\.name) == ["title"])
    try apply(add, given: Noun.presentation.values(["title": "Roofs"]))
    #expect(try catalog.ids(.presentation).count == 1)
  }

  @Test func `remedies that show something change nothing`() throws {
    let before = try catalog.latestRevision()
    for remedy in [
      Remedy.explain(record: RecordAddress(.city, "quito"), field: nil),
      .list(noun: .city, filters: []), .checkLinks(host: "example.org"),
    ] {
      #expect(!remedy.isChange)
      try apply(remedy)
    }
    #expect(try catalog.latestRevision() == before)
  }

  @Test func `a review lists errors before warnings and each pair once`() throws {
    try catalog.add(
      .program, "a", ["title": "Same course", "dates": "2014-02-03", "host": "quito"])
    try catalog.add(
      .program, "b", ["title": "Same course", "dates": "2014-02-03", "host": "quito"])
    let items = try catalog.reviewItems(ReviewRequest(today: today))
    #expect(items.map(\.severity.rawValue) == items.map(\.severity.rawValue).sorted(by: >))
    let merges = items.compactMap { item -> Remedy? in
      guard case .merge? = item.remedy else { return nil }
      return item.remedy
    }
    #expect(merges.count == 1, "\(merges)")
    #expect(Set(items.map(\.key)).count == items.count)
  }

  @Test func `a settled item is no longer current`() throws {
    try catalog.add(.theme, "roofs", ["label": "Green  roofs"])
    var request = ReviewRequest(today: today)
    request.kinds = [.findings]
    request.findings.rules = ["doubled-space"]
    let item = try #require(try catalog.reviewItems(request).first)
    #expect(try catalog.current(item, today: today) != nil)
    try catalog.perform(SettleItem(item, .waive(reason: "so"), actor: "kim", today: today))
    #expect(try catalog.current(item, today: today) == nil)
    #expect(try catalog.reviewItems(request).isEmpty)
  }

  @Test func `a pair that is noted as different is no longer current`() throws {
    try catalog.add(.city, "kito", ["name": "Quito", "country": "EC", "kind": "city"])
    var request = ReviewRequest(today: today)
    request.kinds = [.duplicates]
    let item = try #require(try catalog.reviewItems(request).first)
    try catalog.perform(SettleItem(item, .waive(reason: "two"), actor: "kim", today: today))
    #expect(try catalog.current(item, today: today) == nil)
  }

  @Test func `a decision about an item that another program has changed stores nothing`() throws {
    try catalog.add(.theme, "roofs", ["label": "Green  roofs"])
    var request = ReviewRequest(today: today)
    request.kinds = [.findings]
    request.findings.rules = ["doubled-space"]
    let item = try #require(try catalog.reviewItems(request).first)
    let shown = try catalog.reviewState(of: item)
    try catalog.edit(.theme, "roofs", ["label": "Blue  roofs"])
    for decision in [
      SettleItem.Decision.waive(reason: "so"), .set(FieldValue(.text("Green roofs"))),
      .remedy(given: [:], reason: nil, keep: nil),
    ] {
      #expect(throws: HistoryError.changedMeanwhile) {
        try catalog.perform(
          SettleItem(item, decision, actor: "kim", today: today, shown: shown))
      }
    }
    #expect(try catalog.texts(.theme, "roofs")["label"] == "Blue  roofs")
    let now = try #require(try catalog.current(item, today: today))
    try catalog.perform(
      SettleItem(
        now, .waive(reason: "so"), actor: "kim", today: today,
        shown: catalog.reviewState(of: now)))
    #expect(try catalog.reviewItems(request).isEmpty)
  }

  @Test func `a decision of another program is not replaced unseen`() throws {
    let course = RecordAddress(.program, "course")
    let finding = Finding(
      rule: "x", noun: .program, id: "course", field: "venue", message: "m", inputs: "i")
    let item = ReviewItem.finding(finding)
    let shown = try catalog.reviewState(of: item)
    try apply(.decide(record: course, field: "venue", value: "Hall"), reason: "they say so")
    #expect(throws: HistoryError.changedMeanwhile) {
      try catalog.perform(
        SettleItem(
          item, .decide(value: "Roof", reason: "I say so"), actor: "kim", today: today,
          shown: shown))
    }
    #expect(try catalog.texts(.program, "course")["venue"] == "Hall")
  }

  @Test func `an operation knows its own revision, whoever changes the catalog afterward`() throws {
    let performed = try catalog.perform(
      EditRecord(.named(.city), "quito", Noun.city.values(["wikidata": "Q2900"])))
    let number = try catalog.latestRevision()
    #expect(performed.revision == number && catalog.ownRevision == number)
    let same = try catalog.perform(
      EditRecord(.named(.city), "quito", Noun.city.values(["wikidata": "Q2900"])))
    #expect(same.revision == nil && catalog.ownRevision == nil)
    let dry = try catalog.perform(
      EditRecord(.named(.city), "quito", Noun.city.values(["wikidata": "Q1"])), dryRun: true)
    #expect(dry.revision == nil)
  }

  @Test func `an edit takes no value that belongs to one that another program has changed`() throws
  {
    try catalog.edit(.city, "quito", ["latitude": "-0.2", "longitude": "-78.5"])
    let base = try catalog.record(.city, id: "quito")
    try catalog.edit(.city, "quito", ["longitude": "100.25"])
    #expect(throws: RecordError.self) {
      try catalog.perform(
        EditRecord(
          .named(.city), "quito", Noun.city.values(["latitude": "47.5"]), since: base))
    }
    try catalog.perform(
      EditRecord(.named(.city), "quito", Noun.city.values(["wikidata": "Q2900"]), since: base))
    #expect(try catalog.texts(.city, "quito")["latitude"] == "-0.2")
  }

  @Test func `records that match are not changed if others match by then`() throws {
    var listing = Listing(.city, today: today)
    try listing.filter("country", "EC")
    let selection = RecordSelection(listing, expecting: try catalog.ids(matching: listing))
    try catalog.add(.city, "cuenca", ["name": "Cuenca", "country": "EC", "kind": "city"])
    #expect(throws: BulkError.selectionChanged(.city)) {
      try catalog.perform(EditRecords(selection, Noun.city.values(["wikidata": "Q1"])))
    }
    #expect(try catalog.texts(.city, "quito")["wikidata"] == nil)
  }
}
