import Testing

/// Checks `not-same`, which marks two similar records as different.
struct NotSameTests {
  let world: EvidenceSandbox

  init() throws {
    world = try EvidenceSandbox()
    try world.run("add-site plant --name 'Water Plant' --city lima")
    try world.run("add-site plants --name 'Water Plants' --city lima")
  }

  private func pairs() throws -> [[String: String]] { try world.rows("duplicates sites") }

  @Test func `a pair marked as different is not proposed through its last day`() throws {
    #expect(try pairs().count == 1)
    try world.run("not-same site/plants site/plant --because 'two works' --until 2026-05")
    #expect(try pairs() == [])
    let row = try #require(try world.rows("list-waivers").first)
    #expect(row["record"] == "site/plant" && row["because"] == "two works")
    #expect(row["waived_on"] == "2026-01-15")
    try world.waitUntil(2026, 6, 1)
    #expect(try pairs().count == 1)
  }

  @Test func `a past last day and records of two types are rejected`() throws {
    let told = world.failure("not-same site/plants site/plant --because so --until 2025")
    #expect(told.hasPrefix("65 metro: until '2025'"), "\(told)")
    #expect(world.failure("not-same site/plant city/lima --because so").hasPrefix("64 "))
    #expect(try world.rows("list-waivers") == [])
  }
}
