import Testing

@testable import MetroCore

struct NDJSONTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
  }

  private func refusal(_ noun: Noun, _ text: String) throws -> ImportError {
    try refusal(noun, Array(text.utf8))
  }

  private func refusal(_ noun: Noun, _ bytes: [UInt8]) throws -> ImportError {
    let before = try catalog.contents()
    let error = try #require(throws: ExchangeError.self) {
      try catalog.importBytes(.records(noun), bytes, as: .ndjson)
    }
    #expect(try catalog.contents() == before)
    guard case ExchangeError.importFailed(let fault) = error else { throw error }
    return fault
  }

  @Test(arguments: [1, 2, 3, 7, 1_000])
  func `objects on separate lines are read with any input pieces`(pieceLength: Int) throws {
    let text = """
      \u{FEFF}{"id":"quito","name":"Quit\\u006f","latitude":-0.22985,"longitude":-78.52495}\r

        \t
      { "name" : "서울\\ud83d\\ude87" , "id":"seoul", "geonames":1835848,"country":null,"kind":"" }
      """
    let summary = try catalog.importBytes(
      .records(.city), Array(text.utf8), as: .ndjson, pieceLength: pieceLength)
    #expect(summary.added == 2)
    #expect(
      try catalog.rows(.city, ["id", "name", "latitude", "longitude", "geonames", "kind"]).texts
        == [
          ["quito", "Quito", "-0.22985", "-78.52495", nil, "city"],
          ["seoul", "서울🚇", nil, nil, "1835848", "city"],
        ])
    #expect(try catalog.importText(.city, text, as: .ndjson).unchanged == 2)
  }

  @Test func `a field with several values is an array`() throws {
    try catalog.add(.theme, named: ["a", "b"])
    try catalog.importText(
      .program,
      #"{"id":"p","title":"P","themes":["b","a"],"languages":[],"summary":"1\n2","edition":"3rd"}"#,
      as: .ndjson)
    #expect(
      try catalog.texts(.program, "p")
        == ["title": "P", "themes": "b;a", "summary": "1\n2", "edition": "3"])
    try catalog.importText(.program, #"{"id":"p","themes":[]}"#, as: .ndjson)
    #expect(try catalog.texts(.program, "p")["themes"] == "b;a")
  }

  @Test(arguments: [
    #"["id"]"#, #""id""#, "1", "null", "{", "{\"id\":\"x\"} {}", "{id:1}",
    "{'id':'x'}", "id,name", "{\"id\":\"\\ud800\"}", "{\"id\":\"a\nb\"}", "{\"id\":01}",
    "{\"id\":NaN}", "\u{0}",
  ])
  func `a line that is not an object is rejected`(text: String) throws {
    let fault = try refusal(.city, "{\"id\":\"a\",\"name\":\"A\"}\n" + text)
    #expect(fault.file == "input.ndjson")
    #expect(fault.line == 2)
    guard case .file = fault.cause else {
      Issue.record("\(fault)")
      return
    }
  }

  @Test(arguments: [
    #"{"id":"x","name":true}"#, #"{"id":"x","name":{"en":"X"}}"#, #"{"id":"x","name":[1]}"#,
    #"{"id":"x","name":[["X"]]}"#, #"{"id":"x","name":[null]}"#, #"{"id":true,"name":"X"}"#,
    #"{"id":"x","name":["A","B"]}"#, #"{"id":"x","name":"X","geonames":1.5}"#,
    #"{"id":"x","name":"X","geonames":-1}"#, #"{"id":"x","name":"X","geonames":1e20}"#,
    #"{"id":"x","name":"X","latitude":1e999,"longitude":0}"#,
    #"{"id":"x","name":"X","latitude":1e20,"longitude":0}"#,
    #"{"id":"x","name":"X","latitude":"1e1","longitude":0}"#,
    #"{"id":{},"name":"X"}"#, #"{"id":"--","name":"X"}"#,
  ])
  func `a value that no field accepts is rejected on its line`(text: String) throws {
    #expect(try refusal(.city, text).line == 1)
  }

  @Test func `a record has one ID`() throws {
    let fault = try refusal(.city, #"{"id":["x","y"],"name":"X"}"#)
    #expect(fault.line == 1)
  }

  @Test func `an invalid value is rejected with its field`() throws {
    let fault = try refusal(.city, "\n{\"id\":\"x\",\"name\":\"X\",\"country\":\"ZZ\"}")
    #expect(fault.line == 2)
    #expect(fault.column == 22)
    #expect(fault.field == "country")
  }

  @Test(arguments: [
    ("100000000000000000000", "100000000000000000000"), ("5", "5"), ("-2", "-2"), ("0.5", "0.5"),
    ("1e-7", "0.0000001"), ("1e20", "100000000000000000000"), ("12345678901", "12345678901"),
  ])
  func `a number in a text field keeps its value`(number: String, text: String) throws {
    try catalog.importText(
      .program, "{\"id\":\"p\",\"title\":\"P\",\"edition\":\(number)}", as: .ndjson)
    #expect(try catalog.texts(.program, "p")["edition"] == text)
  }

  @Test func `an unknown key is rejected with a suggestion`() throws {
    let fault = try refusal(.city, #"{"id":"x","nmae":"X"}"#)
    #expect(
      fault.cause
        == .file(
          reason: "unknown column 'nmae'", hint: .mapColumn("nmae", to: "name")))
  }

  @Test func `a repeated key is rejected`() throws {
    let fault = try refusal(.city, #"{"id":"x","name":"X","name":"Y"}"#)
    #expect(fault.line == 1)
  }

  @Test(arguments: ["[", "{\"a\":"], [400, 600, 100_000])
  func `deep nesting is rejected without a crash`(opening: String, depth: Int) throws {
    let closing = opening == "[" ? "]" : "}"
    let nested =
      String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
    #expect(try refusal(.city, "{\"id\":\"x\",\"name\":\(nested)}").line == 1)
  }

  @Test func `text that is not UTF-8 is rejected on its line`() throws {
    let bytes = Array("\n\n{\"id\":\"x\",\"name\":\"".utf8) + [0xE9] + Array("\"}".utf8)
    let fault = try refusal(.city, bytes)
    #expect(fault.line == 3)
    #expect(fault.cause == .file(reason: "the text is not UTF-8"))
  }

  @Test func `an empty file has no records`() throws {
    for text in ["", "\n", " \r\n\t\n", "\u{FEFF}", "\u{FEFF}\n"] {
      #expect(try catalog.importText(.city, text, as: .ndjson).rows == 0)
    }
  }

  @Test func `a line longer than 64 MiB is rejected before it is read completely`() throws {
    var given = 0
    let error = try #require(throws: ExchangeError.self) {
      try catalog.write { writer in
        _ = try writer.importRows(
          of: .records(.city),
          from: unsafe ImportFile(name: "long", format: .ndjson) { buffer in
            unsafe buffer.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: " "))
            given += buffer.count
            return given < 200 << 20 ? buffer.count : 0
          })
      }
    }
    #expect(given <= 65 << 20)
    #expect(
      error
        == ExchangeError.importFailed(
          ImportError(
            file: "long", line: 1, column: nil, field: nil,
            cause: .file(reason: "the line is longer than 64 MiB"))))
  }
}
