/// An error in a CSV text: its position and cause.
package struct CSVError: Error, Equatable, Sendable {
  /// The cause.
  package let kind: Kind
  /// The physical line, counted from 1.
  package let line: Int
  /// The column within the line, counted from 1 in characters (Unicode scalars).
  package let column: Int
  /// At most 40 characters of the line around the position, unchanged; `nil` if there are none to
  /// show.
  ///
  /// Bytes that are not UTF-8 are replaced with U+FFFD. Control characters remain, so code that
  /// prints it on a terminal must make them visible.
  package let excerpt: String?

  package init(kind: Kind, line: Int, column: Int, excerpt: String?) {
    self.kind = kind
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }

  /// The possible errors in a text.
  package enum Kind: Equatable, Sendable {
    /// The text begins with the byte order mark of UTF-16.
    case utf16
    /// A byte at which the text stops being valid UTF-8 (RFC 3629).
    case invalidUTF8(byte: UInt8)
    /// A NUL byte, within quotes or outside.
    case nulByte
    /// A CR outside quotes without a following LF.
    case loneCarriageReturn
    /// A quote within a field that does not begin with one.
    case quoteInUnquotedField
    /// Something other than a delimiter or a line end after a closing quote.
    case textAfterClosingQuote
    /// A quote without its closing one; the position is that of the opening quote.
    case unterminatedQuote
    /// A record whose number of fields differs from the first one; the position is the record's
    /// start.
    case unequalFieldCount(expected: Int, found: Int)
    /// A field longer than allowed, in bytes; the position is the field's start.
    case fieldTooLong(maximum: Int)
    /// A record longer than allowed, in bytes; the position is the record's start.
    case recordTooLong(maximum: Int)
    /// A record with more fields than allowed; the position is the first excess field.
    case tooManyFields(maximum: Int)
  }

  /// The cause, in plain English, without the position.
  package var reason: String {
    switch kind {
    case .utf16:
      "the text is UTF-16; UTF-8 is needed"
    case .invalidUTF8(let byte):
      "byte 0x\(Self.hexadecimal(byte)) is not UTF-8"
    case .nulByte:
      "NUL byte in the text; is it UTF-16?"
    case .loneCarriageReturn:
      "carriage return without a line feed; lines end with LF or CRLF"
    case .quoteInUnquotedField:
      "quote in a field that does not begin with one; enclose the field in quotes and double this one"
    case .textAfterClosingQuote:
      "text after a closing quote; a quote within a field must be doubled"
    case .unterminatedQuote:
      "quote opened here is never closed"
    case .unequalFieldCount(let expected, let found):
      "row has \(found) \(found == 1 ? "field" : "fields"), the header has \(expected)"
    case .fieldTooLong(let maximum):
      "field is longer than \(maximum) bytes; is a closing quote missing?"
    case .recordTooLong(let maximum):
      "row is longer than \(maximum) bytes; is a closing quote missing?"
    case .tooManyFields(let maximum):
      "row has more than \(maximum) fields"
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}

extension CSVError: CustomStringConvertible {
  /// Line, column and reason, as in `3:14: quote opened here is never closed`.
  package var description: String {
    "\(line):\(column): \(reason)"
  }
}
