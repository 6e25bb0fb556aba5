/// The merged cells of a sheet, whose value counts for each of their rows.
///
/// The value stays in the first column: a title across columns is no value of the other columns.
struct MergedCells {
  private struct Open {
    let last: Int
    let column: Int
    let kind: SheetCell.Kind
    let text: [UInt8]
    let link: [UInt8]
  }

  /// The areas of several rows that begin below the current row, the next one last.
  private var waiting: [CellArea]
  private var open: [Open] = []

  init(_ areas: [CellArea] = []) {
    waiting = areas.filter { $0.rows.count > 1 }
      .sorted { $0.rows.lowerBound > $1.rows.lowerBound }
  }

  /// Whether no row below needs a value.
  var isEmpty: Bool { waiting.isEmpty && open.isEmpty }

  /// Remembers that a merged cell begins in a row.
  mutating func begin(_ area: CellArea) { waiting.append(area) }

  /// Adds to a row the values of merged cells that begin above, and keeps those that begin in it.
  mutating func fill(_ row: Int, _ cells: inout [SheetCell], _ arena: ByteArena) {
    open.removeAll { $0.last < row }
    let own = cells
    for merged in open where !own.contains(where: { $0.column == merged.column }) {
      let text = arena.added(merged.text)
      let link = arena.added(merged.link)
      cells.append(
        SheetCell(
          column: merged.column, kind: merged.kind, isMerged: true, isStruck: false, text: text,
          link: link))
    }
    if cells.count > own.count { cells.sort { $0.column < $1.column } }
    while let area = waiting.last, area.rows.lowerBound <= row {
      waiting.removeLast()
      guard area.rows.lowerBound == row,
        let cell = own.first(where: { $0.column == area.columns.lowerBound })
      else { continue }
      open.append(
        Open(
          last: area.rows.upperBound, column: cell.column, kind: cell.kind,
          text: unsafe Array(arena[cell.text]), link: unsafe Array(arena[cell.link])))
    }
  }
}

extension ByteArena {
  /// Adds bytes and returns their range.
  fileprivate func added(_ bytes: [UInt8]) -> Range<Int> {
    let start = count
    unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
    return start..<count
  }
}
