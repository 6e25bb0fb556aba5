import Testing

@testable import MetroCore

/// Counts by kind of place and by region, which are the same in every list.
struct PlaceStatisticsTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    for (id, country, kind) in [
      ("seoul", "KR", "city"), ("suwon", "KR", "metropolitan-authority"),
      ("gauteng", "ZA", "province"),
      ("peru", "PE", "country"), ("iclei", "", "agency"), ("punjab", "IN", "state"),
      ("nowhere", "", "city"), ("lyon", "FR", "city"), ("taipei", "TW", "city"),
      ("pristina", "XK", "city"), ("hong-kong", "HK", "city"), ("base", "AQ", "city"),
    ] {
      try catalog.add(.city, id, ["name": id, "country": country, "kind": kind])
    }
    try catalog.add(.organization, named: ["metropolis", "unesco"])
    try catalog.addProgram(
      "a", dates: "2014",
      cities: ["seoul", "suwon", "gauteng", "peru", "iclei", "punjab", "nowhere"],
      ["organizers": "metropolis;unesco", "languages": "en;fr", "kind": "course", "series": "S"])
    try catalog.addProgram(
      "b", dates: "2015", cities: ["seoul", "lyon", "taipei", "pristina", "hong-kong", "base"],
      ["organizers": "unesco", "languages": "en", "mode": "online"])
    // A second role of a city is not a second participant.
    try catalog.add(.participation, nil, ["program": "a", "city": "seoul", "role": "observer"])
    try catalog.add(.presentation, nil, ["program": "a", "title": "T", "cities": "seoul;lyon"])
  }

  private func rows(
    by groupings: Statistics.Grouping..., kinds: Bool = false, region: String? = nil
  ) throws -> RowBuffer {
    var programs = Listing(.program, today: "2016-01-01")
    if let region { try programs.filter("region", region) }
    var statistics = Statistics(by: groupings, programs: programs)
    if kinds { statistics.details = [.kinds] }
    let buffer = RowBuffer()
    try catalog.statistics(statistics, to: buffer)
    return buffer
  }

  @Test func `cities and metropolitan authorities are cities, and others are counted apart`() throws
  {
    let found = try rows(by: .year, kinds: true)
    #expect(
      found.names.suffix(4) == ["provinces", "states", "agencies", "nations"])
    #expect(
      found.texts[0]
        == ["2014", "1", "3", "4", nil, nil, "1", "3", "0", "1", "1", "1", "1"])
    #expect(try rows(by: .year).texts.map { $0.last } == ["4", "0", "4"])
  }

  @Test func `lists, statistics and statements agree`() throws {
    let names = ["cities", "countries", "provinces", "states", "agencies", "nations"]
    let listed = try catalog.rows(.program, names, where: ["year": ["2014"]]).texts[0]
    #expect(listed == ["3", "4", "1", "1", "1", "1"])
    let counted = try rows(by: .year, kinds: true)
    #expect(names.map { counted.texts[0][counted.names.firstIndex(of: $0) ?? 0] } == listed)
  }

  @Test func `by region, each region has its own participants`() throws {
    #expect(
      try rows(by: .region).texts == [
        ["Africa", "1", "0", "1", nil, nil, "0", "0", "0", "1"],
        ["Americas", "1", "0", "1", nil, nil, "0", "0", "0", "1"],
        ["Asia", "2", "4", "4", nil, nil, "1", "4", "0", "1"],
        ["Europe", "1", "2", "2", nil, nil, "1", "2", "0", "0"],
        [nil, "2", "2", "1", nil, nil, "0", "2", "0", "1"],
        ["total", "2", "8", "9", nil, nil, "1", "8", "0", "4"],
      ])
    #expect(
      try rows(by: .subregion).texts.map { $0[0] } == [
        "Antarctica", "Eastern Asia", "South America", "Southern Africa", "Southern Asia",
        "Southern Europe", "Western Europe", nil, "total",
      ])
  }

  @Test func `several properties group together`() throws {
    let found = try rows(by: .year, .region)
    #expect(found.names.prefix(2) == ["year", "region"])
    #expect(
      found.texts.map { "\($0[0] ?? "-") \($0[1] ?? "-") \($0[3] ?? "")" } == [
        "2014 Africa 0", "2014 Americas 0", "2014 Asia 2", "2014 - 1", "2015 Asia 3",
        "2015 Europe 2", "2015 - 1", "total - 8",
      ])
  }

  @Test func `programs count under each organizer and language`() throws {
    func programs(_ grouping: Statistics.Grouping) throws -> [String] {
      try rows(by: grouping).texts.map { "\($0[0] ?? "-") \($0[1] ?? "")" }
    }
    #expect(try programs(.organizer) == ["metropolis 1", "unesco 2", "total 2"])
    #expect(try programs(.language) == ["en 2", "fr 1", "total 2"])
    #expect(try programs(.kind) == ["course 1", "- 1", "total 2"])
    #expect(try programs(.series) == ["S 1", "- 1", "total 2"])
    #expect(try programs(.mode) == ["online 1", "- 1", "total 2"])
  }

  @Test(arguments: [
    ("Asia", "2", "4"), ("142", "2", "4"), ("아시아", "2", "4"), ("Western Europe", "1", "1"),
    ("Europa", "1", "2"), ("Oceania", "0", "0"),
  ])
  func `a region restricts the participants that count`(
    region: String, programs: String, cities: String
  ) throws {
    let row = try rows(region: region).texts[0]
    #expect(row[0] == programs && row[1] == cities)
    let listed = try catalog.rows(
      .city, ["id"], where: ["region": [region], "kind": ["city", "metropolitan-authority"]])
    #expect(String(listed.rows.count) == cities)
  }

  @Test func `sites and organizations have the region of their city`() throws {
    try catalog.add(.site, "s", ["name": "S", "city": "lyon"])
    try catalog.add(.organization, "o", ["name": "O", "city": "seoul"])
    #expect(try catalog.rows(.site, ["id"], where: ["region": ["Europe"]]).texts == [["s"]])
    #expect(try catalog.rows(.site, ["id"], where: ["region": ["Asia"]]).texts == [])
    #expect(try catalog.rows(.organization, ["id"], where: ["region": ["Asia"]]).texts == [["o"]])
    #expect(
      try catalog.rows(.program, ["id"], where: ["region": ["Europe"]]).texts == [["b"]])
  }

  @Test func `a page shows the participants that are not cities`() throws {
    let page = try RecordPage(of: .program, id: "a", in: catalog, today: "2016-01-01")
    let facts = Dictionary(uniqueKeysWithValues: page.facts.map { ($0.label, $0.value) })
    #expect(facts["Cities taking part"] == "3 recorded")
    #expect(facts["Their countries"] == "4 recorded")
    #expect(facts["Provinces taking part"] == "1 recorded")
    #expect(facts["Countries taking part"] == "1 recorded")
  }
}
