import MetroCSV

/// The records of a CSV or TSV file, whose first record names the columns.
@safe final class CSVSource: ImportSource {
  private let reader: CSVReader
  private let file: String
  private let sheet: SheetColumns
  private let isSpreadsheetSafe: Bool
  /// Whether the fields of a row are read as they stand in the file.
  private let isPlain: Bool
  /// How to convert texts, by the index of the column in the file.
  private let rewrites: [Int: @Sendable (String) -> String]
  private var filledDown: FilledDown
  private var shortRowCount = 0
  private let layout: CSVLayout
  /// Whether the reader stands on a row that has not been delivered: the first one of a file without
  /// a heading.
  private var isFirstWaiting: Bool
  private let hasFoundNoHeading: Bool
  let targets: [Int?]
  let header: [UInt8]?
  let names: [String]

  /// Reads the header and checks it against the columns that can be imported.
  init(_ file: ImportFile, _ columns: ImportColumns, _ options: ImportOptions) throws {
    self.file = file.name
    isSpreadsheetSafe = options.isSpreadsheetSafe
    let beginning = try unsafe FileBeginning(file.read)
    do throws(HeaderError) {
      layout = try CSVLayout(
        beginning, file.format, HeadingFinder(columns, options.layout), options.layout)
    } catch {
      throw ImportError(
        file: file.name, line: max(options.layout.header ?? 1, 1), column: nil, field: nil,
        cause: error.cause)
    }
    let reader = unsafe CSVReader(
      dialect: layout.dialect, allowsPadding: true, readsQuotes: layout.readsQuotes,
      headerLine: layout.headerLine, read: layout.normalizing(beginning))
    guard try Self.locating(in: file.name, { try reader.advance() }) else {
      throw ImportError(
        file: file.name, line: 1, column: nil, field: nil,
        cause: .file(reason: "the file is empty: a header with the column names is required"))
    }
    var first = try (0..<reader.count).map { try reader.string(at: $0) }
    isFirstWaiting =
      first.first != ImportFile.rejectColumns[0]
      && (options.layout.header == 0 || layout.hasFoundNoHeading)
    let isFirstShort = isFirstWaiting && first.count < layout.fieldCount
    if isFirstShort {
      // A line such as a title does not say how many columns there are.
      first += Array(repeating: "", count: layout.fieldCount - first.count)
      reader.expect(fieldCount: layout.fieldCount)
    }
    let heading = isFirstWaiting ? HeadingFinder.positions(of: first) : first
    hasFoundNoHeading = isFirstWaiting && options.layout.header == nil
    do throws(HeaderError) {
      sheet = try SheetColumns(heading, columns)
      if !options.layout.isForProposal { try sheet.checkImportsAny(columns) }
    } catch {
      let index = error.index.flatMap { $0 < reader.count ? $0 : nil }
      throw ImportError(
        file: file.name, line: index.map(reader.line(ofField:)) ?? reader.line,
        column: index.map(reader.column(ofField:)), field: nil, cause: error.cause)
    }
    names = heading
    reader.allowsShortRecords = options.layout.allowsShortRows
    self.reader = reader
    targets = sheet.targets
    filledDown = FilledDown(sheet, heading)
    isPlain =
      sheet.unnamed.isEmpty && sheet.filledDown.isEmpty && !options.layout.allowsShortRows
      && !isFirstShort
    var rewrites: [Int: @Sendable (String) -> String] = [:]
    for (index, target) in sheet.targets.enumerated() {
      if let target { rewrites[index] = options.rewrites[columns.names[target]] }
    }
    self.rewrites = rewrites
    // Rejected rows and their header are read again as CSV, where quotes enclose fields.
    header =
      isFirstWaiting || !layout.readsQuotes
      ? try layout.dialect.record(heading) : try reader.originalBytes()
  }

  func advance() throws -> Bool {
    if isFirstWaiting {
      isFirstWaiting = false
    } else {
      guard try Self.locating(in: file, { try reader.advance() }) else { return false }
    }
    if !isPlain { try complete() }
    return true
  }

  /// Fills in the values that the current row takes from the rows above, and checks that it has none
  /// in a column without a name.
  private func complete() throws {
    if reader.count < targets.count, reader.count > 1 { shortRowCount += 1 }
    try filledDown.advance(to: (0..<reader.count).map { try reader.string(at: $0) })
    for index in sheet.unnamed where index < reader.count {
      guard try !HeadingKey.of(reader.string(at: index)).isEmpty else { continue }
      let place = place(at: index)
      throw ImportError(
        file: file, line: place.line, column: place.column, field: nil,
        cause: sheet.unnamedValue(at: index))
    }
  }

  var line: Int { reader.line }

  var delimiter: UInt8 { layout.dialect.delimiter }

  var notes: [ImportNote] {
    layout.notes + (hasFoundNoHeading ? [.heading(line: 0)] : []) + sheet.notes
      + (shortRowCount == 0 ? [] : [.shortRows(shortRowCount)])
  }

  func isFilled(at index: Int) -> Bool { filledDown.text(at: index) != nil }

  func original() throws -> [UInt8]? {
    // The row above, which has the values, may not be in the reject file.
    guard filledDown.hasFilled || (!layout.readsQuotes && reader.count > 0) else {
      return try reader.originalBytes()
    }
    let texts = try (0..<reader.count).map { try text(at: $0) }
    return try layout.dialect.record(texts)
  }

  func texts(at index: Int, isList: Bool) throws -> [String] {
    guard index < reader.count else { return [] }
    var text = try text(at: index)
    if isSpreadsheetSafe { text = SpreadsheetText.restored(text) }
    if let rewrite = rewrites[index] { text = rewrite(text) }
    guard !text.isEmpty else { return [] }
    return isList ? ListText.values(ofCell: text) : [text]
  }

  /// Returns the text of a field without the blanks around it, or the text that fills it.
  private func text(at index: Int) throws -> String {
    if let filled = filledDown.text(at: index) { return filled }
    let text = try reader.string(at: index)
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20, !reader.isQuoted(index) else {
      return text
    }
    return text.trimmingSpaces()
  }

  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard !isSpreadsheetSafe, isPlain, rewrites.isEmpty || rewrites[index] == nil else {
      return nil
    }
    return unsafe reader.unsafeBytes(ofField: index)
  }

  func place(at index: Int) -> (line: Int, column: Int?) {
    guard index < reader.count else { return (reader.line, nil) }
    return (reader.line(ofField: index), reader.column(ofField: index))
  }

  private static func locating<Result>(in file: String, _ work: () throws -> Result) throws
    -> Result
  {
    do {
      return try work()
    } catch let error as CSVError {
      let excerpt = error.excerpt.map { ": '\($0)'" } ?? ""
      let hint: Hint? =
        switch error.kind {
        case .utf16: .readAsUTF16
        case .invalidUTF8: .nameEncoding
        case .unequalFieldCount(let expected, let found) where found < expected: .allowShortRows
        case .textAfterClosingQuote, .quoteInUnquotedField:
          error.excerpt?.contains("\\\"") == true ? .readBackslashEscapes : nil
        default: nil
        }
      throw ImportError(
        file: file, line: error.line, column: error.column, field: nil,
        cause: .file(reason: error.reason + excerpt, hint: hint))
    }
  }
}
