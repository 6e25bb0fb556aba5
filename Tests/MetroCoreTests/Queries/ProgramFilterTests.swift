import Testing

@testable import MetroCore

struct ProgramFilterTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["seoul", "quito", "lima", "bogota"])
    try catalog.add(.organization, named: ["metropolis", "iclei"])
    try catalog.add(.theme, "environment", ["label": "Environment"])
    try catalog.add(.theme, "water", ["label": "Water", "broader": "environment"])
    try catalog.add(.theme, "rain", ["label": "Rain", "broader": "water"])
    try catalog.add(.theme, "transport", ["label": "Transport"])
    try catalog.addProgram(
      "a", dates: "2014-12-29/2015-01-03", cities: ["quito", "lima"],
      ["themes": "rain;transport", "status": "held", "kind": "course", "host": "seoul"])
    try catalog.addProgram(
      "b", dates: "2015-04?", cities: ["quito"],
      ["themes": "water", "status": "cancelled", "kind": "forum", "organizers": "metropolis"])
    try catalog.addProgram(
      "c", dates: "2016/..",
      ["themes": "environment", "status": "planned", "organizers": "iclei;metropolis"])
    try catalog.addProgram("d", dates: "../2013", ["host": "lima", "partners": "metropolis"])
    try catalog.addProgram("e", ["status": "held", "kind": "course"])
    try catalog.add(.presentation, nil, ["program": "b", "title": "T", "cities": "bogota;lima"])
  }

  @Test(arguments: [
    ("year", "2015", ["a", "b"]), ("year", "2014", ["a"]), ("year", "2013", ["d"]),
    ("year", "1990", ["d"]), ("year", "2016", ["c"]), ("year", "2030", ["c"]),
    ("year", "2015-01", ["a"]), ("year", "2015-01-04", []), ("year", "2015-04-30", ["b"]),
    ("year", "2014/2016", ["a", "b", "c"]), ("year", "../2014-12-28", ["d"]),
    ("year", "2015-05/..", ["c"]), ("from", "2015-02", ["b", "c"]),
    ("from", "2015-01-03", ["a", "b", "c"]),
    ("to", "2014-12-29", ["a", "d"]), ("to", "2014-12-28", ["d"]), ("to", "2015", ["a", "b", "d"]),
    ("host", "seoul", ["a"]), ("host", "quito", []), ("status", "held", ["a", "e"]),
    ("kind", "forum", ["b"]), ("organizer", "metropolis", ["b", "c"]),
    ("organizer", "iclei", ["c"]),
    ("theme", "transport", ["a"]), ("theme", "rain", ["a"]), ("theme", "water", ["a", "b"]),
    ("theme", "environment", ["a", "b", "c"]), ("city", "quito", ["a", "b"]),
    ("city", "lima", ["a", "b", "d"]), ("city", "seoul", ["a"]), ("city", "bogota", ["b"]),
  ])
  func `filters select programs`(filter: String, value: String, ids: [String]) throws {
    #expect(try catalog.ids(.program, where: [filter: [value]], sort: ["id"]) == ids)
  }

  @Test func `repeated hosts, kinds or states match any value, themes and cities all values`()
    throws
  {
    func ids(_ filter: String, _ values: String...) throws -> [String] {
      try catalog.ids(.program, where: [filter: values], sort: ["id"])
    }
    #expect(try ids("host", "seoul", "lima") == ["a", "d"])
    #expect(try ids("kind", "forum", "course") == ["a", "b", "e"])
    #expect(try ids("status", "cancelled", "planned") == ["b", "c"])
    #expect(try ids("theme", "transport", "environment") == ["a"])
    #expect(try ids("theme", "transport", "environment", "rain") == ["a"])
    #expect(try ids("city", "quito", "bogota") == ["b"])
    #expect(try ids("organizer", "iclei", "metropolis") == ["c"])
  }

  @Test func `filters narrow each other`() throws {
    #expect(
      try catalog.ids(.program, where: ["theme": ["environment"], "year": ["2015"]], sort: ["id"])
        == ["a", "b"])
    #expect(
      try catalog.ids(
        .program,
        where: [
          "theme": ["water"], "year": ["2015"], "status": ["cancelled", "held"],
          "city": ["lima"], "kind": ["forum"],
        ]) == ["b"])
    #expect(
      try catalog.ids(.program, where: ["from": ["2015"], "to": ["2015"]], sort: ["id"])
        == ["a", "b"])
  }

  @Test(arguments: [
    ("2013-06-01", ["a", "c", "d"]), ("2013-12-31", ["a", "c", "d"]), ("2014-01-01", ["a", "c"]),
    ("2015-01-03", ["a", "c"]), ("2015-01-04", ["c"]), ("2015-04-30", ["c"]), ("2099-01-01", ["c"]),
  ])
  func `upcoming programs end today or later and are not cancelled`(
    today: String, ids: [String]
  ) throws {
    #expect(
      try catalog.ids(.program, where: ["upcoming": []], sort: ["id"], today: today) == ids)
  }

  @Test func `the roles of a city are shown with the city filter`() throws {
    try catalog.add(.participation, nil, ["program": "b", "city": "lima", "role": "observer"])
    try catalog.add(.participation, nil, ["program": "b", "city": "bogota"])
    try catalog.edit(.program, "b", ["host": "bogota"])
    let lima = try catalog.rows(.program, ["id", "roles"], where: ["city": ["lima"]], sort: ["id"])
    #expect(lima.texts == [["a", "participant"], ["b", "presenter;observer"], ["d", "host"]])
    let bogota = try catalog.rows(.program, ["id", "roles"], where: ["city": ["bogota"]])
    #expect(bogota.texts == [["b", "participant;host;presenter"]])
  }

  @Test func `derived counts count each record once`() throws {
    try catalog.edit(.city, "quito", ["country": "EC"])
    try catalog.edit(.city, "lima", ["country": "PE"])
    try catalog.add(.city, "cusco", ["name": "Cusco", "country": "PE"])
    try catalog.add(
      .participation, nil, ["program": "a", "city": "cusco", "delegates": "3"])
    try catalog.add(
      .participation, nil, ["program": "a", "city": "cusco", "role": "observer", "delegates": "9"])
    try catalog.add(.site, "s", ["name": "S"])
    try catalog.add(.visit, nil, ["program": "a", "site": "s"])
    let columns = ["id", "cities", "countries", "delegates", "presentations", "visits"]
    let found = try catalog.rows(.program, columns, sort: ["id"])
    #expect(found.texts[0] == ["a", "3", "2", "3", "0", "1"])
    #expect(found.texts[1] == ["b", "1", "1", nil, "1", "0"])
    #expect(found.texts[4] == ["e", "0", "0", nil, "0", "0"])
  }
}
