import MetroText

/// The columns that a file can provide, and the mapping from the names in the file.
struct ImportColumns {
  /// The names in the catalog.
  let names: [String]

  /// The plural name of the table, such as `cities`.
  let plural: String

  /// Columns computed from other records, which are displayed but not stored.
  let derived: [String]

  private let mapped: [String: String]
  private let ignored: Set<String>

  /// - Throws: `ExchangeError.unknownImportColumn` if the options map a column to an unknown name.
  init(_ noun: Noun, _ options: ImportOptions) throws(ExchangeError) {
    try self.init(
      noun.exportColumns, of: noun.plural, derived: noun.derivedColumns.map(\.name), options)
  }

  init(
    _ names: [String], of plural: String, derived: [String] = [], _ options: ImportOptions
  ) throws(ExchangeError) {
    self.names = names
    self.plural = plural
    self.derived = derived
    mapped = options.names
    ignored = options.ignored
    for name in mapped.values where !names.contains(name) {
      throw ExchangeError.unknownImportColumn(plural: plural, column: name, known: names)
    }
  }

  /// Returns the index in ``names`` for a column of the file, or nil if it is ignored.
  ///
  /// - Throws: `HeaderError` if it is unknown or has the same target as another column.
  func target(of name: String, after others: Set<Int>) throws(HeaderError) -> Int? {
    if ignored.contains(name) { return nil }
    if mapped[name] == nil, ImportFile.rejectColumns.contains(name) { return nil }
    let meant = mapped[name] ?? name
    guard let index = names.firstIndex(of: meant) else { throw HeaderError(cause: unknown(name)) }
    guard !others.contains(index) else {
      throw HeaderError(
        cause: .file(
          reason: meant == name
            ? "the column '\(name)' is repeated"
            : "the columns '\(name)' and '\(meant)' are the same column"))
    }
    return index
  }

  /// Checks that the file has every column that the options name.
  func checkNamed(in keys: Set<String>) throws(HeaderError) {
    for name in mapped.keys.sorted() + ignored.sorted() where !keys.contains(name) {
      let likely = nearest(name, in: keys.sorted(), limit: 1).first
      throw HeaderError(
        cause: .file(
          reason: "the file has no column '\(name)'",
          hint: likely.map(Hint.didYouMean) ?? .columnsOfFile(keys.sorted())))
    }
  }

  private func unknown(_ name: String) -> ImportError.Cause {
    if let separator = [";", "\t"].first(where: name.contains) {
      return .file(
        reason:
          "the columns are separated by \(separator == ";" ? "';'" : "tabs") instead of ','",
        hint: separator == ";" ? .separateWithCommas : .readAsTSV)
    }
    if derived.contains(name) {
      return .file(
        reason: "the column '\(name)' is computed from other records and cannot be imported",
        hint: .exportOrIgnore(plural: plural, column: name))
    }
    // A heading in words, as in spreadsheets.
    let folded = name.lowercased().replacing(" ", with: "_")
    let likely = nearest(folded, in: names, limit: 1).first
    return .file(
      reason: "unknown column '\(name)'",
      hint: likely.map { Hint.mapColumn(name, to: $0) } ?? .columnsToMap(names))
  }
}

/// Why a column name in a header is invalid.
struct HeaderError: Error {
  let cause: ImportError.Cause
}
