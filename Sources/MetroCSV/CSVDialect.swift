/// The delimiter between two fields; everything else is the same in every dialect.
///
/// Records end with LF or CRLF, and a field that contains the delimiter, a quote or a line ending
/// is enclosed in `"`, with its own quotes doubled (RFC 4180, section 2). `tsv` is the variant that
/// spreadsheets write: the same quoting with a tab as the delimiter. It is not the
/// `text/tab-separated-values` of IANA, which has no quoting and forbids tabs within fields.
package struct CSVDialect: Sendable, Equatable {
  /// The byte between two fields.
  package let delimiter: UInt8

  /// Creates a dialect with a delimiter: a tab or an ASCII punctuation mark other than `"` and `-`.
  ///
  /// Digits and the minus sign are rejected because integers are written without quotes.
  package init(delimiter: UInt8) {
    precondition(Self.canDelimit(delimiter), "the delimiter must be a tab or a punctuation mark")
    self.delimiter = delimiter
  }

  /// Fields between commas (RFC 4180).
  package static let csv = CSVDialect(delimiter: UInt8(ascii: ","))

  /// Fields between tabs, quoted as in `csv`.
  package static let tsv = CSVDialect(delimiter: UInt8(ascii: "\t"))

  /// Returns whether a byte is allowed as a delimiter.
  package static func canDelimit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "-"):
      false
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      false
    case UInt8(ascii: "\t"), 0x20...0x7E:
      true
    default:
      false
    }
  }
}
