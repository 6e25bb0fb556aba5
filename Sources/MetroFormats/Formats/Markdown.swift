import MetroCore
import MetroText

extension Format {
  package static let markdown = Format(
    "markdown", endings: ["md", "markdown"], summary: "a GitHub Flavored Markdown table"
  ) { MarkdownRenderer(write: $1) }
}

/// Renders rows as a GitHub Flavored Markdown table.
final class MarkdownRenderer: RowSink {
  private let write: Format.Write

  init(write: @escaping Format.Write) {
    self.write = write
  }

  func begin(_ columns: [Column]) throws {
    try line(columns.map { Self.heading($0.name) })
    try line(columns.map { $0.kind == .number ? "---:" : "---" })
  }

  func row(_ cells: [Cell]) throws {
    try line(cells.map { MarkdownText.escaped($0.text ?? "") })
  }

  func end() {}

  private func line(_ cells: [String]) throws {
    let text = "| " + cells.joined(separator: " | ") + " |\n"
    try write(text.utf8Span.span)
  }

  /// Escapes the name of a column, unless it is as plain as the catalog's own column names.
  private static func heading(_ name: String) -> String {
    name.allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber } ? name : MarkdownText.escaped(name)
  }
}
