/// Writes rows as the changeset that inserts them; see ``ChangesetReader`` for the format.
struct ChangesetWriter {
  private(set) var bytes: [UInt8] = []
  private var table = ""

  /// Adds a row of a table.
  ///
  /// `key` holds the position of each column in the primary key, from 1, or 0 for a column outside
  /// it.
  mutating func insert(_ cells: [RawCell], into table: String, key: [UInt8]) {
    beginInsert(into: table, key: key)
    for cell in cells { append(cell) }
  }

  /// Begins a row of a table; the caller appends its cells in column order.
  mutating func beginInsert(into table: String, key: [UInt8]) {
    if table != self.table {
      self.table = table
      bytes.append(UInt8(ascii: "T"))
      appendLength(key.count)
      bytes += key
      bytes += Array(table.utf8) + [0]
    }
    bytes.append(ChangesetReader.Operation.insert.rawValue)
    bytes.append(0)
  }

  mutating func append(_ cell: RawCell) {
    switch cell {
    case .null: bytes.append(5)
    case .integer(let number): appendNumber(1, UInt64(bitPattern: number))
    case .number(let number): appendNumber(2, number.bitPattern)
    case .text(let text):
      bytes.append(3)
      appendLength(text.count)
      unsafe bytes.append(contentsOf: text)
    }
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { unsafe append(.text($0)) }
  }

  private mutating func appendNumber(_ type: UInt8, _ number: UInt64) {
    bytes.append(type)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  private mutating func appendLength(_ length: Int) {
    guard length > 0x7F else { return bytes.append(UInt8(length)) }
    var groups: [UInt8] = [UInt8(length & 0x7F)]
    var rest = length >> 7
    while rest > 0 {
      groups.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes += groups.reversed()
  }
}
