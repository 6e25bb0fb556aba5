import MetroCSV
import MetroWorkbook

/// The rows of a sheet of a workbook, one of which names the columns.
@safe final class WorkbookSource: ImportSource {
  private let file: String
  private let rows: SheetRows
  private let sheet: SheetColumns
  private let heading: [String]
  private let isSpreadsheetSafe: Bool
  /// How to convert texts, by the index of the column in the sheet.
  private let rewrites: [Int: @Sendable (String) -> String]
  /// Whether columns without a name are left out.
  private let ignoresRest: Bool
  /// For each column with a heading, the index of its cell in the current row; nil if it is empty.
  private var cells: [Int?]
  /// The columns of web addresses, whose cells may have the address behind another text.
  private let addressColumns: Set<Int>
  private var filledDown: FilledDown
  private var mergedCount = 0
  private var struckLines: [Int] = []
  private var addressesLeftOut: (count: Int, column: Int, first: String)?
  private let firstNotes: [ImportNote]
  /// Whether the current row has not been delivered: the first one of a sheet without a heading.
  private var isFirstWaiting: Bool
  let targets: [Int?]
  let header: [UInt8]?

  /// Finds the sheet and its heading, and checks it against the columns that can be imported.
  init(_ file: ImportFile, _ columns: ImportColumns, _ options: ImportOptions) throws {
    self.file = file.name
    isSpreadsheetSafe = options.isSpreadsheetSafe
    let table = try SheetChoice(file, columns, options.layout).table()
    rows = table.rows
    heading = table.heading
    isFirstWaiting = table.hasNoHeading
    do throws(HeaderError) {
      sheet = try SheetColumns(heading, columns)
      if !options.layout.isForProposal { try sheet.checkImportsAny(columns) }
    } catch {
      throw ImportError(
        file: file.name, line: table.line, column: error.index.map { $0 + 1 }, field: nil,
        cause: error.cause)
    }
    ignoresRest = columns.ignoresRest
    targets = sheet.targets
    filledDown = FilledDown(sheet, heading)
    cells = Array(repeating: nil, count: heading.count)
    firstNotes = table.notes + sheet.notes
    var rewrites: [Int: @Sendable (String) -> String] = [:]
    for (index, target) in sheet.targets.enumerated() {
      if let target { rewrites[index] = options.rewrites[columns.names[target]] }
    }
    self.rewrites = rewrites
    addressColumns = Self.addressColumns(sheet.targets, columns)
    header = try CSVDialect.csv.record(heading)
  }

  var line: Int { rows.number }

  var names: [String] { heading }

  var delimiter: UInt8 { CSVDialect.csv.delimiter }

  var notes: [ImportNote] {
    let merged: [ImportNote] = mergedCount == 0 ? [] : [.mergedCells(mergedCount)]
    let addresses = addressesLeftOut.map {
      ImportNote.addressesLeftOut($0.count, column: heading[$0.column], first: $0.first)
    }
    let struck: [ImportNote] = struckLines.isEmpty ? [] : [.struckOut(struckLines)]
    return firstNotes + merged + struck + [addresses].compactMap(\.self)
  }

  func advance() throws -> Bool {
    if isFirstWaiting {
      isFirstWaiting = false
    } else {
      guard try Self.locating(in: file, rows, { try rows.advance() }) else { return false }
    }
    for index in cells.indices { cells[index] = nil }
    var unnamed: Int?
    // Whether all own cells of the row are struck out; nil if it has none.
    var isStruck: Bool?
    for (index, cell) in rows.cells.enumerated() {
      if !cell.isMerged, cell.column < targets.count {
        isStruck = (isStruck ?? true) && cell.isStruck
      }
      if cell.column < cells.count { cells[cell.column] = index }
      if cell.isMerged { mergedCount += 1 }
      if let link = rows.link(of: cell) { countAddress(link, cell) }
      if unnamed == nil, isUnnamed(cell) { unnamed = cell.column }
    }
    if isStruck == true { struckLines.append(rows.number) }
    if !sheet.filledDown.isEmpty { filledDown.advance(to: ownTexts) }
    if let unnamed {
      throw fault(sheet.unnamedValue(at: unnamed), at: unnamed)
    }
    return true
  }

