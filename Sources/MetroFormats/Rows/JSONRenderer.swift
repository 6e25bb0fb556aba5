import MetroCore
import MetroJSON

/// Renders rows as a JSON array of objects, or as one object per line (RFC 8259).
///
/// Keys are the CSV headers. A many-valued field is an array, which is empty if there is no value.
final class JSONRenderer: RowSink {
  private let isArray: Bool
  private let write: Format.Write
  private var keys: [String] = []
  private var lists: [Bool] = []
  private var writer: JSONWriter

  init(isArray: Bool, write: @escaping Format.Write) {
    self.isArray = isArray
    self.write = write
    writer = JSONWriter(isArray ? .spaced : .compact)
  }

  func begin(_ columns: [Column]) {
    keys = columns.map(\.name)
    lists = columns.map { $0.kind == .list }
    if isArray { writer.beginArray() }
  }

  func row(_ cells: [Cell]) throws {
    if isArray { writer.breakLine(indent: 2) }
    writer.beginObject()
    for index in cells.indices {
      writer.key(keys[index])
      append(cells[index], isList: lists[index])
    }
    writer.endObject()
    if !isArray { writer.endDocument() }
    try writer.flush(atLeast: 65_536, to: write)
  }

  func end() throws {
    if isArray {
      writer.breakLineBeforeEnd(indent: 0)
      writer.endArray()
      writer.endDocument()
    }
    try writer.flush(to: write)
  }

  private func append(_ cell: Cell, isList: Bool) {
    guard !isList else {
      writer.beginArray()
      for text in ListText.values(of: cell.text ?? "") { writer.string(text) }
      return writer.endArray()
    }
    switch cell {
    case .number(let number) where !number.isFinite: writer.null()
    default: writer.append(cell)
    }
  }
}

extension JSONWriter {
  /// Writes a cell that holds at most one value.
  mutating func append(_ cell: Cell) {
    switch cell {
    case .null: null()
    case .integer(let value): integer(value)
    case .number: number(cell.text ?? "null")
    case .text(let text): string(text)
    }
  }
}
