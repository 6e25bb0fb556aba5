package import MetroText

/// Settings of an import.
package struct ImportOptions {
  /// How to treat records that exist in the catalog and records that do not.
  package enum Mode: String, Sendable, CaseIterable {
    /// Adds records; an existing record is an error.
    case insert
    /// Adds records, and updates existing ones where the file has a value.
    case upsert
    /// Updates records; a missing record is an error.
    case update
    /// Adds records, and leaves existing ones unchanged.
    case skip
  }

  /// The meaning of an empty field for an existing record.
  package enum Empty: String, Sendable, CaseIterable {
    /// The catalog keeps its value.
    case keep
    /// The catalog's value is cleared.
    case null
  }

  package var mode = Mode.upsert
  package var empty = Empty.keep

  /// The catalog's name for each renamed column of the file.
  package var names: [String: String] = [:]

  /// How to convert the texts of columns in CSV files before they are parsed, by the catalog's
  /// names.
  var rewrites: [String: @Sendable (String) -> String] = [:]

  /// The columns of the file to ignore.
  package var ignored: Set<String> = []

  /// Whether to restore texts that were escaped for spreadsheets.
  package var isSpreadsheetSafe = false

  /// The order of the numbers in dates such as `05/06/2017`; nil to accept only unambiguous dates.
  package var dateOrder: DateOrder?

  /// The source that the file represents, which each row is then attributed to.
  package var source: String?

  /// Whether the gazetteer fills in missing values of cities.
  package var fills = false

  /// Receives records that cannot be imported; if nil, the first one stops the import.
  package var reject: ((ImportReject) throws -> Void)?

  /// Receives each change as it is made, for a dry run.
  package var report: ((Change) throws -> Void)?

  /// Receives the number of records read, from time to time.
  package var progress: ((_ rows: Int) throws -> Void)?

  package init() {}
}

/// The result of an import, in numbers of records.
package struct ImportSummary: Sendable, Equatable {
  package var added = 0
  package var updated = 0
  package var unchanged = 0
  /// Existing records that mode `skip` left unchanged.
  package var skipped = 0
  /// Records that could not be imported.
  package var rejected = 0
  /// Decided values that the import did not overwrite.
  package var kept = 0
  /// Nil if filling in was not requested.
  package var filling: FillSummary?
  /// The values that were converted to the catalog's form, by field, in the order of the fields.
  package var readings: [ReadingTally] = []

  package init() {}

  package var rows: Int { added + updated + unchanged + skipped + rejected }

  package static func + (left: ImportSummary, right: ImportSummary) -> ImportSummary {
    var sum = left
    sum.added += right.added
    sum.updated += right.updated
    sum.unchanged += right.unchanged
    sum.skipped += right.skipped
    sum.rejected += right.rejected
    sum.kept += right.kept
    sum.filling = left.filling ?? right.filling
    sum.readings = ReadingTally.sum(left.readings, right.readings)
    return sum
  }
}

/// A record that could not be imported: the reason and its text in the file.
package struct ImportReject: Sendable {
  package let fault: ImportError

  /// The bytes of the record without their line ending; nil if they could not be read.
  package let original: [UInt8]?

  /// The bytes of the header record, in a CSV file.
  package let header: [UInt8]?
}
