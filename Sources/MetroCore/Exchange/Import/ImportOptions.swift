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

  /// Whether columns that are neither named by the options nor in the catalog are ignored.
  package var ignoresRest = false

  /// How the rows of the file are laid out.
  package var layout = RowLayout()

  /// The words that stand for no value, beside those that every import knows, as written.
  package var emptyWords: Set<String> = []

  /// The value that stands for a text of the file, by the catalog's column and the text; a text is a
  /// whole field or a part of a list.
  package var values: [String: [String: String]] = [:]

  /// The value of every row for a column that the file lacks, by the catalog's column.
  package var set: [String: String] = [:]

  /// The columns that identify a record together; empty for the noun's own rule.
  package var key: [String] = []

  /// The places that a person chose for names that several places have.
  package var choices = PlaceChoices()

  /// The nouns whose records the import may add because a row refers to them.
  package var addsMissing: Set<Noun.Name> = []

  /// Whether IDs alone identify records, and each occurs once, as in a dump.
  var isDump = false

  /// Whether values must be in the catalog's own form.
  package var isStrict = false

  /// Whether to restore texts that were escaped for spreadsheets.
  package var isSpreadsheetSafe = false

  /// The order of the numbers in dates such as `05/06/2017`; nil to accept only unambiguous dates.
  package var dateOrder: DateOrder?

  /// The source that the file represents, which each row is then attributed to.
  package var source: String?

  /// The file itself as a source, for rows that make other records and have no other ``source``.
  var fileSource: FileSource?

  /// Whether the gazetteer fills in missing values of cities.
  package var fills = false

  /// Whether the gazetteer takes, of several places, the likely one.
  package var fillsLikely = false

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
  /// Rows that repeat what an earlier row of the file says.
  package var repeated = 0
  /// The records that rows name in another spelling; nil if none does.
  package var spellings: ReadingTally?
  /// The rows whose record has another ID than the row gives or its name yields; nil if there are
  /// none.
  package var otherIDs: ReadingTally?
  /// Nil if filling in was not requested.
  package var filling: FillSummary?
  /// What the rows made and asked besides their own records.
  package var sheet = SheetTally()
  /// The values that were converted to the catalog's form, by field, in the order of the fields.
  package var readings: [ReadingTally] = []
  /// The orders of dates that other dates of the same column settled.
  package var orders: [SettledOrder] = []
  /// What the import understood by itself.
  package var notes: [ImportNote] = []

  package init() {}

  package var rows: Int { added + updated + unchanged + skipped + rejected + repeated }

  /// Counts a name that was kept in another spelling.
  mutating func count(spelling: String, of name: String) {
    Self.count(ReadingTally(field: "name", written: spelling, read: name), in: &spellings)
  }

  /// Counts a row whose record has an unexpected ID.
  mutating func count(otherID id: String, of written: String) {
    Self.count(ReadingTally(field: "id", written: written, read: id), in: &otherIDs)
  }

  private static func count(_ tally: ReadingTally?, in sum: inout ReadingTally?) {
    if sum != nil { sum?.count += tally?.count ?? 0 } else { sum = tally }
  }

  package static func + (left: ImportSummary, right: ImportSummary) -> ImportSummary {
    var sum = left
    sum.added += right.added
    sum.updated += right.updated
    sum.unchanged += right.unchanged
    sum.skipped += right.skipped
    sum.rejected += right.rejected
    sum.kept += right.kept
    sum.sheet = left.sheet + right.sheet
    sum.repeated += right.repeated
    count(right.spellings, in: &sum.spellings)
    count(right.otherIDs, in: &sum.otherIDs)
    sum.filling = left.filling ?? right.filling
    sum.notes = left.notes + right.notes
    sum.readings = ReadingTally.sum(left.readings, right.readings)
    sum.orders += right.orders
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

  /// The byte between two fields, in a CSV file.
  package let delimiter: UInt8
}

extension ImportOptions {
  /// The rules for the texts of the file.
  var readingRules: ReadingRules {
    ReadingRules(
      dateOrder: dateOrder, isStrict: isStrict, emptyWords: emptyWords, values: values)
  }
}
