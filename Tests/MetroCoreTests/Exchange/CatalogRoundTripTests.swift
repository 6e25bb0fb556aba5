import MetroCSV
import MetroTestSupport
import Testing

@testable import MetroCore

/// The law of exchange: exporting, importing and exporting again produces the same result.
struct CatalogRoundTripTests {
  @Test(arguments: ImportFile.Format.ofTexts, [false, true])
  func `the sample program survives a round trip`(
    format: ImportFile.Format, isSpreadsheetSafe: Bool
  ) throws {
    try expectRoundTrip(of: Seoul2015.catalog(), as: format, isSpreadsheetSafe: isSpreadsheetSafe)
  }

  @Test(arguments: ImportFile.Format.ofTexts, TestSelection.seeds(1...6))
  func `any catalog survives a round trip`(format: ImportFile.Format, seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let catalog = try Seoul2015.catalog()
    try RandomRecord.add(12, to: catalog, using: &numbers)
    // Themes refer to themes that follow them in export order.
    try catalog.edit(.theme, "climate", ["broader": "waterworks"])
    try expectRoundTrip(
      of: catalog, as: format, isSpreadsheetSafe: Bool.random(using: &numbers))
  }

  private func expectRoundTrip(
    of catalog: Catalog, as format: ImportFile.Format, isSpreadsheetSafe: Bool
  ) throws {
    let copy = try Catalog.inMemory()
    for noun in Noun.inOrderOfReference {
      let rows = try catalog.rows(noun, noun.exportColumns)
      let bytes = try Self.bytes(rows, of: noun, as: format, isSpreadsheetSafe: isSpreadsheetSafe)
      var options = ImportOptions()
      options.isSpreadsheetSafe = isSpreadsheetSafe && (format == .csv || format == .tsv)
      let first = try copy.importBytes(.records(noun), bytes, as: format, options)
      #expect(first == ImportSummary(added: rows.rows.count))
      let second = try copy.importBytes(.records(noun), bytes, as: format, options)
      #expect(second == ImportSummary(unchanged: rows.rows.count))
      let again = try copy.rows(noun, noun.exportColumns)
      #expect(again.rows == rows.rows)
      #expect(
        try Self.bytes(again, of: noun, as: format, isSpreadsheetSafe: isSpreadsheetSafe) == bytes)
    }
    for words in ["서울", "kang", "爾", "climate"] {
      #expect(try copy.found(words).sorted() == catalog.found(words).sorted())
    }
  }

  private static func bytes(
    _ rows: RowBuffer, of noun: Noun, as format: ImportFile.Format, isSpreadsheetSafe: Bool
  ) throws -> [UInt8] {
    let objects = rows.texts.map { object(rows.names, $0, of: noun) }
    if format == .ndjson { return Array(objects.joined().utf8) }
    if format == .json { return Array("[\n\(objects.joined(separator: ", "))]".utf8) }
    var bytes: [UInt8] = []
    var writer = unsafe CSVWriter(dialect: format == .tsv ? .tsv : .csv) { piece in
      unsafe bytes.append(contentsOf: piece)
    }
    for name in rows.names { try writer.writeField(name) }
    try writer.endRecord()
    for row in rows.texts {
      for text in row {
        guard let text else {
          try writer.writeNull()
          continue
        }
        try writer.writeField(isSpreadsheetSafe ? SpreadsheetText.escaped(text) : text)
      }
      try writer.endRecord()
    }
    try writer.flush()
    return bytes
  }

  private static func object(_ names: [String], _ texts: [String?], of noun: Noun) -> String {
    let members = zip(names, texts).map { name, text in
      guard let text else { return "\"\(name)\":null" }
      guard noun.field(name)?.isList == true else { return "\"\(name)\":\(quoted(text))" }
      let items = text.unicodeScalars.split(separator: ";").map { quoted(String($0)) }
      return "\"\(name)\":[\(items.joined(separator: ","))]"
    }
    return "{\(members.joined(separator: ","))}\n"
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\n": "\\n"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
