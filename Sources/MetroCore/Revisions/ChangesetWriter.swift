/// Writes rows as the changeset that inserts them; see ``ChangesetReader`` for the format.
struct ChangesetWriter {
  private(set) var bytes: [UInt8] = []
  private var table = ""

  /// Adds a row of a table; `isKey` says of each column whether it is part of the primary key.
  mutating func insert(_ cells: [RawCell], into table: String, isKey: [Bool]) {
    if table != self.table {
      self.table = table
      bytes.append(UInt8(ascii: "T"))
      appendLength(isKey.count)
      bytes += isKey.map { $0 ? 1 : 0 }
      bytes += Array(table.utf8) + [0]
    }
    bytes += [ChangesetReader.Operation.insert.rawValue, 0]
    for cell in cells { append(cell) }
  }

  private mutating func append(_ cell: RawCell) {
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

  private mutating func appendNumber(_ type: UInt8, _ number: UInt64) {
    bytes.append(type)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  private mutating func appendLength(_ length: Int) {
    var groups: [UInt8] = [UInt8(length & 0x7F)]
    var rest = length >> 7
    while rest > 0 {
      groups.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes += groups.reversed()
  }
}
