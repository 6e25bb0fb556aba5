import MetroText
import Testing

@testable import MetroCore

/// Which programs count, and what statistics say of the others; today is 2016-01-01.
struct HeldStatisticsTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    for (id, country) in [("quito", "EC"), ("lima", "PE")] {
      try catalog.add(.city, id, ["name": id, "country": country])
    }
  }

  private func counted(
    by groupings: [Statistics.Grouping] = [], where filters: [String: String] = [:]
  ) throws -> (rows: [[String?]], counted: CountedPrograms) {
    var programs = Listing(.program, today: "2016-01-01")
    for (name, text) in filters { try programs.filter(name, text) }
    let buffer = RowBuffer()
    let counted = try catalog.statistics(
      Statistics(by: groupings, programs: programs), to: buffer)
    return (buffer.texts, counted)
  }

  @Test(arguments: [
    ("2015-04", "", "held"), ("2015-04", "held", "held"), ("2015-04", "planned", "held"),
    ("2015-04", "cancelled", "canceled"), ("2015-04", "postponed", "postponed"),
    ("2017", "", "ahead"), ("2017", "held", "ahead"), ("2017", "cancelled", "canceled"),
    ("2016-01-01", "", "ahead"), ("2016-01-01", "held", "held"), ("2016", "", "ahead"),
    ("2015?", "", "held"), ("2015~", "", "held"), ("2016?", "", "ahead"),
    ("2015-12-30/2016-01-02", "", "ahead"), ("2015-12-28/2015-12-31", "", "held"),
    ("2014/..", "", "ahead"), ("2014/..", "held", "held"), ("../2015", "", "held"),
    ("../2017", "", "ahead"), ("", "", "undated"), ("", "planned", "undated"),
    ("", "held", "held"), ("", "cancelled", "canceled"),
  ])
  func `a program is held if it is past and neither canceled nor postponed`(
    dates: String, status: String, phase: String
  ) throws {
    try catalog.addProgram("p", dates: dates, cities: ["quito"], ["status": status])
    let found = try counted()
    #expect(found.rows[0][0] == (phase == "held" ? "1" : "0"))
    #expect(found.rows[0][1] == (phase == "held" ? "1" : "0"))
    #expect(found.counted.counted == (phase == "held" ? 1 : 0))
    #expect(
      found.counted.leftOut
        == (phase == "held" ? [:] : [try #require(ProgramPhase(rawValue: phase)): 1]))
    let held = try catalog.rows(.program, ["id"], where: ["held": []], today: "2016-01-01")
    #expect(held.texts == (phase == "held" ? [["p"]] : []))
  }

  @Test func `programs that are past and still planned are counted and named`() throws {
    try catalog.addProgram("p", dates: "2015", ["status": "planned"])
    try catalog.addProgram("q", dates: "2015", ["status": "confirmed"])
    try catalog.addProgram("r", dates: "2015", ["status": "held"])
    try catalog.addProgram("s", dates: "2017", ["status": "planned"])
    let found = try counted()
    #expect(found.counted.counted == 3 && found.counted.stillPlanned == 2)
  }

  @Test func `programs that were left out are counted within the filters`() throws {
    try catalog.addProgram("p", dates: "2017", ["host": "quito"])
    try catalog.addProgram("q", dates: "2017", ["host": "lima"])
    try catalog.addProgram("r", ["host": "quito"])
    #expect(try counted(where: ["host": "quito"]).counted.leftOut == [.ahead: 1, .undated: 1])
  }

  @Test func `recorded and claimed delegates are counted apart, as far as they are known`() throws {
    try catalog.addProgram("p", dates: "2014", cities: ["quito"], ["delegates_claimed": "30"])
    try catalog.addProgram("q", dates: "2014", ["delegates_claimed": "12"])
    try catalog.addProgram("r", dates: "2014")
    try catalog.add(
      .participation, nil, ["program": "q", "city": "lima", "delegates": "4"])
    let found = try counted(by: [.year])
    #expect(found.rows[0] == ["2014", "3", "2", "2", "4", "42", "0", "2", "0", "0"])
    #expect(found.counted.withDelegates == 1 && found.counted.withClaim == 2)
    // A claim is about a whole program, so no country has a part of it.
    #expect(try counted(by: [.country]).rows.map { $0[6] } == [nil, nil, nil, "42"])
  }

  @Test func `a part counts with its whole, whose delegates include those of the part`() throws {
    try catalog.addProgram(
      "whole", dates: "2014-12-20/2015-01-10", cities: ["quito"], ["delegates_claimed": "30"])
    for (id, dates) in [("a", "2014-12-20"), ("b", "2015-01-05")] {
      try catalog.addProgram(
        id, dates: dates, cities: ["lima"],
        ["part_of": id == "a" ? "whole" : "a", "delegates_claimed": "20"])
    }
    try catalog.edit(.participation, "whole-quito-participant", ["delegates": "4"])
    try catalog.add(.participation, nil, ["program": "a", "city": "quito", "delegates": "3"])
    try catalog.edit(.participation, "b-lima-participant", ["delegates": "2"])
    let total = try counted()
    #expect(total.rows == [["1", "2", "2", "6", "30", "0", "2", "0", "0"]])
    #expect(total.counted.counted == 1 && total.counted.parts == 2)
    #expect(total.counted.withClaim == 1 && total.counted.withDelegates == 1)
    #expect(
      try counted(by: [.year]).rows.map { [$0[0], $0[1], $0[5]] } == [
        ["2014", "1", "30"], ["2015", "1", "20"], ["total", "1", "30"],
      ])
    // Without the whole, its direct part takes its place.
    #expect(try counted(where: ["part-of": "whole"]).rows[0][4] == "20")
    #expect(
      try counted(by: [.city]).rows.map { [$0[0], $0[2], $0[6]] } == [
        ["lima", "1", "2"], ["quito", "1", "4"], ["total", "1", "6"],
      ])
  }

  @Test func `in a group without the whole, a part has its own numbers`() throws {
    try catalog.addProgram("whole", dates: "2014", cities: ["quito"], ["mode": "hybrid"])
    try catalog.addProgram(
      "part", dates: "2014", cities: ["quito", "lima"], ["mode": "online", "part_of": "whole"])
    for (id, number) in [("whole-quito", "3"), ("part-quito", "2"), ("part-lima", "5")] {
      try catalog.edit(.participation, "\(id)-participant", ["delegates": number])
    }
    #expect(
      try counted(by: [.mode]).rows.map { [$0[0], $0[4]] } == [
        ["hybrid", "3"], ["online", "7"], ["total", "8"],
      ])
  }

  @Test func `parts that were left out are counted one by one if their whole was held`() throws {
    try catalog.addProgram("whole", dates: "2014")
    for id in ["a", "b"] {
      try catalog.addProgram(id, dates: "2014", ["part_of": "whole", "status": "cancelled"])
    }
    #expect(try counted().counted.leftOut == [.canceled: 2])
    try catalog.edit(.program, "whole", ["status": "cancelled"])
    #expect(try counted().counted.leftOut == [.canceled: 1])
  }

  @Test func `parts without a number of their whole are added up`() throws {
    try catalog.addProgram("whole", dates: "2014")
    for id in ["a", "b"] {
      try catalog.addProgram(id, dates: "2014", ["part_of": "whole", "delegates_claimed": "20"])
    }
    let total = try counted()
    #expect(total.rows == [["1", "0", "0", nil, "40", "0", "0", "0", "0"]])
    #expect(total.counted.withClaim == 1)
    try catalog.edit(.program, "whole", ["status": "cancelled"])
    #expect(try counted().rows[0][0] == "2")
    #expect(try counted().counted.leftOut == [.canceled: 1])
  }

  @Test func `canceled and postponed programs do not count as a first participation`() throws {
    try catalog.addProgram("a", dates: "2012", cities: ["quito"], ["status": "cancelled"])
    try catalog.addProgram("b", dates: "2013", cities: ["quito"], ["status": "postponed"])
    try catalog.addProgram("c", dates: "2014", cities: ["quito"])
    try catalog.addProgram("d", dates: "2015", cities: ["quito"])
    let found = try counted(by: [.year]).rows
    #expect(
      found.map { [$0[0], $0[7], $0[8]] } == [
        ["2014", "1", "0"], ["2015", "0", "1"], ["total", "1", "0"],
      ])
  }

  @Test func `a city whose first program began in a period can be listed`() throws {
    try catalog.addProgram("a", dates: "2012", cities: ["quito"], ["status": "cancelled"])
    try catalog.addProgram("b", dates: "2013-12-30/2014-01-02", cities: ["quito"])
    try catalog.addProgram("c", dates: "2014", cities: ["quito", "lima"])
    try catalog.addProgram("d", dates: "../2013", cities: ["lima"])
    func first(in period: String) throws -> [String?] {
      try catalog.rows(.city, ["id"], where: ["first-in": [period]]).texts.map { $0[0] }
    }
    #expect(try first(in: "2012") == [])
    #expect(try first(in: "2013") == ["quito"])
    #expect(try first(in: "2014") == ["lima"])
    #expect(try first(in: "2013/2014") == ["lima", "quito"])
  }

  @Test func `the total counts each city and each country once`() throws {
    for (id, dates) in [("a", "2013"), ("b", "2014"), ("c", "2015")] {
      try catalog.addProgram(id, dates: dates, cities: ["quito", "lima"])
    }
    let rows = try counted(by: [.year]).rows
    #expect(rows.map { $0[2] } == ["2", "2", "2", "2"])
    #expect(rows.map { $0[3] } == ["2", "2", "2", "2"])
    #expect(rows.last?[0] == "total" && rows.last?[1] == "3")
  }

  @Test func `programs of one host in one year are counted in linear time`() throws {
    try catalog.write { writer in
      for number in 0..<3_000 {
        try writer.add(
          .program, id: RecordID("p-\(number)"),
          Noun.program.checkedValues([
            "title": "P \(number)", "dates": "2015", "host": "quito", "delegates_claimed": "1",
          ]), isKnownToBeNew: true)
      }
    }
    let rows = try counted(by: [.host, .year]).rows
    #expect(rows[0] == ["quito", "2015", "3000", "0", "0", nil, "3000", "0", "0", "0", "0"])
  }
}
