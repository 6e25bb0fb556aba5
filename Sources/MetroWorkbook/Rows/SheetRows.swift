/// Parses a sheet piece by piece.
protocol RowParser: AnyObject {
  var batch: RowBatch { get }

  /// Parses the next piece into the batch; returns false at the end.
  func advance() throws(WorkbookError) -> Bool
}

/// The rows of a sheet that have a value, one at a time.
package final class SheetRows {
  private let parser: any RowParser
  private let limits: WorkbookLimits
  private let strings: SharedStrings?
  private let links: [Int: [UInt8]]
  private let arena = ByteArena()
  private var merged: MergedCells
  private var next = 0
  private var repeated = 0

  /// The number of the current row, from 1.
  package private(set) var number = 0

  /// The cells of the current row that have a value, by column.
  package private(set) var cells: [SheetCell] = []

  /// Receives control after each piece of the document, to stop the reader with an error.
  package var pause: () throws -> Void = {}

  init(
    _ parser: any RowParser, _ limits: WorkbookLimits, strings: SharedStrings? = nil,
    merged: MergedCells = MergedCells(), links: [Int: [UInt8]] = [:]
  ) {
    self.parser = parser
    self.limits = limits
    self.strings = strings
    self.merged = merged
    self.links = links
  }

  /// Advances to the next row that has a value; returns false at the end.
  ///
  /// - Throws: ``WorkbookError``; the error of ``pause``.
  package func advance() throws -> Bool {
    while next >= parser.batch.rows.count {
      parser.batch.removeRows()
      next = 0
      try pause()
      guard try parser.advance() || !parser.batch.rows.isEmpty else {
        cells = []
        return false
      }
    }
    let row = parser.batch.rows[next]
    number = row.number + repeated
    repeated += 1
    if repeated >= row.repeats {
      repeated = 0
      next += 1
    }
    try read(row)
    return true
  }

  /// The bytes of a cell of the current row, valid until the next one.
  package func bytes(of cell: SheetCell) -> UnsafeBufferPointer<UInt8> { unsafe arena[cell.text] }

  package func text(of cell: SheetCell) -> String {
    unsafe String(decoding: arena[cell.text], as: UTF8.self)
  }

  /// The address of the hyperlink behind a cell; nil if it has none.
  package func link(of cell: SheetCell) -> String? {
    guard !cell.link.isEmpty else { return nil }
    return unsafe String(decoding: arena[cell.link], as: UTF8.self)
  }

  private func read(_ row: RowBatch.Row) throws(WorkbookError) {
    arena.removeAll()
    cells.removeAll(keepingCapacity: true)
    for index in row.cells {
      let cell = parser.batch.cells[index]
      let text = try read(cell.text)
      guard !text.isEmpty else { continue }
      let link = link(of: cell)
      guard arena.count <= limits.rowSize else {
        throw .tooLarge(part: "row \(number)", reason: "more than \(limits.rowSize) bytes")
      }
      for column in cell.column..<cell.column + cell.repeats {
        cells.append(
          SheetCell(
            column: column, kind: cell.kind, isMerged: false, isStruck: cell.isStruck, text: text,
            link: link))
      }
      if cell.rowSpan > 1 {
        let last = min(number + cell.rowSpan - 1, limits.rows)
        merged.begin(
          CellArea(rows: number...max(last, number), columns: cell.column...cell.column))
      }
    }
    if !merged.isEmpty { merged.fill(number, &cells, arena) }
  }

  private func read(_ text: RowBatch.Text) throws(WorkbookError) -> Range<Int> {
    let start = arena.count
    switch text {
    case .bytes(let range): unsafe arena.append(parser.batch.bytes[range])
    case .shared(let index): try strings?.append(index, to: arena)
    }
    return start..<arena.count
  }

  private func link(of cell: RowBatch.Cell) -> Range<Int> {
    let start = arena.count
    if !cell.link.isEmpty {
      unsafe arena.append(parser.batch.bytes[cell.link])
    } else if !links.isEmpty, let link = links[Self.key(number, cell.column)] {
      unsafe link.withUnsafeBufferPointer { unsafe arena.append($0) }
    }
    return start..<arena.count
  }

  /// The key of a cell in the dictionary of hyperlinks.
  static func key(_ row: Int, _ column: Int) -> Int { row << 14 | column }
}
