import MetroCore
import MetroText

/// Renders rows as a table, aligned by terminal cells rather than by characters.
///
/// The widths come from the first thousand rows, so that the first screen of a long listing appears
/// immediately and memory stays bounded.
final class TableRenderer: RowSink {
  private static let sample = 1000

  private let style: TableStyle
  private let say: (String) -> Void
  private let write: (Span<UInt8>) throws -> Void
  private var columns: [Column] = []
  private var held: [[Cell]] = []
  private var layout: TableLayout?
  private var note: TableNote?
  private var isFirst = true

  /// Creates a renderer; `say` reports an empty table on a terminal.
  init(
    _ style: TableStyle, say: @escaping (String) -> Void,
    write: @escaping (Span<UInt8>) throws -> Void
  ) {
    self.style = style
    self.say = say
    self.write = write
  }

  func begin(_ columns: [Column]) {
    // A name may come from the user's SQL statement and contain any character.
    self.columns = columns.map { $0.named(visibleText($0.name)) }
  }

  func row(_ cells: [Cell]) throws {
    if let layout {
      try row(layout, cells.map { Self.text($0) })
    } else {
      held.append(cells)
      if held.count == Self.sample { try release() }
    }
  }

  func end() throws {
    if layout == nil {
      // A person needs no headings of nothing.
      if held.isEmpty, style.width != nil { return say("Nothing found.") }
      try release()
    }
    guard style.showsNotes, let text = note?.text else { return }
    for line in text.wrapped(to: style.width ?? .max) {
      try emit(style.usesColor ? "\u{1B}[2m\(line)\(StateColor.end)" : line)
    }
  }

  private func release() throws {
    let texts = held.map { $0.map(Self.text) }
    let isSample = held.count == Self.sample
    held = []
    let layout = TableLayout(columns: columns, rows: texts, style)
    self.layout = layout
    var hidden = layout.hidden
    if style.omitsEmpty { hidden[.empty] = nil }
    note =
      texts.isEmpty
      ? nil
      : TableNote(hidden: hidden, isSample: isSample, offersColumns: style.offersColumns)
    if style.showsHeader, !layout.isList {
      let header = layout.columns.map {
        align(truncated($0.column.name, toWidth: $0.width), of: nil, $0)
      }
      let line = Self.trimmed(header.joined(separator: TableLayout.gap))
      try emit(style.usesColor ? "\u{1B}[1m\(line)\(StateColor.end)" : line)
    }
    for row in texts { try self.row(layout, row) }
  }

  private static func text(_ cell: Cell) -> String { visibleText(cell.text ?? "") }

  private func row(_ layout: TableLayout, _ texts: [String]) throws {
    defer { isFirst = false }
    if layout.isList { return try list(layout, texts) }
    let cells = layout.columns.map { lines(texts[$0.index], $0) }
    for index in 0..<(cells.map(\.count).max() ?? 0) {
      let parts = zip(cells, layout.columns).map { lines, column in
        align(index < lines.count ? lines[index] : "", of: texts[column.index], column)
      }
      try emit(Self.trimmed(parts.joined(separator: TableLayout.gap)))
    }
  }

  /// Writes a row as a list of names and values.
  private func list(_ layout: TableLayout, _ texts: [String]) throws {
    if !isFirst { try emit("") }
    let indent = (layout.columns.map { displayWidth(of: $0.column.name) }.max() ?? 0) + 2
    let space = max(8, (style.width ?? 80) - indent)
    for column in layout.columns {
      let name = column.column.name
      let start = name + String(repeating: " ", count: indent - displayWidth(of: name))
      for (index, line) in texts[column.index].wrapped(to: space).enumerated() {
        let margin = index == 0 ? start : String(repeating: " ", count: indent)
        try emit(Self.trimmed(margin + colored(line, of: texts[column.index], column)))
      }
    }
  }

  /// Returns the lines of a cell.
  private func lines(_ text: String, _ column: TableLayout.ColumnLayout) -> [String] {
    switch column.fit {
    case .whole: [text]
    // Rows after the sample may be wider; programs still get whole IDs.
    case .shortened:
      [style.width == nil ? text : TableCell.shortened(text, width: column.width)]
    case .wrapped where style.width == nil && column.column.kind == .list: [text]
    case .wrapped:
      style.width == nil
        ? [truncated(text, toWidth: column.width)] : TableCell.lines(text, width: column.width)
    }
  }

  /// Returns a line of a cell with the text `whole`, or a heading without one, as wide as its column.
  private func align(
    _ text: String, of whole: String?, _ column: TableLayout.ColumnLayout
  ) -> String {
    let space = String(repeating: " ", count: max(0, column.width - displayWidth(of: text)))
    let text = whole.map { colored(text, of: $0, column) } ?? text
    return column.isRight ? space + text : text + space
  }

  /// Returns a line of a cell in the color of its word.
  private func colored(
    _ text: String, of whole: String, _ column: TableLayout.ColumnLayout
  ) -> String {
    guard style.usesColor, !text.isEmpty, [.state, .mark].contains(column.column.role) else {
      return text
    }
    if column.column.kind == .list { return StateColor.problem(text) }
    guard let color = StateColor.sequence(for: whole) else { return text }
    return color + text + StateColor.end
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private func emit(_ line: String) throws {
    try write((line + "\n").utf8Span.span)
  }
}
