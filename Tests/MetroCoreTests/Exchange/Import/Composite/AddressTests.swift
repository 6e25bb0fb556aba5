import Testing

@testable import MetroCore
@testable import MetroText

/// Checks cells with a venue or an address before the city, and countries that several have the name of.
struct AddressTests {
  let catalog: Catalog

  init() throws { catalog = try Catalog.inMemory() }

  private func take(_ rows: String, _ choices: PlaceChoices = PlaceChoices()) throws -> Imported {
    var options = ImportOptions()
    options.addsMissing = [.city]
    options.choices = choices
    return try catalog.keepGoing(.records(.program), rows, options)
  }

  private func hosts() throws -> [String] {
    try catalog.rows(.program, ["host"], sort: ["id"]).texts.map { $0[0] ?? "-" }
  }

  @Test(arguments: [
    ("ICTP, Trieste, Italy", "Trieste"), ("NYU Shanghai, Shanghai, China", "Shanghai"),
    ("Sydney Australia", "Sydney"), ("The Hall, 1010 Vienna, Austria", "Vienna"),
    ("Palexpo, Geneva (Switzerland)", "Geneva"),
    ("Memorial University, St. John’s, NL", "St. John's"),
    ("Universidad Nacional, Bogotá, Colombia", "Bogotá"), ("국립대학교, 부산, 대한민국", "Busan"),
  ])
  func `the city of the last parts is offered and not taken`(cell: String, city: String) throws {
    let imported = try take(csvLine(["title", "host"]) + csvLine(["A", cell]))
    #expect(imported.lines == [2])
    #expect(imported.summary.sheet.questions.flatMap(\.options).map(\.name) == [city])
  }

  @Test(arguments: [
    "Nowhere Hall", "Nowhere Hall, Peru", "Nowhere, Nowhere", "Quito, Peru",
    "Houston, Mississippi, USA",
  ])
  func `other texts have no offer`(cell: String) throws {
    let imported = try take(csvLine(["title", "host"]) + csvLine(["A", cell]))
    #expect(imported.lines == [2])
    #expect(imported.summary.sheet.questions.flatMap(\.options).isEmpty)
  }

  @Test func `the city decides between countries of one name`() throws {
    let rows = "title,host,host.country\nA,Brazzaville,Congo\nB,Kinshasa,Congo\n"
    let imported = try take(rows)
    #expect(imported.rejects.isEmpty, "\(imported.rejects)")
    #expect(try hosts() == ["brazzaville", "kinshasa"])
    #expect(try take("title,host,host.country\nC,Nowhereville,Congo\nD,,Congo\n").lines == [2, 3])
  }

  @Test func `a city that was added since the question is its answer`() throws {
    let rows = "title,host\nA,Nowhereville\nB,Växjö\n"
    // The import had added this one when it asked.
    let offered = PlaceOption(
      city: "vaxjo", name: "Växjö", country: "SE", population: 59_600, geonames: 2_663_536)
    var choices = PlaceChoices(open: ["Nowhereville", "Växjö"])
    choices.rows = [
      PlaceCandidateRow(name: "Nowhereville", option: PlaceOption(name: "")),
      PlaceCandidateRow(name: "Växjö", option: offered),
    ]
    #expect(try take(rows, choices).lines == [2, 3])
    try catalog.add(.city, "nowhereville", ["name": "Nowhereville", "country": "UY"])
    try catalog.add(.city, "vaxjo", ["name": "Växjö", "country": "SE", "geonames": "2663536"])
    #expect(try take(rows, choices).lines == [3])
    #expect(try hosts() == ["nowhereville"])
  }
}
