/// One value of a row as SQLite has it; a text lies in SQLite's memory until the next row.
@safe package enum RawCell {
  case null
  case integer(Int64)
  case number(Double)
  case text(UnsafeBufferPointer<UInt8>)
}

extension Cell {
  package init(_ cell: RawCell) {
    self =
      switch cell {
      case .null: .null
      case .integer(let integer): .integer(integer)
      case .number(let number): .number(number)
      case .text(let bytes): .text(unsafe String(decoding: bytes, as: UTF8.self))
      }
  }
}
