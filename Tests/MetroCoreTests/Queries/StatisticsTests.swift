import Testing

@testable import MetroCore
@testable import MetroText

struct StatisticsTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    for (id, country) in [("quito", "EC"), ("lima", "PE"), ("cusco", "PE"), ("seoul", "")] {
      try catalog.add(.city, id, ["name": id, "country": country])
    }
    try catalog.add(.theme, named: ["water", "transport"])
    try catalog.addProgram("a", dates: "2014-05", ["themes": "water;transport", "host": "seoul"])
    try catalog.addProgram("b", dates: "2014-12-30/2015-01-02", ["themes": "water"])
    try catalog.addProgram("c", dates: "2015", ["host": "lima"])
    try catalog.addProgram("d")
    for (program, city, delegates) in [
      ("a", "quito", "2"), ("a", "lima", ""), ("b", "quito", "3"), ("b", "cusco", ""),
      ("c", "quito", ""), ("c", "seoul", ""), ("d", "lima", ""), ("d", "quito", ""),
    ] {
      try catalog.add(
        .participation, nil, ["program": program, "city": city, "delegates": delegates])
    }
    try catalog.add(
      .participation, nil, ["program": "c", "city": "cusco", "role": "observer", "delegates": "8"])
    try catalog.add(.presentation, nil, ["program": "a", "title": "One", "cities": "lima;cusco"])
    try catalog.add(.presentation, nil, ["program": "a", "title": "Two", "cities": "lima"])
    try catalog.add(.presentation, nil, ["program": "d", "title": "Three"])
  }

  private func statistics(
    by groupings: [Statistics.Grouping] = [], where filters: [String: String] = [:]
  ) throws -> Statistics {
    var programs = Listing(.program, today: "2016-01-01")
    for (name, text) in filters { try programs.filter(name, text) }
    var statistics = Statistics(by: groupings, programs: programs)
    statistics.countsOnlyHeld = false
    return statistics
  }

  private func figures(
    by groupings: Statistics.Grouping..., where filters: [String: String] = [:]
  ) throws -> RowBuffer {
    let buffer = RowBuffer()
    try catalog.statistics(statistics(by: groupings, where: filters), to: buffer)
    return buffer
  }

  @Test func `statistics without grouping are one row over everything`() throws {
    let found = try figures()
    #expect(
      found.names == [
        "programs", "cities", "countries", "delegates", "delegates_claimed", "presentations",
        "first_time", "returning", "others",
      ])
    #expect(found.texts == [["4", "4", "2", "5", nil, "3", "4", "0", "0"]])
  }

  @Test func `statistics without programs are a total of nothing`() throws {
    let nothing = ["0", "0", "0", nil, nil, "0", "0", "0", "0"]
    #expect(try figures(where: ["year": "1990"]).texts == [nothing])
    for grouping in Statistics.Grouping.allCases where grouping != .city {
      let found = try figures(by: grouping, where: ["year": "1990"])
      let keys = Array(repeating: String?.none, count: found.names.count - nothing.count - 1)
      #expect(found.texts == [["total"] + keys + nothing])
    }
    #expect(
      try figures(by: .city, where: ["year": "1990"]).texts
        == [["total", nil, "0", "0", "0", "0", nil, nil, nil]])
  }

  @Test func `an empty catalog has a total of nothing`() throws {
    let buffer = RowBuffer()
    try Catalog.inMemory().statistics(statistics(by: [.year, .region]), to: buffer)
    #expect(
      buffer.texts == [["total", nil, "0", "0", "0", nil, nil, "0", "0", "0", "0"]])
  }

  @Test func `by year, a program counts in its first year, or last without a date`() throws {
    let found = try figures(by: .year)
    #expect(found.names.first == "year")
    #expect(
      found.texts == [
        ["2014", "2", "3", "2", "5", nil, "2", "3", "0", "0"],
        ["2015", "1", "2", "1", nil, nil, "0", "1", "1", "0"],
        [nil, "1", "2", "2", nil, nil, "1", "0", "2", "0"],
        ["total", "4", "4", "2", "5", nil, "3", "4", "0", "0"],
      ])
  }

  @Test func `by theme, a program counts for each of its themes`() throws {
    #expect(
      try figures(by: .theme).texts == [
        ["transport", "1", "2", "2", "2", nil, "2", "2", "0", "0"],
        ["water", "2", "3", "2", "5", nil, "2", "3", "0", "0"],
        [nil, "2", "3", "2", nil, nil, "1", "1", "2", "0"],
        ["total", "4", "4", "2", "5", nil, "3", "4", "0", "0"],
      ])
  }

  @Test func `by host, the host is not a participant`() throws {
    #expect(
      try figures(by: .host).texts.dropLast() == [
        ["lima", "1", "2", "1", nil, nil, "0", "1", "1", "0"],
        ["seoul", "1", "2", "2", "2", nil, "2", "2", "0", "0"],
        [nil, "2", "3", "2", "3", nil, "1", "1", "2", "0"],
      ])
  }

  @Test func `by country, the figures count only that country's cities`() throws {
    let found = try figures(by: .country)
    #expect(found.names.prefix(2) == ["country", "country_name"])
    #expect(
      found.texts == [
        ["EC", "Ecuador", "4", "1", "1", "5", nil, "0", "1", "0", "0"],
        ["PE", "Peru", "3", "2", "1", nil, nil, "2", "2", "0", "0"],
        [nil, nil, "1", "1", "0", nil, nil, "0", "1", "0", "0"],
        ["total", nil, "4", "4", "2", "5", nil, "3", "4", "0", "0"],
      ])
  }

  @Test func `by city, every role is counted`() throws {
    let found = try figures(by: .city)
    #expect(
      found.names == [
        "city", "name", "programs", "participated", "hosted", "presentations", "delegates", "first",
        "latest",
      ])
    #expect(found.texts.map { $0[0] } == ["cusco", "lima", "quito", "seoul", "total"])
    #expect(
      found.texts[4] == ["total", nil, "4", "4", "2", "2", "5", "2014-05", "2015"])
    #expect(
      found.texts[1] == ["lima", "lima", "3", "2", "1", "2", nil, "2014-05", "2015"])
    #expect(
      found.texts[2] == ["quito", "quito", "4", "4", "0", "0", "5", "2014-05", "2015"])
    #expect(
      found.texts[3] == ["seoul", "seoul", "2", "1", "1", "0", nil, "2014-05", "2015"])
  }

  @Test func `a city's delegates are those that it sent as a participant`() throws {
    let cusco = try figures(by: .city).texts[0]
    #expect(cusco[6] == nil)
  }

  @Test func `a city with an earlier program outside the selection is returning`() throws {
    #expect(
      try figures(where: ["year": "2015"]).texts
        == [["2", "3", "2", "3", nil, "0", "2", "1", "0"]])
    #expect(
      try figures(where: ["theme": "transport"]).texts
        == [["1", "2", "2", "2", nil, "2", "2", "0", "0"]])
  }

  @Test func `exactly one of two programs with the same dates is the first`() throws {
    try catalog.addProgram("e", dates: "2016-01", cities: ["seoul"])
    try catalog.add(.city, "new", ["name": "New"])
    try catalog.addProgram("f", dates: "2020", cities: ["new"], ["themes": "water"])
    try catalog.addProgram("g", dates: "2020", cities: ["new"], ["themes": "transport"])
    let found = try figures(by: .theme, where: ["year": "2020"]).texts
    #expect(
      found.dropLast() == [
        ["transport", "1", "1", "0", nil, nil, "0", "0", "1", "0"],
        ["water", "1", "1", "0", nil, nil, "0", "1", "0", "0"],
      ])
  }

  @Test func `an unknown record in a filter is an error`() throws {
    #expect(throws: RecordError.noSuchRecord(.theme, id: "watre", nearest: ["water"])) {
      try figures(by: .year, where: ["theme": "watre"])
    }
  }

  @Test func `the presentations of Seoul 2015 are counted as in the news post`() throws {
    let catalog = try Seoul2015.catalog()
    let cities = try catalog.rows(
      .city, ["id", "presentations"], where: ["program": ["seoul-2015"]], sort: ["-presentations"])
    #expect(
      cities.texts.map { "\($0[0] ?? "") \($0[1] ?? "")" } == [
        "guangzhou 4", "seoul 2", "baguio 1", "beijing 1", "quito 1", "shanghai 1", "shenzhen 1",
        "jakarta 0",
      ])
    let program = try catalog.rows(
      .program, ["cities", "cities_claimed", "countries", "delegates", "presentations", "visits"],
      where: ["year": ["2015"]])
    #expect(program.texts == [["6", "7", "3", nil, "11", "2"]])
  }
}
