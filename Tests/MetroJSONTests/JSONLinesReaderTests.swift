import Testing

@testable import MetroJSON

struct JSONLinesReaderTests {
  private static func reader(_ text: String, pieceLength: Int = 1_000) -> JSONLinesReader {
    let pieces = Pieces(text, length: pieceLength)
    return unsafe JSONLinesReader { unsafe pieces.read($0) }
  }

  @Test(arguments: [1, 2, 3, 7, 1_000])
  func `each line that is not blank is a text`(pieceLength: Int) throws {
    let texts = try Self.reader("\u{FEFF}{}\r\n\n \t\n서울\n{\"a\":1}", pieceLength: pieceLength)
      .all()
    #expect(texts.map(\.text) == ["{}\r", "서울", "{\"a\":1}"])
    #expect(texts.map(\.start) == [1, 4, 5].map { JSONPlace(line: $0, column: 1) })
  }

  @Test func `an empty input has no lines`() throws {
    #expect(try Self.reader("").all().isEmpty)
    #expect(try Self.reader("\n\n").all().isEmpty)
  }
}
