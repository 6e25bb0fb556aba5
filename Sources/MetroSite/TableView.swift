import MetroCore

/// Writes lists as tables.
struct TableView {
  let values: ValueView

  private var words: SiteWords { values.frame.words }

  /// A row: its anchors, its cells, and its days, between which a reader's today can be.
  struct Row {
    var anchors: [String] = []
    let cells: [[PageValue]]
    var days: (first: String, last: String)?
    var evidence = Provenance()
  }

  /// Writes a table of records; the first column names the row.
  func write(
    _ caption: String, of noun: Noun.Name, columns: [String], _ rows: [Row],
    isFiltered: Bool = false,
    showsCaption: Bool = false, _ html: inout HTMLWriter
  ) {
    // A column says nothing if no row has a value, or if there is nothing to count in any row.
    let shown = columns.indices.filter { column in
      let isCounted = Noun.named(noun).field(columns[column]) == nil
      return column == 0
        || rows.contains { !$0.cells[column].isEmpty && !(isCounted && isZero($0.cells[column])) }
    }
    let isDated = rows.contains { $0.days != nil }
    let labels = columns.map(words.label)
    html.element(
      "div", ["class": "table", "role": "region", "tabindex": "0", "aria-label": caption]
    ) {
      html in
      html.element(
        "table",
        [
          "data-filter": isFiltered ? words["filter.contains"] : nil,
          "data-all": isFiltered ? words["filter.all"] : nil,
          "data-today": isDated ? words["list.today"] : nil,
        ]
      ) { html in
        html.element("caption", ["class": showsCaption ? nil : "hidden"], text: caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for column in shown {
              let isNumber = isNumber(rows, column)
              html.element(
                "th",
                [
                  "scope": "col", "class": isNumber ? "number" : nil,
                  "data-choice": isFiltered && isChoice(rows, column) ? "" : nil,
                ], text: labels[column])
            }
          }
        }
        html.lineBreak()
        html.element("tbody") { html in
          for row in rows { write(row, shown, columns, labels, &html) }
        }
      }
    }
    html.lineBreak()
  }

  private func write(
    _ row: Row, _ shown: [Int], _ columns: [String], _ labels: [String], _ html: inout HTMLWriter
  ) {
    html.element(
      "tr",
      ["id": row.anchors.first, "data-first": row.days?.first, "data-last": row.days?.last]
    ) { html in
      for column in shown {
        let cell = row.cells[column]
        if column == 0 {
          html.element("th", ["scope": "row"]) { html in
            for anchor in row.anchors.dropFirst() { html.element("span", ["id": anchor]) { _ in } }
            values.write(cell, &html)
            EvidenceView(values: values).write(row.evidence, of: columns[0], &html)
          }
        } else {
          html.element(
            "td",
            ["class": isNumber(cell) ? "number" : nil, "data-label": labels[column]]
          ) { values.write(cell, &$0) }
        }
      }
    }
    html.lineBreak()
  }

  private func isNumber(_ rows: [Row], _ column: Int) -> Bool {
    rows.first { !$0.cells[column].isEmpty }.map { isNumber($0.cells[column]) } ?? false
  }

  private func isNumber(_ cell: [PageValue]) -> Bool {
    if case .number? = cell.first { true } else { false }
  }

  private func isZero(_ cell: [PageValue]) -> Bool {
    if case .number("0")? = cell.first { true } else { false }
  }

  /// Returns whether readers can choose among the values of a column.
  private func isChoice(_ rows: [Row], _ column: Int) -> Bool {
    guard column > 0, let cell = rows.first(where: { !$0.cells[column].isEmpty })?.cells[column]
    else { return false }
    switch cell[0] {
    case .word, .country, .record, .language: return true
    default: return false
    }
  }
}
