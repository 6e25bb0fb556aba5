import Testing

@testable import MetroCore

/// Rows in ID order are stored in bulk, with the same result as one by one.
struct RowsInOrderTests {
  private func catalog() throws -> Catalog {
    let catalog = try SampleRecord.catalog()
    try catalog.addProgram("p")
    return catalog
  }

  private static let header = "id,program,title,date,cities,speakers\n"

  private static func row(
    _ number: Int, program: String = "p", cities: String = "seoul;quito"
  ) -> String {
    "n-\(1_000 + number),\(program),Title \(number),2015-04,\(cities),Li;Yu | Dr.\n"
  }

  private static let rows = (0..<1_500).map { number in
    // Speakers with a role need the full check.
    number % 100 == 7 ? row(number) : row(number).replacing("Yu | Dr.", with: "Yu")
  }

  @Test(arguments: [Catalog.partSize, 2_000])
  func `rows in any order produce the same result`(partSize: Int) throws {
    var contents: [[Noun.Name: [[String?]]]] = []
    for rows in [Self.rows, Self.rows.reversed()] {
      let catalog = try catalog()
      catalog.partSize = partSize
      let before = try catalog.contents()
      let counts = try catalog.countsOfOne {
        let summary = try catalog.importText(.presentation, Self.header + rows.joined())
        #expect(summary == ImportSummary(added: 1_500))
      }
      #expect(counts == ["presentation +1500 ~0 -0"])
      contents.append(try catalog.contents())
      _ = try catalog.undo()
      #expect(try catalog.contents() == before)
      _ = try catalog.redo()
      #expect(try catalog.contents() == contents.last)
    }
    #expect(contents[0] == contents[1])
  }

  @Test(arguments: [
    (row(1_501, program: "nowhere"), "program"), (row(1_501, cities: "seoul;nowhere"), "cities"),
  ])
  func `a missing reference is reported on its line`(row: String, field: String) throws {
    let catalog = try catalog()
    let fault = try catalog.fault(
      .records(.presentation), Self.header + Self.rows.joined() + row + Self.row(1_502))
    #expect(fault.line == 1_502 && fault.field == field)
  }

  @Test func `existing records are matched among new ones`() throws {
    let catalog = try catalog()
    for number in [3, 700] {
      try catalog.add(
        .presentation, "n-\(1_000 + number)", ["program": "p", "title": "Title \(number)"])
    }
    let file = Self.header + Self.rows.joined()
    let summary = try catalog.importText(.presentation, file)
    #expect(summary == ImportSummary(added: 1_498, updated: 2))
    #expect(try catalog.importText(.presentation, file) == ImportSummary(unchanged: 1_500))
  }

  @Test func `a repeated record is rejected with the line of the first`() throws {
    let fault = try catalog().fault(
      .records(.presentation), Self.header + Self.rows.joined() + Self.row(3))
    #expect(fault.line == 1_502 && "\(fault.cause)".contains("also on line 5"), "\(fault)")
  }

  @Test func `the statements of a source are recorded for bulk rows`() throws {
    let catalog = try catalog()
    let file = Self.header + Self.rows.joined()
    var options = ImportOptions()
    options.source = "post"
    #expect(
      try catalog.importText(.presentation, file, as: .csv, options)
        == ImportSummary(added: 1_500))
    #expect(try catalog.ids(.statement).count == 1_500)
    #expect(
      try catalog.importText(.presentation, file, as: .csv, options)
        == ImportSummary(unchanged: 1_500))
    #expect(try catalog.ids(.statement).count == 1_500)
  }

  @Test func `bulk rows are found by search along with others`() throws {
    let catalog = try catalog()
    try catalog.importText(.presentation, Self.header + Self.rows[..<700].joined())
    try catalog.importText(.presentation, Self.header + Self.rows[700...].joined())
    for number in [3, 699, 700, 1_499] {
      var search = Search(["title", "\(number)"])
      search.noun = .presentation
      let found = RowBuffer()
      try catalog.search(search, to: found)
      #expect(found.texts.contains { $0.contains("n-\(1_000 + number)") }, "\(number)")
    }
  }
}
