import MetroCore

extension ImportNote {
  /// The note as one line.
  var text: String {
    switch self {
    case .heading(let line):
      "the column names are on line \(line); the lines above it were left out"
    case .headingInDoubt(let line):
      "line \(line) was read as column names; if it is a record, use --header 0"
    case .delimiter(let delimiter):
      "fields are separated by \(delimiter == "\t" ? "tabs" : "\(delimiter)")"
    case .quotesAreText(let line):
      "quotes are part of the texts: line \(line) has one within a field"
    case .columns(let columns):
      "columns recognized: "
        + columns.map { "\($0.written) = \($0.column)" }.joined(separator: ", ")
    case .columnsLeftOut(let names):
      "columns left out: \(names.joined(separator: ", "))"
    case .linesLeftOut(let lines):
      Self.text(of: lines) + " left out: below the last record, without a name"
    case .remarksLeftOut(let lines, let first):
      Self.text(of: lines)
        + " left out (first: '\(first)'): one cell in a sheet of full rows, or below a "
        + "row of totals"
    case .totalsLeftOut(let lines, let first):
      Self.text(of: lines)
        + " left out (first: '\(first)'): nothing but sums of the columns or the number of rows; "
        + "a row with an ID is a record"
    case .personsNotCounted(let count, let line, let column, let text):
      "\(count) \(count == 1 ? "row differs" : "rows differ") from an earlier row only in columns "
        + "that are left out (first: line \(line), \(column) '\(text)'); if each row is a person, "
        + "count the rows of each program and city, and give the number in a column delegates"
    case .headingsRepeated(let lines):
      Self.text(of: lines) + " left out: they repeat the column names"
    case .sheet(let name, let others):
      "the sheet '\(name)' was read; not read: \(Self.list(of: others)) (use --sheet)"
    case .mergedCells(let count):
      "\(count) \(count == 1 ? "cell" : "cells") took the value of a merged cell above"
    case .addressesLeftOut(let count, let column, let first):
      "the \(count == 1 ? "address" : "addresses") behind \(count) \(count == 1 ? "cell" : "cells") "
        + "\(count == 1 ? "was" : "were") left out (first: \(first) in \(column)); "
        + "put addresses in a column of their own"
    case .struckOut(let lines):
      "struck out in the workbook, but read like other rows: " + Self.text(of: lines)
    case .macros: "the workbook contains macros, which were ignored"
    case .externalLinks:
      "the workbook takes values from other files, which were not opened; the stored values were read"
    case .shortRows(let count):
      "\(count) \(count == 1 ? "row" : "rows") with fewer fields than columns; the missing ones are "
        + "empty"
    }
  }

  /// Returns the first of some names, and the number of the others.
  static func list(of names: [String]) -> String {
    let most = 3
    let rest = names.count - most
    return names.prefix(most).map { "'\($0)'" }.joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }

  private static func text(of lines: [Int]) -> String {
    (lines.count == 1 ? "line " : "lines ") + lines.map(String.init).joined(separator: ", ")
  }
}
