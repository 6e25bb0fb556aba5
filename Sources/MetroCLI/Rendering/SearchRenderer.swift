import MetroCore
import MetroText

/// Renders search hits for a person: name, snippet, and the command that shows the record.
///
/// Rows must have the columns of a search, in that order.
final class SearchRenderer: RowSink {
  private let usesColor: Bool
  private let write: (Span<UInt8>) throws -> Void
  private var isFirst = true

  init(usesColor: Bool, write: @escaping (Span<UInt8>) throws -> Void) {
    self.usesColor = usesColor
    self.write = write
  }

  func begin(_ columns: [Column]) {}

  func row(_ cells: [Cell]) throws {
    let texts = cells.map { visibleText($0.text ?? "") }
    let (noun, id, name, snippet, show) = (texts[0], texts[1], texts[2], texts[3], texts[4])
    let title = name.isEmpty ? id : name
    var text = (isFirst ? "" : "\n") + (usesColor ? "\u{1B}[1m\(title)\u{1B}[0m" : title)
    text += "  (\(noun))\n"
    let marked = snippet.replacingASCII("[", with: "").replacingASCII("]", with: "")
    if !snippet.isEmpty, marked != name { text += "  \(snippet)\n" }
    text += "  \(show)\n"
    isFirst = false
    try write(text.utf8Span.span)
  }

  func end() {}
}
