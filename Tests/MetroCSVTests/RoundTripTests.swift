import MetroCSV
import MetroTestSupport
import Testing

struct RoundTripTests {
  static let pieces = [
    "a", "Seoul", "서울", "é", "e\u{301}", "🚇", "\u{FEFF}", "\u{10FFFF}", "\"", "\"\"", ",", "\t",
    "\n", "\r", "\r\n", " ", ";", "'", "\\", "0", "-1", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}",
    "12345678", "12345678901234567890123456789012345678901234567890123456789012345",
  ]

  static func cell(using generator: inout SeededGenerator) -> Cell {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return .null
    case 1: return .text("")
    default:
      let count = Int.random(in: 1...6, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
      return .text(text.joined())
    }
  }

  static func records(
    count: Int, width: () -> Int, using generator: inout SeededGenerator
  ) -> [[Cell]] {
    (0..<count).map { _ in (0..<width()).map { _ in cell(using: &generator) } }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `any table is read back unchanged`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let width = Int.random(in: 1...6, using: &generator)
      let header = (0..<width).map { Cell.text("column \($0)") }
      let table =
        [header]
        + Self.records(
          count: Int.random(in: 0...12, using: &generator), width: { width }, using: &generator)
      let dialect: CSVDialect = Bool.random(using: &generator) ? .csv : .tsv
      let bytes = try Sink.bytes(
        of: table, dialect: dialect, usesCRLF: Bool.random(using: &generator))
      let pieceLength = Int.random(in: 1...90, using: &generator)
      let reading = try Reading(
        bytes, pieceLength: pieceLength, dialect: dialect, requiresEqualFieldCounts: true)
      #expect(reading.errors == [])
      #expect(reading.records == table)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `any records are read back unchanged when blank lines are kept`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var widths = SeededGenerator(seed: generator.next())
      let records = Self.records(
        count: 10, width: { Int.random(in: 1...4, using: &widths) }, using: &generator)
      let bytes = try Sink.bytes(of: records)
      #expect(try Reading(bytes, blankLines: .kept).records == records)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `any bytes produce the same records and errors regardless of the input pieces`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] =
      Self.pieces.map { Array($0.utf8) } + [
        [0], [0x80], [0xC3], [0xE9, 0x61], [0xF0, 0x9F, 0x9A], Array("\n".utf8),
        Array("\",\"".utf8),
      ]
    for _ in 0..<100 {
      let length = Int.random(in: 0...60, using: &generator)
      let bytes = (0..<length).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
      let whole = try Reading(bytes, requiresEqualFieldCounts: true)
      for pieceLength in [1, 2, 3, 7, 64, 65] {
        let reading = try Reading(bytes, pieceLength: pieceLength, requiresEqualFieldCounts: true)
        #expect(reading == whole)
      }
    }
  }
}
