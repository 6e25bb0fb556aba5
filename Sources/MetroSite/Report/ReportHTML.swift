import MetroCore
import MetroText

/// Writes a report as one HTML file that loads nothing and can be printed.
struct ReportHTML {
  let words: SiteWords
  let title: String

  func bytes(_ blocks: [ReportBlock]) -> [UInt8] {
    var html = HTMLWriter()
    html.doctype()
    html.element("html", ["lang": words.language, "dir": words.isRightToLeft ? "rtl" : "ltr"]) {
      html in
      html.lineBreak()
      html.element("head") { head(&$0) }
      html.lineBreak()
      html.element("body") { html in
        html.element("main") { html in
          var marks = ReportMarks()
          for block in blocks {
            write(block, &marks, &html)
            html.lineBreak()
          }
        }
      }
    }
    html.lineBreak()
    return html.bytes
  }

  private func head(_ html: inout HTMLWriter) {
    html.void("meta", ["charset": "utf-8"])
    html.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content":
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      ])
    html.void("meta", ["name": "referrer", "content": "no-referrer"])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.element("title", text: title)
    html.element("style") { html in
      if let style = SiteResource.named("report/report.css") {
        html.fragment(TrustedHTML(bytes: style.bytes))
      }
    }
  }

  private func write(_ block: ReportBlock, _ marks: inout ReportMarks, _ html: inout HTMLWriter) {
    switch block {
    case .heading(1, let parts): html.element("h1") { write(parts, &marks, &$0) }
    case .heading(2, let parts): html.element("h2") { write(parts, &marks, &$0) }
    case .heading(_, let parts): html.element("h3") { write(parts, &marks, &$0) }
    case .paragraph(let parts): html.element("p") { write(parts, &marks, &$0) }
    case .list(let items):
      html.element("ul") { html in
        for item in items { html.element("li") { write(item, &marks, &$0) } }
      }
    case .table(let table): write(table, &marks, &html)
    case .chart(let chart): ChartFigure(chart: chart, isMirrored: words.isRightToLeft).write(&html)
    case .notes(let notes):
      html.element("ol", ["class": "notes"]) { html in
        for (index, note) in notes.enumerated() {
          html.element("li", ["id": "note-\(index + 1)"]) { html in
            write(note, &marks, &html)
            guard marks.has(index + 1) else { return }
            html.text(" ")
            html.element(
              "a",
              [
                "href": "#mark-\(index + 1)",
                "aria-label": words.text("report.back", String(index + 1)),
              ],
              text: "↩")
          }
        }
      }
    }
  }

  private func write(_ table: ReportTable, _ marks: inout ReportMarks, _ html: inout HTMLWriter) {
    html.element(
      "div", ["class": "table", "role": "region", "tabindex": "0", "aria-label": table.caption]
    ) { html in
      html.element("table") { html in
        html.element("caption", text: table.caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for column in table.columns {
              html.element(
                "th", ["scope": "col", "class": column.isNumber ? "number" : nil], text: column.name
              )
            }
          }
        }
        html.lineBreak()
        html.element("tbody") { html in
          for row in table.rows { write(row, table, &marks, &html) }
        }
      }
    }
    html.lineBreak()
    if let chart = table.chart {
      ChartFigure(chart: chart, isMirrored: words.isRightToLeft).write(&html)
    }
  }

  private func write(
    _ row: ReportTable.Row, _ table: ReportTable, _ marks: inout ReportMarks,
    _ html: inout HTMLWriter
  ) {
    html.element("tr", ["class": row.isTotal ? "total" : nil]) { html in
      for (index, cell) in row.cells.enumerated() {
        if index == 0 {
          html.element("th", ["scope": "row"]) { write(cell, &marks, &$0) }
        } else {
          html.element("td", ["class": table.columns[index].isNumber ? "number" : nil]) { html in
            write(cell, &marks, &html)
          }
        }
      }
    }
    html.lineBreak()
  }

  private func write(
    _ parts: [ReportInline], _ marks: inout ReportMarks, _ html: inout HTMLWriter
  ) {
    for part in parts {
      switch part {
      case .text(let text, nil): html.element("bdi", text: text)
      case .text(let text, let language?): html.element("bdi", ["lang": language], text: text)
      case .strong(let parts): html.element("strong") { write(parts, &marks, &$0) }
      case .link(let url, let parts):
        html.element("a", ["href": url, "rel": "noreferrer", "class": "away"]) { html in
          write(parts, &marks, &html)
        }
      case .note(let number):
        html.element("sup") { html in
          html.element(
            "a",
            [
              "id": marks.isFirst(number) ? "mark-\(number)" : nil, "href": "#note-\(number)",
              "aria-label": words.text("report.note", String(number)),
            ], text: String(number))
        }
      }
    }
  }
}

/// The marks of notes that were written, the first of which is where a note leads back to.
struct ReportMarks {
  private var numbers: Set<Int> = []

  mutating func isFirst(_ number: Int) -> Bool { numbers.insert(number).inserted }

  func has(_ number: Int) -> Bool { numbers.contains(number) }
}
