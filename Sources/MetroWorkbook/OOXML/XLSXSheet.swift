/// Reads the rows of a sheet of Office Open XML (ECMA-376-1:2016, 18.3).
final class XLSXSheet: XMLHandler, RowParser {
  let batch = RowBatch()
  private let name: String
  private let limits: WorkbookLimits
  private let styles: XLSXStyles
  private let epoch: SerialDate.Epoch
  private var part: XMLPart?

  private var isInRows = false
  private var row = 0
  private var column = -1
  private var style: Int?
  private var kind = Kind.number
  private var hasFormula = false
  private var hasValue = false
  private var isPhonetic = false
  /// The element whose text is collected.
  private var collected = Collected.nothing
  private let value = ByteArena()
  private let formula = ByteArena()

  private enum Collected { case nothing, value, formula }

  /// The types of a cell (18.18.11).
  private enum Kind {
    case number, shared, text, inline, boolean, error, date

    init(_ type: UnsafeBufferPointer<UInt8>?) {
      guard let type = unsafe type else {
        self = .number
        return
      }
      switch unsafe (type.first, type.count) {
      case (UInt8(ascii: "s"), 1): self = .shared
      case (UInt8(ascii: "s"), _): self = .text
      case (UInt8(ascii: "i"), _): self = .inline
      case (UInt8(ascii: "b"), _): self = .boolean
      case (UInt8(ascii: "e"), _): self = .error
      case (UInt8(ascii: "d"), _): self = .date
      default: self = .number
      }
    }
  }

  init(
    _ name: String, in archive: ZipArchive, _ styles: XLSXStyles, since epoch: SerialDate.Epoch
  ) throws(WorkbookError) {
    self.name = name
    limits = archive.limits
    self.styles = styles
    self.epoch = epoch
    part = try XMLPart(name, in: archive, self)
    guard part != nil else { throw .damaged(part: name, reason: "the part is missing") }
  }

  func advance() throws(WorkbookError) -> Bool {
    try part?.advance() ?? false
  }

  // MARK: - Elements

  func start(_ element: XMLElement) throws(WorkbookError) {
    let name = element.name
    guard isInRows else {
      isInRows = name == "sheetData"
      return
    }
    if name == "c" {
      try startCell(element)
    } else if name == "v" {
      collect(.value)
      hasValue = true
    } else if name == "t" {
      guard !isPhonetic else { return }
      collected = .value
      hasValue = true
    } else if name == "f" {
      collect(.formula)
      hasFormula = true
    } else if name == "row" {
      try startRow(element)
    } else if name == "rPh" {
      isPhonetic = true
    }
  }

  func end(_ name: XMLName) throws(WorkbookError) {
    guard isInRows else { return }
    if name == "c" {
      try endCell()
    } else if name == "v" || name == "t" || name == "f" {
      collected = .nothing
    } else if name == "row" {
      batch.endRow(number: row)
    } else if name == "rPh" {
      isPhonetic = false
    } else if name == "sheetData" {
      isInRows = false
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    let target: ByteArena
    switch collected {
    case .nothing: return
    case .value: target = value
    case .formula: target = formula
    }
    unsafe target.append(bytes)
    guard target.count <= limits.cellSize else {
      throw .tooLarge(part: name, reason: "a cell of more than \(limits.cellSize) bytes")
    }
  }

  private func collect(_ element: Collected) {
    collected = element
    (element == .value ? value : formula).removeAll()
  }

  private func startRow(_ element: XMLElement) throws(WorkbookError) {
    let number = unsafe element.bytes("r") == nil ? row + 1 : element.number("r") ?? 0
    guard number > row else { throw damaged("the rows are not in order") }
    guard number <= limits.rows else {
      throw .tooLarge(part: name, reason: "more than \(limits.rows) rows")
    }
    row = number
    column = -1
  }

  private func startCell(_ element: XMLElement) throws(WorkbookError) {
    var next = column + 1
    if let place = unsafe element.bytes("r") {
      guard let parsed = unsafe CellName.parsed(place), parsed.row == row, parsed.column >= next
      else { throw damaged("the cells of row \(row) are not in order") }
      next = parsed.column
    }
    guard next < limits.columns else {
      throw .tooLarge(part: name, reason: "more than \(limits.columns) columns")
    }
    column = next
    kind = unsafe Kind(element.bytes("t"))
    style = element.number("s")
    hasFormula = false
    hasValue = false
    value.removeAll()
    formula.removeAll()
  }

  private func damaged(_ reason: String) -> WorkbookError { .damaged(part: name, reason: reason) }

  // MARK: - Values

  private func endCell() throws(WorkbookError) {
    let start = batch.bytes.count
    let bytes = unsafe value[0..<value.count]
    guard hasValue, !(bytes.isEmpty && kind == .number) else {
      guard hasFormula else { return }
      batch.bytes.append(UInt8(ascii: "="))
      unsafe batch.bytes.append(formula[0..<formula.count])
      add(.formula, from: start)
      return
    }
    switch kind {
    case .shared:
      guard let index = unsafe NumberText.whole(bytes) else {
        throw damaged("\(place) has no text")
      }
      batch.add(
        RowBatch.Cell(
          column: column, kind: .text, text: .shared(index), isStruck: styles.isStruck(style)))
    case .number: try unsafe addNumber(bytes, from: start)
    case .text, .inline:
      unsafe EscapedText.add(bytes, to: batch.bytes)
      add(.text, from: start)
    case .boolean:
      batch.bytes.append(unsafe bytes.first == UInt8(ascii: "0") ? "false" : "true")
      add(.boolean, from: start)
    case .error:
      unsafe batch.bytes.append(bytes)
      add(.error, from: start)
    case .date:
      unsafe batch.bytes.append(bytes)
      add(.date, from: start)
    }
    guard batch.openSize <= limits.rowSize else {
      throw .tooLarge(part: name, reason: "a row of more than \(limits.rowSize) bytes")
    }
  }

  private func addNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(WorkbookError) {
    if let format = styles.format(style), let serial = unsafe NumberText.number(bytes),
      let text = SerialDate.text(of: serial, as: format, since: epoch)
    {
      batch.bytes.append(text)
      add(.date, from: start)
      return
    }
    guard unsafe NumberText.add(bytes, to: batch.bytes) else {
      throw damaged("\(place) is not a number")
    }
    add(.number, from: start)
  }

  private func add(_ kind: SheetCell.Kind, from start: Int) {
    let end = batch.bytes.count
    // Most formulas begin with another letter, and need not be copied.
    let bytes = unsafe formula[0..<formula.count]
    if hasFormula, kind == .text, unsafe bytes.first == UInt8(ascii: "H"),
      let address = unsafe FormulaLink.address(in: bytes)
    {
      batch.bytes.append(address)
    }
    batch.add(
      RowBatch.Cell(
        column: column, kind: kind, text: .bytes(start..<end), link: end..<batch.bytes.count,
        isStruck: styles.isStruck(style)))
  }

  private var place: String { CellName.letters(column) + String(row) }
}
