import MetroText

/// One value of a listing.
package enum Cell: Sendable, Equatable {
  /// No value.
  case null
  case integer(Int64)
  case number(Double)
  case text(String)

  /// The value as all formats write it; nil for no value.
  package var text: String? {
    switch self {
    case .null: nil
    case .integer(let integer): String(integer)
    case .number(let number): DecimalDegrees.text(of: number)
    case .text(let text): text
    }
  }
}
