import Foundation
import MetroCSV
import MetroTestSupport
import Testing

/// Reads the files of `Fixtures/imports/csv`, each of which has its records next to it as JSON, and
/// compares them with Python's `csv` module.
struct ConformanceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Fixtures/imports/csv").standardizedFileURL

  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".csv") }.sorted()
  }()

  private static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  private static func records(of bytes: [UInt8], _ dialect: CSVDialect = .csv) throws -> [[String]]
  {
    let reading = try Reading(bytes, pieceLength: 1_000, dialect: dialect, blankLines: .kept)
    #expect(reading.errors == [])
    return PythonComparisonTests.texts(of: reading.records)
  }

  @Test func `there are enough files`() {
    #expect(Self.names.count > 20)
  }

  @Test(arguments: names)
  func `a file has the records in the JSON file next to it`(name: String) throws {
    let expected = try JSONDecoder().decode(
      [[String]].self, from: Data(try Self.bytes(of: name.replacing(".csv", with: ".json"))))
    let records = try Self.records(of: try Self.bytes(of: name))
    #expect(records.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
  }

  @Test(.enabled(if: Python.executable != nil))
  func `Python reads the same records from every file`() throws {
    let files = try Self.names.map { try Self.bytes(of: $0) }
    try comparePython(files, .csv)
  }

  @Test(
    .enabled(if: Python.executable != nil),
    arguments: [(",", 11), ("\t", 12), (";", 13), ("|", 14)] as [(String, UInt64)])
  func `Python reads the same records from generated files`(
    delimiter: String, seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let dialect = CSVDialect(delimiter: try #require(delimiter.utf8.first))
    let files = (0..<200).map { _ in Self.file(dialect, using: &generator) }
    try comparePython(files, dialect)
  }

  /// Returns a well-formed file as some program may write it: with unnecessary quotes, either line
  /// ending or both, with or without a byte order mark.
  private static func file(
    _ dialect: CSVDialect, using generator: inout SeededGenerator
  ) -> [UInt8] {
    let delimiter = String(decoding: [dialect.delimiter], as: UTF8.self)
    let special = ["\"", "\n", "\r", "\r\n", delimiter]
    let plain = RoundTripTests.pieces.filter { piece in
      !special.contains { piece.unicodeScalars.contains($0.unicodeScalars.first ?? " ") }
    }
    var text = Int.random(in: 0..<4, using: &generator) == 0 ? "\u{FEFF}" : ""
    let lineEnds = [["\n"], ["\r\n"], ["\n", "\r\n"]].randomElement(using: &generator) ?? []
    let width = Int.random(in: 1...6, using: &generator)
    let rows = Int.random(in: 0...12, using: &generator)
    for row in 0..<rows {
      let fields = (0..<width).map { _ in
        let isQuoted = Bool.random(using: &generator)
        let pieces = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
          (isQuoted && Bool.random(using: &generator) ? special : plain)
            .randomElement(using: &generator) ?? ""
        }
        let text = pieces.joined()
        // A byte order mark at the start would belong to the file.
        guard isQuoted || text.unicodeScalars.first == "\u{FEFF}" else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
      }
      text += fields.joined(separator: delimiter)
      let isLast = row == rows - 1 && Bool.random(using: &generator)
      if !isLast { text += lineEnds.randomElement(using: &generator) ?? "" }
    }
    return Array(text.utf8)
  }

  /// Compares the records of files with those that Python reads in strict mode.
  private func comparePython(_ files: [[UInt8]], _ dialect: CSVDialect) throws {
    let output = try Python.run(
      """
      import base64, csv, io, json, sys
      with open(sys.argv[1], encoding="utf-8") as file: files = json.load(file)
      def records(text):
        lines = io.StringIO(base64.b64decode(text).decode("utf-8-sig"), newline="")
        return [row or [""] for row in
                csv.reader(lines, delimiter=chr(\(dialect.delimiter)), strict=True)]
      json.dump([records(text) for text in files], sys.stdout)
      """, on: JSONEncoder().encode(files.map { Data($0) }))
    let expected = try JSONDecoder().decode([[[String]]].self, from: output)
    #expect(expected.count == files.count)
    for (file, records) in zip(files, expected) {
      let text = String(decoding: file, as: UTF8.self)
      #expect(try Self.records(of: file, dialect) == records, "\(text.debugDescription)")
    }
  }
}
