import MetroCore
import MetroText

/// Renders search hits for a person: name, snippet, and the command that shows the record.
///
/// Rows must have the columns of a search, in that order.
final class SearchRenderer: RowSink {
  private let entries: EntryFormatter

  init(_ entries: EntryFormatter) {
    self.entries = entries
  }

  func begin(_ columns: [Column]) {}

  func row(_ cells: [Cell]) throws {
    let texts = cells.map { visibleText($0.text ?? "") }
    let (noun, id, name, snippet, show) = (texts[0], texts[1], texts[2], texts[3], texts[4])
    let kind = "  (\(noun))"
    var text = (name.isEmpty ? id : name).broken(to: entries.width - kind.count)
      .map { entries.bold($0) }.joined(separator: "\n")
    text += kind + "\n"
    let marked = snippet.replacingASCII("[", with: "").replacingASCII("]", with: "")
    if !snippet.isEmpty, marked != name { text += entries.lines(snippet, indent: 2) }
    try entries.write(text + "  \(show)\n")
  }

  func end() {}
}
