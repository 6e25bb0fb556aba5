package import MetroText

/// How a format is written, as far as it leaves a choice.
package struct FormatOptions: Sendable {
  /// The day of the export, which documents name as the day on which they were made.
  package let today: CalendarDay

  /// Whether rows begin with the names of the columns, in a format that could do without.
  package var showsHeader = true

  /// Whether CSV begins with a byte order mark, which Excel requires.
  package var hasByteOrderMark = false

  /// Whether the lines of CSV end with CR and LF.
  package var usesCRLF = false

  /// Whether texts that a spreadsheet would take for a formula get an apostrophe before them.
  package var isSpreadsheetSafe = false

  /// Whether the bytes go to a terminal, which no text may drive.
  package var isForTerminal = false

  package init(today: CalendarDay) { self.today = today }
}
