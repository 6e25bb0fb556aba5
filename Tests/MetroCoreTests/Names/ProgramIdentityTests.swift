import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

/// Which program a row without an ID is about.
struct ProgramIdentityTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["lima", "quito"])
  }

  private func taken(_ rows: String, key: [String] = []) throws -> ImportSummary {
    var options = ImportOptions()
    options.key = key
    return try catalog.importText(.program, "title,dates,host,venue\n\(rows)", as: .csv, options)
  }

  private func doubt(_ rows: String) throws -> String? {
    let fault = try catalog.fault(.records(.program), "title,dates,host,venue\n\(rows)")
    guard case .record(RecordError.mayBeSame(_, let id, let field, _, _)) = fault.cause else {
      return "\(fault.cause)"
    }
    return "\(fault.line) \(id) \(field)"
  }

  private var programs: [[String?]] {
    get throws { try catalog.rows(.program, ["id", "dates", "host", "venue"], sort: ["id"]).texts }
  }

  @Test func `the same title in another year is another program`() throws {
    let first = "Summer School,2018-07-02/2018-07-06,,\n"
    let second = "summer school,2019-07-01/2019-07-05,,\n"
    #expect(try taken(first).added == 1)
    #expect(try taken(second).added == 1)
    #expect(try catalog.ids(.program) == ["summer-school", "summer-school-2019"])
    #expect(try taken(first + second) == ImportSummary(unchanged: 2))
  }

  @Test func `other dates of the same year need a key`() throws {
    #expect(
      try taken("Course,2018-07-02/2018-07-06,,\nCourse,2019-07-01/2019-07-05,,\n").added == 2)
    let corrected = "COURSE,2018-07-03/2018-07-06,,City Hall\n"
    #expect(try doubt(corrected) == "2 course dates")
    #expect(try taken(corrected, key: ["title", "dates.year"]).updated == 1)
    #expect(
      try programs == [
        ["course", "2018-07-03/2018-07-06", nil, "City Hall"],
        ["course-2019", "2019-07-01/2019-07-05", nil, nil],
      ])
    #expect(try taken("Course,2018-07-03/2018-07-06,,City Hall\n") == ImportSummary(unchanged: 1))
    #expect(Identity.key(of: .program) == ["title", "dates.year"])
  }

  @Test func `a file that names each record of a year can add another one`() throws {
    #expect(try taken("Course,2018-03,,\nCourse,2018-05,,\n").added == 2)
    #expect(try doubt("Course,2018-07,,\n") == "2 course dates")
    let rows = "Course,2018-07,,\nCourse,2018-03,,\nCourse,2018-05,,\n"
    #expect(try taken(rows) == ImportSummary(added: 1, unchanged: 2))
    #expect(try taken(rows) == ImportSummary(unchanged: 3))
    #expect(
      try doubt("Course,2018-08,,\nCourse,2018-03,,\nCourse,2018-05,,\n") == "2 course-2018-2 dates"
    )
  }

  @Test func `the host tells programs apart, if both have one`() throws {
    #expect(try taken("Course,2018-03,lima,\nCourse,2018-03,quito,\n").added == 2)
    #expect(try taken("Course,2018-03,QUITO,Hall\n").updated == 1)
    #expect(try programs[1] == ["course-2018", "2018-03", "quito", "Hall"])
    #expect {
      try taken("Course,2018-03,,Hall\n")
    } throws: { error in
      guard case ExchangeError.importFailed(let fault) = error,
        case .record(NameError.ambiguousName(.program, "Course", _)) = fault.cause
      else { return false }
      return true
    }
  }

  @Test func `the same title, dates and host under another ID are the same program`() throws {
    try catalog.add(
      .program, "seoul-2015", ["title": "Climate", "dates": "2015-04", "host": "lima"])
    let summary = try taken("Climate,2015-04,lima,\n")
    #expect(summary.unchanged == 1)
    #expect(summary.otherIDs?.written == "Climate" && summary.otherIDs?.read == "seoul-2015")
    #expect(try catalog.ids(.program) == ["seoul-2015"])
  }

  @Test func `dates that only one side has are filled in if nothing else differs`() throws {
    #expect(try taken("Course,,,\n").added == 1)
    #expect(try taken("Course,2018-03,,\n").updated == 1)
    #expect(try taken("Course,,,\n") == ImportSummary(unchanged: 1))
    #expect(try taken("Course,2018-03,,Hall\n").updated == 1)
    #expect(try doubt("Course,,,Garden\n") == "2 course dates")
  }

  @Test(arguments: ["titel", "themes", "title.year", "dates.month", ""])
  func `a key of unknown columns is rejected`(column: String) {
    #expect {
      try taken("Course,2018,,\n", key: [column])
    } throws: { error in
      guard case ExchangeError.unknownKeyColumn("programs", column, _) = error else { return false }
      return true
    }
  }

  @Test func `two records with one key are named, and a second row may only repeat`() throws {
    try catalog.add(.program, "a", ["title": "Course", "dates": "2018-01"])
    try catalog.add(.program, "b", ["title": "Course", "dates": "2018-02"])
    #expect {
      try taken("Course,2018-03,,\n", key: ["title", "dates.year"])
    } throws: { "\($0)".contains("ambiguousName") }
    let key = ["title", "dates"]
    #expect(try taken("Course,2018-01,lima,\nCourse,2018-01,lima,\n", key: key).repeated == 1)
    var options = ImportOptions()
    options.key = key
    let other = "title,dates,host,venue\nCourse,2018-01,lima,\nCourse,2018-01,quito,\n"
    guard
      case .record(ValueError.inconsistent(let reason)) =
        try catalog.fault(.records(.program), other, as: .csv, options).cause
    else {
      Issue.record("it was taken")
      return
    }
    #expect(reason.contains("also on line 2, which has host 'lima' instead of 'quito'"))
  }
}

extension Identity {
  fileprivate static func key(of noun: Noun) -> [String]? {
    noun.identity?.key(nameField: noun.nameField ?? "")
  }
}
