/// Reads the rows of a sheet of an OpenDocument workbook (OpenDocument 1.3, part 3, 9.1).
final class ODSSheet: XMLHandler, RowParser {
  let batch = RowBatch()
  private let limits: WorkbookLimits
  private let styles: ODSStyles
  private let sheet: Int
  private var part: XMLPart?
  private let text = ODSText()

  /// The number of the sheet that was met last, from 0.
  private var current = -1
  private var depth = 0
  /// The depths of the spreadsheet, the sheet, the row and the cell; 0 outside of them.
  private var spreadsheet = 0
  private var table = 0
  private var row = 0
  private var cell = 0
  /// The depth of an element of the sheet that contains no rows of it.
  private var skipped = 0
  private var rowNumber = 0
  private var rowRepeats = 1
  private var rowStyle: String?
  private var column = 0
  private var cellRepeats = 1
  private var open: OpenCell?
  private var columnStyles: [(columns: Range<Int>, style: String)] = []
  private var columnCount = 0

  /// What the start of a cell says of it.
  private struct OpenCell {
    var kind = ""
    var value: String?
    var isError = false
    var formula: String?
    var style: String?
    var rowSpan = 1
  }

  init(_ archive: ZipArchive, sheet: Int, _ styles: ODSStyles) throws(WorkbookError) {
    limits = archive.limits
    self.styles = styles
    self.sheet = sheet
    part = try XMLPart("content.xml", in: archive, self)
    guard part != nil else { throw .damaged(part: "content.xml", reason: "the part is missing") }
  }

  func advance() throws(WorkbookError) -> Bool {
    // The sheets after this one are not needed.
    guard current <= sheet else { return false }
    return try part?.advance() ?? false
  }

  // MARK: - Elements

  func start(_ element: XMLElement) throws(WorkbookError) {
    depth += 1
    let name = element.name
    if cell > 0 {
      if current == sheet { text.start(element) }
    } else if skipped > 0 {
      return
    } else if spreadsheet == 0 {
      if name == "spreadsheet" { spreadsheet = depth }
    } else if table == 0 {
      if depth == spreadsheet + 1, name == "table" {
        table = depth
        current += 1
      } else {
        // Such as tracked changes, which contain former cells.
        skipped = depth
      }
    } else if current != sheet {
      skipped = depth
    } else if row > 0 {
      guard name == "table-cell" || name == "covered-table-cell" else {
        skipped = depth
        return
      }
      startCell(element)
    } else if name == "table-row" {
      row = depth
      rowRepeats = max(element.number("number-rows-repeated") ?? 1, 1)
      rowStyle = element.text("default-cell-style-name")
      column = 0
    } else if name == "table-column" {
      addColumns(element)
    } else if !Self.containsRows(name) {
      skipped = depth
    }
  }

  func end(_ name: XMLName) throws(WorkbookError) {
    if cell == depth {
      try endCell()
      cell = 0
    } else if cell > 0 {
      if current == sheet { text.end() }
    } else if skipped == depth {
      skipped = 0
    } else if row == depth {
      try endRow()
      row = 0
    } else if table == depth {
      table = 0
      // The sheet is complete.
      if current == sheet { current += 1 }
    } else if spreadsheet == depth {
      spreadsheet = 0
    }
    depth -= 1
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    guard cell > 0, current == sheet else { return }
    unsafe text.add(bytes)
    guard text.bytes.count <= limits.cellSize else {
      throw .tooLarge(part: "content.xml", reason: "a cell of more than \(limits.cellSize) bytes")
    }
  }

  private static func containsRows(_ name: XMLName) -> Bool {
    name == "table-rows" || name == "table-row-group" || name == "table-header-rows"
      || name == "table-columns" || name == "table-column-group" || name == "table-header-columns"
  }

  private func addColumns(_ element: XMLElement) {
    let count = max(element.number("number-columns-repeated") ?? 1, 1)
    if let style = element.text("default-cell-style-name") {
      columnStyles.append((columnCount..<columnCount + count, style))
    }
    columnCount += count
  }

  // MARK: - Cells

