import Testing

@testable import MetroCore
@testable import MetroText

/// An audit looks at the records without locking the file.
struct AuditLockTests {
  private let sandbox: Sandbox
  private let catalog: Catalog
  private let today = "2016-01-01"

  init() throws {
    sandbox = try Sandbox()
    catalog = try Seoul2015.catalog(at: sandbox.path())
  }

  private func update() throws -> AuditUpdate {
    try catalog.readingIntoTemporaryTables { database in
      let update = try catalog.auditor(database, today, catalog.meter()).find(isFull: false)
      // Another program changes the catalog meanwhile.
      let other = try Catalog.open(at: sandbox.path(), for: .writing)
      try other.edit(.city, "baguio", ["name": "Baguio  City"])
      return update
    }
  }

  private func keep(_ update: AuditUpdate) throws -> Bool {
    var isKept = false
    try catalog.writeUnrecorded { _ in
      isKept = try update.isApplicable()
      if isKept { try update.keep() }
      try update.forget()
    }
    return isKept
  }

  @Test func `a change during an audit is left to the next one`() throws {
    #expect(try keep(update()))
    let unseen = try catalog.read {
      try catalog.auditor($0, today, catalog.meter()).past()?.changes
    }
    #expect(unseen == 1)
    var rules: Set<String> = []
    try catalog.audit(AuditRequest(), today: today) { rules.insert($0.finding.rule) }
    #expect(rules.contains(AuditRule.doubledSpace.id))
  }

  @Test func `findings are not stored over those of a later audit`() throws {
    let update = try update()
    try Catalog.open(at: sandbox.path(), for: .writing).audit(AuditRequest(), today: today) { _ in }
    #expect(try !keep(update))
  }

  @Test func `findings of a history that was folded are not stored`() throws {
    let update = try update()
    let other = try Catalog.open(at: sandbox.path(), for: .writing)
    try other.foldHistory(upTo: other.latestRevision(), by: .unknown)
    #expect(try !keep(update))
  }

  @Test func `while another program changes the catalog, findings are passed and not stored`()
    throws
  {
    let other = try Catalog.open(at: sandbox.path(), for: .writing, wait: 0.2)
    let waiting = try Catalog.open(at: sandbox.path(), for: .writing, wait: 0.2)
    func rules() throws -> [String] {
      var rules: [String] = []
      try waiting.audit(AuditRequest(), today: today) { rules.append($0.finding.rule) }
      return rules
    }
    var found: [String] = []
    try other.write { _ in
      found = try rules()
      #expect(try !waiting.read { try waiting.auditor($0, today, waiting.meter()).isUpToDate() })
      // The temporary tables of the first audit are no obstacle.
      #expect(try rules() == found)
    }
    #expect(!found.isEmpty)
    #expect(try rules() == found)
  }
}
