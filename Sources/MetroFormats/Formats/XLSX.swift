import MetroCore
import MetroText

extension Format {
  package static let xlsx = Format(
    "xlsx", endings: ["xlsx"], summary: "a workbook with a sheet for each record type",
    isBinary: true
  ) { try WorkbookRenderer(today: $0.today, write: $1) }
}

/// Renders records as a workbook (Office Open XML), with a sheet for each record type.
///
/// Exact days become dates, numbers become numbers, and all other values stay text: `2015-04?` is
/// not a day, and `=1+1` is not a formula. The first row contains the column names.
final class WorkbookRenderer: DocumentRenderer {
  private let workbook: WorkbookFile
  private let write: Format.Write
  private var noun = Noun.named(.city)
  private var columns: [Column] = []
  private var dates: Set<Int> = []
  private var row = 0

  /// The maximum number of rows of a sheet including the header, and of UTF-16 units in a cell.
  static let maxRows = 1_048_576
  static let longestText = 32_767

  /// Creates a workbook whose creation date is `today`.
  ///
  /// - Throws: ``FormatError`` if the workbook cannot be created.
  init(today: CalendarDay, write: @escaping Format.Write) throws {
    workbook = try WorkbookFile(created: today)
    self.write = write
  }

  func start(_ noun: Noun) { self.noun = noun }

  func begin(_ columns: [Column]) throws {
    self.columns = columns
    dates = Set(columns.indices.filter { noun.field(columns[$0].name)?.type == .date })
    row = 0
    try workbook.addSheet(noun.plural, widths: columns.map { width(of: $0) })
    for (place, column) in columns.enumerated() {
      try workbook.put(header: column.name, row: 0, column: place)
    }
  }

  func row(_ cells: [Cell]) throws {
    row += 1
    guard row < Self.maxRows else {
      throw FormatError.tooLarge(
        subject: noun.plural, reason: "a sheet holds at most 1,048,575 records")
    }
    for (column, cell) in cells.enumerated() {
      switch cell {
      case .null: break
      case .integer(let integer): try workbook.put(Double(integer), row: row, column: column)
      case .number(let number): try workbook.put(number, row: row, column: column)
      case .text(let text):
        if dates.contains(column), let day = Self.day(text) {
          try workbook.put(day, row: row, column: column)
        } else {
          try check(text, in: columns[column], of: cells)
          try workbook.put(Self.escaped(text), row: row, column: column)
        }
      }
    }
  }

  func end() throws {
    try workbook.endSheet(rows: row, columns: columns.count)
  }

  func finish() throws {
    try workbook.finish(write)
  }

  /// Returns the day of a date that is a single exact day on which all spreadsheets agree.
  ///
  /// Spreadsheets count days from 1900 and have no earlier ones, and some include a February 29,
  /// 1900.
  static func day(_ text: String) -> CalendarDay? {
    guard let days = (try? EDTFDate(text))?.exactDays, days.first == days.last,
      days.first.text == text, text >= "1900-03-01"
    else { return nil }
    return days.first
  }

  /// Escapes text that a workbook would read as an escape: `_x0041_` means `A`.
  ///
  /// Characters that XML does not allow and the library does not escape become U+FFFD. No command
  /// accepts them.
  static func escaped(_ text: String) -> String {
    let kept =
      text.unicodeScalars.contains(where: isForbidden)
      ? String(
        String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
      : text
    guard kept.contains("_x") else { return kept }
    var bytes: [UInt8] = []
    var rest = Array(kept.utf8)[...]
    while let byte = rest.first {
      bytes.append(contentsOf: isEscape(rest) ? Array("_x005F_".utf8) : [byte])
      rest.removeFirst()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns whether bytes begin with `_x`, four hexadecimal digits and `_`.
  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let escape = bytes.prefix(7)
    return escape.count == 7 && escape.starts(with: "_x".utf8) && escape.last == UInt8(ascii: "_")
      && escape.dropFirst(2).dropLast().allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\0" || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private func check(_ text: String, in column: Column, of cells: [Cell]) throws {
    guard text.utf8.count > Self.longestText, text.utf16.count > Self.longestText else { return }
    throw FormatError.tooLarge(
      subject: "\(noun) '\(cells.first?.text ?? "")'",
      reason: "a cell holds at most 32,767 characters; \(column.name) has \(text.utf16.count)")
  }

  /// Returns the width in characters, enough for most values and for the column's name.
  private func width(of column: Column) -> Double {
    let usual: Double =
      if column.kind == .number {
        10
      } else if case .prose? = noun.field(column.name)?.type {
        60
      } else {
        column.isFreeText ? 40 : 22
      }
    // The filter button covers three characters.
    return max(usual, Double(column.name.count + 3))
  }
}
