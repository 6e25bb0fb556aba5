import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

struct ListingTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["beijing", "quito", "seoul", "lima"])
    try catalog.addProgram("d2015", dates: "2015-04-08/2015-04-14", ["capacity": "5"])
    try catalog.addProgram("e2014", dates: "2014-05", ["capacity": "20"])
    try catalog.addProgram("a-undated", ["host": "seoul"])
    try catalog.addProgram("c-open", dates: "../2013", ["capacity": "5", "host": "lima"])
    try catalog.addProgram("b-open", dates: "2016/..")
  }

  @Test func `a listing has default columns and a default order`() throws {
    let found = try catalog.rows(.program)
    #expect(found.names == Noun.program.defaultColumns)
    #expect(
      found.texts.map { $0[0] } == ["e2014", "d2015", "b-open", "a-undated", "c-open"])
    #expect(try catalog.ids(.city) == ["beijing", "lima", "quito", "seoul"])
  }

  @Test func `columns can be chosen and ordered`() throws {
    let found = try catalog.rows(.program, ["ends", "id", "starts"], where: ["year": ["2015-04"]])
    #expect(found.names == ["ends", "id", "starts"])
    #expect(found.texts == [["2015-04-14", "d2015", "2015-04-08"]])
  }

  @Test(
    arguments: [
      ("2015-04-08/2015-04-14", "2015-04-08", "2015-04-14"), ("2015-04", "2015-04", "2015-04"),
      ("2014~/2015-05?", "2014~", "2015-05?"), ("2014/..", "2014", nil), ("../2014", nil, "2014"),
    ] as [(String, String?, String?)])
  func `the start and end of dates are shown as written`(
    dates: String, starts: String?, ends: String?
  ) throws {
    let catalog = try Catalog.inMemory()
    try catalog.addProgram("p", dates: dates)
    #expect(try catalog.rows(.program, ["starts", "ends"]).texts == [[starts, ends]])
  }

  @Test(arguments: [
    (["starts"], ["e2014", "d2015", "b-open", "a-undated", "c-open"]),
    (["-starts"], ["b-open", "d2015", "e2014", "a-undated", "c-open"]),
    (["ends"], ["c-open", "e2014", "d2015", "a-undated", "b-open"]),
    (["-ends"], ["d2015", "e2014", "c-open", "a-undated", "b-open"]),
    (["capacity"], ["c-open", "d2015", "e2014", "a-undated", "b-open"]),
    (["-capacity"], ["e2014", "c-open", "d2015", "a-undated", "b-open"]),
    (["-capacity", "-starts"], ["e2014", "d2015", "c-open", "b-open", "a-undated"]),
    (["host", "-id"], ["c-open", "a-undated", "e2014", "d2015", "b-open"]),
    (["-id"], ["e2014", "d2015", "c-open", "b-open", "a-undated"]),
  ])
  func `records without a value come last in either direction, and IDs break ties`(
    sort: [String], ids: [String]
  ) throws {
    #expect(try catalog.ids(.program, sort: sort) == ids)
  }

  @Test func `numbers are sorted numerically`() throws {
    try catalog.addProgram("f", ["capacity": "100"])
    let sorted = try catalog.ids(.program, sort: ["-capacity"])
    #expect(sorted.prefix(2) == ["f", "e2014"])
  }

  @Test func `a page is a part of the whole listing`() throws {
    let all = try catalog.ids(.program)
    #expect(try catalog.ids(.program, limit: 2) == Array(all.prefix(2)))
    #expect(try catalog.ids(.program, limit: 2, offset: 3) == Array(all[3...4]))
    #expect(try catalog.ids(.program, offset: 4) == [all[4]])
    #expect(try catalog.ids(.program, limit: 0) == [])
    #expect(try catalog.ids(.program, offset: 99) == [])
  }

  @Test(arguments: [(["titel"], []), (["id"], ["-titel"])])
  func `an unknown column is reported with the known ones`(
    columns: [String], sort: [String]
  ) throws {
    let error = try #require(throws: ValueError.self) {
      try catalog.rows(.theme, columns, sort: sort)
    }
    #expect(
      error
        == ValueError.unknownColumn(
          .theme, column: "titel", use: sort.isEmpty ? .shown : .sorted,
          known: ["id", "label", "broader", "programs", "practices", "disputed"]))
  }

  @Test func `a column that a filter adds can be chosen and sorted by only with the filter`()
    throws
  {
    try catalog.add(.participation, nil, ["program": "d2015", "city": "quito", "delegates": "2"])
    try catalog.add(.participation, nil, ["program": "d2015", "city": "lima", "delegates": "3"])
    let filter = ["program": ["d2015"]]
    let found = try catalog.rows(.city, ["id", "delegates"], where: filter, sort: ["-delegates"])
    #expect(found.texts == [["lima", "3"], ["quito", "2"]])
    #expect { try catalog.rows(.city, ["id", "delegates"]) } throws: { $0 is any CatalogError }
    let whole = try catalog.rows(.city, where: filter)
    #expect(whole.names == Noun.city.defaultColumns + ["roles", "delegates"])
  }

  @Test(arguments: Noun.Name.allCases)
  func `a missing record in a filter is an error rather than an empty result`(
    name: Noun.Name
  ) throws {
    for filter in Noun.named(name).filters {
      guard case .reference(let target)? = filter.type else { continue }
      #expect(throws: RecordError.noSuchRecord(target, id: "qqqqqq", nearest: [])) {
        try catalog.ids(.named(name), where: [filter.name: ["qqqqqq"]])
      }
    }
  }

  @Test func `an invalid filter value is rejected with the filter's name`() throws {
    var listing = Listing(.program, today: "2016-01-01")
    let filter = try #require(Noun.program.filters.first { $0.name == "year" })
    let error = try #require(throws: ValueError.self) { try listing.filter(filter, ["2015-13"]) }
    guard case ValueError.invalidValue("year", let fault) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(fault.reason == "there is no month 13")
  }

  @Test func `one record can be listed by its ID`() throws {
    var listing = Listing(.program, today: "2016-01-01")
    listing.only(id: "d2015")
    listing.columns = ["id"]
    let buffer = RowBuffer()
    try catalog.list(listing, to: buffer)
    #expect(buffer.texts == [["d2015"]])
  }

  @Test func `IDs with a prefix are listed in order for completion`() throws {
    #expect(try catalog.ids(.program, prefix: "", limit: 2) == ["a-undated", "b-open"])
    #expect(try catalog.ids(.program, prefix: "d20", limit: 9) == ["d2015"])
    #expect(try catalog.ids(.program, prefix: "d2015x", limit: 9) == [])
    #expect(try catalog.ids(.city, prefix: "%", limit: 9) == [])
  }

  @Test func `an empty listing still reports its columns`() throws {
    #expect(try catalog.rows(.link).names == Noun.link.defaultColumns)
    #expect(try catalog.rows(.link).rows == [])
  }

  @Test func `the result of a query does not depend on the order of insertion`() throws {
    var numbers = SeededGenerator(seed: 11)
    let names = ["a", "b", "c", "d", "e", "f"]
    for _ in 0..<5 {
      let catalog = try Catalog.inMemory()
      for id in names.shuffled(using: &numbers) {
        try catalog.add(.city, id, ["name": "Same", "country": "KR"])
      }
      #expect(try catalog.ids(.city, sort: ["-name", "country"]) == names)
    }
  }
}
