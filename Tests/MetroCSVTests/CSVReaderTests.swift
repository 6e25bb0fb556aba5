import MetroCSV
import Testing

struct CSVReaderTests {
  /// Well-formed texts and their records, based on common test cases for CSV parsers.
  static let conformance: [(text: String, records: [[Cell]])] = [
    ("", []),
    ("a", [["a"]]),
    ("a,b,c\n1,2,3\n", [["a", "b", "c"], ["1", "2", "3"]]),
    ("a,b,c\n1,2,3", [["a", "b", "c"], ["1", "2", "3"]]),
    ("a,b,c\r\n1,2,3\r\n", [["a", "b", "c"], ["1", "2", "3"]]),
    ("a,b\r\n1,2\n3,4\r\n", [["a", "b"], ["1", "2"], ["3", "4"]]),
    ("a,b,c\n1,\"\",\"\"\n2,3,4\n", [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]),
    ("a,b,c\n1,,\n,,\n", [["a", "b", "c"], ["1", nil, nil], [nil, nil, nil]]),
    ("a,b\n1,\"ha \"\"ha\"\" ha\"\n", [["a", "b"], ["1", "ha \"ha\" ha"]]),
    ("key,val\n1,\"{\"\"a\"\": [1, 2]}\"\n", [["key", "val"], ["1", "{\"a\": [1, 2]}"]]),
    ("a,b\n\"Once upon\na time\",x\n", [["a", "b"], ["Once upon\na time", "x"]]),
    ("a,b\r\n\"Once\r\nupon\r\n\",x\r\n", [["a", "b"], ["Once\r\nupon\r\n", "x"]]),
    ("a,b\n\"one\rtwo\",3\n", [["a", "b"], ["one\rtwo", "3"]]),
    ("a,b\n\"x, y\",\"1,2\"", [["a", "b"], ["x, y", "1,2"]]),
    ("name\n서울\n\"São, Paulo\"\n", [["name"], ["서울"], ["São, Paulo"]]),
    ("a,b\n 1 ,\t2\n", [["a", "b"], [" 1 ", "\t2"]]),
    ("\"a\",\"b\"\n\"\"\"\",\"\"\"\"\"\"\n", [["a", "b"], ["\"", "\"\""]]),
    ("a,b\n\",\",\"\n\"\n", [["a", "b"], [",", "\n"]]),
    ("a,b\n1,\n", [["a", "b"], ["1", nil]]),
    ("a,b\n1,", [["a", "b"], ["1", nil]]),
    (",\n", [[nil, nil]]),
    (",", [[nil, nil]]),
    ("\"\"", [[""]]),
    ("\u{1}\u{B},\u{7F}\n", [["\u{1}\u{B}", "\u{7F}"]]),
  ]

  @Test(arguments: conformance, [1, 2, 3, 7, .max])
  func `records are read correctly regardless of the input pieces`(
    example: (text: String, records: [[Cell]]), pieceLength: Int
  ) throws {
    let reading = try Reading(Array(example.text.utf8), pieceLength: pieceLength)
    #expect(reading.records == example.records)
    #expect(reading.errors == [])
  }

  @Test(arguments: [1, 2, 3, .max])
  func `a byte order mark at the start is dropped`(pieceLength: Int) throws {
    let reading = try Reading(
      Array("\u{FEFF}\"a\",b\n\u{FEFF},1\n".utf8), pieceLength: pieceLength)
    #expect(reading.records == [["a", "b"], ["\u{FEFF}", "1"]])
  }

  @Test
  func `a text with only a byte order mark has no records`() throws {
    #expect(try Reading("\u{FEFF}").records == [])
  }

  @Test
  func `blank lines are skipped when the first record has two fields`() throws {
    let reading = try Reading("\n\r\na,b\n\n1,2\r\n\r\n\n3,4\n\n")
    #expect(reading.records == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(reading.lines == [3, 5, 8])
  }

  @Test
  func `a blank line is an empty field when the first record has one field`() throws {
    let reading = try Reading("\nname\n\nSeoul\r\n\r\n\"\"\n")
    #expect(reading.records == [["name"], [nil], ["Seoul"], [nil], [""]])
    #expect(reading.lines == [2, 3, 4, 5, 6])
  }

  @Test
  func `every blank line is an empty field when blank lines are kept`() throws {
    let reading = try Reading(Array("\na,b\n\r\n".utf8), blankLines: .kept)
    #expect(reading.records == [[nil], ["a", "b"], [nil]])
  }

  @Test
  func `lines within quotes are counted`() throws {
    let reading = try Reading("a,b\n\"1\n2\r\n3\",x\n\"\n\",y\nz,z\n")
    #expect(reading.lines == [1, 2, 5, 7])
  }

  @Test
  func `the position of a field is that of its quote, in characters`() throws {
    let reader = CSVReader("a,b,c\n한국,\"x\ny\",é,\"z\"\n", requiresEqualFieldCounts: false)
    #expect(try reader.advance())
    #expect(try reader.advance())
    #expect((0..<reader.count).map(reader.line(ofField:)) == [2, 2, 3, 3])
    #expect((0..<reader.count).map(reader.column(ofField:)) == [1, 4, 4, 6])
  }

