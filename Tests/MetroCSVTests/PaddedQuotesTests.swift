import MetroCSV
import Testing

/// Reading files of programs that write blanks around quotes, titles above the header or short rows.
struct PaddedQuotesTests {
  private func reading(
    _ text: String, pieceLength: Int = .max, headerLine: Int = 1, allowsShortRecords: Bool = false
  ) throws -> Reading {
    let reader = CSVReader(
      Array(text.utf8), pieceLength: pieceLength, allowsPadding: true, headerLine: headerLine,
      initialCapacity: 4)
    reader.allowsShortRecords = allowsShortRecords
    return try Reading(reader)
  }

  @Test(arguments: [
    ("\"a\", \"b\"\n", ["a", "b"]), ("  \"a\"  ,\t\"b\" \r\n", ["a", "b"]),
    (" \"a \"\" b\" , c", ["a \" b", " c"]), (" \"\" ,\"x\"\n", ["", "x"]),
    (" \" a, \" ,b\n", [" a, ", "b"]), ("\"a\nb\" ,c\n", ["a\nb", "c"]),
  ])
  func `blanks around quotes are no part of a field`(text: String, fields: [Cell]) throws {
    for pieceLength in [1, 2, .max] {
      let read = try reading(text, pieceLength: pieceLength)
      #expect(read.records == [fields])
      #expect(read.errors.isEmpty)
    }
  }

  @Test(arguments: ["a \"b\"\n", "\"a\" b\n", "\"a\" \"b\"\n", "\u{A0}\"a\"\n"])
  func `other text around quotes is an error`(text: String) throws {
    let read = try reading(text)
    #expect(read.records.isEmpty)
    #expect(read.errors.count == 1)
  }

  @Test func `blanks around quotes are an error unless they are allowed`() throws {
    #expect(try Reading(Array("a, \"b\"\n".utf8)).errors.map(\.kind) == [.quoteInUnquotedField])
    #expect(try Reading(Array("\"a\" ,b\n".utf8)).errors.map(\.kind) == [.textAfterClosingQuote])
  }

  @Test(arguments: [1, 5, .max])
  func `records begin at the header line, whatever stands above it`(pieceLength: Int) throws {
    let text = "A \"title\"\n\n1,2,3,4\nid,name\nx,X\n"
    let read = try reading(text, pieceLength: pieceLength, headerLine: 4)
    #expect(read.records == [["id", "name"], ["x", "X"]])
    #expect(read.lines == [4, 5])
    #expect(read.errors.isEmpty)
  }

  @Test func `a record may be short only if that is allowed, and never long`() throws {
    let text = "a,b,c\n1\n1,2,3,4\n1,2\n"
    #expect(try reading(text).errors.map(\.line) == [2, 3, 4])
    let read = try reading(text, allowsShortRecords: true)
    #expect(read.records.map(\.count) == [3, 1, 2])
    #expect(read.errors.map(\.kind) == [.unequalFieldCount(expected: 3, found: 4)])
  }
}
