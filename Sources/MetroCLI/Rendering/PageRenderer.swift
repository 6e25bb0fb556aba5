import MetroCore
import MetroText

/// Renders a page as text.
struct PageRenderer {
  private let width: Int?
  private let usesColor: Bool
  private let tables: TableStyle

  private static let indent = "  "

  /// Creates a renderer; `style` is that of tables outside of a page.
  init(style: TableStyle) {
    width = style.width
    usesColor = style.usesColor
    var tables = style
    tables.width = style.width.map { $0 - Self.indent.count }
    tables.showsHeader = true
    tables.omitsEmpty = true
    self.tables = tables
  }

  func text(of page: RecordPage) throws -> String {
    var text = title(of: page)
    let labels = page.facts.map { displayWidth(of: $0.label) }.max() ?? 0
    for fact in page.facts {
      let space = String(repeating: " ", count: labels - displayWidth(of: fact.label) + 2)
      let start = Self.indent + fact.label + space
      let mark = fact.mark.map { "[\($0)]" }
      let value = fact.value + (mark.map { "  \($0)" } ?? "")
      text += start + colored(wrapped(value, indent: displayWidth(of: start)), fact, mark) + "\n"
    }
    for section in page.sections {
      text += "\n" + heading("\(section.title) (\(section.rows.rows.count))") + "\n"
      text += try table(section.rows)
    }
    return text
  }

  /// Returns the title and the ID, on as many lines as they need.
  private func title(of page: RecordPage) -> String {
    var lines = visibleText(page.title).broken(to: width ?? .max)
    let last = lines.last ?? ""
    lines = lines.map(heading)
    if page.title != page.id {
      let id = "(\(page.id))"
      let fits = displayWidth(of: last) + displayWidth(of: id) + 2 <= width ?? .max
      lines[lines.count - 1] += fits ? "  \(id)" : "\n\(Self.indent)\(id)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ text: String) -> String {
    usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Returns the text of a fact with its mark and a word about a state in color.
  private func colored(_ text: String, _ fact: RecordPage.Fact, _ mark: String?) -> String {
    guard usesColor else { return text }
    var text = text
    if fact.isState, let color = StateColor.sequence(for: fact.value), text.hasPrefix(fact.value) {
      text = color + fact.value + StateColor.end + text.dropFirst(fact.value.count)
    }
    guard let mark, fact.isDisputed, text.hasSuffix(mark) else { return text }
    return text.dropLast(mark.count) + StateColor.problem(mark)
  }

  private func table(_ rows: RowBuffer) throws -> String {
    var bytes: [UInt8] = []
    let renderer = TableRenderer(tables, say: { _ in }) { line in
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
