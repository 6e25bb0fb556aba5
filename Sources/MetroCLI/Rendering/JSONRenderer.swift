import MetroCore

/// Renders rows as a JSON array of objects, or as one object a line (RFC 8259).
///
/// Keys are the CSV headers; a many-valued field is an array, an empty one where there is no value.
final class JSONRenderer: RowSink {
  private let isArray: Bool
  private let write: (Span<UInt8>) throws -> Void
  private var keys: [String] = []
  private var lists: [Bool] = []
  private var buffer: [UInt8] = []
  private var isFirst = true

  init(isArray: Bool, write: @escaping (Span<UInt8>) throws -> Void) {
    self.isArray = isArray
    self.write = write
  }

  func begin(_ columns: [Column]) {
    keys = columns.map(\.name)
    lists = columns.map { $0.kind == .list }
    if isArray { append("[") }
  }

  func row(_ cells: [Cell]) throws {
    if isArray { append(isFirst ? "\n  " : ",\n  ") }
    isFirst = false
    append("{")
    for index in cells.indices {
      if index > 0 { append(isArray ? ", " : ",") }
      append(string: keys[index])
      append(isArray ? ": " : ":")
      append(cells[index], isList: lists[index])
    }
    append(isArray ? "}" : "}\n")
    if buffer.count >= 65_536 { try flush() }
  }

  func end() throws {
    if isArray { append(isFirst ? "]\n" : "\n]\n") }
    try flush()
  }

  private func flush() throws {
    let full = buffer
    buffer.removeAll(keepingCapacity: true)
    try write(full.span)
  }

  private func append(_ cell: Cell, isList: Bool) {
    guard !isList else {
      append("[")
      for (index, text) in ListText.values(of: cell.text ?? "").enumerated() {
        if index > 0 { append(isArray ? ", " : ",") }
        append(string: text)
      }
      return append("]")
    }
    switch cell {
    case .null: append("null")
    case .number(let number) where !number.isFinite: append("null")
    case .integer, .number: append(cell.text ?? "null")
    case .text(let text): append(string: text)
    }
  }

  private func append(_ text: String) { buffer.append(contentsOf: text.utf8) }

  private func append(string text: String) { buffer.append(jsonString: text) }
}
