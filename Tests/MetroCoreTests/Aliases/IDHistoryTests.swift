import Testing

@testable import MetroCore
@testable import MetroText

/// Checks the errors for IDs that used to belong to a record.
struct IDHistoryTests {
  let catalog: Catalog
  let start: Int64

  init() throws {
    catalog = try Seoul2015.catalog()
    start = try catalog.latestRevision()
  }

  /// Returns what happened to a city, and in which revision after the start.
  private func fate(_ id: String) throws -> String {
    let error = try #require(throws: FormerIDError.self) { try catalog.record(.city, id: id) }
    guard case FormerIDError.recordGone(.city, id, let fate) = error else { return "\(error)" }
    return "\(fate.kind) \(fate.revision.number - start)"
  }

  private func remove(_ id: String) throws {
    try catalog.write { try $0.remove(.city, id: id, cascade: true) }
  }

  @Test func `every operation reports that a record was removed`() throws {
    try remove("quito")
    #expect(try fate("quito") == "removed 1")
    let revision = try catalog.revision(start + 1)
    let gone = FormerIDError.recordGone(
      .city, id: "quito", IDHistory(kind: .removed, revision: revision))
    #expect(throws: gone) { try catalog.edit(.city, "quito", ["name": "X"]) }
    #expect(throws: gone) { try catalog.add(.site, nil, ["name": "Park", "city": "quito"]) }
    #expect(throws: gone) { try catalog.ids(.site, where: ["city": ["quito"]]) }
    let fault = #expect(throws: ExchangeError.self) {
      try catalog.importText(.site, "name,city\nPark,quito\n")
    }
    guard case ExchangeError.importFailed(let fault)? = fault else { return }
    #expect(fault.cause == .record(gone) && fault.line == 2)
  }

  @Test func `the last removal is reported`() throws {
    try remove("quito")
    try catalog.undo()
    #expect(throws: Never.self) { try catalog.record(.city, id: "quito") }
    try remove("quito")
    #expect(try fate("quito") == "removed 3")
    try catalog.add(.city, "quito", ["name": "Another"])
    #expect(throws: Never.self) { try catalog.record(.city, id: "quito") }
  }

  @Test func `an addition that was undone is reported as removed`() throws {
    try catalog.add(.city, "x", ["name": "X"])
    try catalog.undo()
    #expect(try fate("x") == "removed 2")
  }

  @Test func `a freed former ID reports where it led`() throws {
    try catalog.rename(.city, "quito", "x")
    try catalog.write { try $0.remove(.alias, id: "city-quito") }
    #expect(try fate("quito") == #"freed(from: "x") 2"#)
    try remove("x")
    #expect(try fate("quito") == #"freed(from: "x") 2"#)
    #expect(try fate("x") == "removed 3")
  }

  @Test func `a former ID of a removed record reports where it led`() throws {
    try catalog.rename(.city, "quito", "x")
    try remove("x")
    #expect(try fate("quito") == #"freed(from: "x") 2"#)
  }

  @Test func `an ID that never existed is only reported as missing`() throws {
    try remove("quito")
    #expect(
      throws: RecordError.noSuchRecord(.city, id: "qqqqqq", nearest: [])
    ) { try catalog.record(.city, id: "qqqqqq") }
  }

  @Test func `folded revisions are forgotten`() throws {
    try remove("quito")
    try catalog.foldHistory(upTo: start + 1, by: .unknown)
    let error = try #require(throws: RecordError.self) { try catalog.record(.city, id: "quito") }
    guard case RecordError.noSuchRecord = error else { throw error }
  }

  @Test func `a past revision does not know later changes`() throws {
    try remove("quito")
    let past = try catalog.past(.revision(start))
    #expect(throws: Never.self) { try past.record(.city, id: "quito") }
  }
}
