import MetroCSV

/// Finds out whether the quotes in a text between tabs are text.
///
/// A spreadsheet encloses a field in quotes if it has a tab, a line end or a quote, and doubles the quotes
/// in it. Databases and online spreadsheets write every field as it is, because a field between tabs needs
/// no quotes.
enum BareQuote {
  /// Returns the line of the first quote within a field that does not begin with one; nil if there is
  /// none, or if another field can only be read with enclosing quotes.
  static func line(in bytes: [UInt8]) -> Int? {
    guard bytes.contains(UInt8(ascii: "\"")) else { return nil }
    let reader = CSVReader(
      bytes, dialect: .tsv, requiresEqualFieldCounts: false, allowsPadding: true)
    var line: Int?
    while true {
      do {
        guard try reader.advance() else { return line }
        if (0..<reader.count).contains(where: { needsQuotes(reader, $0) }) { return nil }
      } catch let error as CSVError {
        switch error.kind {
        case .quoteInUnquotedField: line = line ?? error.line
        // The field may go on after the beginning of the file, or the quote is text as well.
        case .unterminatedQuote, .utf16: return line
        default: break
        }
      } catch {
        return line
      }
    }
  }

  private static func needsQuotes(_ reader: CSVReader, _ index: Int) -> Bool {
    guard reader.isQuoted(index) else { return false }
    return unsafe reader.unsafeBytes(ofField: index).contains {
      $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\"")
    }
  }
}
