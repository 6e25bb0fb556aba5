import MetroCore

/// Which columns a table shows and how wide each is, in terminal cells.
struct TableLayout {
  struct ColumnLayout {
    /// The place of the column in the listing.
    let index: Int
    var width: Int
    let isRight: Bool
  }

  static let gap = "  "

  /// The least that a column is cut to.
  private static let least = 8

  private(set) var columns: [ColumnLayout]

  /// The names of the columns left out: in a line too short for all, those without any value.
  private(set) var omitted: [String] = []

  /// Lays out columns for rows of visible texts.
  ///
  init(columns: [Column], rows: [[String]], _ style: TableStyle) {
    self.columns = columns.enumerated().map { index, column in
      let widest = rows.reduce(0) { max($0, displayWidth(of: $1[index])) }
      return ColumnLayout(
        index: index, width: max(widest, displayWidth(of: column.name)),
        isRight: column.kind == .number)
    }
    let isTooWide = style.width.map { total > $0 } ?? false
    if !rows.isEmpty, isTooWide || style.omitsEmpty {
      omitted = self.columns.filter { column in rows.allSatisfy { $0[column.index].isEmpty } }
        .map { columns[$0.index].name }
      self.columns.removeAll { omitted.contains(columns[$0.index].name) }
    }
    if let width = style.width { cut(to: width) }
  }

  private var total: Int {
    columns.reduce(0) { $0 + $1.width } + Self.gap.count * max(0, columns.count - 1)
  }

  /// Takes cells from the widest column that may still give some, the first one last: it holds the
  /// id, which people copy.
  private mutating func cut(to limit: Int) {
    while total > limit {
      let others = columns.indices.dropFirst().filter { columns[$0].width > Self.least }
      if let widest = others.max(by: { columns[$0].width < columns[$1].width }) {
        columns[widest].width -= 1
      } else if let first = columns.first, first.width > Self.least {
        columns[0].width -= 1
      } else {
        return
      }
    }
  }
}
