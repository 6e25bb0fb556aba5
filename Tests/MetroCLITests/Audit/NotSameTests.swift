import Testing

/// `not-same`: two records that look alike are two.
struct NotSameTests {
  let world: EvidenceSandbox

  init() throws {
    world = try EvidenceSandbox()
    try world.run("add-site plant --name 'Water Plant' --city lima")
    try world.run("add-site plants --name 'Water Plants' --city lima")
  }

  private func pairs() throws -> [[String: String]] { try world.rows("duplicates sites") }

  @Test func `What is said not to be the same is proposed no more, until its last day`() throws {
    #expect(try pairs().count == 1)
    try world.run("not-same site/plants site/plant --because 'two works' --until 2026-05")
    #expect(try pairs() == [])
    let row = try #require(try world.rows("list-waivers").first)
    #expect(row["record"] == "site/plant" && row["because"] == "two works")
    #expect(row["waived_on"] == "2026-01-15")
    try world.waitUntil(2026, 6, 1)
    #expect(try pairs().count == 1)
  }

  @Test func `A day that is past, and two nouns, are refused`() throws {
    let told = world.failure("not-same site/plants site/plant --because so --until 2025")
    #expect(told.hasPrefix("65 metro: until '2025'"), "\(told)")
    #expect(world.failure("not-same site/plant city/lima --because so").hasPrefix("64 "))
    #expect(try world.rows("list-waivers") == [])
  }
}