  @Test
  func `records can have another number of fields than the first one`() throws {
    let reader = CSVReader("title\n\na,b\nc\n")
    #expect(try reader.advance())
    reader.expect(fieldCount: 2)
    #expect(try reader.advance())
    #expect(reader.count == 2)
    #expect(throws: CSVError.self) { try reader.advance() }
  }

  @Test
  func `quotes distinguish an empty text from a null`() throws {
    let reader = CSVReader(",\"\",x,\"y\"")
    #expect(try reader.advance())
    #expect((0..<reader.count).map { reader.isQuoted($0) } == [false, true, false, true])
    #expect((0..<reader.count).map { reader.isNull($0) } == [true, false, false, false])
  }

  @Test
  func `the bytes of all fields are valid at the same time`() throws {
    let reader = CSVReader("\"a\"\"b\",c,\"\"\"\",\"d\"\n")
    #expect(try reader.advance())
    let fields = unsafe (0..<reader.count).map { index in unsafe reader.unsafeBytes(ofField: index)
    }
    #expect(
      unsafe fields.map { unsafe String(decoding: $0, as: UTF8.self) } == ["a\"b", "c", "\"", "d"])
    for (index, length) in [3, 1, 1, 1].enumerated() {
      #expect(reader.withBytes(ofField: index) { $0.count } == length)
    }
    #expect(reader.withRecordBytes { $0.count } == "\"a\"\"b\",c,\"\"\"\",\"d\"".utf8.count)
  }

  @Test
  func `tabs delimit fields in the TSV dialect`() throws {
    let reading = try Reading(Array("a\tb,c\n\"1\t2\"\t\"\"\"\"\n".utf8), dialect: .tsv)
    #expect(reading.records == [["a", "b,c"], ["1\t2", "\""]])
  }

  @Test
  func `nothing remains after the end, and the source is not read again`() throws {
    var calls = 0
    let reader = unsafe CSVReader { buffer in
      calls += 1
      guard calls == 1 else { return 0 }
      unsafe buffer[0] = UInt8(ascii: "a")
      return 1
    }
    #expect(try reader.advance())
    #expect(try reader.advance() == false)
    #expect(try reader.advance() == false)
    #expect(reader.count == 0)
    #expect(calls == 2)
  }

  @Test
  func `a source that uses its own reader is stopped`() async {
    await #expect(processExitsWith: .failure) {
      var reader: CSVReader?
      reader = unsafe CSVReader { buffer in
        _ = try reader?.advance()
        return 0
      }
      _ = try reader?.advance()
    }
    await #expect(processExitsWith: .failure) {
      var reader: CSVReader?
      var calls = 0
      reader = unsafe CSVReader { buffer in
        calls += 1
        if calls > 1 { _ = reader?.isNull(0) }
        unsafe buffer[0] = UInt8(ascii: ",")
        return 1
      }
      _ = try reader?.advance()
    }
  }

  @Test
  func `an error of the source is rethrown and the record is retried`() throws {
    struct Interruption: Error {}
    let pieces: [String?] = ["a,b\n\"1\n", nil, "2\",", nil, "3", "", nil]
    var next = pieces.makeIterator()
    let reader = unsafe CSVReader { buffer in
      guard let piece = next.next() ?? "" else { throw Interruption() }
      unsafe buffer.copyBytes(from: piece.utf8)
      return piece.utf8.count
    }
    #expect(try reader.advance())
    #expect(throws: Interruption.self) { try reader.advance() }
    #expect(throws: Interruption.self) { try reader.advance() }
    #expect(reader.count == 0)
    #expect(try reader.advance())
    #expect(reader.line == 2)
    #expect(try Reading.record(of: reader) == ["1\n2", "3"])
    #expect(try reader.advance() == false)
    #expect(reader.line == 3)
  }

  @Test
  func `memory stays constant for texts of any length`() throws {
    let row = Array("12345,Seoul Metropolitan Government,\"a \"\"quoted\"\" text\"\n".utf8)
    var rest = 200_000
    var largest = 0
    let reader = unsafe CSVReader { buffer in
      largest = max(largest, buffer.count)
      let count = min(rest, buffer.count / row.count)
      for index in 0..<count {
        unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[(index * row.count)...])
          .copyBytes(from: row)
      }
      rest -= count
      return count * row.count
    }
    var records = 0
    while try reader.advance() { records += 1 }
    #expect(records == 200_000)
    #expect(largest <= 128 * 1024)
  }

  @Test(arguments: [1_000, 65_536, 131_071, 131_072, 131_073, 1_000_000])
  func `a field may be longer than one read of the source`(length: Int) throws {
    let long = String(repeating: "가\"나\n", count: length / 8)
    let records: [[Cell]] = [["a", "b"], [.text(long), "1"], ["2", .text(long)], ["3", "4"]]
    let bytes = try Sink.bytes(of: records)
    #expect(try Reading(bytes).records == records)
    #expect(try Reading(bytes, pieceLength: 4_093).records == records)
  }

  @Test
  func `a record may have exactly the maximum number of fields`() throws {
    let text = String(repeating: "x,", count: 9_999) + "y\n"
    #expect(try Reading(text).records.first?.count == 10_000)
  }
}
