import MetroCore
import MetroText

/// Rows of statistics as bars of block characters.
struct ChartText {
  /// The terminal cells per line.
  let width: Int

  /// The largest share of a line that labels take.
  private static let labelShare = 3

  /// Returns a line for each group: its keys, a bar, and the number; the total has no bar.
  ///
  /// Returns nil if no column of numbers has the name.
  func text(of rows: RowBuffer, column name: String) -> String? {
    guard let column = rows.columns.firstIndex(where: { $0.name == name && $0.kind == .number })
    else { return nil }
    let keys = rows.columns.prefix { $0.kind != .number }.count
    let lines = rows.rows.map { row in
      (
        label: row.prefix(keys).compactMap(\.text).joined(separator: " · "),
        number: row[column].text.flatMap { Int($0) }, isTotal: row[0] == .text("total")
      )
    }
    let largest = lines.filter { !$0.isTotal }.compactMap(\.number).max() ?? 0
    let labels = lines.map { truncated(visibleText($0.label), toWidth: width / Self.labelShare) }
    let labelWidth = labels.map { displayWidth(of: $0) }.max() ?? 0
    let numberWidth = lines.map { $0.number.map { String($0).count } ?? 0 }.max() ?? 0
    let barWidth = max(1, width - labelWidth - numberWidth - 3)
    return zip(lines, labels).map { line, label in
      let number = line.number.map(String.init) ?? ""
      let bar =
        line.isTotal ? "" : BlockBar.text(line.number ?? 0, of: largest, width: barWidth) + " "
      let gap = String(repeating: " ", count: labelWidth - displayWidth(of: label) + 2)
      let text = "\(label)\(gap)\(bar)\(number)"
      return text.trimmingSuffixSpaces + "\n"
    }.joined()
  }
}

extension String {
  fileprivate var trimmingSuffixSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
