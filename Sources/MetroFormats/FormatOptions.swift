package import MetroCore
package import MetroText

/// Options for writing a format.
package struct FormatOptions: Sendable {
  /// The day of the export, which documents give as their creation date.
  package let today: CalendarDay

  /// Whether rows begin with the column names, in formats where these are optional.
  package var showsHeader = true

  /// Whether CSV begins with a byte order mark, which Excel requires.
  package var hasByteOrderMark = false

  /// Whether the lines of CSV end with CR and LF.
  package var usesCRLF = false

  /// Whether texts that a spreadsheet would treat as a formula are prefixed with an apostrophe.
  package var isSpreadsheetSafe = false

  /// Whether the bytes go to a terminal, so that control characters must be escaped.
  package var isForTerminal = false

  /// The site that shows the records; nil for identifiers that hold in the catalog alone.
  package var site: SiteAddress?

  /// The version of the catalog, for documents that can be cited; nil before the first revision.
  package var version: CatalogVersion?

  package init(today: CalendarDay) { self.today = today }
}
