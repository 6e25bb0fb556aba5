import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

/// Checks the law of the audit: after any history, an incremental audit finds what a full audit
/// finds; `METRO_SOAK=1` checks many more histories.
struct IncrementalAuditTests {
  static let evidenceSeeds: ClosedRange<UInt64> =
    TestSelection.soaks ? 1...200 : TestSelection.includesSlow ? 1...6 : 1...2
  static let historySeeds: ClosedRange<UInt64> =
    TestSelection.soaks ? 1...40 : TestSelection.includesSlow ? 1...2 : 1...1

  @Test(arguments: evidenceSeeds)
  func `an incremental audit of evidence agrees with a full one`(seed: UInt64) throws {
    let random = try RandomEvidence(seed: seed)
    var numbers = SeededGenerator(seed: seed)
    var day = 2010
    for _ in 0..<(TestSelection.soaks ? 120 : 40) {
      for _ in 0..<Int.random(in: 0...2, using: &numbers) { try random.step() }
      // The day changes on its own.
      day += Int.random(in: 0...8, using: &numbers) == 0 ? 2 : 0
      try expectAgreement(
        random.catalog, today: "\(day)-06-01",
        "seed \(seed):\n\(random.trail.suffix(6).joined(separator: "\n"))")
    }
  }

  @Test(arguments: historySeeds)
  func `an incremental audit of any records agrees with a full one`(seed: UInt64) throws {
    let history = try RandomHistory(seed: seed, smallParts: seed.isMultiple(of: 2))
    for _ in 0..<(TestSelection.soaks ? 30 : 6) {
      try history.walk(2)
      try expectAgreement(
        history.catalog, today: "2016-01-01",
        "seed \(seed):\n\(history.trail.suffix(6).joined(separator: "\n"))")
    }
  }

  @Test func `an edit of a statement or decision causes an audit of its subject`() throws {
    let catalog = try Seoul2015.catalog()
    for (noun, id, texts) in [
      (Noun.statement, "title-dates", ["value": "2015-04-08/2015-04-14"]),
      (.statement, "title-dates", ["value": "2015-04-06/2015-04-15"]),
      (.statement, "six-cities", ["scope": "open"]), (.program, "seoul-2015", ["dates": "2014"]),
      (.city, "baguio", ["name": "Baguio City"]), (.source, "metropolis-2015", ["language": "ko"]),
      (.presentation, "seoul-2015-baguio-city", ["cities": "jakarta"]),
    ] as [(Noun, String, [String: String])] {
      try expectAgreement(catalog, today: "2016-01-01", "before \(noun) \(id) \(texts)")
      try catalog.edit(noun, id, texts)
      try expectAgreement(catalog, today: "2016-01-01", "\(noun) \(id) \(texts)")
    }
  }

  @Test func `a renamed or freed ID causes an audit of everything that mentions it`() throws {
    let catalog = try Seoul2015.catalog()
    try catalog.write { try $0.remove(.participation, id: "seoul-2015-quito-participant") }
    try expectAgreement(catalog, today: "2016-01-01", "before")
    for (old, new) in [("quito", "kito"), ("kito", "quito-ec"), ("seoul", "hanyang")] {
      try catalog.write { try $0.rename(.city, from: old, to: RecordID(new)) }
      try expectAgreement(catalog, today: "2016-01-01", "\(old) is \(new)")
    }
    for alias in try catalog.ids(.alias) {
      try catalog.write { try $0.remove(.alias, id: alias) }
      try expectAgreement(catalog, today: "2016-01-01", "without \(alias)")
    }
  }

  @Test func `findings about travel days and look-alikes follow the evidence for a program`() throws
  {
    let catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["lima", "quito", "kyoto", "nairobi"])
    try catalog.add(.source, "post", ["title": "A post"])
    for id in ["a1", "a2"] {
      try catalog.addProgram(
        id, dates: "2015-04-08/2015-04-14", ["title": "Water Course", "host": "lima"])
    }
    try catalog.add(.site, "dam", ["name": "Dam"])
    try catalog.add(.visit, "v", ["program": "a1", "site": "dam", "date": "2015-04-15"])
    func check(_ what: String) throws { try expectAgreement(catalog, today: "2016-01-01", what) }
    try check("two programs")
    let travel = [
      "program": "a1", "field": "dates", "stated": "8-15", "value": "2015-04-08/2015-04-15",
      "scope": "with-travel", "source": "post",
    ]
    try catalog.add(.statement, "s", travel)
    try check("days with travel")
    try catalog.edit(.source, "post", ["published": "2015-05"])
    try check("the source has a date")
    try catalog.write { try $0.remove(.statement, id: "s") }
    try check("days without travel")
    for city in ["quito", "kyoto", "nairobi"] {
      try catalog.add(.participation, nil, ["program": "a2", "city": city])
      try check("\(city) takes part in one of them")
    }
    try catalog.edit(.city, "lima", ["name": "Lima Metropolitana"])
    try check("the host has another name")
  }

  @Test func `another country of a city that only a statement names is found`() throws {
    let catalog = try Catalog.inMemory()
    try catalog.add(.city, "guayaquil", ["name": "Guayaquil", "country": "EC"])
    try catalog.add(.source, "post", ["title": "A post"])
    try catalog.addProgram("a", dates: "2015-04-08/2015-04-14", ["title": "Water Course"])
    let stated = [
      "program": "a", "field": "participants", "stated": "Guayaquil (Ecuador)",
      "value": "guayaquil", "source": "post",
    ]
    try catalog.add(.statement, "s", stated)
    try expectAgreement(catalog, today: "2016-01-01", "in its country")
    try catalog.edit(.city, "guayaquil", ["country": "PE"])
    try expectAgreement(catalog, today: "2016-01-01", "in another one")
  }

  @Test func `folding the history hides no findings`() throws {
    let catalog = try Seoul2015.catalog()
    try expectAgreement(catalog, today: "2016-01-01", "the fixture")
    try catalog.write { try $0.remove(.link, id: "seoul-2015-slides", cascade: true) }
    try catalog.foldHistory(upTo: catalog.latestRevision(), by: .unknown)
    try expectAgreement(catalog, today: "2016-01-01", "folded")
  }

  /// Expects an incremental audit of the catalog and a full audit of a copy to agree.
  private func expectAgreement(_ catalog: Catalog, today: String, _ trail: String) throws {
    let kept = try findings(catalog, today)
    let fresh = try findings(
      catalog.past(.revision(catalog.latestRevision())), today, isFull: true)
    #expect(kept.subtracting(fresh) == [] && fresh.subtracting(kept) == [], "\(trail)")
    try #require(kept == fresh, "\(trail)")
    let open = try catalog.openFindings(today: today)
    #expect(try open.unseen == 0 && open.counts == counts(catalog, today), "\(trail)")
  }

  private func counts(_ catalog: Catalog, _ today: String) throws -> [Severity: Int] {
    var counts: [Severity: Int] = [:]
    try catalog.audit(AuditRequest(), today: today) {
      counts[$0.finding.severity, default: 0] += 1
    }
    return counts
  }

  private func findings(
    _ catalog: Catalog, _ today: String, isFull: Bool = false
  ) throws -> Set<String> {
    var request = AuditRequest()
    request.isFull = isFull
    request.states = [.open, .waived]
    var found: Set<String> = []
    try catalog.audit(request, today: today) { audited in
      found.insert("\(audited.finding) \(audited.state) \(audited.reopened ?? "")")
    }
    return found
  }
}
