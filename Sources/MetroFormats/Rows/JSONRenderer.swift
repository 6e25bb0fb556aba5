import MetroCore
import MetroJSON

/// Renders rows as a JSON array of objects, or as one object per line (RFC 8259).
///
/// Keys are the CSV headers. A many-valued field is an array, which is empty if there is no value.
final class JSONRenderer: RowSink {
  private let isArray: Bool
  private let related: [(key: String, rows: RowBuffer)]?
  private let write: Format.Write
  private var columns: [Column] = []
  private var writer: JSONWriter

  /// Creates a renderer; `related` are lists to add to each row, by key.
  init(
    isArray: Bool, related: [(key: String, rows: RowBuffer)]? = nil, write: @escaping Format.Write
  ) {
    self.isArray = isArray
    self.related = related
    self.write = write
    writer = JSONWriter(isArray ? .spaced : .compact)
  }

  func begin(_ columns: [Column]) {
    self.columns = columns
    if isArray { writer.beginArray() }
  }

  func row(_ cells: [Cell]) throws {
    if isArray { writer.breakLine(indent: 2) }
    writer.beginObject()
    append(cells, columns)
    if let related { append(related) }
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

  private func append(_ cells: [Cell], _ columns: [Column]) {
    for (cell, column) in zip(cells, columns) {
      writer.key(column.name)
      append(cell, column.kind)
    }
  }

  private func append(_ related: [(key: String, rows: RowBuffer)]) {
    writer.key("related")
    writer.beginObject()
    for list in related {
      writer.key(list.key)
      writer.beginArray()
      for row in list.rows.rows {
        writer.beginObject()
        append(row, list.rows.columns)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
  }

  private func append(_ cell: Cell, _ kind: Column.Kind) {
    switch kind {
    case .list: return append(ListText.values(of: cell.text ?? ""))
    case .lines:
      return append((cell.text ?? "").split(separator: "\n").map(String.init))
    case .text, .number: break
    }
    switch cell {
    case .number(let number) where !number.isFinite: writer.null()
    default: writer.append(cell)
    }
  }

  private func append(_ texts: [String]) {
    writer.beginArray()
    for text in texts { writer.string(text) }
    writer.endArray()
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
