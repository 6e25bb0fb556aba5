import Testing

@testable import MetroCore
@testable import MetroText

/// The values of a list as separate rows.
struct ListImportTests {
  let catalog: Catalog
  let cities: ExchangeTable
  let speakers: ExchangeTable
  let organizations: ExchangeTable

  init() throws {
    catalog = try Catalog.inMemory()
    try catalog.add(.city, named: ["quito", "lima", "seoul"])
    try catalog.add(.organization, named: ["net", "city-hall"])
    try catalog.add(.theme, named: ["water", "air"])
    try catalog.addProgram("p", ["organizers": "net"])
    try catalog.add(
      .presentation, "a",
      [
        "program": "p", "title": "A", "cities": "quito;lima",
        "speakers": "Kang Pil Young | Director | City Hall;Song Jae Ming | | Office",
      ])
    try catalog.add(.presentation, "b", ["program": "p", "title": "B"])
    cities = try .list("presentation-cities")
    speakers = try .list("speakers")
    organizations = try .list("program-organizations")
  }

  private func values(_ id: String = "a", _ field: String = "cities") throws -> String? {
    try catalog.texts(.presentation, id)[field]
  }

  @discardableResult
  private func take(
    _ table: ExchangeTable, _ text: String, _ options: ImportOptions = ImportOptions()
  ) throws -> ImportSummary {
    try catalog.importBytes(table, Array(text.utf8), as: .csv, options)
  }

