import MetroCore
import MetroText

/// Renders a page as text.
struct PageRenderer {
  /// The terminal cells per line; nil for lines of any length.
  let width: Int?
  let usesColor: Bool
  /// Reports the columns that the page does not show.
  let say: (String) -> Void

  private static let indent = "  "

  func text(of page: RecordPage) throws -> String {
    let title = visibleText(page.title)
    var text = heading(title) + (page.title == page.id ? "" : "  (\(page.id))") + "\n"
    let labels = page.facts.map { displayWidth(of: $0.label) }.max() ?? 0
    for fact in page.facts {
      let space = String(repeating: " ", count: labels - displayWidth(of: fact.label) + 2)
      let start = Self.indent + fact.label + space
      let value = fact.value + (fact.mark.map { "  [\($0)]" } ?? "")
      text += start + wrapped(value, indent: displayWidth(of: start)) + "\n"
    }
    for section in page.sections {
      text += "\n" + heading("\(section.title) (\(section.rows.rows.count))") + "\n"
      text += try table(section.rows, of: section.title)
    }
    return text
  }

  private func heading(_ text: String) -> String {
    usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private func table(_ rows: RowBuffer, of title: String) throws -> String {
    var bytes: [UInt8] = []
    let style = TableStyle(
      width: width.map { $0 - Self.indent.count }, usesColor: usesColor, omitsEmpty: true)
    let renderer = TableRenderer(style, say: { say("\(title): \($0)") }) { line in
      unsafe line.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
    renderer.begin(rows.columns)
    for row in rows.rows { try renderer.row(row) }
    try renderer.end()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .map { Self.indent + $0 + "\n" }.joined()
  }

  /// Breaks a text at spaces so that it stays to the right of its label; paragraphs are kept.
  private func wrapped(_ text: String, indent: Int) -> String {
    let space = max(20, (width ?? 100) - indent)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { visibleText(String($0)).wrapped(to: space) }
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
