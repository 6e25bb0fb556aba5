import MetroCore

/// The columns that a table shows and their widths in terminal cells.
struct TableLayout {
  struct ColumnLayout {
    /// The index of the column in the listing.
    let index: Int
    let column: Column
    /// The width that every cell fits in.
    let natural: Int
    var width: Int
    /// The width above which other columns are served first.
    let preferred: Int
    /// The width below which other columns are left out first.
    let least: Int
    /// The width below which the column is unreadable.
    let narrowest: Int
    let fit: Fit

    var isRight: Bool { column.kind == .number }
  }

  /// What happens to a text that is wider than its column.
  enum Fit {
    /// It is shown in full, because half a date or number would be wrong.
    case whole
    /// An ID is shortened in its middle.
    case shortened
    /// It is broken into two lines, and cut after them.
    case wrapped
  }

  /// Why a table does not show a column.
  enum Reason: CaseIterable {
    case coordinates, empty, noRoom
  }

  static let gap = "  "

  private(set) var columns: [ColumnLayout]

  /// The names of the columns that the table does not show.
  private(set) var hidden: [Reason: [String]] = [:]

  /// Whether each row is a list of names and values, because the line is too short for the columns
  /// that the user asked for, or for a row of figures.
  private(set) var isList = false

  /// Lays out columns for rows of visible texts.
  ///
  /// A table of any width shows everything. On a terminal, coordinates and columns without values
  /// are omitted; then IDs and texts are narrowed; then columns that nobody asked for are omitted
  /// from the right, dates, states and marks after the others.
  init(columns: [Column], rows: [[String]], _ style: TableStyle) {
    self.columns = columns.enumerated().map { index, column in
      var column = column
      // A state that every record should have is no more important than other values.
      if column.role == .state, rows.allSatisfy({ StateColor.sequence(for: $0[index]) == nil }) {
        column.role = .plain
      }
      return ColumnLayout(
        index, column,
        natural: rows.reduce(displayWidth(of: column.name)) {
          max($0, displayWidth(of: $1[index]))
        })
    }
    let isEmpty: (ColumnLayout) -> Bool = { layout in
      rows.allSatisfy { row in
        row[layout.index].isEmpty || layout.column.role == .count && row[layout.index] == "0"
      }
    }
    if style.omitsEmpty || style.width != nil {
      self.columns.removeAll { $0.column.role == .mark && isEmpty($0) }
      hide(.empty) { !$0.column.isKept && isEmpty($0) }
    }
    guard let width = style.width else { return }
    if rows.count == 1, total > width, self.columns.allSatisfy(\.isRight) {
      isList = true
      return
    }
    if self.columns.contains(where: { $0.column.role != .position }) {
      hide(.coordinates) { $0.column.role == .position && !$0.column.isKept }
    }
    fit(into: width)
  }

  private var total: Int {
    columns.reduce(0) { $0 + $1.width } + Self.gap.count * max(0, columns.count - 1)
  }

  private mutating func hide(_ reason: Reason, where condition: (ColumnLayout) -> Bool) {
    let names = columns.filter(condition).map(\.column.name)
    guard !names.isEmpty else { return }
    hidden[reason, default: []] += names
    columns.removeAll(where: condition)
  }

  private mutating func fit(into limit: Int) {
    narrow(to: limit) { $0.fit == .shortened ? $0.least : $0.width }
    narrow(to: limit, least: \.least)
    omit(over: limit) { !$0.isKept && ![.name, .id, .date, .state, .mark].contains($0.role) }
    omit(over: limit) { !$0.isKept && $0.role == .mark }
    narrow(to: limit, least: \.narrowest)
    omit(over: limit) { !$0.isKept && $0.role != .name }
    if total > limit {
      isList = columns.contains(where: \.column.isKept)
      if !isList { omit(over: limit) { _ in true } }
    }
    // The omitted columns may leave room for columns that were narrowed before.
    widen(to: limit, up: \.preferred) { _ in true }
    widen(to: limit) { $0.column.role == .name || $0.column.isKept }
    widen(to: limit) { _ in true }
  }

  /// Narrows the widest column that is above its least width, until the line fits.
  private mutating func narrow(to limit: Int, least: (ColumnLayout) -> Int) {
    while total > limit {
      let givers = columns.indices.filter { columns[$0].width > least(columns[$0]) }
      guard let widest = givers.max(by: { columns[$0].width < columns[$1].width }) else { return }
      columns[widest].width -= 1
    }
  }

  /// Omits columns from the right until the line fits; one always remains.
  private mutating func omit(over limit: Int, where condition: (Column) -> Bool) {
    while total > limit, columns.count > 1,
      let last = columns.lastIndex(where: { condition($0.column) })
    {
      hidden[.noRoom, default: []].insert(columns.remove(at: last).column.name, at: 0)
    }
  }

  /// Widens narrowed columns again, one cell at a time in turn.
  private mutating func widen(
    to limit: Int, up most: (ColumnLayout) -> Int = \.natural,
    where condition: (ColumnLayout) -> Bool
  ) {
    var isDone = false
    while total < limit, !isDone {
      isDone = true
      for index in columns.indices
      where columns[index].width < most(columns[index]) && condition(columns[index]) {
        guard total < limit else { return }
        columns[index].width += 1
        isDone = false
      }
    }
  }
}

extension TableLayout.ColumnLayout {
  init(_ index: Int, _ column: Column, natural: Int) {
    self.index = index
    self.column = column
    self.natural = natural
    width = natural
    let header = displayWidth(of: column.name)
    // Half of the widest text and a word fit into two lines.
    let half = natural / 2 + 6
    switch column.role {
    case .id,
      .reference where column.kind == .text:
      fit = .shortened
      preferred = min(natural, max(header, 14))
      least = min(natural, max(header, 10))
      narrowest = min(natural, 10)
    case .name:
      fit = .wrapped
      least = min(natural, max(header, 16, min(half, 24)))
      preferred = least
      narrowest = min(natural, 8)
    default:
      let isText = column.isFreeText || column.kind == .list || column.kind == .lines
      fit = isText ? .wrapped : .whole
      least = isText ? min(natural, max(header, 12, min(half, 20))) : natural
      preferred = least
      narrowest = isText ? min(natural, 8) : natural
    }
  }
}
