import Testing

@testable import MetroJSON

struct JSONObjectTests {
  private static func object(_ text: String) throws(JSONError) -> JSONObject {
    try JSONObject(Array(text.utf8), at: JSONPlace(line: 3, column: 5))
  }

  @Test func `members keep their order and duplicate keys`() throws {
    let object = try Self.object(
      #" {"b":"x","a":[1,-0.5e+3,null],"b":true,"c":{"d":{}},"e":"\u0041\ud83d\ude00\n\/"} "#)
    #expect(object.members.map(\.key) == ["b", "a", "b", "c", "e"])
    #expect(
      object.members.map(\.value) == [
        .text("x"), .array([.number("1"), .number("-0.5e+3"), .null]), .truth(true), .object,
        .text("A😀\n/"),
      ])
  }

  @Test func `the position of a member counts characters from the start of the text`() throws {
    let object = try Self.object("{\"서울\":1, \"b\":2,\n \"é\":3}")
    #expect(
      object.members.map(\.place) == [
        JSONPlace(line: 3, column: 6), JSONPlace(line: 3, column: 14),
        JSONPlace(line: 4, column: 2),
      ])
  }

  @Test(arguments: [
    ("", JSONError.Kind.objectNeeded, 5), ("1", .objectNeeded, 5), ("[{}]", .objectNeeded, 5),
    ("{} {}", .textAfterObject, 8), ("{1:2}", .missing("a key in quotes"), 6),
    (#"{"a" 1}"#, .missing("a colon"), 10),
    (#"{"a":1 2}"#, .missing("a comma or closing brace"), 12),
    (#"{"a":[1 2]}"#, .missing("a comma or closing bracket"), 13),
    (#"{"a":1.}"#, .missing("a digit"), 12), (#"{"a":01}"#, .notAValue, 10),
    (#"{"a":nil}"#, .notAValue, 10), ("{\"a\":\"\t\"}", .controlCharacter, 11),
    (#"{"a":"b}"#, .unterminatedString, 10), (#"{"a":"\x"}"#, .invalidEscape, 11),
    (#"{"a":"\ud800"}"#, .invalidEscape, 11),
  ])
  func `text that is not an object is rejected at the fault`(
    text: String, kind: JSONError.Kind, column: Int
  ) {
    #expect(throws: JSONError(kind: kind, place: JSONPlace(line: 3, column: column))) {
      try Self.object(text)
    }
  }

  @Test func `bytes that are not UTF-8 are rejected with their line`() {
    let error = JSONError(kind: .notUTF8, place: JSONPlace(line: 3, column: nil))
    #expect(throws: error) {
      try JSONObject([0x7B, 0xE9, 0x7D], at: JSONPlace(line: 3, column: 5))
    }
  }

  @Test(arguments: ["[", "{\"a\":"], [(62, true), (63, false), (100_000, false)])
  func `values can be nested up to a limit`(opening: String, level: (depth: Int, isRead: Bool)) {
    let closing = opening == "[" ? "]" : "}"
    let text =
      "{\"a\":" + String(repeating: opening, count: level.depth) + "1"
      + String(repeating: closing, count: level.depth) + "}"
    do throws(JSONError) {
      _ = try Self.object(text)
      #expect(level.isRead)
    } catch {
      #expect(!level.isRead && error.kind == .nestedTooDeeply)
    }
  }
}
