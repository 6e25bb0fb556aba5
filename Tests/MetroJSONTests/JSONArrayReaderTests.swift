import Testing

@testable import MetroJSON

struct JSONArrayReaderTests {
  private static func reader(_ text: String, pieceLength: Int = 1_000) -> JSONArrayReader {
    let pieces = Pieces(text, length: pieceLength)
    return unsafe JSONArrayReader { unsafe pieces.read($0) }
  }

  @Test(arguments: [1, 2, 3, 7, 1_000])
  func `elements are found in any layout`(pieceLength: Int) throws {
    let text = "\u{FEFF} [\n  {\"a\":\"[{,}] \\\" \\\\\"},\n{\"b\":[1,{}]} , 서울 ]\r\n"
    let texts = try Self.reader(text, pieceLength: pieceLength).all()
    #expect(texts.map(\.text) == [#"{"a":"[{,}] \" \\"}"#, #"{"b":[1,{}]} "#, "서울 "])
    #expect(
      texts.map(\.start) == [
        JSONPlace(line: 2, column: 3), JSONPlace(line: 3, column: 1),
        JSONPlace(line: 3, column: 16),
      ])
  }

  @Test(arguments: ["[]", " [ ] ", "\u{FEFF}[\n]\n"])
  func `an empty array has no elements`(text: String) throws {
    #expect(try Self.reader(text).all().isEmpty)
  }

  @Test(arguments: [
    ("", JSONError.Kind.arrayNeeded, 1), ("{}", .arrayNeeded, 1), ("[", .arrayNotClosed, 2),
    ("[1", .arrayNotClosed, 3), ("[1,]", .objectMissing, 4), ("[1]]", .textAfterArray, 4),
    ("[\"]", .arrayNotClosed, 4),
  ])
  func `text that is not an array is rejected at the fault and reading ends`(
    text: String, kind: JSONError.Kind, column: Int
  ) throws {
    let reader = Self.reader(text)
    #expect(throws: JSONError(kind: kind, place: JSONPlace(line: 1, column: column))) {
      try reader.all()
    }
    #expect(try reader.next() == nil)
  }
}
