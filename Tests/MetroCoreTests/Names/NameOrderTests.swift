import Testing

@testable import MetroCore

struct NameOrderTests {
  @Test func `listings sort names by their folded words`() throws {
    let names = [
      "Ávila", "Bergen", "Łódź", "L'Aquila", "Malmö", "San José", "Sandwich", "Ürümqi", "zürich",
      "Москва", "서울",
    ]
    let catalog = try Catalog.inMemory()
    for (index, name) in names.shuffled().enumerated() {
      try catalog.add(.city, "c-\(index)", ["name": name])
    }
    let sorted = [
      "Ávila", "Bergen", "L'Aquila", "Łódź", "Malmö", "San José", "Sandwich", "Ürümqi", "zürich",
      "Москва", "서울",
    ]
    #expect(try catalog.rows(.city, ["name"], sort: ["name"]).texts.map { $0[0] } == sorted)
    #expect(
      try catalog.rows(.city, ["name"], sort: ["-name"]).texts.map { $0[0] } == sorted.reversed())
  }

  @Test func `names of equal words have one order, and missing ones come last`() throws {
    let catalog = try Catalog.inMemory()
    try catalog.add(.site, "a", ["name": "lodz"])
    try catalog.add(.site, "b", ["name": "Łódź"])
    try catalog.add(.site, "c", ["name": "Lodz"])
    try catalog.add(.site, "d", ["name": "!"])
    #expect(try catalog.ids(.site, sort: ["name"]) == ["d", "c", "a", "b"])
    try catalog.addProgram("p", ["venue": "Éire"])
    try catalog.addProgram("q")
    try catalog.addProgram("r", ["venue": "Fe"])
    #expect(try catalog.ids(.program, sort: ["venue"]) == ["p", "r", "q"])
    #expect(try catalog.ids(.program, sort: ["-venue"]) == ["r", "p", "q"])
  }

  @Test(arguments: ["", "A b", "  a--B ", "O'Brien", "!?", "99 Bottles", "a_b"])
  func `the key of ASCII bytes is that of the text`(text: String) {
    var bytes = text
    let key = bytes.withUTF8 { unsafe NameOrder.key(of: $0) }
    #expect(key == Array(NameOrder.key(of: text).utf8))
  }
}
