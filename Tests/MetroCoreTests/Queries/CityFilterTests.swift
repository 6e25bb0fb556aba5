import Testing

@testable import MetroCore

struct CityFilterTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    for (id, country, kind) in [
      ("a", "KR", "city"), ("b", "CN", "province"), ("c", "CN", "city"), ("d", "", "city"),
      ("e", "EC", "agency"),
    ] {
      try catalog.add(.city, id, ["name": id.uppercased(), "country": country, "kind": kind])
    }
    try catalog.add(.organization, named: ["net", "other"])
    try catalog.addProgram("p2010", dates: "2010", cities: ["a", "b"])
    try catalog.addProgram("p2015", dates: "2015-04-08/2015-04-14", cities: ["a", "b", "c"])
    try catalog.addProgram("undated", cities: ["d"], ["host": "e"])
    try catalog.add(
      .participation, nil, ["program": "p2015", "city": "d", "role": "observer", "delegates": "1"])
    try catalog.add(.presentation, nil, ["program": "p2010", "title": "T", "cities": "e;a"])
  }

  private func ids(_ filters: [String: [String]], today: String = "2016-01-01") throws -> [String] {
    try catalog.ids(.city, where: filters, today: today)
  }

  @Test(
    arguments: [
      (["program": ["p2015"]], ["a", "b", "c", "d"]), (["program": ["p2010"]], ["a", "b", "e"]),
      (["program": ["undated"]], ["d", "e"]),
      (["program": ["p2015"], "role": ["participant"]], ["a", "b", "c"]),
      (["program": ["p2015"], "role": ["observer"]], ["d"]),
      (["program": ["p2010"], "role": ["presenter"]], ["a", "e"]),
      (["program": ["p2010"], "role": ["host"]], []), (["role": ["host"]], ["e"]),
      (["role": ["observer"]], ["d"]), (["role": ["presenter"]], ["a", "e"]),
      (["country": ["CN"]], ["b", "c"]), (["country": ["cn"]], ["b", "c"]),
      (["country": ["KR", "EC"]], ["a", "e"]), (["kind": ["province"]], ["b"]),
      (["kind": ["province", "agency"]], ["b", "e"]),
      (["kind": ["city"], "country": ["CN"]], ["c"]),
      (["never-took-part": []], ["e"]),
      (["not-since": ["2010"]], ["e"]), (["not-since": ["2011"]], ["e"]),
      (["not-since": ["2015-04-14"]], ["e"]),
      (["not-since": ["2015-04-15"]], ["a", "b", "c", "e"]),
      (["met": ["a"]], ["b", "c"]), (["met": ["c"]], ["a", "b"]), (["met": ["d"]], []),
      (["met": ["e"]], []), (["met": ["a"], "country": ["CN"], "kind": ["city"]], ["c"]),
    ] as [([String: [String]], [String])])
  func `filters select cities`(filters: [String: [String]], found: [String]) throws {
    #expect(try ids(filters) == found)
  }

  @Test(
    arguments: [
      (["status": "cancelled"], false), (["status": "postponed"], false),
      (["status": "planned", "dates": "2016-05"], false), (["dates": "2016-05"], false),
      (["status": "planned", "dates": ""], false), (["status": "held"], true), ([:], true),
      (["status": "planned"], true),
    ] as [([String: String], Bool)])
  func `only programs that took place count`(texts: [String: String], tookPlace: Bool) throws {
    for city in ["x", "y"] { try catalog.add(.city, city, ["name": city, "country": "FR"]) }
    try catalog.addProgram("p", dates: "2015-06", cities: ["x", "y"])
    try catalog.edit(.program, "p", texts)
    let new = tookPlace ? [] : ["x", "y"]
    #expect(try ids(["never-took-part": []]) == ["e"] + new)
    #expect(try ids(["not-since": ["2015-06"], "country": ["FR"]]) == new)
    #expect(try ids(["met": ["x"]]) == (tookPlace ? ["y"] : []))
    #expect(try ids(["first-in": ["2015..2016"]]) == ["c"] + (tookPlace ? ["x", "y"] : []))
  }

  @Test func `the number of common programs is shown`() throws {
    let met = try catalog.rows(.city, ["id", "met"], where: ["met": ["a"]], sort: ["-met"])
    #expect(met.texts == [["b", "2"], ["c", "1"]])
    #expect(try catalog.rows(.city, where: ["met": ["c"]]).names.last == "met")
  }

  @Test func `the roles of a city are shown with its delegates`() throws {
    try catalog.edit(.program, "p2015", ["host": "a"])
    let found = try catalog.rows(
      .city, ["id", "roles", "delegates"], where: ["program": ["p2015"]])
    #expect(
      found.texts == [
        ["a", "participant;host", nil], ["b", "participant", nil], ["c", "participant", nil],
        ["d", "observer", "1"],
      ])
  }

  @Test func `cities count each program once, and their presentations`() throws {
    try catalog.edit(.program, "p2010", ["host": "a"])
    let found = try catalog.rows(.city, ["id", "programs", "presentations", "country_name"])
    #expect(
      found.texts == [
        ["a", "2", "1", "South Korea"], ["b", "2", "0", "China"], ["c", "1", "0", "China"],
        ["d", "2", "0", nil], ["e", "2", "1", "Ecuador"],
      ])
  }

  @Test(arguments: [
    ("1998-12-31", ["d", "e"]), ("1999-01-01", ["a", "d", "e"]), ("2005", ["a", "d", "e"]),
    ("2005-12-31", ["a", "d", "e"]), ("2006-01-01", ["d", "e"]), ("2009", ["d", "e"]),
    ("2010-01-01", ["a", "c", "d"]), ("2020", ["a", "c", "d"]),
    ("2005/2010", ["a", "c", "d", "e"]),
    ("2006/2009", ["d", "e"]),
  ])
  func `cities are members of a network on a day, with gaps and unknown bounds`(
    day: String, found: [String]
  ) throws {
    try addMemberships()
    #expect(try ids(["member-of": ["net"], "on": [day]]) == found)
    let ofListing = try catalog.rows(
      .membership, ["city"], where: ["network": ["net"], "on": [day]])
    #expect(Set(ofListing.texts.map { $0[0] }) == Set(found))
  }

  private func addMemberships() throws {
    for (city, since, until) in [
      ("a", "1999", "2005"), ("a", "2010", ""), ("c", "2010/..", ""), ("d", "", ""),
      ("e", "", "2009"), ("b", "2030-05", ""),
    ] {
      try catalog.add(
        .membership, nil, ["network": "net", "city": city, "since": since, "until": until])
    }
  }

  @Test(arguments: [("2004-01-01", ["a", "d", "e"]), ("2016-01-01", ["a", "c", "d"])])
  func `the default day is today`(today: String, found: [String]) throws {
    try addMemberships()
    #expect(try ids(["member-of": ["net"]], today: today) == found)
  }

  @Test func `cities must belong to all the given networks`() throws {
    try addMemberships()
    try catalog.add(.membership, nil, ["network": "other", "city": "c"])
    #expect(try ids(["member-of": ["net", "other"], "on": ["2016"]]) == ["c"])
    #expect(try ids(["member-of": ["other"]]) == ["c"])
    #expect(try ids(["on": ["2016"]]).count == 5)
  }
}