  func texts(at index: Int, isList: Bool) throws -> [String] {
    if let filled = filledDown.text(at: index) { return Self.values(of: filled, isList) }
    guard let cell = cell(at: index) else { return [] }
    let name = CellName.letters(cell.column) + String(rows.number)
    switch cell.kind {
    case .error:
      throw fault(.file(reason: "the cell \(name) has the error \(rows.text(of: cell))"), at: index)
    case .formula:
      throw fault(
        .file(reason: "the cell \(name) has a formula without a value", hint: .recalculate),
        at: index)
    case .text, .number, .date, .boolean: break
    }
    var text = address(behind: cell) ?? rows.text(of: cell)
    if isSpreadsheetSafe { text = SpreadsheetText.restored(text) }
    if let rewrite = rewrites[index] { text = rewrite(text) }
    return Self.values(of: text, isList)
  }

  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard !isSpreadsheetSafe, rewrites.isEmpty || rewrites[index] == nil else { return nil }
    guard filledDown.text(at: index) == nil else { return nil }
    guard let cell = cell(at: index) else {
      return unsafe UnsafeBufferPointer(start: nil, count: 0)
    }
    guard !cell.kind.hasNoValue, address(behind: cell) == nil else { return nil }
    return unsafe rows.bytes(of: cell)
  }

  func place(at index: Int) -> (line: Int, column: Int?) { (rows.number, index + 1) }

  func isFilled(at index: Int) -> Bool { filledDown.text(at: index) != nil }

  /// Returns the current row as a record of CSV.
  func original() throws -> [UInt8]? {
    // The row above, which has the values, may not be in the reject file.
    let texts = zip(heading.indices, ownTexts).map { filledDown.text(at: $0) ?? $1 }
    return try CSVDialect.csv.record(texts)
  }

  /// The texts of the current row, in the columns of the heading.
  private var ownTexts: [String] {
    heading.indices.map { index in cell(at: index).map { rows.text(of: $0) } ?? "" }
  }

  /// Returns the address behind a cell of a column of addresses whose text is another one; nil for any
  /// other cell.
  private func address(behind cell: SheetCell) -> String? {
    guard !addressColumns.isEmpty, addressColumns.contains(cell.column),
      let link = rows.link(of: cell), !rows.text(of: cell).contains("://")
    else { return nil }
    return link
  }

  /// Counts an address behind a cell that is read for its text alone: a title, or another address.
  private func countAddress(_ link: String, _ cell: SheetCell) {
    guard cell.column < targets.count, targets[cell.column] != nil, !cell.isMerged,
      link.hasPrefix("http"), address(behind: cell) == nil
    else { return }
    let shown = rows.text(of: cell).trimmingPathEnd()
    guard !shown.contains("://") || shown != link.trimmingPathEnd() else { return }
    let known = addressesLeftOut ?? (0, cell.column, link)
    addressesLeftOut = (known.count + 1, known.column, known.first)
  }

  private static func addressColumns(_ targets: [Int?], _ columns: ImportColumns) -> Set<Int> {
    Set(
      targets.indices.filter { index in
        guard let name = targets[index].map({ columns.names[$0] }) else { return false }
        return name == "url" || name.hasPrefix("link.")
      })
  }

  private func cell(at index: Int) -> SheetCell? {
    cells[index].map { rows.cells[$0] }
  }

  /// Returns whether a cell has a value of its own in a column that has no name.
  private func isUnnamed(_ cell: SheetCell) -> Bool {
    guard
      cell.column >= heading.count && !ignoresRest
        || !sheet.unnamed.isEmpty && sheet.unnamed.contains(cell.column)
    else { return false }
    return !cell.isMerged && !rows.text(of: cell).allSatisfy(\.isWhitespace)
  }

  private static func values(of text: String, _ isList: Bool) -> [String] {
    guard !text.allSatisfy(\.isWhitespace) else { return [] }
    return isList ? ListText.values(of: text) : [text]
  }

  private func fault(_ cause: ImportError.Cause, at index: Int) -> ImportError {
    ImportError(
      file: file, line: rows.number, column: index + 1,
      field: index < heading.count ? heading[index] : nil, cause: cause)
  }

  /// Adds the place to an error of the reader, which ends the import.
  static func locating<Result>(
    in file: String, _ rows: SheetRows? = nil, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let error as WorkbookError {
      if case .missingLibrary(let library, let package) = error {
        throw ExchangeError.missingLibrary(
          format: "workbooks", library: library, debianPackage: package)
      }
      let hint: Hint? =
        switch error {
        case .oldWorkbook, .binaryWorkbook: .saveAsXLSX
        case .encrypted: .removePassword
        default: nil
        }
      // Nothing can be read after it, so the import ends even if it accepts rejected rows.
      throw ExchangeError.importFailed(
        ImportError(
          file: file, line: max(rows?.number ?? 1, 1), column: nil, field: nil,
          cause: .file(reason: error.reason, hint: hint)))
    }
  }
}

extension String {
  /// The address in lower case, without the slash at its end, which means nothing.
  fileprivate func trimmingPathEnd() -> String {
    let text = lowercased()
    return text.hasSuffix("/") ? String(text.dropLast()) : text
  }
}

extension SheetCell.Kind {
  /// Whether the cell has no value that could be read.
  fileprivate var hasNoValue: Bool { self == .error || self == .formula }
}
