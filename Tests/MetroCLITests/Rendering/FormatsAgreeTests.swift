import Foundation
import MetroCore
import MetroFormats
import MetroTestSupport
import MetroText
import Testing

@testable import MetroCLI

/// Checks that rows, columns and values are the same in every format.
struct FormatsAgreeTests {
  static let pieces = [
    "a", "Seoul", "서울", "é", "e\u{301}", "🚇", "\"", "\"\"", ",", "\t", "\n", "\r", "\r\n", " ", "|",
    "'", "\\", "<", "0", "-1", "=", "\u{1}", "\u{7F}", "\u{2028}", "[x](y)", "#",
  ]

  static func text(_ range: ClosedRange<Int>, using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: range, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  static func row(using generator: inout SeededGenerator) -> [Cell] {
    let list = (0..<Int.random(in: 0...3, using: &generator)).map { "theme-\($0)" }
    return [
      .text("id-\(generator.next())"), .text(text(1...6, using: &generator)),
      Bool.random(using: &generator) ? .null : .integer(Int64.random(in: 0...99)),
      list.isEmpty ? .null : .text(list.joined(separator: ";")),
      Bool.random(using: &generator) ? .null : .text(text(1...12, using: &generator)),
    ]
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `all formats hold the same values`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<40).map { _ in Self.row(using: &generator) }
    let values = rows.map { $0.map { Array(($0.text ?? "").utf8) } }
    #expect(Self.records(of: try Rendered.text(.csv, rows), separator: ",") == values)
    let withCRLF = try Rendered.text(.csv, rows) { $0.usesCRLF = true }
    #expect(Self.records(of: withCRLF, separator: ",") == values)
    #expect(Self.records(of: try Rendered.text(.tsv, rows), separator: "\t") == values)
    #expect(try Self.values(ofJSON: Rendered.text(.json, rows)) == values)
    let lines = try Rendered.text(.ndjson, rows).split(separator: "\n")
    #expect(try Self.values(ofJSON: "[\(lines.joined(separator: ","))]") == values)
    try checkShown(rows)
  }

  /// Formats for people make control characters visible; every cell is complete in its line.
  private func checkShown(_ rows: [[Cell]]) throws {
    let table = try Rendered.table(rows).split(separator: "\n").dropFirst()
    let markdown = try Rendered.text(.markdown, rows).split(separator: "\n").dropFirst(2)
    #expect(table.count == rows.count && markdown.count == rows.count)
    for (row, lines) in zip(rows, zip(table, markdown)) {
      for cell in row {
        let text = visibleText(cell.text ?? "")
        #expect(lines.0.utf8.contains(Array(text.trimmingEnd().utf8)))
      }
      let bare = lines.1.replacing("<br>", with: "␤").replacing("\\", with: "")
      let whole = row.map { visibleText($0.text ?? "") }.joined(separator: " | ")
      #expect(bare == "| \(whole.replacing("\\", with: "")) |")
    }
  }

  /// Reads CSV that is known to be well-formed.
  private static func records(of text: String, separator: Unicode.Scalar) -> [[[UInt8]]] {
    var records: [[[UInt8]]] = [[[]]]
    var isQuoted = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""):
        isQuoted.toggle()
        records[records.count - 1][records[records.count - 1].count - 1].append(byte)
      case UInt8(separator.value) where !isQuoted: records[records.count - 1].append([])
      case UInt8(ascii: "\n") where !isQuoted: records.append([[]])
      default: records[records.count - 1][records[records.count - 1].count - 1].append(byte)
      }
    }
    return records.dropFirst().dropLast().map { $0.map(unquoted) }
  }

  private static func unquoted(_ field: [UInt8]) -> [UInt8] {
    let field = field.last == UInt8(ascii: "\r") ? field.dropLast() : field[...]
    guard field.first == UInt8(ascii: "\"") else { return Array(field) }
    let text = String(decoding: field.dropFirst().dropLast(), as: UTF8.self)
    return Array(
      text.utf8.split(separator: Array("\"\"".utf8), omittingEmptySubsequences: false)
        .joined(separator: [UInt8(ascii: "\"")]))
  }

  private static func values(ofJSON text: String) throws -> [[[UInt8]]] {
    let objects = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] ?? []
    return objects.map { object in
      Rendered.columns.map { column in
        switch object[column.name] {
        case let text as String: Array(text.utf8)
        case let number as Int: Array(String(number).utf8)
        case let list as [String]: Array(list.joined(separator: ";").utf8)
        default: []
        }
      }
    }
  }
}

extension String {
  /// The text without trailing spaces.
  fileprivate func trimmingEnd() -> String {
    var scalars = unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
