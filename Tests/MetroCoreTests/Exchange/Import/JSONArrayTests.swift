import Testing

@testable import MetroCore

/// A JSON file contains one array of objects, with any line breaks.
struct JSONArrayTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
  }

  private static let spread = """
    \u{FEFF}\t[
      {
        "id" : "seoul",
        "name": "서울 \\"[{,}]\\" \\\\",
        "latitude": 37.5, "longitude":
          126.9 }
      ,{"id":"quito","name":"Quito"} , {
        "name":"Lima","id":"lima"}\r
    ]\r\n \t
    """

  @Test(arguments: [1, 2, 3, 7, 64, 100_000])
  func `objects are found with any line breaks and input pieces`(
    pieceLength: Int
  ) throws {
    let summary = try catalog.importBytes(
      .records(.city), Array(Self.spread.utf8), as: .json, pieceLength: pieceLength)
    #expect(summary == ImportSummary(added: 3))
    #expect(try catalog.texts(.city, "seoul")["name"] == #"서울 "[{,}]" \"#)
    #expect(try catalog.ids(.city) == ["lima", "quito", "seoul"])
  }

  @Test(arguments: ["[]", " [ ] ", "\u{FEFF}[\n]\n"])
  func `an empty array has no records`(text: String) throws {
    for pieceLength in [1, 2, 100] {
      #expect(
        try catalog.importBytes(
          .records(.city), Array(text.utf8), as: .json, pieceLength: pieceLength)
          == ImportSummary())
    }
  }

  @Test(arguments: [
    ("", 1, 1, "expected a JSON array of objects"),
    (" \n", 2, 1, "expected a JSON array of objects"),
    ("{\"id\":\"x\"}", 1, 1, "expected a JSON array of objects"),
    ("\n  null", 2, 3, "expected a JSON array of objects"),
    ("id,name\n", 1, 1, "expected a JSON array of objects"),
    ("[", 1, 2, "the array is not closed"),
    ("[\n{\"id\":\"x\",\"name\":\"X\"}\n", 3, 1, "the array is not closed"),
    ("[{\"id\":\"x\",\"name\":\"X\"},\n]", 2, 1, "an object is missing after the comma"),
    ("[{\"id\":\"x\",\"name\":\"X\"}]\n]", 2, 1, "unexpected text after the array"),
    ("[]x", 1, 3, "unexpected text after the array"),
    ("[{\"id\":\"x\",\n\"name\":\"X\"", 2, 11, "the array is not closed"),
    ("[{\"id\":\"x\",\"name\":\"서울", 1, 22, "the array is not closed"),
  ])
  func `a malformed array is rejected at the position of the error`(
    text: String, line: Int, column: Int, reason: String
  ) throws {
    for pieceLength in [1, 1_000] {
      let fault = try catalog.fault(
        .records(.city), Array(text.utf8), as: .json, pieceLength: pieceLength)
      #expect(fault.line == line && fault.column == column, "\(fault)")
      #expect(fault.reason == reason)
    }
  }

  @Test(arguments: [
    ("1", 2, 1), ("\"x\"", 2, 1), ("null", 2, 1), ("[{}]", 2, 1), ("{} {}", 2, 4),
    ("{\"id\":\"x\",}", 2, 11), ("{\"id\" \"x\"}", 2, 7), ("{\n\"id\":\"x\",\n  nmae:1}", 4, 3),
    ("{\"id\":\"x\"}}", 2, 11), ("{\"id\":01}", 2, 7), ("{'id':1}", 2, 2),
    ("{\"서울\":1,\n  \"a\":2}", 2, 2), ("{\"id\":\"a\tb\"}", 2, 9), ("{\"id\":\"\\x\"}", 2, 8),
  ])
  func `a malformed object is rejected and reading continues with the next`(
    text: String, line: Int, column: Int
  ) throws {
    let good = #"{"id":"good","name":"Good"}"#
    let imported = try catalog.keepGoing(
      .records(.city), "[\n\(text)\n, \(good)]", as: .json)
    #expect(imported.summary.added == 1 && imported.summary.rejected == 1)
    #expect(imported.rejects.first?.fault.line == line)
    #expect(imported.rejects.first?.fault.column == column)
    #expect(try catalog.ids(.city) == ["good"])
  }

  @Test(arguments: ["[", "{\"a\":"], [400, 100_000])
  func `deep nesting is rejected without a crash`(opening: String, depth: Int) throws {
    let closing = opening == "[" ? "]" : "}"
    let nested =
      String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
    let text = "[{\"id\":\"x\",\"name\":\(nested)},\n{\"id\":\"y\",\"name\":\"Y\"}]"
    let imported = try catalog.keepGoing(.records(.city), text, as: .json)
    #expect(imported.lines == [1] && imported.summary.added == 1)
  }

  @Test func `unclosed brackets take no memory each`() throws {
    let fault = try catalog.fault(
      .records(.city), "[" + String(repeating: "[", count: 100_000), as: .json)
    #expect(fault.reason == "the array is not closed")
  }

  @Test(arguments: [
    ("1e999", "geonames"), ("-1e999", "latitude"), ("1e-999", "geonames"), ("1.5", "geonames"),
    ("-1", "geonames"), ("1e10", "geonames"), ("91", "latitude"), ("true", "name"),
    ("{}", "name"), ("[\"X\"]", "name"),
  ])
  func `a number or value that no field accepts is rejected at its key`(
    value: String, field: String
  ) throws {
    let name = field == "name" ? "" : "\"name\":\"X\",\n"
    let text = "[\n{\"id\":\"x\",\n\(name)  \"\(field)\":\(value)}]"
    let fault = try catalog.fault(.records(.city), text, as: .json)
    #expect(fault.line == (field == "name" ? 3 : 4) && fault.column == 3)
  }

  @Test func `numbers and number-like texts are both accepted as numbers`() throws {
    try catalog.importText(
      .city,
      #"[{"id":"a","name":"007","latitude":-0,"longitude":1e1,"geonames":1e3},"#
        + #"{"id":"b","name":7,"latitude":"-0.0","longitude":"10","geonames":"1001"}]"#,
      as: .json)
    #expect(
      try catalog.rows(.city, ["name", "latitude", "longitude", "geonames"], sort: ["id"]).texts
        == [["007", "0", "10", "1000"], ["7", "0", "10", "1001"]])
  }

  @Test func `a column counts characters from the start of the line`() throws {
    let text =
      "[{\"id\":\"x\",\"name\":\"서울 🚇\"}, {\"id\":\"y\",\"name\":\"서울\",\"country\":\"ZZ\"}]"
    let fault = try catalog.fault(.records(.city), text, as: .json)
    #expect(fault.field == "country" && fault.line == 1 && fault.column == 50)
  }

  @Test func `an object with a repeated or unknown key is rejected`() throws {
    let imported = try catalog.keepGoing(
      .records(.city),
      #"[{"id":"x","name":"X","name":null},{"id":"y","nmae":"Y"},{"id":"z","name":"Z"}]"#,
      as: .json)
    #expect(imported.summary.added == 1)
    #expect(imported.rejects.map(\.fault.column) == [23, 46])
    #expect(
      imported.originals == [#"{"id":"x","name":"X","name":null}"#, #"{"id":"y","nmae":"Y"}"#])
  }

  @Test func `an array longer than the buffer is read to its end`() throws {
    let objects = (0..<5_000).map { "{\"id\":\"c-\($0)\",\"name\":\"도시 \($0)\"}" }
    let text = "[" + objects.joined(separator: ",\n") + "]"
    #expect(text.utf8.count > 128 * 1_024)
    #expect(try catalog.importText(.city, text, as: .json) == ImportSummary(added: 5_000))
    #expect(try catalog.importText(.city, text, as: .json) == ImportSummary(unchanged: 5_000))
  }

  @Test func `invalid UTF-8 is rejected with the line of its object`() throws {
    let bytes = Array("[\n{\"id\":\"x\",\"name\":\"".utf8) + [0xE9] + Array("\"},\n".utf8)
    let imported = try catalog.keepGoing(
      .records(.city), bytes + Array("{\"id\":\"y\",\"name\":\"Y\"}]".utf8), as: .json)
    #expect(imported.lines == [2] && imported.summary.added == 1)
  }

  @Test func `an error in the array ends it, and earlier records are kept`() throws {
    let imported = try catalog.keepGoing(
      .records(.city), #"[{"id":"x","name":"X"} {"id":"y","name":"Y"},{"id":"z","name":"Z"}]"#,
      as: .json)
    #expect(imported.rejects.count == 1)
    let open = try catalog.keepGoing(
      .records(.city), #"[{"id":"a","name":"A"},{"id":"b""#, as: .json)
    #expect(open.summary.added == 1 && open.rejects.count == 1)
    #expect(open.rejects.first?.fault.reason == "the array is not closed")
  }
}
