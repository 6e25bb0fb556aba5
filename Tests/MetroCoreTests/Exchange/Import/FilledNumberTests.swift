import Testing

@testable import MetroCore

/// Checks that what the gazetteer fills in makes no two cities one, and gives no number twice.
struct FilledNumberTests {
  let catalog: Catalog
  private var filling = ImportOptions()

  init() throws {
    catalog = try Catalog.inMemory()
    filling.fills = true
  }

  private func numbers() throws -> [[String?]] {
    try catalog.rows(.city, ["name", "geonames"], sort: ["name"]).texts
  }

  @Test(arguments: [["Beijing", "Peking"], ["Peking", "Beijing"]])
  func `a number that another city has is not filled in, and the reason is counted`(
    names: [String]
  ) throws {
    let file = "name,country\n\(names[0]),CN\n\(names[1]),CN\n"
    try catalog.importText(.city, file)
    for _ in 0..<2 {
      let summary = try catalog.importText(.city, file, as: .csv, filling)
      #expect(summary.filling?.taken.names == ["\(names[1]): \(names[0].lowercased())"])
      #expect(summary.repeated == 0)
      #expect(
        try Set(numbers()) == [[names[0], "1816670"], [names[1], nil]])
    }
  }

  @Test(arguments: [
    ["Priego de Córdoba", "Priego"], ["Villena", "Vileña"],
    ["Santa Coloma de Gramenet", "Santa Coloma"],
  ])
  func `a small place is not merged into a larger one with its name as another name`(
    names: [String]
  ) throws {
    let file = "name,country\n" + names.map { "\($0),ES\n" }.joined()
    let summary = try catalog.importText(.city, file, as: .csv, filling)
    #expect(summary.added == 2 && summary.repeated == 0)
    let again = try catalog.importText(.city, file, as: .csv, filling)
    #expect(again.unchanged == 2 && again.repeated == 0)
  }

  @Test func `a row without a number is not the city with another name and a number`() throws {
    let file = "name,country,geonames\nPriego de Córdoba,ES,2512282\nPriego,ES,\n"
    #expect(try catalog.importText(.city, file).added == 2)
  }

  @Test func `two countries have cities of a name that is common`() throws {
    let file = "name,country\nParis,FR\nParis,CA\n"
    #expect(try catalog.importText(.city, file).added == 2)
    #expect(try catalog.importText(.city, file).unchanged == 2)
    #expect(throws: (any Error).self) {
      try Catalog.inMemory().importText(.city, "name,country\nQuito,EC\nQuito,PE\n")
    }
  }
}
