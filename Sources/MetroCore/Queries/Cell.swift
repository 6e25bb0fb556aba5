import GRDB

/// One value of a listing.
package enum Cell: Sendable, Equatable {
  /// No value.
  case null
  case integer(Int64)
  case number(Double)
  case text(String)

  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null, .blob: self = .null
    case .int64(let integer): self = .integer(integer)
    case .double(let number): self = .number(number)
    case .string(let text): self = .text(text)
    }
  }

  /// The value as every format writes it; nil for no value.
  package var text: String? {
    switch self {
    case .null: nil
    case .integer(let integer): String(integer)
    case .number(let number): DecimalDegrees.text(of: number)
    case .text(let text): text
    }
  }
}
