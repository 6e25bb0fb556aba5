import MetroText

/// The columns that a file can provide, and the mapping from the names in the file.
struct ImportColumns {
  /// What a column of the file is.
  enum Meaning: Equatable {
    /// The column of the catalog at an index of ``ImportColumns/names``.
    case column(Int)
    /// The same, found under a name in another language.
    case recognized(Int)
    /// A column that the options or its purpose leave out.
    case ignored
    /// A column that no option names, which is left out with all such columns.
    case rest
    /// A column whose name has no meaning.
    case unknown
  }

  /// The most columns of a file, which are those of a workbook.
  static let most = 16_384

  /// The names in the catalog.
  let names: [String]

  /// The plural name of the table, such as `cities`.
  let plural: String

  /// Columns computed from other records, which are displayed but not stored.
  let derived: [String]

  /// Those that exports have, each beside the columns that it is computed from.
  private let exported: [String]

  /// The columns in which an empty field repeats the value above, as the options name them.
  let filledDown: [String]

  /// The type of the records; nil for a list.
  private(set) var noun: Noun?

  /// The index of the name of a record; nil if records have no name.
  private(set) var nameTarget: Int?

  /// The indexes of the columns whose values belong to one record: counts, and what makes records of its
  /// own.
  private(set) var ofOneRecord: Set<Int> = []

  /// The indexes of the columns with lists, of which several columns of a sheet may have the parts.
  private(set) var lists: Set<Int> = []

  private var mapped: [String: String]
  private let mappedKeys: [String: String]
  private let ignored: IgnoredNames
  private let indexes: [String: Int]
  /// Whether columns that no option names and the catalog lacks are left out.
  let ignoresRest: Bool
  /// The names and keys of ignored columns; those of the file once its columns are known.
  private var ignoredNames: Set<String>
  private var ignoredKeys: Set<String>

  /// - Throws: `ExchangeError.unknownImportColumn` if the options map a column to an unknown name.
  init(_ noun: Noun, _ options: ImportOptions) throws(ExchangeError) {
    try self.init(
      noun.importColumns, of: noun.plural, derived: noun.derivedColumns.map(\.name),
      exported: noun.exportedColumns.map(\.name), options)
    self.noun = noun
    nameTarget = noun.nameTarget
    ofOneRecord = Set(
      names.indices.filter { index in
        (1...noun.fields.count).contains(index) && noun.fields[index - 1].type == .count
          || noun.compositeColumn(at: index)?.makesRecords == true
      })
    lists = Set(
      names.indices.filter { index in
        (1...noun.fields.count).contains(index) && noun.fields[index - 1].isList
          || noun.compositeColumn(at: index)?.canBeJoined == true
      })
  }

