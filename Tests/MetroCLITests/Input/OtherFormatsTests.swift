import Foundation
import Testing

/// Checks that calendars, maps and lists within an object are read.
struct OtherFormatsTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func importing(
    _ table: String, _ text: String, as name: String, _ options: String = ""
  ) throws -> Outcome {
    try sandbox.write(text, to: name)
    return sandbox.run("import \(table) '\(sandbox.path(name))' \(options)")
  }

  private func listed(_ table: String, _ columns: String) -> [String] {
    Array(
      sandbox.run("list-\(table) --columns \(columns) --sort \(columns.split(separator: ",")[0])")
        .lines.dropFirst())
  }

  // MARK: - Calendars

  @Test func `the address and mode of an event are kept, and the rest is reported`()
    throws
  {
    let event = "DTSTART;VALUE=DATE:20180604\r\nURL:https://example.org/water\r\n"
    let outcome = try importing(
      "programs", calendar(event + "LOCATION:Online (Zoom)\r\nCATEGORIES:A,B\r\nCLASS:PUBLIC"),
      as: "a.ics")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("columns left out: CATEGORIES\n"), "\(outcome)")
    #expect(listed("links", "url,relation") == ["https://example.org/water,page"])
    #expect(listed("programs", "mode,venue") == ["online,"])
    let proposal = sandbox.run("import programs '\(sandbox.path("a.ics"))' --propose")
    #expect(
      proposal.out.contains("\"link.page\" = \"link.page\"  # https://example.org"), "\(proposal)")
    let again = try importing(
      "programs", calendar(event + "LOCATION:Town hall"), as: "a.ics", "--mode update")
    #expect(again.status == 0 && !again.err.contains("left out"), "\(again)")
    #expect(listed("programs", "venue") == ["Town hall"])
  }

  private func calendar(_ event: String) -> String {
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@desk.example\r\nSUMMARY:Water\r\n"
      + "\(event)\r\nBEGIN:VALARM\r\nSUMMARY:Alarm\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
  }

  @Test(arguments: [
    ("DTSTART;VALUE=DATE:20160510\r\nDTEND;VALUE=DATE:20160515", "2016-05-10/2016-05-14"),
    ("DTSTART;VALUE=DATE:20160510\r\nDTEND;VALUE=DATE:20160511", "2016-05-10"),
    ("DTSTART;VALUE=DATE:20160510", "2016-05-10"),
    ("DTSTART:20161231T230000Z\r\nDTEND:20170101T010000Z", "2016-12-31/2017-01-01"),
    (
      "DTSTART;TZID=\"Asia:Seoul\":20160510T090000\r\nDTEND:20160512T170000",
      "2016-05-10/2016-05-12"
    ),
    ("DTSTART:20160510T000000\r\nDTEND:20160511T000000", "2016-05-10"),
    ("DTSTART;VALUE=DATE:20160228\r\nDURATION:P3D", "2016-02-28/2016-03-01"),
    ("DTSTART;VALUE=DATE:20160101\r\nDURATION:P1W", "2016-01-01/2016-01-07"),
    ("DTSTART:20160510T090000\r\nDURATION:PT2H", "2016-05-10"),
    ("dtstart;value=date:2016\r\n 0510", "2016-05-10"),
  ])
  func `an event becomes a program with its days`(dates: String, expected: String) throws {
    let outcome = try importing("programs", calendar(dates), as: "calendar.ics")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(listed("programs", "title,dates") == ["Water,\(expected)"])
  }

  @Test func `texts are unescaped and folded lines are joined`() throws {
    let text = calendar(
      "DTSTART;VALUE=DATE:20160510\r\nLOCATION:Hall 1\\, Main St\r\nDESCRIPTION:a\\nb\\;\r\n  c\r\n"
        + "STATUS:CANCELLED"
    ).replacing("SUMMARY:Water", with: "SUMMARY:Wa\r\n\tter \\\\ \u{C5}")
    try #require(importing("programs", text, as: "calendar.ics").status == 0)
    #expect(
      listed("programs", "title,venue,status") == ["Water \\ \u{C5},\"Hall 1, Main St\",cancelled"])
  }

  @Test(arguments: [
    ("DTSTART:20160510\r\nRRULE:FREQ=WEEKLY", ":3: the event takes place more than once"),
    ("DTSTART:20161310", "20161310"), ("DTSTART:soon", "soon"),
  ])
  func `an event without one range of days is rejected`(event: String, told: String) throws {
    let outcome = try importing("programs", calendar(event), as: "calendar.ics")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains(told), "\(outcome)")
    let rest = try importing(
      "programs", calendar(event), as: "calendar.ics",
      "--keep-going --rejects '\(sandbox.path("rest.ndjson"))'")
    #expect(rest.status == 1)
  }

  @Test(arguments: [
    "", "title\nA\n", "BEGIN:VCARD\nEND:VCARD\n", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
  ])
  func `a text that is no calendar is rejected`(text: String) throws {
    #expect(try importing("programs", text, as: "calendar.ics").status == 65)
  }

  @Test func `an exported calendar is read back without a change`() throws {
    let seoul = try Sandbox.withSeoul()
    let path = seoul.path("programs.ics")
    try #require(seoul.run("export programs -o '\(path)'").status == 0)
    let outcome = seoul.run("import programs '\(path)'")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("0 added, 0 updated"), "\(outcome)")
  }

  // MARK: - Maps and lists

  @Test func `a map gives the coordinates of its points`() throws {
    let outcome = try importing(
      "cities",
      #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Arequipa","#
        + #""country":"PE"},"geometry":{"type":"Point","coordinates":[-71.53,-16.4]}},"#
        + #"{"type":"Feature","properties":{"name":"Cusco"},"geometry":null}]}"#,
      as: "map.geojson")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      listed("cities", "name,country,latitude,longitude") == [
        "Arequipa,PE,-16.4,-71.53", "Cusco,,,",
      ])
  }

  @Test func `an exported map is read back without a change`() throws {
    let seoul = try Sandbox.withSeoul()
    let path = seoul.path("cities.geojson")
    try #require(seoul.run("export cities -o '\(path)'").status == 0)
    let outcome = seoul.run("import cities '\(path)'")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("0 added, 0 updated"), "\(outcome)")
  }

  @Test(arguments: [
    #"{"type":"FeatureCollection","features":[{"properties":{"name":"A"},"geometry":{"type":"#
      + #""Polygon","coordinates":[[[0,0]]]}}]}"#,
    #"{"type":"Feature"}"#, "[]x",
  ])
  func `a map without points is rejected`(text: String) throws {
    #expect(try importing("cities", text, as: "map.geojson").status == 65)
  }

  @Test(arguments: [
    #"{"events":[{"title":"Water in Cities","dates":"2016-05"}]}"#,
    "\u{FEFF} {\"total\": 1, \"tags\": [\"a\"],\n \"data\": {\"next\": null, \"events\" : [\n {\"title\": "
      + "\"Water in Cities\", \"dates\": \"2016-05\"} ] } }\n",
  ])
  func `the only list within an object is read`(text: String) throws {
    let outcome = try importing("programs", text, as: "wrapped.json")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(listed("programs", "title,dates") == ["Water in Cities,2016-05"])
  }

  @Test func `errors in a list within an object have their place in the file`() throws {
    let outcome = try importing(
      "programs", "{\"events\": [\n  {\"title\": \"A\"},\n  {\"titlex\": \"B\"}\n]}",
      as: "wrapped.json")
    #expect(outcome.err.contains("wrapped.json:3:4: unknown column 'titlex'"), "\(outcome)")
  }

  @Test func `an object with more keys than a workbook has columns is refused`() throws {
    let keys = (0..<20_000).map { "\"k\($0)\": 1" }.joined(separator: ", ")
    let outcome = try importing("cities", "[{\(keys)}]", as: "keys.json")
    #expect(outcome.status == 65 && outcome.err.contains("at most 16384 are read"))
  }

  @Test func `several lists are rejected with their names`() throws {
    let outcome = try importing(
      "programs", #"{"a":[{"title":"A"}],"b":{"c":[{"title":"B"}]}}"#, as: "wrapped.json")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("the object has several lists: .a, .b.c"))
    #expect(outcome.err.contains("jq .a FILE"))
  }

  @Test(arguments: ["{}", #"{"a":1}"#, #"{"a":[1]}"#, #"{"a":[{"title":"A"}"#, #"{"a":[{]}"#])
  func `an object without a list is rejected`(text: String) throws {
    #expect(try importing("programs", text, as: "wrapped.json").status == 65)
  }

  // MARK: - Names of files

  @Test(arguments: [
    "name,country\nArequipa,PE\n", "name;country\nArequipa;PE\n", "name\tcountry\nArequipa\tPE\n",
    #"[{"name":"Arequipa","country":"PE"}]"#, #"{"name":"Arequipa","country":"PE"}"#,
  ])
  func `the content shows the format of a text file`(text: String) throws {
    let outcome = try importing("cities", text, as: "cities.TXT")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(listed("cities", "name,country") == ["Arequipa,PE"])
  }

  @Test func `a calendar is recognized on standard input`() {
    let outcome = sandbox.run(
      "import programs -", input: calendar("DTSTART;VALUE=DATE:20160510"))
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test func `a file of another kind is rejected`() throws {
    let outcome = try importing("cities", "name\nArequipa\n", as: "cities.doc")
    #expect(outcome.status == 64)
    #expect(outcome.err.contains("cities.doc: unknown file extension"))
  }
}
