import MetroText

/// Writes a chart of horizontal bars as SVG, with its numbers as text.
///
/// Positions are attributes, so the figure can be copied out of the page. From right to left, the chart
/// is mirrored.
struct ChartFigure {
  let chart: ReportChart
  let isMirrored: Bool

  private static let width = 720
  private static let labelWidth = 210
  private static let valueWidth = 60
  private static let step = 24

  /// The cells of the longest label, of which letters of Chinese and Korean take two.
  private static let longestLabel = 28

  func write(_ html: inout HTMLWriter) {
    let largest = chart.largest
    guard largest > 0 else { return }
    let height = chart.bars.count * Self.step
    html.element("figure") { html in
      html.element("figcaption", text: chart.title)
      html.element(
        "svg",
        [
          "viewBox": "0 0 \(Self.width) \(height)", "role": "img", "class": "chart",
          "aria-label": "\(chart.title): \(summary)",
        ]
      ) { html in
        for (index, bar) in chart.bars.enumerated() {
          write(bar.label, bar.number, of: largest, at: index * Self.step, &html)
        }
      }
    }
  }

  private var summary: String {
    chart.bars.compactMap { bar in bar.number.map { "\(bar.label) \($0)" } }.joined(separator: ", ")
  }

  private func write(
    _ label: String, _ number: Int?, of largest: Int, at top: Int, _ html: inout HTMLWriter
  ) {
    let base = String(top + 17)
    html.element("text", ["x": place(0), "y": base]) { html in
      html.element("title", text: label)
      html.text(Self.shortened(label))
    }
    guard let number else { return }
    let room = Self.width - Self.labelWidth - Self.valueWidth
    let length = number == 0 ? 0 : max(1, number * room / largest)
    let left = isMirrored ? Self.width - Self.labelWidth - length : Self.labelWidth
    html.shape(
      "rect",
      ["x": String(left), "y": String(top + 4), "width": String(length), "height": "16"])
    html.element(
      "text", ["x": place(Self.labelWidth + length + 8), "y": base, "class": "number"],
      text: String(number))
  }

  private func place(_ x: Int) -> String { String(isMirrored ? Self.width - x : x) }

  private static func shortened(_ label: String) -> String {
    var cells = 0
    for index in label.indices {
      cells += label[index].unicodeScalars.first.map { $0.value >= 0x1100 ? 2 : 1 } ?? 0
      if cells > longestLabel { return label[..<index] + "…" }
    }
    return label
  }
}
