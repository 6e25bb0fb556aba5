import MetroCSV
import MetroCore
import MetroText

/// Renders rows as CSV or TSV (RFC 4180): null is an empty field, and an empty text is `""`.
final class DelimitedRenderer: RowSink {
  private var writer: CSVWriter
  private let hasMark: Bool
  private let showsHeader: Bool
  private let isSpreadsheetSafe: Bool
  private let isForTerminal: Bool

  init(_ options: FormatOptions, dialect: CSVDialect, write: @escaping Format.Write) {
    writer = unsafe CSVWriter(dialect: dialect, usesCRLF: options.usesCRLF) { bytes in
      try unsafe write(bytes.assumingMemoryBound(to: UInt8.self).span)
    }
    hasMark = options.hasByteOrderMark
    showsHeader = options.showsHeader
    isSpreadsheetSafe = options.isSpreadsheetSafe
    isForTerminal = options.isForTerminal
  }

  func begin(_ columns: [Column]) throws {
    if hasMark { try writer.writeByteOrderMark() }
    guard showsHeader else { return }
    for column in columns { try writer.writeField(shown(column.name)) }
    try writer.endRecord()
  }

  private func shown(_ text: String) -> String {
    let shown = isForTerminal ? visibleText(text) : text
    return isSpreadsheetSafe ? SpreadsheetText.escaped(shown) : shown
  }

  func row(_ cells: [Cell]) throws {
    for cell in cells {
      switch cell {
      case .null: try writer.writeNull()
      case .integer(let integer): try writer.writeInteger(integer)
      case .text(let text): try writer.writeField(shown(text))
      case .number: try writer.writeField(cell.text ?? "")
      }
    }
    try writer.endRecord()
  }

  func row(raw cells: [RawCell]) throws {
    guard !isForTerminal, !isSpreadsheetSafe else { return try row(cells.map { Cell($0) }) }
    for cell in cells {
      switch cell {
      case .null: try writer.writeNull()
      case .integer(let integer): try writer.writeInteger(integer)
      case .number: try writer.writeField(Cell(cell).text ?? "")
      case .text(let bytes): try unsafe writer.writeField(bytes)
      }
    }
    try writer.endRecord()
  }

  func end() throws { try writer.flush() }
}
