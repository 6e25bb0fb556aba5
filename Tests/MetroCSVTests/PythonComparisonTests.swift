import Foundation
import MetroCSV
import MetroTestSupport
import Testing

/// Compares with Python's `csv` module in strict mode, if Python is installed.
@Suite(.enabled(if: Python.executable != nil))
struct PythonComparisonTests {
  static func texts(of records: [[Cell]]) -> [[String]] {
    records.map { record in
      record.map { cell in
        if case .text(let text) = cell { text } else { "" }
      }
    }
  }

  @Test(arguments: [CSVDialect.csv, .tsv], [false, true])
  func `Python reads the writer's output`(dialect: CSVDialect, usesCRLF: Bool) throws {
    var generator = SeededGenerator(seed: 3)
    let records = RoundTripTests.records(count: 3_000, width: { 5 }, using: &generator)
    let bytes = try Sink.bytes(of: records, dialect: dialect, usesCRLF: usesCRLF)
    let output = try Python.run(
      """
      import csv, json, sys
      with open(sys.argv[1], newline="", encoding="utf-8") as file:
        json.dump(list(csv.reader(file, delimiter=chr(\(dialect.delimiter)), strict=True)), sys.stdout)
      """, on: Data(bytes))
    #expect(try JSONDecoder().decode([[String]].self, from: output) == Self.texts(of: records))
  }

  @Test(arguments: [CSVDialect.csv, .tsv], ["QUOTE_MINIMAL", "QUOTE_ALL"])
  func `the reader reads Python's output`(dialect: CSVDialect, quoting: String) throws {
    var generator = SeededGenerator(seed: 4)
    let records = Self.texts(
      of: RoundTripTests.records(count: 3_000, width: { 5 }, using: &generator))
    let output = try Python.run(
      """
      import csv, io, json, sys
      with open(sys.argv[1], encoding="utf-8") as file: records = json.load(file)
      out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="")
      csv.writer(out, delimiter=chr(\(dialect.delimiter)), quoting=csv.\(quoting)).writerows(records)
      out.flush()
      """, on: JSONEncoder().encode(records))
    let reading = try Reading(
      Array(output), pieceLength: 1_000, dialect: dialect, requiresEqualFieldCounts: true)
    #expect(reading.errors == [])
    #expect(Self.texts(of: reading.records) == records)
  }

  @Test
  func `Python reads the same records from every accepted text`() throws {
    var generator = SeededGenerator(seed: 5)
    let pieces = RoundTripTests.pieces + ["\",\"", "\n", ",", "\",\"", "\n\"", "\",", ",\""]
    var accepted: [String] = []
    var records: [[[String]]] = []
    while accepted.count < 5_000 {
      let length = Int.random(in: 0...20, using: &generator)
      let text = (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let reading = try Reading(Array(text.utf8), blankLines: .kept)
      if !reading.errors.isEmpty || text.hasPrefix("\u{FEFF}") { continue }
      accepted.append(text)
      records.append(Self.texts(of: reading.records))
    }
    let output = try Python.run(
      """
      import csv, io, json, sys
      with open(sys.argv[1], encoding="utf-8") as file: texts = json.load(file)
      json.dump([[record or [""] for record in csv.reader(io.StringIO(text, newline=""), strict=True)]
                 for text in texts], sys.stdout)
      """, on: JSONEncoder().encode(accepted))
    #expect(try JSONDecoder().decode([[[String]]].self, from: output) == records)
  }
}
