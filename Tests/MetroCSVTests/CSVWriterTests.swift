import MetroCSV
import Testing

struct CSVWriterTests {
  @Test(arguments: [
    ("plain", "plain"), ("", "\"\""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
    ("\"", "\"\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), (" a ", " a "), ("a\tb", "a\tb"),
    ("00601", "00601"),
    ("=1+1", "=1+1"), ("서울", "서울"), ("12345678,", "\"12345678,\""), ("1234567,", "\"1234567,\""),
    ("12345678\u{1}", "12345678\u{1}"), ("\u{1}2345678", "\u{1}2345678"),
  ])
  func `a text is quoted only if it needs quotes`(text: String, written: String) throws {
    #expect(try Sink.bytes(of: [["x", .text(text)]]) == Array("x,\(written)\n".utf8))
  }

  @Test
  func `a text needs quotes if it contains the delimiter of its own dialect`() throws {
    let bytes = try Sink.bytes(of: [["a,b", "c\td"]], dialect: .tsv)
    #expect(bytes == Array("a,b\t\"c\td\"\n".utf8))
  }

  @Test
  func `a null is written as nothing and an empty text as two quotes`() throws {
    #expect(try Sink.bytes(of: [[nil, "", nil], [nil]]) == Array(",\"\",\n\n".utf8))
  }

  @Test
  func `records end with CRLF on request`() throws {
    #expect(try Sink.bytes(of: [["a"], ["b", "c"]], usesCRLF: true) == Array("a\r\nb,c\r\n".utf8))
  }

  @Test(arguments: [0, 1, -1, 9, 10, 99, 100, -1_234_567_890, .max, .min] as [Int64])
  func `an integer is written in decimal digits`(value: Int64) throws {
    let sink = Sink()
    var writer = unsafe CSVWriter(write: sink.take)
    try writer.writeInteger(value)
    try writer.writeInteger(value)
    try writer.endRecord()
    try writer.flush()
    #expect(sink.text == "\(value),\(value)\n")
  }

  @Test
  func `a byte order mark is written first on request`() throws {
    let sink = Sink()
    var writer = unsafe CSVWriter(write: sink.take)
    try writer.writeByteOrderMark()
    try writer.writeField("a")
    try writer.endRecord()
    try writer.flush()
    #expect(sink.bytes == [0xEF, 0xBB, 0xBF, 0x61, 0x0A])
  }

  @Test
  func `a text that begins like a byte order mark is preserved at the start`() throws {
    let records: [[Cell]] = [["\u{FEFF}a", "\u{FEFF}b"], ["\u{FEFF}", nil]]
    let bytes = try Sink.bytes(of: records)
    #expect(bytes == Array("\"\u{FEFF}a\",\u{FEFF}b\n\u{FEFF},\n".utf8))
    #expect(try Reading(bytes).records == records)
  }

  @Test
  func `bytes are written like texts`() throws {
    let sink = Sink()
    var writer = unsafe CSVWriter(write: sink.take)
    let bytes = Array("a,b".utf8)
    try writer.writeField(bytes.span)
    try unsafe bytes.withUnsafeBufferPointer { try unsafe writer.writeField($0) }
    try unsafe writer.writeField(UnsafeBufferPointer(start: nil, count: 0))
    try writer.endRecord()
    try writer.flush()
    #expect(sink.text == "\"a,b\",\"a,b\",\"\"\n")
  }

  @Test
  func `the sink receives nothing before the buffer is full or flushed`() throws {
    let sink = Sink()
    var writer = unsafe CSVWriter(write: sink.take)
    try writer.writeField("a")
    #expect(sink.pieceLengths == [])
    try writer.flush()
    try writer.flush()
    #expect(sink.pieceLengths == [1])
  }

  @Test(arguments: [false, true])
  func `memory stays constant for texts of any length`(isQuoted: Bool) throws {
    let sink = Sink()
    var writer = unsafe CSVWriter(write: sink.take)
    let long = (isQuoted ? "\"" : "") + String(repeating: "1234567", count: 100_000)
    for _ in 0..<3 {
      try writer.writeField(long)
      try writer.endRecord()
    }
    try writer.flush()
    #expect(sink.pieceLengths.allSatisfy { $0 > 0 && $0 <= CSVWriter.capacity })
    let written = isQuoted ? "\"\"" + long + "\"" : long
    #expect(sink.bytes == Array(String(repeating: written + "\n", count: 3).utf8))
  }

  @Test(arguments: 0...22)
  func `an integer is complete at the end of the buffer`(room: Int) throws {
    let sink = Sink()
    var writer = unsafe CSVWriter(write: sink.take)
    let before = String(repeating: "x", count: CSVWriter.capacity - room)
    try writer.writeField(before)
    try writer.writeInteger(.min)
    try writer.endRecord()
    try writer.flush()
    #expect(sink.text == "\(before),\(Int64.min)\n")
    #expect(sink.pieceLengths.allSatisfy { $0 <= CSVWriter.capacity })
  }

  @Test
  func `an error of the sink is rethrown`() throws {
    struct DiskIsFull: Error {}
    var writer = unsafe CSVWriter { _ in throw DiskIsFull() }
    try writer.writeField("a")
    do {
      try writer.flush()
      Issue.record("the sink threw, flush did not")
    } catch {
      #expect(error is DiskIsFull)
    }
  }
}
