import MetroText

/// How an import treats what it reads.
package struct ImportOptions {
  /// What happens to a record that the catalog has, and to one that it has not.
  package enum Mode: String, Sendable, CaseIterable {
    /// Adds; a record that exists is a fault.
    case insert
    /// Adds, and changes a record that exists where the file has a value.
    case upsert
    /// Changes; a record that does not exist is a fault.
    case update
    /// Adds, and leaves a record that exists as it is.
    case skip
  }

  /// What a field without a value says about a record that exists.
  package enum Empty: String, Sendable, CaseIterable {
    /// Nothing: the catalog keeps what it has.
    case keep
    /// That there is no value: the catalog loses what it has.
    case null
  }

  package var mode = Mode.upsert
  package var empty = Empty.keep

  /// The names that columns of the file have in the catalog, by their names in the file.
  package var names: [String: String] = [:]

  /// How the texts of columns are changed before they are read, by the names of the catalog; of files
  /// in CSV.
  var rewrites: [String: @Sendable (String) -> String] = [:]

  /// The columns of the file that are not read.
  package var ignored: Set<String> = []

  /// Whether texts were made harmless for spreadsheets and are to be restored.
  package var isSpreadsheetSafe = false

  /// The order of the numbers in dates such as `05/06/2017`; nil if they have to settle it themselves.
  package var dateOrder: DateOrder?

  /// The source that the file is, whose statements its rows are then.
  package var source: String?

  /// Whether the gazetteer fills in what is missing of cities.
  package var fills = false

  /// Takes a record that cannot be imported; without it, the first one stops the import.
  package var reject: ((ImportReject) throws -> Void)?

  /// Takes each change as it is made, for a dry run.
  package var report: ((Change) throws -> Void)?

  /// Hears now and then how many records have been read.
  package var progress: ((_ rows: Int) throws -> Void)?

  package init() {}
}

/// What an import did, in records.
package struct ImportSummary: Sendable, Equatable {
  package var added = 0
  package var updated = 0
  package var unchanged = 0
  /// Records that exist and were left alone, as mode `skip` wants it.
  package var skipped = 0
  /// Records that could not be imported and were left out.
  package var rejected = 0
  /// Values that were left as somebody had decided.
  package var kept = 0
  /// Nil where nothing was to be filled in.
  package var filling: FillSummary?
  /// The values that were read from another form, by field, in the order of the fields.
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

/// A record that could not be imported: why, and how it stands in the file.
package struct ImportReject: Sendable {
  package let fault: ImportError

  /// The bytes of the record without their line end; nil where not even they could be read.
  package let original: [UInt8]?

  /// The bytes of the record that names the columns, in a CSV file.
  package let header: [UInt8]?
}
