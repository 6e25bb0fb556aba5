import MetroCore

/// The columns that a table shows and their widths in terminal cells.
struct TableLayout {
  struct ColumnLayout {
    /// The index of the column in the listing.
    let index: Int
    /// The width that every cell fits in.
    let natural: Int
    var width: Int
    /// The minimum width; IDs and dates are never cut, because people copy them.
    let least: Int
    let isRight: Bool
    let mayBeCut: Bool
  }

  static let gap = "  "

  private(set) var columns: [ColumnLayout]

  /// The names of the columns omitted because no row has a value in them.
  private(set) var empty: [String] = []

  /// The names of the columns omitted because the line is too short.
  private(set) var cut: [String] = []

  /// Lays out columns for rows of visible texts.
  ///
  /// If the line is too short, columns without any value are omitted first; then the widest are
  /// narrowed, but not below their minimum width; then columns are omitted from the right.
  init(columns: [Column], rows: [[String]], _ style: TableStyle) {
    self.columns = columns.enumerated().map { index, column in
      let header = displayWidth(of: column.name)
      let width = rows.reduce(header) { max($0, displayWidth(of: $1[index])) }
      let least = column.isFreeText ? min(width, max(header, 16)) : width
      return ColumnLayout(
        index: index, natural: width, width: width, least: least, isRight: column.kind == .number,
        mayBeCut: column.isFreeText)
    }
    let isTooWide = style.width.map { total > $0 } ?? false
    if !rows.isEmpty, isTooWide || style.omitsEmpty {
      empty = remove { column in rows.allSatisfy { $0[column.index].isEmpty } }
        .map { columns[$0.index].name }
    }
    guard let width = style.width else { return }
    narrow(to: width)
    while total > width, self.columns.count > 1 {
      cut.insert(columns[self.columns.removeLast().index].name, at: 0)
    }
    // The omitted columns may leave room for columns that were narrowed before.
    widen(to: width)
  }

  private var total: Int {
    columns.reduce(0) { $0 + $1.width } + Self.gap.count * max(0, columns.count - 1)
  }

  /// Widens narrowed columns again, one cell at a time in turn.
  private mutating func widen(to limit: Int) {
    var isDone = false
    while total < limit, !isDone {
      isDone = true
      for index in columns.indices where columns[index].width < columns[index].natural {
        guard total < limit else { return }
        columns[index].width += 1
        isDone = false
      }
    }
  }

  private mutating func remove(where condition: (ColumnLayout) -> Bool) -> [ColumnLayout] {
    let removed = columns.filter(condition)
    columns.removeAll(where: condition)
    return removed
  }

  /// Narrows the widest column that is above its minimum width, until the line fits.
  private mutating func narrow(to limit: Int) {
    while total > limit {
      let givers = columns.indices.filter { columns[$0].width > columns[$0].least }
      guard let widest = givers.max(by: { columns[$0].width < columns[$1].width }) else { return }
      columns[widest].width -= 1
    }
  }
}
