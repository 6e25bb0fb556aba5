import MetroText

/// Bare numbers in the column of IDs, which may be row numbers of a sheet.
///
/// Two sheets that count their rows would give the same IDs to different records, and the second one
/// would replace the values of the first.
struct RunningNumbers {
  private let noun: Noun
  private let reader: RecordReader
  private let file: String

  /// Returns nil if numbers in the file are IDs: an option maps a column to the IDs, or the file has
  /// all columns of an export and repeats the IDs of a catalog.
  init?(
    _ noun: Noun, in source: any ImportSource, named file: String, _ options: ImportOptions,
    _ reader: RecordReader
  ) {
    guard source.header != nil, !options.isDump, !options.names.values.contains("id"),
      !source.hasExportColumns(of: noun)
    else { return nil }
    self.noun = noun
    self.reader = reader
    self.file = file
  }

  /// Checks that a row whose ID is a bare number does not rename the record that has this ID.
  ///
  /// - Throws: `ImportError` with the options that take or ignore the column.
  func check(
    _ id: RecordID, _ given: [String: FieldValue], in source: any ImportSource
  ) throws {
    let number = id.text
    guard Self.isNumber(number.utf8Span.span), let name = noun.nameField,
      let text = given[name]?.text, let stored = try reader.values(noun, id: number),
      let own = stored.text(name), text != own
    else { return }
    let index = source.targets.firstIndex(of: 0)
    let place = index.map { source.place(at: $0) }
    let column = index.map { source.names[$0] } ?? "id"
    throw ImportError(
      file: file, line: place?.line ?? source.line, column: place?.column, field: "id",
      cause: .file(
        reason:
          "the \(column) '\(number)' belongs to '\(InvalidValue.shortened(own))'; the column may hold "
          + "row numbers",
        hint: .idsOrNumbers(column)))
  }

  static func isNumber(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where !Byte.isDigit(text[index]) { return false }
    return !text.isEmpty
  }

  /// Returns whether most values of a column are bare numbers.
  static func areMost(of values: [String]) -> Bool {
    !values.isEmpty && LikelyContents.areMostly(values) { isNumber($0.utf8Span.span) }
  }
}
