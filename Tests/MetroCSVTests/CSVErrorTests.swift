import MetroCSV
import Testing

struct CSVErrorTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var bytes: [UInt8]
    var error: CSVError
    /// The records that are read despite the error.
    var records: [[Cell]]

    var testDescription: String { error.description }

    init(
      _ bytes: [UInt8], _ kind: CSVError.Kind, _ line: Int, _ column: Int, _ excerpt: String?,
      _ records: [[Cell]]
    ) {
      self.bytes = bytes
      error = CSVError(kind: kind, line: line, column: column, excerpt: excerpt)
      self.records = records
    }

    init(
      _ text: String, _ kind: CSVError.Kind, _ line: Int, _ column: Int, _ excerpt: String?,
      _ records: [[Cell]]
    ) {
      self.init(Array(text.utf8), kind, line, column, excerpt, records)
    }
  }

  static let examples: [Example] = [
    Example([0xFF, 0xFE, 0x61, 0x00], .utf16, 1, 1, nil, []),
    Example([0xFE, 0xFF, 0x00, 0x61], .utf16, 1, 1, nil, []),
    Example([0xFF, 0xFE], .utf16, 1, 1, nil, []),
    Example("a,b\n1,x\u{0}y\n3,4\n", .nulByte, 2, 4, "x\u{0}y", [["a", "b"], ["3", "4"]]),
    Example("a,b\n1,\"\n\u{0}\"\n3,4\n", .nulByte, 3, 1, "\u{0}\"", [["a", "b"], ["3", "4"]]),
    Example("a,b\n1,2\r3\n4,5", .loneCarriageReturn, 2, 4, "2\r3", [["a", "b"], ["4", "5"]]),
    Example("a,b\n1,2\r\r\n4,5", .loneCarriageReturn, 2, 4, "2\r", [["a", "b"], ["4", "5"]]),
    Example("a,b\n1,\"2\"\r", .loneCarriageReturn, 2, 6, "\"2\"\r", [["a", "b"]]),
    Example("\ra\nb\n", .loneCarriageReturn, 1, 1, "\ra", [["b"]]),
    Example(
      "a,b\n서울,x\"y\"\r\n3,4\n", .quoteInUnquotedField, 2, 5, "x\"y\"", [["a", "b"], ["3", "4"]]),
    Example("a,b\n1, \"2\"\n", .quoteInUnquotedField, 2, 4, " \"2\"", [["a", "b"]]),
    Example(
      "a,b\n\"1\"x,2\n3,4\n", .textAfterClosingQuote, 2, 4, "\"1\"x,2", [["a", "b"], ["3", "4"]]),
    Example(
      "a,b\n\"1\n2\" ,2\n3,4\n", .textAfterClosingQuote, 3, 3, "2\" ,2", [["a", "b"], ["3", "4"]]),
    Example("a,b\n\"1\"\"\"2\n", .textAfterClosingQuote, 2, 6, "\"1\"\"\"2", [["a", "b"]]),
    Example("a,b\n1,\"2\n3,4\n", .unterminatedQuote, 2, 3, "\"2", [["a", "b"]]),
    Example("a,b\n\"1\n\",\"2\"\"", .unterminatedQuote, 3, 3, "\"2\"\"", [["a", "b"]]),
    Example("\"", .unterminatedQuote, 1, 1, "\"", []),
    Example(
      Array("a,b\né,x".utf8) + [0xE9] + Array("y\n3,4\n".utf8), .invalidUTF8(byte: 0xE9), 2, 4,
      "é,x\u{FFFD}y", [["a", "b"], ["3", "4"]]),
    Example(
      Array("a,b\n\"1\n2\",".utf8) + [0xED, 0xA0, 0x80], .invalidUTF8(byte: 0xED), 3, 4,
      "2\",\u{FFFD}\u{FFFD}\u{FFFD}", [["a", "b"]]),
    Example(
      "a,b,c\n1,2\n3,4,5\n", .unequalFieldCount(expected: 3, found: 2), 2, 1, "1,2",
      [["a", "b", "c"], ["3", "4", "5"]]),
    Example(
      "a,b\n\"1\n2\",3,4\n", .unequalFieldCount(expected: 2, found: 3), 2, 1, "\"1", [["a", "b"]]),
  ]

  @Test(arguments: examples, [1, 2, 3, 7, .max])
  func `an error reports its position and text, and reading continues after it`(
    example: Example, pieceLength: Int
  ) throws {
    let reading = try Reading(
      example.bytes, pieceLength: pieceLength, requiresEqualFieldCounts: true)
    #expect(reading.errors == [example.error])
    #expect(reading.records == example.records)
  }

  @Test
  func `a quote that is never closed is reported at its opening position`() throws {
    let text = "a,b\n1,2\n3,\"" + String(repeating: "4,5\n", count: 100_000)
    let reading = try Reading(text)
    #expect(reading.errors.map(\.kind) == [.unterminatedQuote])
    #expect(reading.errors.map(\.line) == [3])
    #expect(reading.errors.map(\.column) == [3])
    #expect(reading.errors.map(\.excerpt) == ["\"4,5"])
  }

  @Test
  func `line numbers are correct after every kind of error`() throws {
    let text = "a,b\n1\n\"x\"\"\ny\"z,\"2\n\"5\n6\",7\n8\"\n9,10\n\"\n\"\"\n"
    let reading = try Reading(text, requiresEqualFieldCounts: true)
    #expect(reading.errors.map(\.line) == [2, 4, 7, 9])
    #expect(reading.records == [["a", "b"], ["5\n6", "7"], ["9", "10"]])
    #expect(reading.lines == [1, 5, 8])
  }

  @Test(arguments: [1, 7, 4_096, .max])
  func `a field that is too long is rejected before it is read to its end`(pieceLength: Int) throws
  {
    let text = "a,b\n1,\"" + String(repeating: "x", count: 300_000) + "\n2,3\n4,\"5\"\n"
    let reader = CSVReader(
      Array(text.utf8), pieceLength: pieceLength, maximumFieldLength: 1_000)
    let reading = try Reading(reader)
    #expect(
      reading.errors == [
        CSVError(
          kind: .fieldTooLong(maximum: 1_000), line: 2, column: 3,
          excerpt: "\"" + String(repeating: "x", count: 39))
      ])
    #expect(reading.records == [["a", "b"], ["2", "3"], ["4", "5"]])
    #expect(reading.lines == [1, 3, 4])
  }

  @Test(arguments: [1, 2, 3, .max])
  func `a field may have exactly the maximum length`(pieceLength: Int) throws {
    let reader = CSVReader(
      Array("12345,1\n123456,1\n\"234\",1\n\"2345\",1\n1,12345\n1,123456".utf8),
      pieceLength: pieceLength, maximumFieldLength: 5)
    let reading = try Reading(reader)
    #expect(reading.records == [["12345", "1"], ["234", "1"], ["1", "12345"]])
    #expect(reading.errors.map(\.line) == [2, 4, 6])
    #expect(reading.errors.map(\.column) == [1, 1, 3])
  }

  @Test(arguments: [1, 2, 3, .max])
  func `a record that is too long is rejected`(pieceLength: Int) throws {
    let reader = CSVReader(
      Array("123,567\n123,5678\n1,\n\"\n\n\n\n\n\"\n".utf8), pieceLength: pieceLength,
      maximumFieldLength: 7, maximumRecordLength: 7, requiresEqualFieldCounts: false)
    let reading = try Reading(reader)
    #expect(reading.records == [["123", "567"], ["1", nil], ["\n\n\n\n\n"]])
    #expect(
      reading.errors == [
        CSVError(kind: .recordTooLong(maximum: 7), line: 2, column: 1, excerpt: "123,5678")
      ])
  }

  @Test(arguments: [1, 2, 3, .max])
  func `a record with too many fields is rejected`(pieceLength: Int) throws {
    let reader = CSVReader(
      Array("1,2,3\n1,2,3,\"4\n\"\n1,2,3,\n4,5,6".utf8), pieceLength: pieceLength,
      maximumFieldCount: 3)
    let reading = try Reading(reader)
    #expect(reading.records == [["1", "2", "3"], ["4", "5", "6"]])
    #expect(reading.errors.map(\.kind) == Array(repeating: .tooManyFields(maximum: 3), count: 2))
    #expect(reading.errors.map(\.line) == [2, 4])
    #expect(reading.errors.map(\.column) == [7, 7])
  }

  @Test
  func `the fields of a ragged record can still be read`() throws {
    let reader = CSVReader("a,b\n\"1\"\"\",2,3\n")
    #expect(try reader.advance())
    #expect(throws: CSVError.self) { try reader.advance() }
    #expect(try Reading.record(of: reader) == ["1\"", "2", "3"])
  }

  @Test
  func `a rejected text is not returned as a string`() throws {
    let reader = CSVReader(Array("a,b,".utf8) + [0xC3, 0x28])
    #expect(throws: CSVError.self) { try reader.advance() }
    #expect(try reader.string(at: 1) == "b")
    let error = try #require(throws: CSVError.self) { try reader.string(at: 2) }
    #expect(error.kind == .invalidUTF8(byte: 0xC3))
    #expect(error.column == 5)
  }

  @Test
  func `a record that was rejected has no fields to read`() throws {
    let reader = CSVReader("a,b\n1,2\"\n")
    #expect(try reader.advance())
    #expect(throws: CSVError.self) { try reader.advance() }
    #expect(reader.count == 0)
    #expect(reader.line == 2)
  }

  @Test
  func `ragged records are accepted on request`() throws {
    #expect(try Reading("a,b\n1\n2,3,4\n").errors == [])
  }

  @Test
  func `an excerpt has at most forty characters around the position`() throws {
    let before = String(repeating: "한", count: 100)
    let after = String(repeating: "é", count: 100)
    let error = try #require(try Reading("\(before)\"\(after)\n").errors.first)
    #expect(error.column == 101)
    #expect(error.excerpt == String(before.prefix(20)) + "\"" + String(after.prefix(19)))
  }

  @Test(arguments: [1, 7, 160, 161, .max])
  func `an excerpt that ends at a line ending does not depend on the input pieces`(
    pieceLength: Int
  ) throws {
    // As many bytes as an excerpt may have, since each is a part of a character.
    let text = [0] + [UInt8](repeating: 0xB2, count: 158) + Array("\r\n".utf8)
    let error = try #require(try Reading(text, pieceLength: pieceLength).errors.first)
    #expect(error.excerpt == "\0" + String(repeating: "\u{FFFD}", count: 158))
  }

  @Test(arguments: [
    (CSVError.Kind.utf16, "the text is UTF-16; UTF-8 is needed"),
    (.invalidUTF8(byte: 0xE9), "byte 0xE9 is not UTF-8"),
    (.unterminatedQuote, "quote opened here is never closed"),
    (.unequalFieldCount(expected: 5, found: 3), "row has 3 fields, the header has 5"),
    (.unequalFieldCount(expected: 2, found: 1), "row has 1 field, the header has 2"),
    (.nulByte, "NUL byte in the text; is it UTF-16?"),
    (.loneCarriageReturn, "carriage return without a line feed; lines end with LF or CRLF"),
    (
      .textAfterClosingQuote,
      "text after a closing quote; a quote within a field must be doubled"
    ),
    (
      .quoteInUnquotedField,
      "quote in a field that does not begin with one; enclose the field in quotes and double this one"
    ),
    (.fieldTooLong(maximum: 9), "field is longer than 9 bytes; is a closing quote missing?"),
    (.recordTooLong(maximum: 9), "row is longer than 9 bytes; is a closing quote missing?"),
    (.tooManyFields(maximum: 9), "row has more than 9 fields"),
  ])
  func `the reason is plain English`(kind: CSVError.Kind, reason: String) {
    let error = CSVError(kind: kind, line: 3, column: 14, excerpt: nil)
    #expect(error.reason == reason)
    #expect(error.description == "3:14: \(reason)")
  }
}
