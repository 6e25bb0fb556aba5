import MetroText

/// Lines of a sheet that are no records though they have a text: the headings of groups, footnotes, and
/// what stands below a row of totals.
///
/// They are kept until all rows are known: where most rows have one cell, such a row is a record.
struct RemarkLines {
  /// The number of cells of a row that is certainly a record.
  private static let full = 3

  private struct Line {
    let number: Int
    let cells: Int
    let text: String
  }

  /// The kept rows, to be imported if they are records.
  let rows: DeferredRows

  /// The positions in a row of the cells that the file itself has.
  private let cells: [Int]
  private let id: Int?
  private let name: Int?
  private var lines: [Line] = []
  private var fullCount = 0
  /// The number of rows that have more cells than one and are not full.
  private var shortCount = 0
  private var lastFull = 0
  private var lastTotals: Int?
  /// The line of a row that holds totals if no record follows.
  var possibleTotals: Int?

  /// Returns nil if every row of the file is a record.
  init?(_ noun: Noun, in source: any ImportSource, _ options: ImportOptions) {
    guard noun.name == .program, source.header != nil, !options.isDump, !options.isStrict else {
      return nil
    }
    let names = source.names
    cells = names.indices.dropLast(options.set.count).filter {
      !ImportFile.rejectColumns.contains(names[$0])
    }
    // In two columns, a name without a date may be a record.
    guard cells.count >= Self.full else { return nil }
    id = source.targets.firstIndex(of: 0)
    name = source.nameIndex(of: noun)
    rows = DeferredRows(of: source)
  }

  private var totals: Int? { lastTotals ?? possibleTotals }

  /// Notes that a row of totals is on a line.
  mutating func noteTotals(on line: Int) { lastTotals = line }

  /// Keeps the current row if it may be no record; returns false for any other row.
  mutating func keep(
    _ source: any ImportSource, of noun: Noun, original: () throws -> [UInt8]?
  ) throws -> Bool {
    // Rows that were kept have been examined.
    guard !(source is DeferredRows) else { return false }
    var count = 0
    var only: Int?
    // Below totals, values from the rows above do not make a footnote a record.
    let ignoresFilled = totals != nil && name.map { !source.isFilled(at: $0) } ?? false
    for index in cells where count < Self.full && source.hasCell(at: index) {
      if ignoresFilled, source.isFilled(at: index) { continue }
      count += 1
      only = index
    }
    guard count > 0, count < Self.full else {
      if count > 0 {
        fullCount += 1
        lastFull = source.line
      }
      return false
    }
    if count > 1, totals == nil {
      shortCount += 1
      return false
    }
    guard let only, only != id, !source.continuesRecord(of: noun) else { return false }
    let text = try cells.lazy.compactMap { try source.texts(at: $0, isList: false).first }.first
    lines.append(Line(number: source.line, cells: count, text: text ?? ""))
    try rows.add(source, of: noun, original: original())
    return true
  }

  /// Returns the note on the lines that are no records, and leaves the others in ``rows``.
  mutating func leaveOut() -> ImportNote? {
    defer { lines = [] }
    let below = lines.filter { line in totals.map { $0 < line.number } == true }
      .filter { $0.number > lastFull }
    shortCount += lines.count { $0.cells > 1 && $0.number < lastFull }
    let single = fullCount > 0 && fullCount >= shortCount ? lines.filter { $0.cells == 1 } : []
    let numbers = Set((below + single).map(\.number))
    guard let first = lines.first(where: { numbers.contains($0.number) }) else { return nil }
    rows.remove(numbers)
    return .remarksLeftOut(numbers.sorted(), first: InvalidValue.shortened(first.text))
  }
}

extension ImportSource {
  /// Returns whether the value at an index is not empty.
  fileprivate func hasCell(at index: Int) -> Bool {
    if let bytes = unsafe bytes(at: index) {
      return unsafe bytes.contains { $0 != UInt8(ascii: " ") }
    }
    // A cell with an error has a value as well.
    guard let texts = try? texts(at: index, isList: false) else { return true }
    return texts.contains { !$0.allSatisfy(\.isWhitespace) }
  }
}
