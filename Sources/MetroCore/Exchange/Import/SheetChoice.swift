import MetroWorkbook

/// Selects the sheet of a workbook that contains the rows of a table, and finds its heading.
struct SheetChoice {
  /// A sheet whose heading was found, ready to read the row below it.
  struct Table {
    let rows: SheetRows
    let heading: [String]
    /// The number of the row with the heading, from 1.
    let line: Int
    /// Whether the row at ``line`` is the first one with values.
    let hasNoHeading: Bool
    let notes: [ImportNote]
  }

  private struct Candidate {
    let index: Int
    let heading: [String]
    let line: Int
    /// The number of columns up to the last one in which the first rows have a value.
    let width: Int
    /// Whether the heading certainly names columns of the table.
    let isSure: Bool
    /// What the row at ``line`` has.
    let content: HeadingFinder.Content
  }

  private let file: ImportFile
  private let columns: ImportColumns
  private let layout: RowLayout
  private let workbook: Workbook

  /// - Throws: `ImportError` if the file is not a workbook that can be read.
  init(_ file: ImportFile, _ columns: ImportColumns, _ layout: RowLayout) throws {
    self.file = file
    self.columns = columns
    self.layout = layout
    workbook = try Self.workbook(file)
  }

  /// Opens the workbook in a file.
  static func workbook(_ file: ImportFile) throws -> Workbook {
    guard let descriptor = file.descriptor else {
      throw ImportError(
        file: file.name, line: 1, column: nil, field: nil,
        cause: .file(reason: "a workbook cannot be read from a stream"))
    }
    return try WorkbookSource.locating(in: file.name) { try Workbook(descriptor: descriptor) }
  }

  /// Returns the sheet that the options name, or the first visible one with the table's columns; if
  /// there is none, the first one that has any rows.
  func table() throws -> Table {
    let sheets = workbook.sheets
    let indexes =
      try layout.sheet.map { [try named($0)] }
      ?? sheets.indices.filter { !sheets[$0].isHidden }
    var first: Candidate?
    var fault: ImportError?
    for index in indexes {
      do {
        let candidate = try candidate(index)
        if candidate.isSure { return try table(candidate, of: indexes) }
        first = first ?? candidate
      } catch let error as HeaderError {
        fault =
          fault
          ?? ImportError(
            file: file.name, line: max(layout.header ?? 1, 1), column: nil, field: nil,
            cause: error.cause)
      }
    }
    guard let first else {
      throw fault ?? self.fault("the workbook has no visible sheet")
    }
    return try table(first, of: indexes)
  }

  /// Returns the index of a sheet by its name, in any letter case, or its number from 1.
  private func named(_ name: String) throws -> Int {
    let names = workbook.sheets.map(\.name)
    if let index = names.firstIndex(of: name) { return index }
    let same = names.indices.filter { names[$0].lowercased() == name.lowercased() }
    if same.count == 1 { return same[0] }
    if let number = Int(name), names.indices.contains(number - 1) { return number - 1 }
    throw fault("the workbook has no sheet '\(name)'", hint: .sheetsOfFile(names))
  }

  private func candidate(_ index: Int) throws -> Candidate {
    let rows = try open(index)
    let finder = HeadingFinder(columns, layout)
    var texts: [[String]] = []
    var lines: [Int] = []
    var widths: [Int] = []
    while try WorkbookSource.locating(in: file.name, rows, { try rows.advance() }),
      rows.number <= finder.neededRows
    {
      texts.append(rows.texts)
      lines.append(rows.number)
      widths.append(rows.width)
    }
    let found = try finder.index(in: texts, lines: lines)
    return Candidate(
      index: index, heading: texts[found], line: lines[found],
      width: widths[found...].max() ?? 0,
      isSure: finder.knownCount(of: texts[found]) > 1 || finder.isKnown(texts[found]),
      content: finder.content(of: found, in: texts))
  }

  private func table(_ candidate: Candidate, of indexes: [Int]) throws -> Table {
    let hasNoHeading = layout.header == 0 || candidate.content == .values
    let heading = try heading(of: candidate, isComplete: hasNoHeading || layout.isForProposal)
    let rows = try open(candidate.index)
    rows.pause = file.pause
    while try rows.number < candidate.line
      && WorkbookSource.locating(in: file.name, rows, { try rows.advance() })
    {}
    var notes: [ImportNote] = []
    if indexes.count > 1 {
      let others = indexes.filter { $0 != candidate.index }
      notes.append(
        .sheet(
          workbook.sheets[candidate.index].name, others: others.map { workbook.sheets[$0].name }))
    }
    if candidate.content == .inDoubt { notes.append(.headingInDoubt(line: candidate.line)) }
    if candidate.content == .values {
      notes.append(.heading(line: 0))
    } else if candidate.line > 1, !hasNoHeading {
      notes.append(.heading(line: candidate.line))
    }
    notes += workbook.omissions.map { $0 == .macros ? .macros : .externalLinks }
    return Table(
      rows: rows,
      heading: hasNoHeading ? HeadingFinder.positions(of: heading) : heading,
      line: candidate.line, hasNoHeading: hasNoHeading, notes: notes)
  }

  /// Returns the heading, with an empty name for each column after it that the options name by its
  /// position or, if `isComplete`, in which the first rows have a value.
  private func heading(of candidate: Candidate, isComplete: Bool) throws -> [String] {
    let first = candidate.heading.prefix { ImportFile.rejectColumns.contains($0) }.count
    let named = first + columns.lastPosition
    let width = max(
      isComplete ? candidate.width : 0, min(named, try self.width(of: candidate, upTo: named)))
    let missing = max(width - candidate.heading.count, 0)
    return candidate.heading + Array(repeating: "", count: missing)
  }

  /// Returns the number of columns that have a value, as far as it is not above `most`.
  private func width(of candidate: Candidate, upTo most: Int) throws -> Int {
    var width = max(candidate.width, candidate.heading.count)
    guard width < most else { return width }
    let rows = try open(candidate.index)
    rows.pause = file.pause
    while try width < most && WorkbookSource.locating(in: file.name, rows, { try rows.advance() }) {
      if rows.number > candidate.line { width = max(width, rows.width) }
    }
    return width
  }

  private func open(_ index: Int) throws -> SheetRows {
    try WorkbookSource.locating(in: file.name) { try workbook.rows(ofSheet: index) }
  }

  private func fault(_ reason: String, hint: Hint? = nil) -> ImportError {
    ImportError(
      file: file.name, line: 1, column: nil, field: nil, cause: .file(reason: reason, hint: hint))
  }
}

extension SheetRows {
  /// The texts of the current row up to the last cell that has one.
  fileprivate var texts: [String] {
    var texts = Array(repeating: "", count: (cells.last?.column ?? -1) + 1)
    for cell in cells { texts[cell.column] = text(of: cell) }
    return texts
  }

  /// The number of columns up to the last one in which the current row has a value of its own.
  fileprivate var width: Int {
    let last = cells.last { !$0.isMerged && !text(of: $0).allSatisfy(\.isWhitespace) }
    return last.map { $0.column + 1 } ?? 0
  }
}