  private func startCell(_ element: XMLElement) {
    cell = depth
    text.removeAll()
    cellRepeats = max(element.number("number-columns-repeated") ?? 1, 1)
    var open = OpenCell()
    open.kind = element.text("value-type", in: ":office:") ?? ""
    open.isError = element.text("value-type", in: "calcext") == "error"
    open.formula = element.text("formula")
    open.style = element.text("style-name")
    open.rowSpan = max(element.number("number-rows-spanned") ?? 1, 1)
    switch open.kind {
    case "date": open.value = element.text("date-value")
    case "time": open.value = element.text("time-value")
    case "boolean": open.value = element.text("boolean-value")
    case "string": open.value = element.text("string-value")
    case "": break
    default: open.value = element.text("value", in: ":office:")
    }
    self.open = open
  }

  private func endCell() throws(WorkbookError) {
    let first = column
    column += cellRepeats
    guard let open, let (kind, value) = try value(of: open), !value.isEmpty else { return }
    guard column <= limits.columns else {
      throw .tooLarge(part: "content.xml", reason: "more than \(limits.columns) columns")
    }
    let start = batch.bytes.count
    batch.bytes.append(value)
    let end = batch.bytes.count
    batch.bytes.append(
      text.link.isEmpty
        ? open.formula.flatMap { FormulaLink.address(in: $0.utf8) } ?? "" : text.link)
    batch.add(
      RowBatch.Cell(
        column: first, repeats: cellRepeats, kind: kind, text: .bytes(start..<end),
        link: end..<batch.bytes.count, rowSpan: open.rowSpan))
    guard batch.openSize <= limits.rowSize else {
      throw .tooLarge(part: "content.xml", reason: "a row of more than \(limits.rowSize) bytes")
    }
  }

  private func endRow() throws(WorkbookError) {
    let first = rowNumber + 1
    rowNumber += rowRepeats
    if batch.lastColumn >= 0 {
      guard rowNumber <= limits.rows else {
        throw .tooLarge(part: "content.xml", reason: "more than \(limits.rows) rows")
      }
    }
    batch.endRow(number: first, repeats: rowRepeats)
  }

  // MARK: - Values

  private func value(
    of open: OpenCell
  ) throws(WorkbookError) -> (kind: SheetCell.Kind, text: String)? {
    let shown = unsafe String(decoding: text.bytes[0..<text.bytes.count], as: UTF8.self)
    if open.isError { return (.error, shown) }
    switch open.kind {
    case "string": return (.text, open.value.flatMap { $0.isEmpty ? nil : $0 } ?? shown)
    case "boolean": return (.boolean, open.value ?? shown)
    case "date": return (.date, try date(open.value ?? "", open))
    case "time": return (.date, ISODuration.timeOfDay(open.value ?? "") ?? shown)
    case "": return open.formula.map { (.formula, "=\($0)") } ?? (.text, shown)
    default:
      let number = ByteArena()
      var value = open.value ?? ""
      let isNumber = value.withUTF8 { unsafe NumberText.add($0, to: number) }
      guard isNumber else { throw damaged("is not a number") }
      return (.number, unsafe String(decoding: number[0..<number.count], as: UTF8.self))
    }
  }

  /// Returns a date as precise as the style of its cell shows it.
  private func date(_ value: String, _ open: OpenCell) throws(WorkbookError) -> String {
    let parts = value.split(separator: "T", maxSplits: 1)
    guard let day = parts.first, day.utf8.count >= 10, !day.contains(" ") else {
      throw damaged("is not a date")
    }
    let style =
      open.style ?? rowStyle ?? columnStyles.first { $0.columns.contains(column - 1) }?.style
    var time = parts.count > 1 ? parts[1].prefix { $0 != "." && $0 != "Z" } : ""
    if time.hasSuffix(":00"), time.utf8.count == 8 { time = time.dropLast(3) }
    let isMidnight = time.allSatisfy { $0 == "0" || $0 == ":" }
    switch styles.format(style) ?? .dayAndTime {
    case .year: return String(day.prefix(day.utf8.count - 6))
    case .month: return String(day.prefix(day.utf8.count - 3))
    case .day: return String(day)
    case .dayAndTime: return isMidnight ? String(day) : "\(day)T\(time)"
    case .time: return isMidnight ? String(day) : String(time)
    }
  }

  private func damaged(_ reason: String) -> WorkbookError {
    .damaged(
      part: "content.xml",
      reason: "\(CellName.letters(column - 1))\(rowNumber + 1) \(reason)")
  }
}
