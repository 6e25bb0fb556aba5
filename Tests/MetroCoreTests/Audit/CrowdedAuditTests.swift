import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

/// Groups of records that are too large for all of their pairs.
struct CrowdedAuditTests {
  private static func crowd() throws -> Catalog {
    let catalog = try Catalog.inMemory()
    try catalog.write { writer in
      func add(_ noun: Noun, _ id: String, _ texts: [String: String]) throws {
        try writer.add(noun, id: RecordID(id), noun.checkedValues(texts))
      }
      for id in 10..<30 { try add(.city, "c-\(id)", ["name": "Town \(id)", "geonames": "7"]) }
      try add(.city, "lima", ["name": "Lima"])
      try add(.organization, "net", ["name": "Network"])
      for id in 10..<50 {
        try add(
          .program, "p-\(id)",
          [
            "title": id.isMultiple(of: 2) ? "Course" : "Talks \(id)", "host": "lima",
            "dates": "2015",
          ])
        try add(
          .membership, "m-\(id)", ["network": "net", "city": "lima", "since": "20\(id)-05-01"])
      }
    }
    return catalog
  }

  private func findings(
    _ catalog: Catalog, _ rule: AuditRule? = nil, isFull: Bool = false
  ) throws -> Set<String> {
    var request = AuditRequest()
    request.rules = rule.map { [$0.id] } ?? []
    request.isFull = isFull
    var found: Set<String> = []
    try catalog.audit(request, today: "2016-01-01") { found.insert("\($0.finding)") }
    return found
  }

  @Test(arguments: [
    (AuditRule.sameGeoNamesNumber, 20), (.overlappingMemberships, 40),
  ])
  func `each record of a large group is reported with the next eight`(
    rule: AuditRule, records: Int
  ) throws {
    let catalog = try Self.crowd()
    let all = (0..<records).map { min(8, records - 1 - $0) }.reduce(0, +)
    #expect(try findings(catalog, rule).count == all)
  }

  @Test func `a program that is twice among many at once is found`() throws {
    let catalog = try Self.crowd()
    for id in ["a-1", "z-1"] {
      try catalog.addProgram(
        id, dates: "2015", ["title": "Water Management in Large Cities", "host": "lima"])
    }
    let found = try findings(catalog, .sameProgramTwice)
    #expect(found.contains { $0.contains("a-1 and z-1 look like the same program") })
  }

  @Test(arguments: 1...(TestSelection.includesSlow ? 8 : 2) as ClosedRange<UInt64>)
  func `an incremental audit of large groups agrees with a full one`(seed: UInt64) throws {
    let catalog = try Self.crowd()
    var numbers = SeededGenerator(seed: seed)
    for step in 0..<12 {
      try catalog.write { writer in
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
          let (city, other) = (
            "c-\(Int.random(in: 10..<30, using: &numbers))",
            Int.random(in: 10..<50, using: &numbers)
          )
          let reader = writer.reader
          switch Int.random(in: 0..<6, using: &numbers) {
          case 0:
            if try reader.exists(.city, id: city) {
              try writer.edit(
                .city, id: city,
                Noun.city.checkedValues(["geonames": "\(Int.random(in: 7...8, using: &numbers))"]))
            }
          case 1:
            if try reader.exists(.city, id: city) {
              try writer.remove(.city, id: city, cascade: true)
            }
          case 2:
            if try reader.exists(.program, id: "p-\(other)") {
              try writer.edit(
                .program, id: "p-\(other)",
                Noun.program.checkedValues(["title": "Course", "dates": "2015-0\(1 + other % 9)"]))
            }
          case 3:
            if try reader.exists(.program, id: "p-\(other)") {
              try writer.remove(.program, id: "p-\(other)", cascade: true)
            }
          case 4:
            if try reader.exists(.membership, id: "m-\(other)") {
              try writer.remove(.membership, id: "m-\(other)", cascade: true)
            }
          default:
            try writer.add(
              .program, id: RecordID("q-\(step)-\(other)-\(writer.changes.count)"),
              Noun.program.checkedValues(["title": "Course", "host": "lima", "dates": "2015"]))
          }
        }
      }
      let kept = try findings(catalog)
      let fresh = try findings(catalog.past(.revision(catalog.latestRevision())), isFull: true)
      #expect(kept.subtracting(fresh) == [] && fresh.subtracting(kept) == [], "step \(step)")
    }
  }

  @Test func `status does not begin an audit that takes long`() throws {
    let catalog = try Catalog.inMemory()
    try catalog.write { writer in
      try writer.add(.city, id: RecordID("lima"), Noun.city.checkedValues(["name": "Lima"]))
      for id in 0..<1_200 {
        try writer.add(
          .program, id: RecordID("p-\(id)"),
          Noun.program.checkedValues(["title": "Course \(id)", "host": "lima", "dates": "2015"]))
      }
    }
    #expect(try catalog.openFindings(today: "2016-01-01").unseen == nil)
    _ = try findings(catalog)
    #expect(try catalog.openFindings(today: "2016-01-01").unseen == 0)
  }

  @Test func `practices of a city are compared, however many of other cities are alike`() throws {
    let catalog = try Catalog.inMemory()
    try catalog.write { writer in
      func add(_ noun: Noun, _ id: String, _ texts: [String: String]) throws {
        try writer.add(noun, id: RecordID(id), noun.checkedValues(texts))
      }
      for id in 10..<70 {
        try add(.city, "c-\(id)", ["name": "Town \(id)"])
        try add(.practice, "x-\(id)", ["title": "Night Bus", "cities": "c-\(id)"])
      }
      try add(.practice, "a", ["title": "Night Bus", "cities": "c-69"])
    }
    #expect(try findings(catalog, .samePracticeTwice).count == 1)
  }
}
