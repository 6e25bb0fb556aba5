/// How the columns of a sheet are understood: a file whose rows have the same columns in the same
/// order, which a heading names.
struct SheetColumns {
  /// For each column of the sheet, the index of its column in the catalog's columns; nil for a column
  /// that is not read.
  private(set) var targets: [Int?] = []

  /// The indexes of the columns without a name, in which no row may have a value.
  private(set) var unnamed: [Int] = []

  /// The indexes of the columns in which an empty field repeats the value above it.
  private(set) var filledDown: [Int] = []

  /// The index of the column of the name of a record, if the sheet has one.
  let name: Int?

  /// The indexes of the columns whose values belong to one record.
  let ofOneRecord: Set<Int>

  /// What was understood by itself.
  private(set) var notes: [ImportNote] = []

  /// The columns in front that a reject file has in addition, which are not counted in positions, so
  /// that the same options fit it.
  private let rejectColumnCount: Int

  /// - Throws: `HeaderError` for a name that is unknown or has the same target as another column, and
  ///   for a column that the options name and the sheet lacks.
  init(_ heading: [String], _ columns: ImportColumns) throws(HeaderError) {
    let first = heading.prefix { ImportFile.rejectColumns.contains($0) }.count
    rejectColumnCount = first
    let names = Array(heading[first...])
    let columns = try columns.resolved(for: names)
    targets = Array(repeating: nil, count: first)
    var recognized: [RecognizedColumn] = []
    var rest: [String] = []
    var taken: [Int: String] = [:]
    let meanings = names.enumerated().map { columns.meaning(of: $1, at: $0 + 1) }
    for (offset, name) in names.enumerated() {
      switch meanings[offset] {
      case .ignored:
        targets.append(nil)
      case .rest:
        targets.append(nil)
        if !HeadingKey.of(name).isEmpty { rest.append(name) }
      case .unknown:
        guard HeadingKey.of(name).isEmpty else {
          throw HeaderError(
            cause: columns.unknown(name, in: names), index: first + offset)
        }
        unnamed.append(first + offset)
        targets.append(nil)
      case .column(let index):
        try Self.take(index, name, offset + 1, &taken, columns, at: first + offset)
        targets.append(index)
      case .recognized(let index)
      where columns.ignoresRest && (taken[index] != nil || meanings.contains(.column(index))):
        // What is recognized counts less than what is named.
        targets.append(nil)
        rest.append(name)
      case .recognized(let index):
        try Self.take(index, name, offset + 1, &taken, columns, at: first + offset)
        targets.append(index)
        recognized.append(RecognizedColumn(written: name, column: columns.names[index]))
      }
    }
    name = columns.nameTarget.flatMap(targets.firstIndex(of:))
    let found = targets
    ofOneRecord = Set(
      found.indices.filter { found[$0].map(columns.ofOneRecord.contains) ?? false })
    try columns.checkNamed(in: names)
    for name in columns.filledDown {
      filledDown.append(first + (try Self.index(of: name, in: names, targets, first, columns)))
    }
    if !recognized.isEmpty { notes.append(.columns(recognized)) }
    if !rest.isEmpty { notes.append(.columnsLeftOut(rest)) }
  }

  /// Checks that a column of the sheet is imported, so that not every row is taken for an empty one.
  func checkImportsAny(_ columns: ImportColumns) throws(HeaderError) {
    guard !targets.contains(where: { $0 != nil }) else { return }
    throw HeaderError(
      cause: .file(
        reason: "no column of the file is imported", hint: .columnsToMap(columns.names)))
  }

  /// Returns the error of a row that has a value in a column without a name.
  func unnamedValue(at index: Int) -> ImportError.Cause {
    let position = index + 1 - rejectColumnCount
    return .file(
      reason: "column \(position) has a value but no name", hint: .nameColumn("#\(position)"))
  }

  private static func take(
    _ index: Int, _ name: String, _ position: Int, _ taken: inout [Int: String],
    _ columns: ImportColumns, at place: Int
  ) throws(HeaderError) {
    guard let other = taken.updateValue(name, forKey: index) else { return }
    let isList = columns.lists.contains(index)
    if isList, columns.isMapped(name, at: position) { return }
    let hint: Hint =
      isList
      ? .mapColumn("#\(position)", to: columns.names[index]) : .ignoreColumn("#\(position)")
    throw HeaderError(
      cause: other == name
        ? .file(reason: "the column '\(name)' is repeated", hint: hint)
        : columns.repeated(name, index, hint: hint),
      index: place)
  }

  /// Returns the index of a column that the options name by its name, its position or its meaning.
  private static func index(
    of name: String, in heading: [String], _ targets: [Int?], _ first: Int, _ columns: ImportColumns
  ) throws(HeaderError) -> Int {
    if let index = heading.firstIndex(of: name) { return index }
    if let position = ImportColumns.position(name), position <= heading.count {
      return position - 1
    }
    let key = HeadingKey.of(name)
    if let index = heading.firstIndex(where: { HeadingKey.of($0) == key }) { return index }
    let meant = targets.dropFirst(first).firstIndex { $0.map { columns.names[$0] } == name }
    guard let meant else { throw columns.missingColumn(name, of: heading) }
    return meant - first
  }
}
