import Testing

@testable import MetroCore

struct TransferStatisticsTests {
  @Test func `statistics count transfers from cities, to cities, and in both directions`() throws {
    let catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["seoul", "quito", "lima", "lyon"])
    try catalog.add(.practice, "bus", ["title": "Bus", "cities": "seoul"])
    try catalog.add(.practice, "port", ["title": "Port", "cities": "seoul;lima"])
    try catalog.add(.practice, "roof", ["title": "Roof", "cities": "quito"])
    for (practice, city, stage) in [
      ("bus", "quito", "adopted"), ("bus", "lyon", "studied"), ("port", "quito", "interested"),
      ("roof", "seoul", "piloted"), ("bus", "seoul", "adopted"),
    ] {
      try catalog.add(.transfer, nil, ["practice": practice, "city": city, "stage": stage])
    }
    let rows = RowBuffer()
    try catalog.statistics(TransferStatistics(), to: rows)
    #expect(
      rows.names == [
        "city", "name", "given", "learners", "adopted", "taken", "teachers", "both_ways",
      ])
    #expect(
      rows.texts == [
        ["lima", "Lima", "1", "1", "0", "0", "0", "0"],
        ["lyon", "Lyon", "0", "0", "0", "1", "1", "0"],
        ["quito", "Quito", "1", "1", "0", "2", "2", "1"],
        ["seoul", "Seoul", "3", "2", "1", "1", "1", "1"],
      ])
  }
}
