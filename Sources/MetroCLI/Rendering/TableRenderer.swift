import MetroCore
import MetroText

/// The appearance of a table.
struct TableStyle {
  /// The terminal cells per line; nil for lines of any length.
  var width: Int?
  var usesColor = false
  var showsHeader = true
  /// Whether columns without any value are always omitted, without a message.
  var omitsEmpty = false
}

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

  /// Creates a renderer; `say` reports the columns that the table does not show.
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
      try line(layout, cells.map { Self.text($0) })
    } else {
      held.append(cells)
      if held.count == Self.sample { try release() }
    }
  }

  func end() throws {
    if layout == nil {
      if held.isEmpty, style.width != nil { say("Nothing found.") }
      try release()
    }
  }

  private func release() throws {
    let texts = held.map { $0.map(Self.text) }
    held = []
    let layout = TableLayout(columns: columns, rows: texts, style)
    self.layout = layout
    if style.showsHeader {
      try line(layout, columns.map(\.name), bold: style.usesColor)
    }
    for row in texts { try line(layout, row) }
    if !layout.empty.isEmpty, !style.omitsEmpty {
      say("Not shown because they are empty: \(layout.empty.joined(separator: ", ")).")
    }
    if !layout.cut.isEmpty {
      say("Not shown for lack of room: \(layout.cut.joined(separator: ", ")).")
    }
  }

  private static func text(_ cell: Cell) -> String { visibleText(cell.text ?? "") }

  private func line(_ layout: TableLayout, _ texts: [String], bold: Bool = false) throws {
    var parts: [String] = []
    for column in layout.columns {
      // Rows after the sample may be wider; IDs and dates are still shown in full.
      let whole = texts[column.index]
      let text = column.mayBeCut ? truncated(whole, toWidth: column.width) : whole
      let space = String(repeating: " ", count: max(0, column.width - displayWidth(of: text)))
      parts.append(column.isRight ? space + text : text + space)
    }
    var line = parts.joined(separator: TableLayout.gap)
    while line.last == " " { line.removeLast() }
    if bold { line = "\u{1B}[1m\(line)\u{1B}[0m" }
    line += "\n"
    try write(line.utf8Span.span)
  }
}
