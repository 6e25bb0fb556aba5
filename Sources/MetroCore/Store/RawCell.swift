import Foundation

/// One value of a row in SQLite's memory; a text is valid until the next row.
@safe package enum RawCell {
  case null
  case integer(Int64)
  case number(Double)
  case text(UnsafeBufferPointer<UInt8>)
}

extension RawCell {
  /// Whether a text is valid UTF-8.
  ///
  /// SQLite accepts any bytes, and decoding them as a string would replace invalid ones.
  var isUTF8: Bool {
    guard case .text(let bytes) = self else { return true }
    var all: UInt8 = 0
    for index in bytes.indices { all |= unsafe bytes[index] }
    return unsafe all < 0x80 || String(validating: bytes, as: UTF8.self) != nil
  }

  func isSame(as other: RawCell) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.text, .text): order(other) == 0
    default: false
    }
  }

  /// Compares two texts byte by byte: negative, 0 or positive, like memcmp(3).
  func order(_ other: RawCell) -> Int {
    guard case .text(let left) = self, case .text(let right) = other else { return 0 }
    let count = min(left.count, right.count)
    guard count > 0, let leftStart = left.baseAddress, let rightStart = right.baseAddress else {
      return left.count - right.count
    }
    let order = unsafe memcmp(leftStart, rightStart, count)
    return order != 0 ? Int(order) : left.count - right.count
  }
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
