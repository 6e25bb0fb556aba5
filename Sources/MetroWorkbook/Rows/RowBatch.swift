/// The rows that a piece of a document completed, and the beginning of the next one.
final class RowBatch {
  /// The place of a cell's text.
  enum Text {
    case bytes(Range<Int>)
    /// The number of a shared string.
    case shared(Int)
  }

  struct Cell {
    var column: Int
    /// The number of equal cells in a row.
    var repeats = 1
    var kind: SheetCell.Kind
    var text: Text
    var link = 0..<0
    /// The number of rows that a merged cell covers.
    var rowSpan = 1
    var isStruck = false
  }

  struct Row {
    let number: Int
    /// The number of equal rows.
    let repeats: Int
    var cells: Range<Int>
  }

  let bytes = ByteArena()
  private(set) var rows: [Row] = []
  private(set) var cells: [Cell] = []
  private var openCells = 0
  private var openBytes = 0

  func add(_ cell: Cell) { cells.append(cell) }

  /// The number of bytes of the row that is not complete.
  var openSize: Int { bytes.count - openBytes }

  /// The column of the last cell of the row that is not complete; -1 if it has none.
  var lastColumn: Int {
    guard cells.count > openCells, let last = cells.last else { return -1 }
    return last.column + last.repeats - 1
  }

  /// Completes a row; one without cells is omitted.
  func endRow(number: Int, repeats: Int = 1) {
    guard cells.count > openCells else { return }
    rows.append(Row(number: number, repeats: repeats, cells: openCells..<cells.count))
    openCells = cells.count
    openBytes = bytes.count
  }

  /// Removes the completed rows.
  func removeRows() {
    rows.removeAll(keepingCapacity: true)
    cells.removeSubrange(..<openCells)
    for index in cells.indices {
      if case .bytes(let range) = cells[index].text {
        cells[index].text = .bytes(range.shifted(by: -openBytes))
      }
      cells[index].link =
        cells[index].link.isEmpty ? 0..<0 : cells[index].link.shifted(by: -openBytes)
    }
    bytes.removeFirst(openBytes)
    openCells = 0
    openBytes = 0
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> {
    lowerBound + offset..<upperBound + offset
  }
}
