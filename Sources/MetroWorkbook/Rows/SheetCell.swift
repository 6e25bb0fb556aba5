/// A cell that has a value.
package struct SheetCell: Sendable {
  /// What the workbook says of a value.
  package enum Kind: Sendable {
    case text
    /// A number in decimal digits, without an exponent.
    case number
    /// A date or time in ISO 8601, as precise as the format of the cell.
    case date
    /// `true` or `false`.
    case boolean
    /// The name of an error, such as `#REF!`.
    case error
    /// A formula whose value the workbook does not contain.
    case formula
  }

  /// From 0.
  package let column: Int
  package let kind: Kind
  /// Whether the value is that of a merged cell that begins in a row above.
  package let isMerged: Bool
  /// Whether the value is struck out.
  package let isStruck: Bool
  /// Where ``SheetRows/bytes(of:)`` finds the value and the address of a hyperlink.
  let text: Range<Int>
  let link: Range<Int>
}

/// A cell or cells of a sheet, as formulas and messages name them.
package enum CellName {
  /// Returns the letters of a column from 0: `A`, `Z`, `AA`.
  package static func letters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Reads the column and the row, both from 0 and 1, of a name such as `B12`; nil if it is none.
  static func parsed(_ name: UnsafeBufferPointer<UInt8>) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for index in name.indices {
      let byte = unsafe name[index]
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard row == 0, column < 1 << 20 else { return nil }
        column = column * 26 + Int(byte | 0x20) - 96
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard column > 0, row < 1 << 30 else { return nil }
        row = row * 10 + Int(byte) - 48
      default: return nil
      }
    }
    return column > 0 && row > 0 ? (column - 1, row) : nil
  }
}

/// A rectangle of cells, such as `A1:B3`.
struct CellArea {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// Reads an area or a single cell; nil if the text is neither.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    let parts = unsafe text.split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard unsafe parts.count <= 2, let first = unsafe parts.first, let last = unsafe parts.last,
      let start = unsafe CellName.parsed(UnsafeBufferPointer(rebasing: first)),
      let end = unsafe CellName.parsed(UnsafeBufferPointer(rebasing: last)),
      start.row <= end.row, start.column <= end.column
    else { return nil }
    rows = start.row...end.row
    columns = start.column...end.column
  }

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
