import MetroText

/// Writes a report as GitHub Flavored Markdown with footnotes; charts are bars of block characters.
struct ReportMarkdown {
  private(set) var text = ""

  /// The cells of the longest bar.
  private static let barWidth = 20

  /// The largest share of a column, in characters, for programs that divide the width of a page.
  private static let widest = 40

  init(_ blocks: [ReportBlock]) {
    for (index, block) in blocks.enumerated() {
      if index > 0 { text += "\n" }
      write(block)
    }
  }

  private mutating func write(_ block: ReportBlock) {
    switch block {
    case .heading(let level, let parts):
      text += "\(String(repeating: "#", count: level)) \(line(parts))\n"
    case .paragraph(let parts): text += "\(paragraph(parts))\n"
    case .list(let items): for item in items { text += "- \(paragraph(item))\n" }
    case .table(let table): write(table)
    case .chart(let chart):
      write(
        ReportTable(
          caption: chart.title,
          columns: [
            ReportTable.Column(name: chart.title, isNumber: false)
          ],
          rows: chart.bars.map { ReportTable.Row(cells: [[.text($0.label)]], isTotal: false) },
          chart: chart))
    case .notes(let notes):
      for (index, note) in notes.enumerated() { text += "[^\(index + 1)]: \(line(note))\n" }
    }
  }

  private mutating func write(_ table: ReportTable) {
    var rows = table.rows.map { row in
      row.cells.map { row.isTotal && !$0.isEmpty ? "**\(line($0))**" : line($0) }
    }
    var names = table.columns.map { Self.escaped($0.name) }
    if let chart = table.chart {
      // A table needs a name for each column, which is empty after the same one.
      names.append(names == [Self.escaped(chart.title)] ? "" : Self.escaped(chart.title))
      for index in rows.indices {
        let number = index < chart.bars.count ? chart.bars[index].number ?? 0 : 0
        rows[index].append(
          BlockBar.text(number, of: chart.largest, width: Self.barWidth))
      }
    }
    row(names)
    let rules = names.indices.map { column in
      let width = ([names] + rows).map { $0[column].count }.max() ?? 0
      let rule = String(repeating: "-", count: min(max(width, 3), Self.widest))
      return column < table.columns.count && table.columns[column].isNumber ? rule + ":" : rule
    }
    row(rules)
    for cells in rows { row(cells) }
  }

  private mutating func row(_ cells: [String]) {
    text += "| \(cells.joined(separator: " | ")) |\n"
  }

  private func line(_ parts: [ReportInline]) -> String {
    parts.map { part in
      switch part {
      case .text(let text, _): Self.escaped(text)
      case .strong(let parts): "**\(line(parts))**"
      case .link(let url, let parts): "[\(line(parts))](<\(Self.target(url))>)"
      case .note(let number): "[^\(number)]"
      }
    }.joined()
  }

  /// Returns a line whose first character does not begin a heading, list or quotation.
  private func paragraph(_ parts: [ReportInline]) -> String {
    let text = line(parts)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")" {
      return "\(digits)\\\(text.dropFirst(digits.count))"
    }
    return text.first.map { "#+->=~".contains($0) } ?? false ? "\\" + text : text
  }

  private static func escaped(_ text: String) -> String {
    MarkdownText.escaped(text).replacing("&", with: "\\&").replacing("~", with: "\\~")
  }

  /// Returns a URL whose characters cannot end the target of a link.
  private static func target(_ url: String) -> String {
    url.replacing("<", with: "%3C").replacing(">", with: "%3E").replacing("\\", with: "%5C")
      .replacing("|", with: "%7C")
  }
}