  init(
    _ names: [String], of plural: String, derived: [String] = [], exported: [String] = [],
    _ options: ImportOptions
  ) throws(ExchangeError) {
    self.names = names
    self.plural = plural
    self.derived = derived
    self.exported = exported
    filledDown = options.layout.fillDown
    mapped = options.names
    for name in options.set.keys where !names.contains(name) {
      throw ExchangeError.unknownSetColumn(plural: plural, column: name, known: names)
    }
    mappedKeys = Dictionary(
      mapped.sorted { $0.key < $1.key }.map { (HeadingKey.of($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
    ignored = IgnoredNames(options.ignored)
    ignoredNames = options.ignored
    ignoredKeys = ignored.possibleKeys
    ignoresRest = options.ignoresRest
    indexes = Dictionary(
      names.enumerated().filter { !CompositeColumn.mappedOnly.contains($0.element) }
        .map { (HeadingKey.of($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for name in mapped.values.sorted() + options.values.keys.sorted() where !names.contains(name) {
      throw ExchangeError.unknownImportColumn(plural: plural, column: name, known: names)
    }
  }

  /// Returns the columns for a file whose column names are known.
  ///
  /// - Throws: `HeaderError` for more than ``most`` columns.
  func resolved(for heading: [String]) throws(HeaderError) -> ImportColumns {
    guard heading.count <= Self.most else {
      throw HeaderError(
        cause: .file(reason: "it has \(heading.count) columns, and at most \(Self.most) are read"))
    }
    var resolved = self
    resolved.separateDates(in: heading)
    if ignored.hasLists {
      let there = Set(heading.map(HeadingKey.of))
      let found = ignored.names { there.contains(HeadingKey.of($0)) || Self.position($0) != nil }
        .found
      resolved.ignoredNames = Set(found)
      resolved.ignoredKeys = Set(found.map(HeadingKey.of)).subtracting([""])
    }
    // Without the dates themselves, the days would be lost.
    if !exported.isEmpty, heading.contains("dates") { resolved.ignoredNames.formUnion(exported) }
    return resolved
  }

  /// Makes two columns that are mapped to the dates their start and end, in the order of the file.
  private mutating func separateDates(in heading: [String]) {
    guard names.contains("starts"), mapped.values.contains("dates") else { return }
    let positions = heading.indices.filter { index in
      (mapped["#\(index + 1)"] ?? mapped[heading[index]]
        ?? mappedKeys[HeadingKey.of(heading[index])])
        == "dates"
    }
    guard positions.count == 2 else { return }
    mapped["#\(positions[0] + 1)"] = "starts"
    mapped["#\(positions[1] + 1)"] = "ends"
  }

  /// The largest position of a column that the options name, such as 3 for `#3`; 0 if there is none.
  var lastPosition: Int {
    let named = Array(mapped.keys) + Array(ignored.possibleKeys) + filledDown
    return named.compactMap(Self.position).filter { $0 <= Self.most }.max() ?? 0
  }

  // MARK: - One column

  /// Returns what a column of the file is, by its name and, in a sheet, its position from 1.
  ///
  /// A position, as in `#3`, comes first; then the exact name; then a name that differs only in letter
  /// case, accents, blanks and underscores; then the names of other languages.
  func meaning(of name: String, at position: Int? = nil) -> Meaning {
    if let place = position.map({ "#\($0)" }) {
      if ignoredNames.contains(place) { return .ignored }
      if let column = mapped[place] { return index(of: column) }
    }
    if ignoredNames.contains(name) { return .ignored }
    if let column = mapped[name] { return index(of: column) }
    if ImportFile.rejectColumns.contains(name) { return .ignored }
    if let index = names.firstIndex(of: name), !CompositeColumn.mappedOnly.contains(name) {
      return .column(index)
    }
    let key = HeadingKey.of(name)
    if ignoredKeys.contains(key) { return .ignored }
    if let column = mappedKeys[key] { return index(of: column) }
    if let index = indexes[key] { return .column(index) }
    if !derived.contains(name), let column = KnownHeadings.column(for: key, of: plural, in: names),
      let index = names.firstIndex(of: column)
    {
      return .recognized(index)
    }
    return ignoresRest ? .rest : .unknown
  }

  /// Returns whether the options map a column of the file to a column of the catalog.
  func isMapped(to column: String) -> Bool { mapped.values.contains(column) }

  /// Returns whether the options map a column of a sheet, by its name or its position.
  func isMapped(_ name: String, at position: Int) -> Bool {
    mapped["#\(position)"] != nil || mapped[name] != nil || mappedKeys[HeadingKey.of(name)] != nil
  }

  private func index(of column: String) -> Meaning {
    names.firstIndex(of: column).map(Meaning.column) ?? .unknown
  }

  /// Returns whether a text is the name of a column that a file for this table may have.
  func isKnown(_ name: String) -> Bool {
    switch meaning(of: name) {
    case .column, .recognized, .ignored: true
    case .rest, .unknown: derived.contains(name)
    }
  }

  /// Returns the index in ``names`` for a column of the file, or nil if it is ignored.
  ///
  /// - Throws: `HeaderError` if it is unknown or has the same target as another column.
  func target(
    of name: String, at position: Int, after others: Set<Int>
  ) throws(HeaderError) -> Int? {
    switch meaning(of: name, at: position) {
    case .ignored, .rest: return nil
    case .unknown: throw HeaderError(cause: unknown(name, in: []))
    case .column(let index), .recognized(let index):
      guard !others.contains(index) else { throw HeaderError(cause: repeated(name, index)) }
      return index
    }
  }

  // MARK: - All columns

  /// Checks that the file has every column that the options map or ignore.
  func checkNamed(in heading: [String]) throws(HeaderError) {
    let there = Set(heading.map(HeadingKey.of))
    func isThere(_ name: String) -> Bool {
      there.contains(HeadingKey.of(name))
        || Self.position(name).map { (1...max(heading.count, 1)).contains($0) } == true
    }
    let missing = mapped.keys.sorted().filter { !isThere($0) } + ignored.names(isThere).missing
    if let name = missing.first { throw missingColumn(name, of: heading) }
  }

  /// Returns the error of a column that the options name and the file lacks.
  func missingColumn(_ name: String, of heading: [String]) -> HeaderError {
    let known = Set(heading).sorted()
    let likely = nearest(name, in: known, limit: 1).first
    return HeaderError(
      cause: .file(
        reason: "the file has no column '\(name)'",
        hint: likely.map(Hint.didYouMean) ?? .columnsOfFile(known)))
  }

  /// Returns the position that a name such as `#3` means, from 1.
  static func position(_ name: String) -> Int? {
    guard name.first == "#", let position = Int(name.dropFirst()), position > 0 else { return nil }
    return position
  }

  // MARK: - Errors

  /// Returns the error of a second column for the same column of the catalog.
  func repeated(_ name: String, _ index: Int, hint: Hint? = nil) -> ImportError.Cause {
    let meant = names[index]
    return .file(
      reason: meant == name
        ? "the column '\(name)' is repeated"
        : "the columns '\(name)' and '\(meant)' are the same column",
      hint: hint)
  }

  /// Returns the error of a column whose name has no meaning; `heading` has the names of all columns.
  func unknown(_ name: String, in heading: [String]) -> ImportError.Cause {
    if derived.contains(name) {
      return .file(
        reason: "the column '\(name)' is computed from other records and cannot be imported",
        hint: .exportOrIgnore(plural: plural, column: name))
    }
    if !heading.contains(where: isKnown), HeadingFinder.hasValue(heading) {
      return .file(reason: "unknown column '\(name)'", hint: .numberColumns)
    }
    return .file(
      reason: "unknown column '\(name)'",
      hint: likely(name, in: heading).map { Hint.mapColumn(name, to: $0) } ?? .columnsToMap(names))
  }

  /// Returns the column that a name probably means, as a proposal knows it or as it is spelled, unless
  /// the file has that column.
  private func likely(_ name: String, in heading: [String]) -> String? {
    let there = Set(
      heading.compactMap { other -> String? in
        switch meaning(of: other) {
        case .column(let index), .recognized(let index): names[index]
        case .ignored, .rest, .unknown: nil
        }
      })
    if case .column(let likely) = LikelyHeadings.meaning(of: name, in: self) {
      return there.contains(likely) ? nil : likely
    }
    guard !HeadingWords(name).isOfRegions else { return nil }
    // A heading in words, as in spreadsheets.
    let folded = name.lowercased().replacing(" ", with: "_")
    return nearest(folded, in: names, limit: 1).first { likely in
      likely.first == folded.first && abs(likely.count - folded.count) <= 1
        && !there.contains(likely)
    }
  }
}

/// Why a column name in a header is invalid.
struct HeaderError: Error {
  let cause: ImportError.Cause
  /// The index of the column; nil if the error concerns the header as a whole.
  var index: Int?
}