  @Test func `every list has a table`() {
    #expect(
      ListRelation.all.map(\.plural) == [
        "practice-cities", "practice-organizations", "practice-themes", "practice-sdgs",
        "practice-awards", "program-languages", "program-themes", "program-organizations",
        "program-practices", "site-practices", "presentation-cities", "speakers",
        "presentation-practices",
      ])
  }

  @Test func `a row with a position sets the value at that position`() throws {
    let file = "presentation,position,city\na,1,quito\na,2,seoul\na,3,lima\n"
    #expect(try take(cities, file) == ImportSummary(added: 1, updated: 1, unchanged: 1))
    #expect(try values() == "quito;seoul;lima")
    #expect(try take(cities, file) == ImportSummary(unchanged: 3))
  }

  @Test func `a row without a position appends its value once`() throws {
    let file = "presentation,city\na,lima\na,seoul\nb,lima\n"
    #expect(try take(cities, file) == ImportSummary(added: 2, unchanged: 1))
    #expect(try values() == "quito;lima;seoul")
    #expect(try values("b") == "lima")
    #expect(try take(cities, file) == ImportSummary(unchanged: 3))
  }

  @Test func `two values can be swapped without losing any`() throws {
    let file = "presentation,position,city\na,1,lima\na,2,quito\n"
    #expect(try take(cities, file) == ImportSummary(updated: 2))
    #expect(try values() == "lima;quito")
  }

  @Test func `rows may come in any order, with and without positions`() throws {
    #expect(
      try take(cities, "city,presentation,position\nseoul,b,1\nlima,b,\nquito,b,3\n")
        == ImportSummary(added: 3))
    #expect(try values("b") == "seoul;lima;quito")
  }

  @Test(arguments: ["a,4,seoul", "b,2,seoul"])
  func `a position that leaves a gap is rejected`(row: String) throws {
    let fault = try catalog.fault(cities, "presentation,position,city\n\(row)\n")
    #expect(fault.line == 2)
    guard case .record(ValueError.inconsistent(let reason)) = fault.cause else { throw fault }
    #expect(reason.contains("leaves a gap"))
  }

  @Test(arguments: [
    ("0", "position"), ("-1", "position"), ("x", "position"), ("1.5", "position"),
    ("99999999999999999999", "position"),
  ])
  func `a position must be a whole number from 1`(position: String, field: String) throws {
    let fault = try catalog.fault(cities, "presentation,position,city\na,\(position),lima\n")
    #expect(fault.line == 2 && fault.column == 3 && fault.field == field)
  }

  @Test func `an unknown record is rejected with similar IDs`() throws {
    let fault = try catalog.fault(
      organizations, "role,program,organization\norganizer,p,city-hall\norganizer,q,net\n")
    #expect(fault.line == 3 && fault.column == 11)
    #expect(fault.cause == .record(RecordError.noSuchRecord(.program, id: "q", nearest: [])))
  }

  @Test func `an unknown value is rejected at its position`() throws {
    let fault = try catalog.fault(cities, "presentation,city\nb,lima\nb,limma\n")
    #expect(fault.line == 3 && fault.column == 3)
    #expect(fault.cause == .record(RecordError.noSuchRecord(.city, id: "limma", nearest: ["lima"])))
  }

  @Test func `a repeated value in a list is rejected`() throws {
    let fault = try catalog.fault(
      cities, "presentation,position,city\nb,1,lima\nb,2,seoul\nb,3,lima\n")
    #expect(fault.line == 4)
    guard case .record(ValueError.invalidValue("cities", _)) = fault.cause else { throw fault }
  }

  @Test(arguments: [
    ("presentation,city\n,lima\n", "presentation"), ("presentation,city\na,\n", "city"),
    ("presentation\na\n", "city"), ("city\nlima\n", "presentation"),
  ])
  func `a row requires a record and a value`(text: String, field: String) throws {
    let fault = try catalog.fault(cities, text)
    #expect(fault.line == 2 && fault.field == field)
    #expect(fault.reason == "the \(field) is missing")
  }

  @Test func `a role distinguishes the organizations of a program`() throws {
    #expect(
      try take(
        organizations,
        "program,role,organization\np,organizer,net\np,host,net\np,partner,city-hall\np,funder,net\n"
      ) == ImportSummary(added: 3, unchanged: 1))
    let texts = try catalog.texts(.program, "p")
    #expect(texts["organizers"] == "net" && texts["host_organizations"] == "net")
    #expect(texts["partners"] == "city-hall" && texts["funders"] == "net")
    let missing = try catalog.fault(organizations, "program,organization\np,net\n")
    #expect(missing.field == "role")
    let unknown = try catalog.fault(organizations, "program,role,organization\np,hots,net\n")
    #expect(unknown.field == "role" && unknown.column == 3)
  }

  @Test func `languages and themes have tables`() throws {
    #expect(
      try take(.list("program-languages"), "program,language\np,ko\np,zh-hans\n")
        == ImportSummary(added: 2))
    #expect(try catalog.texts(.program, "p")["languages"] == "ko;zh-Hans")
    #expect(
      try take(.list("program-themes"), "program,theme,position\np,air,1\np,water,2\n")
        == ImportSummary(added: 2))
    #expect(try catalog.texts(.program, "p")["themes"] == "air;water")
  }

  @Test func `columns that a row omits keep the speaker's values`() throws {
    #expect(
      try take(speakers, "presentation,position,name\na,1,Kang Pil Young\n")
        == ImportSummary(unchanged: 1))
    #expect(
      try take(speakers, "presentation,name,role\na,Kang Pil Young,Mayor\n")
        == ImportSummary(updated: 1))
    #expect(try values("a", "speakers")?.hasPrefix("Kang Pil Young | Mayor | City Hall;") == true)
    #expect(
      try take(speakers, "presentation,name,role,organization\na,Song Jae Ming,Dr.,\n")
        == ImportSummary(updated: 1))
    #expect(try values("a", "speakers")?.hasSuffix(";Song Jae Ming | Dr. | Office") == true)
  }

  @Test func `another speaker at a position inherits nothing`() throws {
    #expect(
      try take(speakers, "presentation,position,name\na,1,Li\n") == ImportSummary(updated: 1))
    #expect(try values("a", "speakers")?.hasPrefix("Li;") == true)
  }

  @Test func `an empty field clears a speaker's value on request`() throws {
    #expect(
      try take(
        speakers, "presentation,name,role,organization\na,Kang Pil Young,,\n",
        ImportOptions(empty: .null)) == ImportSummary(updated: 1))
    #expect(try values("a", "speakers")?.hasPrefix("Kang Pil Young;") == true)
  }

  @Test func `a missing column changes nothing regardless of the meaning of empty fields`() throws {
    #expect(
      try take(
        speakers, "presentation,name,role\na,Kang Pil Young,\n", ImportOptions(empty: .null))
        == ImportSummary(updated: 1))
    #expect(try values("a", "speakers")?.hasPrefix("Kang Pil Young |  | City Hall;") == true)
  }

  @Test(arguments: ["Li | Yu", "Li; Yu", "Li|", "\u{202E}x", "Li\u{7}"])
  func `an invalid speaker name is rejected`(name: String) throws {
    let fault = try catalog.fault(speakers, "presentation,name\nb,\(name)\n")
    #expect(fault.line == 2 && fault.column == 3)
  }

  @Test(arguments: ["Dr. | Prof.", "a;b", "\u{202E}x"], ["role", "organization"])
  func `an invalid role of a speaker is rejected at its position`(
    text: String, field: String
  ) throws {
    let fault = try catalog.fault(speakers, "presentation,name,\(field)\nb,Li,\(text)\n")
    #expect(fault.line == 2 && fault.column == 6)
  }

  @Test(arguments: [
    (ImportOptions.Mode.insert, "a,seoul", ImportSummary(added: 1)),
    (.upsert, "a,seoul", ImportSummary(added: 1)),
    (.update, "a,lima", ImportSummary(unchanged: 1)),
    (.upsert, "a,lima", ImportSummary(unchanged: 1)),
  ])
  func `the mode decides whether values are added`(
    mode: ImportOptions.Mode, row: String, summary: ImportSummary
  ) throws {
    #expect(
      try take(cities, "presentation,city\n\(row)\n", ImportOptions(mode: mode)) == summary)
  }

  @Test func `mode insert rejects existing values, and mode update missing ones`() throws {
    for row in ["a,1,quito", "a,2,seoul", "a,,lima"] {
      let fault = try catalog.fault(
        cities, "presentation,position,city\n\(row)\n", as: .csv, ImportOptions(mode: .insert))
      #expect(fault.line == 2)
    }
    for row in ["a,3,seoul", "a,,seoul", "b,1,quito"] {
      let fault = try catalog.fault(
        cities, "presentation,position,city\n\(row)\n", as: .csv, ImportOptions(mode: .update))
      #expect(fault.line == 2)
    }
    #expect(
      try take(
        cities, "presentation,position,city\na,1,seoul\n", ImportOptions(mode: .update))
        == ImportSummary(updated: 1))
  }

  @Test func `mode skip adds values and changes no existing ones`() throws {
    let summary = try take(
      cities, "presentation,position,city\na,1,seoul\na,2,lima\na,3,seoul\n",
      ImportOptions(mode: .skip))
    #expect(summary.skipped == 2 && summary.added == 1)
    #expect(try values() == "quito;lima;seoul")
    let again = try take(
      speakers, "presentation,name,role\na,Kang Pil Young,X\nb,Li,Y\n", ImportOptions(mode: .skip))
    #expect(again.skipped == 1 && again.added == 1)
    #expect(try values("a", "speakers")?.hasPrefix("Kang Pil Young | Director") == true)
  }

  @Test func `rows of one record need not be adjacent`() throws {
    let file = "presentation,position,city\nb,1,quito\na,3,seoul\nb,2,lima\n"
    #expect(try take(cities, file) == ImportSummary(added: 3))
    #expect(try values("b") == "quito;lima" && values("a") == "quito;lima;seoul")
    #expect(try take(cities, file) == ImportSummary(unchanged: 3))
  }

  @Test func `the rows of a record are imported together or not at all`() throws {
    let imported = try catalog.keepGoing(
      cities, "presentation,city\na,seoul\nb,lima\nb,limma\nb,quito\na,lima\nzzz,lima\n")
    #expect(imported.summary.added == 1 && imported.summary.unchanged == 1)
    #expect(imported.lines.sorted() == [3, 4, 5, 7])
    #expect(
      imported.originals.compactMap(\.self).sorted() == [
        "b,lima", "b,limma", "b,quito", "zzz,lima",
      ])
    #expect(try values("b") == nil && values("a") == "quito;lima;seoul")
  }

  @Test func `an unreadable row does not affect adjacent rows`() throws {
    let imported = try catalog.keepGoing(
      cities, "presentation,position,city\nb,1,lima\nb,x,quito\nb,2\nb,2,quito\n,,\n")
    #expect(imported.summary.added == 2 && imported.lines == [3, 4])
    #expect(try values("b") == "lima;quito")
  }

  @Test(arguments: [ImportFile.Format.json, .ndjson])
  func `JSON has the same columns`(format: ImportFile.Format) throws {
    let objects = [
      #"{"presentation":"b","position":1,"name":"Li","role":null,"organization":""}"#,
      #"{"presentation":"b","position":"2","name":"Yu","role":"Dr."}"#,
    ]
    let text =
      format == .json ? "[\(objects.joined(separator: ","))]" : objects.joined(separator: "\n")
    #expect(
      try catalog.importBytes(speakers, Array(text.utf8), as: format) == ImportSummary(added: 2))
    #expect(try values("b", "speakers") == "Li;Yu | Dr.")
    let fault = try catalog.fault(
      speakers, #"{"presentation":"b","position":1.5,"name":"Li"}"#, as: .ndjson)
    #expect(fault.field == "position" && fault.column == 21)
    _ = try catalog.fault(speakers, #"{"presentation":"b","name":["Li"]}"#, as: .ndjson)
  }

  @Test func `a new speaker is found but a replaced one is not`() throws {
    try take(speakers, "presentation,position,name\na,1,Hong\n")
    #expect(try catalog.found("hong") == ["presentation a"])
    #expect(try catalog.found("pil") == [])
  }

  @Test func `an empty record is skipped`() throws {
    #expect(try take(cities, "presentation,position,city\n,,\n\"\",,\n") == ImportSummary())
  }
}
